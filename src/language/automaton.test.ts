import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "./compile.ts";
import { normalise } from "./normalise.ts";
import { books } from "./phrasebooks/index.ts";

const { automaton } = compile(books);
const tokensOf = (text: string) => normalise(text, (word) => automaton.knows(word));

/** Edges looked at while reading the text. */
const workOf = (text: string): number => {
  const before = automaton.work;
  automaton.scan(tokensOf(text), new Set([0]));
  return automaton.work - before;
};

/** Lines made of what phrases begin with, the worst there is for an automaton. */
const HARD = [
  "can you send me ",
  "are your parents ",
  "i ",
  "if you dont ",
  "je peux te ",
  "tu es ",
  "a ",
  "dont tell ",
];

describe("the automaton of all phrasebooks", () => {
  test.each(HARD)("reads twice as long a text with twice the work: %s", (line) => {
    const once = workOf(line.repeat(100));
    expect(workOf(line.repeat(200))).toBeLessThan(2.2 * once + 500);
  });

  test("looks at a bounded number of edges per word, whatever the words", () => {
    const line = fc.array(fc.constantFrom(...HARD.flatMap((hard) => hard.trim().split(" "))), {
      minLength: 20,
      maxLength: 60,
    });
    fc.assert(fc.property(line, (words) => workOf(words.join(" ")) / words.length < 4_000));
  });

  test("gives the same hits again, and none of an earlier text", () => {
    const hits = automaton.scan(tokensOf("you're so beautiful"), new Set([0]));
    expect(hits.length).toBeGreaterThan(0);
    expect(automaton.scan(tokensOf("the bus is late"), new Set([0]))).toEqual([]);
    expect(automaton.scan(tokensOf("you're so beautiful"), new Set([0]))).toEqual(hits);
  });
});
