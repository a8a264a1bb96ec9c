import { describe, expect, it } from "vitest";
import { alerts as en } from "../i18n/en/alerts.ts";
import { alerts as fr } from "../i18n/fr/alerts.ts";
import type { InterfaceLanguage } from "../model/settings.ts";
import { faults, sentenceLengths } from "./wording.ts";

/** Every text of a table with its path, "steps.stop.young" for instance. */
function texts(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  const entries = Object.entries(value as object);
  return entries.flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const ALL = { en: texts(en), fr: texts(fr) } as const;
const LANGUAGES = ["en", "fr"] as const;

describe("the rules of wording can fail", () => {
  it.each([
    ["en", "You are safe now."],
    ["en", "Never talk to a stranger."],
    ["en", "Why did you send it?"],
    ["en", "You should have told someone."],
    ["en", "This person is a predator."],
    ["en", "Groomers do this."],
    ["en", "That is illegal."],
    ["en", "A sexual picture."],
    ["en", "It's odd."],
    ["fr", "Ce site est sûr."],
    ["fr", "Sécurité garantie."],
    ["fr", "Ne parle pas à un inconnu."],
    ["fr", "Pourquoi as-tu répondu\u202f?"],
    ["fr", "Tu aurais dû le dire."],
    ["fr", "C’est un prédateur."],
    ["fr", "Une photo intime."],
    ["fr", "Attention : danger."],
    ["fr", "Tu es là?"],
    ["fr", "Ouvre « Signaler\u00a0»."],
    ["fr", "Ouvre «\u00a0Signaler »."],
    ["fr", "Ce n'est pas ta faute."],
  ] satisfies [InterfaceLanguage, string][])("%s: %s", (language, text) => {
    expect(faults(text, language)).not.toEqual([]);
  });

  it.each([
    ["en", "Possible sign: a request for pictures, in 2 messages."],
    ["en", "Open Privacy & Support, then Report."],
    ["en", "Look here: https://www.facebook.com/safety/notwithoutmyconsent"],
    ["fr", "Signe possible\u00a0: une demande, une mesure, une assurance."],
    ["fr", "Quoi\u202f?! «\u00a0Signaler\u00a0»\u202f: c’est ici."],
    ["fr", "Une nuance, du menu, une minute."],
  ] satisfies [InterfaceLanguage, string][])("%s allows: %s", (language, text) => {
    expect(faults(text, language)).toEqual([]);
  });

  it("counts the words of each sentence", () => {
    expect(sentenceLengths("Stop here. Send no more pictures!")).toEqual([2, 4]);
    expect(sentenceLengths("Ce n’est pas ta faute.")).toEqual([5]);
  });
});

describe("both languages", () => {
  it("have the same keys", () => {
    expect(ALL.fr.map(([path]) => path)).toEqual(ALL.en.map(([path]) => path));
    expect(ALL.en.length).toBeGreaterThan(150);
  });

  it("have the same placeholders under each key", () => {
    const french = new Map(ALL.fr);
    for (const [path, text] of ALL.en)
      expect(placeholders(french.get(path) ?? ""), path).toEqual(placeholders(text));
  });

  it("differ: nothing was left untranslated", () => {
    const french = new Map(ALL.fr);
    const same = ALL.en.filter(([path, text]) => french.get(path) === text).map(([path]) => path);
    expect(same).toEqual(["noticed.secrecy-or-move", "noticed.meeting-or-call"]);
  });
});

describe.each(LANGUAGES)("words in %s", (language) => {
  it.each(ALL[language])("%s is plain, kind and complete", (path, text) => {
    expect(text.trim()).not.toBe("");
    expect(text).toBe(text.replace(/ {2,}/g, " "));
    expect(faults(text, language), path).toEqual([]);
    expect(Math.max(...sentenceLengths(text)), path).toBeLessThanOrEqual(26);
  });

  it("keep sentences short", () => {
    const lengths = ALL[language].flatMap(([path, text]) =>
      /^(steps|talk|harmless|gaps)/.test(path) ? sentenceLengths(text) : [],
    );
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(average).toBeLessThanOrEqual(14);
  });
});

describe("the person spoken to", () => {
  const spoken = ALL.fr.filter(([path]) => /^(steps|knownNote|levels)\./.test(path));
  const tu = /(?<!\p{L})(?:tu|ta|ton|tes|toi|te|t’\p{L}+)(?!\p{L})/iu;
  const vous = /(?<!\p{L})(?:vous|votre|vos|\p{L}+ez)(?!\p{L})/iu;
  /** The label of the site's own page says vous to everybody. */
  const withoutLabels = (text: string) => text.replace(/«[^»]*»/g, "");

  it.each(spoken)("%s keeps to one voice", (path, text) => {
    const wrong = path.endsWith(".adult") ? tu : vous;
    expect(withoutLabels(text).replace(/assez|rendez-vous/g, "")).not.toMatch(wrong);
  });

  it("the voice test can fail", () => {
    expect("Appelez ta mère").toMatch(tu);
    expect("Appelez ta mère").toMatch(vous);
    expect("Tout est menu, tard et vu").not.toMatch(tu);
  });

  it("a ready text to a trusted person is written in the first person", () => {
    for (const [path, text] of ALL.fr)
      if (path.startsWith("talk.")) expect(text).toMatch(/(?<!\p{L})(?:je|j’|me|m’|moi)/iu);
    for (const [path, text] of ALL.en) if (path.startsWith("talk.")) expect(text).toMatch(/\b(?:I|me|my)\b/);
  });
});
