import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLabel } from "./label.ts";

type Expected = readonly [head: string, sender: string, text: string | null];
const parts = ([head, sender, text]: Expected) => ({ head, sender, text });

const SPLIT: readonly (readonly [
  label: string,
  names: readonly string[],
  seen: string | null,
  expected: Expected,
])[] = [
  ["At 16:15, You: hello", [], "hello", ["At 16:15", "You", "hello"]],
  ["At Tuesday 14:51, Alex Example: hello", [], "hello", ["At Tuesday 14:51", "Alex Example", "hello"]],
  [
    "At 15 July 2026, 17:38, You: a: b, c: d",
    [],
    "a: b, c: d",
    ["At 15 July 2026, 17:38", "You", "a: b, c: d"],
  ],
  ["À 16:15, Vous\u00a0: salut", [], "salut", ["À 16:15", "Vous", "salut"]],
  ["Pukul 19 September 2026 14.26, Anda: ya", [], "ya", ["Pukul 19 September 2026 14.26", "Anda", "ya"]],
  ["At 16:15, Kim, You: x: hi", ["Kim, You: x"], "hi", ["At 16:15", "Kim, You: x", "hi"]],
  ["At 16:15, Team: Blue: hi", [], "hi", ["At 16:15", "Team: Blue", "hi"]],
  ["At 16:15, Mary Alex: hi", ["Alex"], "hi", ["At 16:15", "Mary Alex", "hi"]],
  [
    "Enter, Message sent 16:15 by You: hello",
    ["You"],
    "hello",
    ["Enter, Message sent 16:15 by", "You", "hello"],
  ],
  ["At 16:15, You: 😂😂", [], "", ["At 16:15", "You", "😂😂"]],
  ["At 16:15, You", [], null, ["At 16:15", "You", null]],
  ["At 16:15, Team: Blue", ["Team: Blue"], null, ["At 16:15", "Team: Blue", null]],
  ["At 16:15, You: one\n\ntwo: three", [], "onetwo: three", ["At 16:15", "You", "one\n\ntwo: three"]],
  [`At 16:15, You: ${"x".repeat(5000)}`, [], "x".repeat(5000), ["At 16:15", "You", "x".repeat(5000)]],
];

describe("the label of a row", () => {
  it.each(SPLIT)("%s", (label, names, seen, expected) =>
    expect(splitLabel(label, { names, seen, media: false })).toEqual(parts(expected)),
  );

  it("without a bubble but with a picture stops after the sender", () =>
    expect(splitLabel("At 16:15, Team: Blue", { names: [], seen: null, media: true })).toEqual(
      parts(["At 16:15", "Team: Blue", null]),
    ));
});

describe("what is no such label", () => {
  it.each([
    ["", null],
    ["hello", "hello"],
    ["hello: there", "hello: there"],
    ["Enter, Conversation details", null],
    ["Message actions", null],
    ["At 16:15, You: something else", "hello"],
  ])("%s", (label, seen) => expect(splitLabel(label, { names: [], seen, media: false })).toBeNull());

  it("never loses or invents a character of the text", () => {
    const time = fc.constantFrom("16:15", "Tuesday 14:51", "15 July 2026, 17:38", "11:27 AM");
    const text = fc.string({ unit: "grapheme", minLength: 1 });
    fc.assert(
      fc.property(time, text, (at, words) => {
        const label = `At ${at}, Alex Example: ${words}`;
        const split = splitLabel(label, { names: ["Alex Example"], seen: words, media: false });
        expect(split).toEqual({ head: `At ${at}`, sender: "Alex Example", text: words });
      }),
    );
  });
});
