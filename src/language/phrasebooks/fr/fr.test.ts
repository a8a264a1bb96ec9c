import { describe, expect, test } from "vitest";
import { STORY_FR, type StoryMessage } from "../../../../tests/e2e/story.ts";
import type { Cue } from "../../../model/cues.ts";
import type { Tactic } from "../../../model/tactics.ts";
import { analyse } from "../../index.ts";
import { lookalikesFr } from "./lookalikes.examples.ts";
import { ordinaryFr } from "./ordinary.examples.ts";
import { unseenOneFr } from "./unseen-one.examples.ts";
import { unseenTwoFr } from "./unseen-two.examples.ts";

const MOMENTS: Record<NonNullable<StoryMessage["moment"]>, Tactic> = {
  praise: "compliment",
  picture: "image-request",
  money: "money-offer",
  meeting: "meeting",
  job: "job-lure",
  password: "credential-request",
};

/** Tactics that ordinary messages must not show at all, or not above a trace (detection.md §5, budgets per 10,000). */
const NEVER: readonly Tactic[] = [
  "threat-to-publish",
  "payment-demand",
  "self-harm-pressure",
  "credential-request",
  "image-request",
  "secrecy",
  "parents-whereabouts",
  "risk-check",
  "job-lure",
  "gift",
];

const cuesOf = (text: string): readonly Cue[] => analyse(text, null).cues;
const has = (text: string, tactic: Tactic): boolean => cuesOf(text).some((cue) => cue.tactic === tactic);

describe("the French story", () => {
  for (const { text, moment } of STORY_FR.messages)
    if (moment) test(`${moment}: "${text}"`, () => expect(has(text, MOMENTS[moment])).toBe(true));

  test("gives the ages", () => {
    const ages = STORY_FR.messages.flatMap(({ text }) => cuesOf(text).flatMap((cue) => cue.age ?? []));
    expect(ages).toEqual([12, 28]);
  });

  test("shows at least ten different tactics", () => {
    const tactics = STORY_FR.messages.flatMap(({ text }) => cuesOf(text).map((cue) => cue.tactic));
    expect(new Set(tactics).size).toBeGreaterThanOrEqual(10);
  });
});

describe("lines written apart from the phrases", () => {
  for (const [name, lines] of Object.entries({ unseenOneFr, unseenTwoFr }))
    test(`${name}: all give their tactic`, () => {
      expect(lines.filter(([tactic, text]) => !has(text, tactic))).toEqual([]);
    });
});

describe("messages that come close on purpose", () => {
  for (const tactic of NEVER)
    test(`never show ${tactic}`, () => {
      expect(lookalikesFr.filter((text) => has(text, tactic))).toEqual([]);
    });

  test("show something clear in at most one in twenty", () => {
    const clear = lookalikesFr.filter((text) => cuesOf(text).some(isClearRisk));
    expect(clear.length, clear.join("\n")).toBeLessThanOrEqual(lookalikesFr.length / 20);
  });
});

describe("ordinary French messages", () => {
  test("are many", () => expect(ordinaryFr.length).toBeGreaterThanOrEqual(300));

  for (const tactic of NEVER)
    test(`never show ${tactic}`, () => {
      expect(ordinaryFr.filter((text) => has(text, tactic))).toEqual([]);
    });

  test("show nothing clear but a refusal, in all but one in a hundred", () => {
    const clear = ordinaryFr.filter((text) => cuesOf(text).some(isClearRisk));
    expect(clear.length, clear.join("\n")).toBeLessThanOrEqual(ordinaryFr.length / 100);
  });

  test("show a trace of anything in at most one in ten", () => {
    const traces = ordinaryFr.filter((text) => cuesOf(text).length > 0);
    expect(traces.length, traces.join("\n")).toBeLessThanOrEqual(ordinaryFr.length / 10);
  });

  test("are recognised as French", () => {
    const other = ordinaryFr.filter((text) => ["en", "other"].includes(analyse(text, null).language));
    expect(other.length, other.join("\n")).toBeLessThanOrEqual(ordinaryFr.length / 20);
  });
});

/** Refusals, watching parents and ages are context, not risk. */
function isClearRisk(cue: Cue): boolean {
  return cue.strength >= 2 && !["refusal", "supervision", "age-statement"].includes(cue.tactic);
}
