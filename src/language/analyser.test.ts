import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { analyse } from "./index.ts";

const tacticsOf = (text: string, previous: string | null = null): string[] =>
  analyse(text, previous).cues.map((cue) => cue.tactic);

/** The first message pays for compiling the phrasebooks; no test shall. */
beforeAll(() => void analyse("", null), 30_000);

describe("analyse", () => {
  test("finds a phrase that is split over two messages, in the second", () => {
    expect(tacticsOf("send me")).toEqual([]);
    expect(tacticsOf("a pic", "send me")).toEqual(["image-request"]);
  });

  test("does not report again what lies wholly in the previous message", () => {
    expect(tacticsOf("ok see ya", "send me a pic")).toEqual([]);
  });

  test("does not report again what the second message only lengthens", () => {
    expect(tacticsOf("of you", "can you send me a pic of yourself")).toEqual([]);
  });

  test("gives at most one cue per tactic, the strongest", () => {
    const { cues } = analyse("nice pic! you're really pretty and so mature for your age", null);
    expect(cues).toEqual([{ tactic: "compliment", strength: 3 }]);
  });

  test("reads nothing into quotations and song lines", () => {
    expect(tacticsOf('"you\'re so beautiful"')).toEqual([]);
    expect(tacticsOf("'you're so beautiful' 😂")).toEqual([]);
    expect(tacticsOf("'cause you're so beautiful")).toEqual(["compliment"]);
    expect(tacticsOf("🎵 you're so beautiful")).toEqual([]);
    expect(tacticsOf("lyrics: you're so beautiful")).toEqual([]);
    expect(tacticsOf("you're so beautiful")).toEqual(["compliment"]);
  });

  test("accepts any string", () => {
    const text = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(text, fc.option(text), (now, previous) => analyse(now, previous).cues.length <= 24),
    );
    for (const odd of [
      "\ud800",
      "\udc00a\ud800",
      "a".repeat(1_000_000),
      "🎵".repeat(500_000),
      "\ufdfa".repeat(9_000),
    ])
      expect(analyse(odd, odd).cues).toEqual([]);
  }, 30_000);
});
