import { describe, expect, test } from "vitest";
import { compile } from "./compile.ts";
import { find } from "./matcher.ts";
import { normalise } from "./normalise.ts";
import { phraseLines } from "./notation.ts";
import type { Phrasebook } from "./phrasebook.ts";

const bookOf = (phrases: string, classes: Record<string, string> = {}): Phrasebook => ({
  language: "en",
  classes,
  spellings: "you = u",
  tactics: { compliment: { clear: phrases } },
  common: "",
});

/** The phrase found in each text, as "first-last" token. */
const spans = (phrase: string, text: string, classes: Record<string, string> = {}): string[] => {
  const compiled = compile([bookOf(phrase, classes)]);
  const tokens = normalise(text, (word) => compiled.automaton.knows(word));
  return find(compiled, tokens, new Set([0])).map((hit) => `${hit.start}-${hit.end}`);
};

describe("the notation", () => {
  test.each([
    ["words", "send me", "please send me", ["1-2"]],
    ["one of", "(send|show me) it", "show me it", ["0-2"]],
    ["may be missing, absent", "send [me|us] it", "send it", ["0-1"]],
    ["may be missing, present", "send [me|us] it", "send us it", ["0-2"]],
    ["nested", "a ((b|c d) e|f)", "a c d e", ["0-3"]],
    ["a gap of two", "a .. b", "a x y b", ["0-3"]],
    ["no gap", "a .. b", "a b", ["0-1"]],
    ["too wide a gap", "a .. b", "a x y z b", []],
    ["a gap of three", "a ..3 b", "a x y z b", ["0-4"]],
    ["the start", "^ a", "a a", ["0-0"]],
    ["the end", "a $", "a a 😂", ["1-1"]],
    ["another spelling", "you", "u", ["0-0"]],
    ["a number", "<number> cats", "3 cats", ["0-1"]],
    ["a sum", "<money>", "50 euros", ["0-0"]],
    ["an age", "<age>", "14", ["0-0"]],
    ["no age", "<age>", "7 100", []],
    ["the shortest reading", "a .. b", "a a b", ["1-2"]],
    ["a class", "my <pet>", "my cat", ["0-1"]],
    ["a class with two words", "my <pet>", "my big dog", ["0-2"]],
    ["what ends with a gap inside brackets", "a (b ..|c) d", "a b x d", ["0-3"]],
    ["what may be missing at the end of brackets", "a (b [x]|c) d", "a b d", ["0-2"]],
  ])("%s: %s in %s", (_, phrase, text, expected) => {
    expect(spans(phrase, text, { pet: "cat|big dog" })).toEqual(expected);
  });

  test("a gap does not reach into the next sentence, words do", () => {
    expect(spans("send .. pic", "send it. a pic")).toEqual([]);
    expect(spans("send a pic", "send. a pic")).toEqual(["0-2"]);
  });

  test("phrases that begin alike do not lend each other their endings", () => {
    const compiled = compile([bookOf("x [a] b c\nx b d")]);
    const sources = (text: string): string[] =>
      find(
        compiled,
        normalise(text, () => true),
        new Set([0]),
      ).map((hit) => hit.meaning.source);
    expect(sources("x a b d")).toEqual([]);
    expect(sources("x b d")).toEqual(["x b d"]);
    expect(sources("x a b c")).toEqual(["x [a] b c"]);
  });

  test.each([
    ["[a]", "could match nothing"],
    ["[a] [b]", "could match nothing"],
    ["(a|[b])", "could be empty"],
    ["a ..5 b", "gap of 5 words"],
    ["a ..0 b", "gap of 0 words"],
    ["a ..", "begins or ends with a gap"],
    ["a . b", "stray dot"],
    ["a (b|c", 'lacks a ")"'],
    ["a b)", "stray"],
    ["a (b|)", "empty alternative"],
    ["a | b", "outside brackets"],
    ["my <pets>", "names the class <pets>"],
    ["my <pet", 'lacks a ">"'],
    ["a $ b", 'stray "$"'],
    ["a &", "holds no word"],
  ])("refuses %s and names it", (phrase, problem) => {
    expect(() => compile([bookOf(phrase, { pet: "cat" })])).toThrow(problem);
    expect(() => compile([bookOf(phrase, { pet: "cat" })])).toThrow(`"${phrase}"`);
  });

  test("refuses a class that could be empty, and a spelling without an equals sign", () => {
    expect(() => compile([bookOf("a <pet>", { pet: "cat|[dog]" })])).toThrow("could be empty");
    expect(() => compile([{ ...bookOf("a"), spellings: "you u" }])).toThrow('write "you = u ya"');
  });

  test("reads one phrase a line, without comments and empty lines", () => {
    expect(phraseLines("\n a b # why\n\n# all of it\n c\n")).toEqual(["a b", "c"]);
    expect(phraseLines(undefined)).toEqual([]);
  });
});
