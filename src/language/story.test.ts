import { describe, expect, test } from "vitest";
import { STORY_EN, STORY_FR, type Story } from "../../tests/e2e/story.ts";
import type { Tactic } from "../model/tactics.ts";
import { analyse, threadCoverage } from "./index.ts";

const TACTIC_OF_MOMENT = {
  praise: "compliment",
  picture: "image-request",
  money: "money-offer",
  meeting: "meeting",
  job: "job-lure",
  password: "credential-request",
} as const satisfies Record<string, Tactic>;

/** What the story shows, by message number (the first is 1), in both languages. */
const EXPECTED: Readonly<Record<number, readonly Tactic[]>> = {
  3: ["compliment"],
  5: ["compliment"],
  6: ["age-probe"],
  7: ["age-statement"],
  8: ["age-statement"],
  9: ["compliment"],
  11: ["compliment", "endearment"],
  12: ["compliment"],
  14: ["parents-whereabouts"],
  16: ["secrecy"],
  17: ["image-request"],
  19: ["image-request", "pressure"],
  21: ["compliment"],
  22: ["money-offer", "image-request"],
  24: ["platform-move"],
  25: ["meeting"],
  27: ["job-lure"],
  29: ["credential-request"],
};
/** Cues with no harm in them that a language may add. */
const ALSO: ReadonlySet<string> = new Set(["8 pressure", "8 age-probe", "9 age-probe", "22 image-request"]);

function previousOf(story: Story, index: number): string | null {
  const before = story.messages[index - 1];
  return before && before.from === story.messages[index]?.from ? before.text : null;
}

describe.each([STORY_EN, STORY_FR])("the story in $language", (story) => {
  const analyses = story.messages.map((message, index) => analyse(message.text, previousOf(story, index)));
  const tacticsAt = (index: number): Tactic[] => analyses[index]?.cues.map((cue) => cue.tactic) ?? [];

  test("every moment shows its tactic, clearly", () => {
    for (const [index, message] of story.messages.entries()) {
      if (!message.moment) continue;
      const cue = analyses[index]?.cues.find(
        (one) => one.tactic === TACTIC_OF_MOMENT[message.moment ?? "praise"],
      );
      expect(cue?.strength, message.text).toBeGreaterThanOrEqual(2);
    }
  });

  test("each message shows its tactics and nothing else", () => {
    for (const index of story.messages.keys()) {
      const expected = (EXPECTED[index + 1] ?? []).filter((tactic) => !ALSO.has(`${index + 1} ${tactic}`));
      const found = tacticsAt(index).filter((tactic) => !ALSO.has(`${index + 1} ${tactic}`));
      expect(found.sort(), `message ${index + 1}`).toEqual([...expected].sort());
    }
  });

  test("the ages are read", () => {
    const ages = analyses.flatMap(({ cues }) => cues.flatMap((cue) => cue.age ?? []));
    expect(ages).toEqual([12, 28]);
  });

  test("the thread is covered", () => expect(threadCoverage(analyses)).toBe("covered"));
});
