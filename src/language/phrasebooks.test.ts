import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type PhrasebookLanguage, TACTICS, type Tactic } from "../model/tactics.ts";
import { compile } from "./compile.ts";
import { analyse } from "./index.ts";
import { cuesOf } from "./matcher.ts";
import { normalise } from "./normalise.ts";
import type { TacticExamples } from "./phrasebook.ts";
import { books } from "./phrasebooks/index.ts";
import { overlaps } from "./phrasebooks/overlaps.examples.ts";

/** The first message pays for compiling the phrasebooks; no test shall. */
beforeAll(() => void analyse("", null), 30_000);

const LANGUAGES = books.map((book) => book.language);
const CASES = LANGUAGES.flatMap((language) => TACTICS.map((tactic) => [language, tactic] as const));

/** The example sentences of a language for a tactic, from the file beside the phrases. */
async function examplesOf(language: PhrasebookLanguage, tactic: Tactic): Promise<TacticExamples> {
  return (await load<TacticExamples>(language, tactic)) ?? { must: [], mustNot: [] };
}

/** The ordinary messages of a language, in which next to nothing may be found. */
async function ordinaryOf(language: PhrasebookLanguage): Promise<readonly string[]> {
  return (await load<readonly string[]>(language, "ordinary")) ?? [];
}

/** The one thing that the file exports, or null without a file. */
async function load<Shape>(language: PhrasebookLanguage, name: string): Promise<Shape | null> {
  const url = new URL(`phrasebooks/${language}/${name}.examples.ts`, import.meta.url);
  if (!existsSync(fileURLToPath(url))) return null;
  const module = (await import(/* @vite-ignore */ url.href)) as Record<string, Shape>;
  return Object.values(module)[0] ?? null;
}

const strengthOf = (text: string, tactic: Tactic): number =>
  analyse(text, null).cues.find((cue) => cue.tactic === tactic)?.strength ?? 0;

describe.each(CASES)("%s %s", (language, tactic) => {
  test("every sentence that must match does", async () => {
    const { must } = await examplesOf(language, tactic);
    expect(must.length).toBeGreaterThanOrEqual(8);
    expect(must.filter((sentence) => strengthOf(sentence, tactic) === 0)).toEqual([]);
  });

  test("no sentence that must not match does", async () => {
    const { mustNot } = await examplesOf(language, tactic);
    expect(mustNot.length).toBeGreaterThanOrEqual(8);
    expect(mustNot.filter((sentence) => strengthOf(sentence, tactic) > 0)).toEqual([]);
  });
});

describe("every sentence against all other tactics and languages", () => {
  const apart = books.map((book) => [book.language, compile([book])] as const);
  const together = compile(books);

  /** "language tactic" of every cue that the sentence gives, each phrasebook on its own. */
  const givenBy = (sentence: string): string[] => {
    const tokens = normalise(sentence, (word) => together.automaton.knows(word));
    return apart.flatMap(([language, compiled]) =>
      cuesOf(compiled, [], tokens).map((cue) => `${language} ${cue.tactic}`),
    );
  };

  test.each(LANGUAGES)(
    "%s: an overlap is either in the list, with its reason, or a fault",
    async (language) => {
      const found: string[] = [];
      for (const tactic of TACTICS)
        for (const sentence of (await examplesOf(language, tactic)).must)
          for (const other of givenBy(sentence))
            if (other !== `${language} ${tactic}`) found.push(`${sentence} -> ${other}`);
      const listed = overlaps.filter((overlap) => overlap.from === language).map(overlapLine);
      expect([...new Set(found)].sort()).toEqual([...new Set(listed)].sort());
    },
  );

  function overlapLine({ sentence, language, tactic }: (typeof overlaps)[number]): string {
    return `${sentence} -> ${language} ${tactic}`;
  }
});

describe("ordinary messages", () => {
  /**
   * Hits allowed among the ordinary messages of a language (some 300 to 400), after the benign rates of detection.md §5.
   * What has a fast path must never show; what friends do all the time may be a trace.
   */
  const CEILINGS: Readonly<Record<Tactic, { readonly any: number; readonly clear: number }>> = {
    compliment: { any: 3, clear: 1 },
    endearment: { any: 8, clear: 0 },
    "age-probe": { any: 1, clear: 1 },
    "parents-whereabouts": { any: 0, clear: 0 },
    "risk-check": { any: 1, clear: 0 },
    secrecy: { any: 1, clear: 0 },
    "image-request": { any: 1, clear: 0 },
    "money-offer": { any: 2, clear: 0 },
    "job-lure": { any: 1, clear: 0 },
    gift: { any: 1, clear: 0 },
    "platform-move": { any: 1, clear: 0 },
    meeting: { any: 8, clear: 0 },
    call: { any: 4, clear: 0 },
    pressure: { any: 3, clear: 0 },
    "threat-to-publish": { any: 0, clear: 0 },
    "payment-demand": { any: 0, clear: 0 },
    "credential-request": { any: 0, clear: 0 },
    "self-harm-pressure": { any: 0, clear: 0 },
    "age-statement": { any: 1, clear: 1 },
    refusal: { any: 6, clear: 2 },
    supervision: { any: 2, clear: 0 },
  };

  const hits = (messages: readonly string[], tactic: Tactic, least: number): string[] =>
    messages.filter((message) => strengthOf(message, tactic) >= least);

  test.each(CASES)(
    "%s stays under its ceiling for %s",
    async (language: PhrasebookLanguage, tactic: Tactic) => {
      const messages = await ordinaryOf(language);
      expect(messages.length).toBeGreaterThanOrEqual(300);
      const [any, clear] = [hits(messages, tactic, 1), hits(messages, tactic, 2)];
      expect(any.length, any.join("\n")).toBeLessThanOrEqual(CEILINGS[tactic].any);
      expect(clear.length, clear.join("\n")).toBeLessThanOrEqual(CEILINGS[tactic].clear);
    },
  );
});
