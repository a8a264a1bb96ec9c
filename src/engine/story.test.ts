import { describe, expect, it } from "vitest";
import { STORY_EN, STORY_FR, type Story } from "../../tests/e2e/story.ts";
import { analyse } from "../language/index.ts";
import type { Cue, MessageCues } from "../model/cues.ts";
import type { Tactic } from "../model/tactics.ts";
import type { Moment } from "./play.ts";
import { playCues, START } from "./talk.test-kit.ts";

const MINUTE = 60_000;

const clear = (...tactics: Tactic[]): Cue[] => tactics.map((tactic) => ({ tactic, strength: 2 }));

/** What a careful reader finds in each line of the story, by message number. */
const BY_HAND: Readonly<Record<number, Cue[]>> = {
  3: clear("compliment"),
  5: clear("compliment"),
  6: clear("age-probe"),
  7: [{ tactic: "age-statement", strength: 2, age: 12 }],
  8: [{ tactic: "age-statement", strength: 2, age: 28 }],
  9: clear("compliment"),
  11: clear("compliment", "endearment"),
  12: clear("compliment"),
  14: clear("parents-whereabouts"),
  16: clear("secrecy"),
  17: clear("image-request"),
  19: clear("image-request", "pressure"),
  21: clear("compliment"),
  22: clear("money-offer", "image-request"),
  24: clear("platform-move"),
  25: clear("meeting"),
  27: clear("job-lure", "money-offer"),
  29: clear("credential-request"),
};

type CuesOf = (story: Story, index: number) => Cue[];
const byHand: CuesOf = (_, index) => BY_HAND[index + 1] ?? [];
const byLanguage: CuesOf = ({ messages }, index) => {
  const [message, previous] = [messages[index], messages[index - 1]];
  if (!message) return [];
  return analyse(message.text, previous?.from === message.from ? previous.text : null).cues;
};

function tell(story: Story, cuesOf: CuesOf, timed: boolean): readonly Moment[] {
  const messages = story.messages.map(
    ({ from }, index): MessageCues => ({
      print: index + 1,
      side: from,
      at: timed ? START + index * MINUTE : null,
      live: false,
      kind: "text",
      cues: cuesOf(story, index),
    }),
  );
  return playCues(messages, { ageBand: "under-13" });
}

const firstOf = (moments: readonly Moment[], level: string) =>
  moments.find(({ alert }) => alert?.level === level && alert.form !== "line")?.number ??
  Number.POSITIVE_INFINITY;

describe.each([
  ["English", STORY_EN],
  ["French", STORY_FR],
])("the story in %s", (_, story) => {
  describe.each([
    ["by hand", byHand],
    ["by the language room", byLanguage],
  ])("with cues %s", (_, cuesOf) => {
    it.each([
      ["with times", true],
      ["without times", false],
    ])("speaks in time, %s", (_, timed) => {
      const moments = tell(story, cuesOf, timed);
      const tip = moments.find(({ alert }) => alert !== null);
      expect(tip?.number).toBeLessThanOrEqual(9);
      expect(tip?.alert?.form).toBe("line");
      expect(firstOf(moments, "caution")).toBeLessThanOrEqual(17);
      expect(firstOf(moments, "urgent")).toBe(22);
      expect(moments[28]?.alert).toMatchObject({ level: "urgent", form: "urgent", script: "account" });
      expect(moments[28]?.alert?.reasons.map((reason) => reason.signal)).toContain("credential-request");
    });

    it("names meeting and job in quiet lines only", () => {
      const moments = tell(story, cuesOf, true);
      expect(moments[24]?.alert).toMatchObject({ form: "line", reasons: [{ signal: "meeting-or-call" }] });
      expect(moments[26]?.alert).toMatchObject({ form: "line", reasons: [{ signal: "job-lure" }] });
    });

    it("interrupts three times and says nothing twice", () => {
      const alerts = tell(story, cuesOf, true).flatMap(({ alert }) => alert ?? []);
      expect(alerts.filter((alert) => alert.form !== "line").map((alert) => alert.form)).toEqual([
        "card",
        "urgent",
        "urgent",
      ]);
      const lines = alerts.filter((alert) => alert.form === "line");
      const named = lines.flatMap((alert) => alert.reasons.map((reason) => reason.signal));
      expect(new Set(named).size).toBe(named.length);
    });
  });
});
