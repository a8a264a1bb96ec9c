import { describe, expect, it } from "vitest";
import { faults, sentenceLengths } from "../../guidance/wording.ts";
import { pages as en } from "../../i18n/en/pages.ts";
import { pages as fr } from "../../i18n/fr/pages.ts";
import type { InterfaceLanguage } from "../../model/settings.ts";

/** Every text of a table with its path, "welcome.agree.button" for instance. */
function texts(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  const entries = Object.entries(value as object);
  return entries.flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const ALL = { en: texts(en), fr: texts(fr) } as const;
const FRENCH = new Map(ALL.fr);
const LANGUAGES = ["en", "fr"] as const satisfies readonly InterfaceLanguage[];

/** The narrow purpose as the manifest states it to the stores; the word is said nowhere else. */
const PURPOSE = "options.about.use.text";

/** The same in both languages, and rightly so: names, layouts without words, one word of both languages. */
const ALIKE = [
  "common.name",
  "common.languages.en",
  "common.languages.fr",
  "common.sites.instagram",
  "common.sites.facebook",
  "welcome.facts.topic",
  "welcome.agreed.who",
  "popup.title",
  "options.held.contact",
  "options.held.site",
  "options.held.alert",
  "options.tactics.compliment",
  "options.consent.person",
  "options.browser.troubleRow",
];

/** Words in one sentence, those of an enumeration included. */
const LONGEST = 30;

describe("both languages", () => {
  it("have the same keys", () => {
    expect(ALL.fr.map(([path]) => path)).toEqual(ALL.en.map(([path]) => path));
    expect(ALL.en.length).toBeGreaterThan(200);
  });

  it("have the same placeholders under each key", () => {
    for (const [path, text] of ALL.en)
      expect(placeholders(FRENCH.get(path) ?? ""), path).toEqual(placeholders(text));
  });

  it("differ: nothing was left untranslated", () => {
    const same = ALL.en.filter(([path, text]) => FRENCH.get(path) === text).map(([path]) => path);
    expect(same).toEqual(ALIKE);
  });
});

describe.each(LANGUAGES)("the texts in %s", (language) => {
  it("are never empty and have no loose spaces", () => {
    for (const [path, text] of ALL[language]) {
      expect(text, path).not.toBe("");
      expect(text, path).toBe(text.trim());
    }
  });

  it("keep the rules of wording: no promise, no blame, no verdict, good typography", () => {
    const found = ALL[language]
      .filter(([path]) => path !== PURPOSE)
      .flatMap(([, text]) => faults(text, language));
    expect(found).toEqual([]);
  });

  it("are sentences that a 12-year-old can hold in mind", () => {
    const all = ALL[language].filter(([path]) => path !== PURPOSE);
    const long = all.filter(([, text]) => Math.max(...sentenceLengths(text)) > LONGEST);
    expect(long).toEqual([]);
  });
});
