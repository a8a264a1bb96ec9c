import { describe, expect, it } from "vitest";
import { STORY_EN, STORY_FR } from "../../tests/e2e/story.ts";
import { compileBooks } from "./compile.ts";
import { analyse } from "./index.ts";
import { pack, unpack } from "./packed.ts";
import { ordinaryEn } from "./phrasebooks/en/ordinary.examples.ts";
import { ordinaryFr } from "./phrasebooks/fr/ordinary.examples.ts";
import { books } from "./phrasebooks/index.ts";
import { openAnalyse } from "./shipped.ts";

const compiled = compileBooks(books);
const packed = pack(compiled);

describe("packed phrasebooks", () => {
  it("come back exactly as they were", () => {
    const plain = compiled.meanings.map(({ language, tactic, strength }) => ({ language, tactic, strength }));
    expect(unpack(packed)).toEqual({ ...compiled, meanings: plain });
  });

  it("read messages as the written ones do", () => {
    const shipped = openAnalyse(packed);
    const stories = [...STORY_EN.messages, ...STORY_FR.messages].map(({ text }) => text);
    const texts = [...stories, ...ordinaryEn, ...ordinaryFr];
    for (const [at, text] of texts.entries()) {
      expect(shipped(text, texts[at - 1] ?? null)).toEqual(analyse(text, texts[at - 1] ?? null));
    }
  });

  it("hold no phrase of the notation: the compiler is not needed to load them", () => {
    expect(Object.keys(JSON.parse(packed))).toEqual([
      "words",
      "languages",
      "meanings",
      "lists",
      "common",
      "elsewhere",
    ]);
  });
});
