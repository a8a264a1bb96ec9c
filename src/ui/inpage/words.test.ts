import { describe, expect, test } from "vitest";
import { inPageWords as wordsOf } from "../../i18n/inpage.ts";
import { GAPS, LEVELS } from "../../model/assessment.ts";
import { GATES } from "../../model/consent.ts";
import { HEALTH } from "../../model/health.ts";
import { INTERFACE_LANGUAGES } from "../../model/settings.ts";
import { chipState } from "./words.ts";

describe("chipState", () => {
  test("every gate, health and level has words in every language", () => {
    for (const language of INTERFACE_LANGUAGES)
      for (const gate of GATES)
        for (const health of HEALTH)
          for (const level of LEVELS) {
            const words = wordsOf(language);
            const now = chipState({ gate, health, level });
            expect(words.chip[now]).toBeTruthy();
            expect(words.about[now]).toBeTruthy();
          }
  });

  test("a danger that was found is shown however little can be read", () => {
    expect(chipState({ gate: "open", health: "blind", level: "urgent" })).toBe("urgent");
    expect(chipState({ gate: "open", health: "partial", level: "tip" })).toBe("tip");
  });

  test("a closed gate outweighs a level that was shown before", () => {
    expect(chipState({ gate: "paused", health: "reading", level: "caution" })).toBe("paused");
  });

  test("what cannot be judged is never shown as read", () => {
    expect(chipState({ gate: "open", health: "reading", level: "cannot-assess" })).toBe("cannot-assess");
    expect(chipState({ gate: "open", health: "blind", level: "none-found" })).toBe("blind");
    expect(chipState({ gate: "open", health: "reading", level: "none-found" })).toBe("reading");
  });
});

describe("words", () => {
  const texts = (value: unknown): string[] =>
    typeof value === "string" ? [value] : Object.values(value as object).flatMap(texts);

  test("both languages say all of it, and each in its own words", () => {
    const [en, fr] = [texts(wordsOf("en")), texts(wordsOf("fr"))];
    expect(fr).toHaveLength(en.length);
    expect(fr.filter((text) => en.includes(text))).toEqual(["Porchlight", "SMS"]);
    for (const gap of GAPS) expect(wordsOf("fr").gaps[gap]).toBeTruthy();
  });

  test("nothing is called safe, nobody is blamed or called a stranger", () => {
    const banned = /\b(safe|unsafe|stranger|your fault|sécurité|inconnue?s?|danger(eux|ous))\b/i;
    expect([...texts(wordsOf("en")), ...texts(wordsOf("fr"))].filter((text) => banned.test(text))).toEqual(
      [],
    );
    expect(banned.test("This chat is safe")).toBe(true);
  });

  test("French has no-break spaces, curly apostrophes, and addresses nobody as tu or vous", () => {
    const wrong = /[^\u00a0\u202f][:;?!]|'|(?<!\p{L})(tu|toi|te|ton|ta|tes|vous|votre|vos)(?!\p{L})/iu;
    expect(texts(wordsOf("fr")).filter((text) => wrong.test(text))).toEqual([]);
    for (const text of ["Pourquoi ?", "l'été", "Si tu veux"]) expect(wrong.test(text)).toBe(true);
  });
});
