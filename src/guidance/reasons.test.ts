import { describe, expect, it } from "vitest";
import type { Reason } from "../model/assessment.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../model/settings.ts";
import { SIGNAL_IDS } from "../model/signals.ts";
import { TACTICS, type Tactic } from "../model/tactics.ts";
import { presentReasons } from "./reasons.ts";
import { reason } from "./samples.ts";

describe("reasons", () => {
  const say = (changes: Partial<Reason>, language: InterfaceLanguage = "en") =>
    presentReasons([reason("compliment-burst", changes)], language)[0];

  it.each([
    [{}, "Possible sign: many compliments or sweet names, in 6 messages within 40 minutes."],
    [{ messageCount: 1, minutes: 0 }, "Possible sign: many compliments or sweet names, in 1 message."],
    [{ minutes: null }, "Possible sign: many compliments or sweet names, in 6 messages."],
    [{ messageCount: 0, minutes: null }, "Possible sign: many compliments or sweet names."],
    [{ minutes: 180 }, "Possible sign: many compliments or sweet names, in 6 messages within 3 hours."],
    [{ minutes: 4320 }, "Possible sign: many compliments or sweet names, in 6 messages within 3 days."],
  ] satisfies [Partial<Reason>, string][])("%o", (changes, text) => expect(say(changes)).toBe(text));

  /** Which space stands before a unit is the browser's own data, so all spaces count as one here. */
  it("say the same in French", () => {
    const text = "Signe possible : beaucoup de compliments ou de mots doux, dans 6 messages en 40 minutes.";
    expect(say({}, "fr")?.replace(/\s/g, " ")).toBe(text);
    expect(say({ messageCount: 1, minutes: null }, "fr")).toContain("dans 1 message.");
  });

  it.each(TACTICS)("%s is named, or is context that is not held against anyone", (tactic: Tactic) => {
    const context: readonly Tactic[] = ["age-statement", "refusal", "supervision"];
    for (const language of INTERFACE_LANGUAGES) {
      const [text] = presentReasons(
        [reason("secrecy-or-move", { tactics: [tactic], minutes: null })],
        language,
      );
      const [bare] = presentReasons([reason("secrecy-or-move", { tactics: [], minutes: null })], language);
      expect(text === bare).toBe(context.includes(tactic));
    }
  });

  it("list three tactics at most", () => {
    const [text] = presentReasons([reason("rapid-escalation", { tactics: TACTICS })], "en");
    expect(text?.split(",").length).toBeLessThanOrEqual(6);
  });

  it("keep their order and number", () => {
    const many = SIGNAL_IDS.map((signal) => reason(signal));
    expect(presentReasons(many, "fr").length).toBe(SIGNAL_IDS.length);
    expect(new Set(presentReasons(many, "fr")).size).toBe(SIGNAL_IDS.length - 1);
  });
});
