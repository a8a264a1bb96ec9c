import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOLDED_CAP, TEXT_CAP } from "./caps.ts";
import { fold, normalise } from "./normalise.ts";

const VOCABULARY = new Set(
  "so please pic send pretty address t es you are dont book really b4 cool".split(" "),
);
const words = (text: string): string[] =>
  normalise(text, (word) => VOCABULARY.has(word)).map((token) => token.text);
const kinds = (text: string): string[] =>
  normalise(text, (word) => VOCABULARY.has(word)).map(({ kind, text: token }) => `${kind} ${token}`);

describe("normalise", () => {
  test("unfolds compatibility forms, drops invisible marks, lowers, strips accents", () => {
    expect(words("𝓢𝓔𝓝𝓓 ｍｅ")).toEqual(["send", "me"]);
    expect(words("se\u200bn\u00add m\u202ee\ufeff")).toEqual(["send", "me"]);
    expect(words("Déjà Œuvre")).toEqual(["deja", "oeuvre"]);
  });

  test("reads every apostrophe, and joins English endings", () => {
    for (const text of ["don't", "dont", "don t", "don’t", "don`t", "DON´T"])
      expect(words(text)).toEqual(["dont"]);
    expect(words("you're you re youre")).toEqual(["youre", "youre", "youre"]);
    expect(words("mum's phone, it's his")).toEqual(["mums", "phone", "its", "his"]);
  });

  test("splits French elisions", () => {
    expect(words("t'es, t’es")).toEqual(["t", "es", "t", "es"]);
    expect(words("m'envoyer qu'il j'ai d'accord")).toEqual([
      "m",
      "envoyer",
      "qu",
      "il",
      "j",
      "ai",
      "d",
      "accord",
    ]);
  });

  test("folds disguises only in tokens that are no clean word", () => {
    expect(words("s3nd a p1c pr3tty @ddress")).toEqual(["send", "a", "pic", "pretty", "address"]);
    expect(words("рic p.i.c")).toEqual(["pic", "pic"]);
    expect(words("b4 5pm 17h30 mp3")).toEqual(["b4", "5pm", "17h30", "mp3"]);
    expect(words("привет")).toEqual(["привет"]);
  });

  test("shortens runs when the vocabulary knows the word", () => {
    expect(words("sooo pleeeease reallyyy coool boook")).toEqual(["so", "please", "really", "cool", "book"]);
    expect(words("hmmmm")).toEqual(["hmm"]);
  });

  test("keeps emoji, numbers, sums and ages apart", () => {
    expect(kinds("ok 😂❤️")).toEqual(["word ok", "emoji 😂", "emoji ❤"]);
    expect(kinds("50€ €50 $20.50 50 euros 50e 20 bucks")).toEqual([
      "money 50€",
      "money €50",
      "money $20.50",
      "money 50",
      "money 50e",
      "money 20",
    ]);
    expect(kinds("28m 12yo 14 ans")).toEqual([
      "number 28",
      "word m",
      "number 12",
      "word yo",
      "number 14",
      "word ans",
    ]);
  });

  test("knows where a sentence ends", () => {
    const stops = normalise("one. two three... four! five", () => false).filter((token) => token.afterStop);
    expect(stops.map((token) => token.text)).toEqual(["two", "five"]);
  });

  test("reads no more than the caps allow", () => {
    expect(fold("a".repeat(TEXT_CAP + 5))).toHaveLength(TEXT_CAP);
    expect(fold("\ufdfa".repeat(TEXT_CAP)).length).toBeLessThanOrEqual(FOLDED_CAP + 100);
    expect(words(`${"a ".repeat(TEXT_CAP)}send`)).not.toContain("send");
  });

  test("never throws and never gives an empty token, lone surrogates included", () => {
    const anything = fc
      .array(fc.nat(0xffff), { maxLength: 60 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(fc.property(anything, (text) => words(text).every((word) => word !== "")));
  }, 30_000);
});
