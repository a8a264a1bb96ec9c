import { describe, expect, test } from "vitest";
import { type Compiled, compile, type WrittenMeaning as Meaning, meaningsOf } from "./compile.ts";
import { find } from "./matcher.ts";
import { normalise } from "./normalise.ts";
import { type Part, parseClass, parsePhrase } from "./notation.ts";
import type { Phrasebook } from "./phrasebook.ts";
import { books } from "./phrasebooks/index.ts";

const SPECIAL: Readonly<Record<string, string>> = { number: "7", age: "14", money: "20€" };

/** Texts that a phrase matches: one per alternative of each of its parts, the other parts in their first form. */
function* samples(parts: readonly Part[], book: Phrasebook): Generator<string> {
  const forms = parts.map((part) => [...formsOf(part, book)]);
  const first = forms.map((form) => form[0] ?? "");
  yield first.join(" ");
  for (const [index, form] of forms.entries())
    for (const text of form.slice(1)) yield first.with(index, text).join(" ");
}

function* formsOf(part: Part, book: Phrasebook): Generator<string> {
  if (part.kind === "word") yield part.text;
  else if (part.kind === "gap") yield* ["", "zzz"];
  else if (part.kind === "class" && SPECIAL[part.name]) yield SPECIAL[part.name] ?? "";
  else {
    const options =
      part.kind === "class" ? parseClass(part.name, book.classes[part.name] ?? "").options : part.options;
    if (part.kind === "maybe") yield "";
    for (const option of options) yield* samples(option, book);
  }
}

/** Another phrase of the same tactic and strength that matches every sample of this one, if there is one. */
function coveredBy(meaning: Meaning, book: Phrasebook, rivals: Compiled): string | null {
  const { parts, atStart, atEnd } = parsePhrase(meaning.source);
  let rest: readonly string[] | null = null;
  for (const sample of samples(parts, book)) {
    const found = rivalsIn(`${atStart ? "" : "zzz "}${sample}${atEnd ? "" : " zzz"}`, meaning, rivals);
    rest = (rest ?? found).filter((source) => found.includes(source));
    if (rest.length === 0) return null;
  }
  return rest?.[0] ?? null;
}

function rivalsIn(text: string, { source, strength }: Meaning, rivals: Compiled): string[] {
  const tokens = normalise(text, (word) => rivals.automaton.knows(word));
  const others = find(rivals, tokens, new Set([0])).map((hit) => hit.meaning);
  return others
    .filter((other) => other.strength === strength && other.source !== source)
    .map((other) => other.source);
}

describe.each(books.map((book) => [book.language, book] as const))("phrases of %s", (_, book) => {
  test("no phrase is made useless by others of the same tactic and strength: remove it, or the shorter one", () => {
    const useless: string[] = [];
    for (const [tactic, phrases] of Object.entries(book.tactics)) {
      const own = { ...book, tactics: { [tactic]: phrases } };
      const rivals = compile([own]);
      for (const meaning of meaningsOf(own).filter(({ strength }) => strength > 0)) {
        const by = coveredBy(meaning, book, rivals);
        if (by !== null) useless.push(`${tactic}: "${meaning.source}" is covered by "${by}"`);
      }
    }
    expect(useless).toEqual([]);
  }, 30_000);

  test("no phrase is written twice", () => {
    const lines = meaningsOf(book).map(({ tactic, source }) => `${tactic}: ${source}`);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });
});
