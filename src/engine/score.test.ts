import { describe, expect, it } from "vitest";
import { STORY_EN, STORY_FR, type Story } from "../../tests/e2e/story.ts";
import { scoreConversation } from "./score.ts";
import { type Conversation, conversationSchema } from "./score-schema.ts";

const told = (story: Story, rest: Partial<Conversation> = {}): Conversation => ({
  id: "c1",
  account: { ageBand: "under-13" },
  contact: { firstContact: true, messageRequest: true, statedAge: null },
  messages: story.messages.map(({ from, text }) => ({ at: null, from, text })),
  ...rest,
});

describe("scoreConversation", () => {
  it.each([STORY_EN, STORY_FR])("gives the story its levels, message by message", (story) => {
    const score = scoreConversation(told(story));
    expect(score).toMatchObject({ id: "c1", level: "urgent", first: { urgent: 22 } });
    expect(score.first.tip).toBeLessThanOrEqual(9);
    expect(score.first.caution).toBeLessThanOrEqual(17);
    expect(score.signals).toContain("compliment-burst");
    expect(score.cues.compliment).toBeGreaterThanOrEqual(4);
  });

  it("finds nothing in an ordinary exchange, nor in none at all", () => {
    const hello = [{ from: "them", text: "see you at school" } as const];
    for (const messages of [hello, []]) {
      expect(scoreConversation({ id: "c2", messages })).toEqual({
        id: "c2",
        level: "none-found",
        first: { tip: null, caution: null, urgent: null },
        signals: [],
        cues: {},
        cannotTell: [],
      });
    }
  });

  it("says what it cannot tell when nobody's side is known", () => {
    const messages = STORY_EN.messages.map(({ text }) => ({ text }));
    const score = scoreConversation({ id: "c3", messages });
    expect(score.level).toBe("cannot-assess");
    expect(score.cannotTell).toContain("compliment-burst");
    expect(score.first).toEqual({ tip: null, caution: null, urgent: null });
  });

  it("is quieter for a contact marked as known, but not about the password", () => {
    const score = scoreConversation(told(STORY_EN, { contact: { known: true } }));
    expect(score.first.urgent).toBe(29);
  });

  it("uses an age that is given", () => {
    const praise = Array(3).fill({ from: "them", text: "you are so beautiful" });
    const meet = { from: "them", text: "i want to see you for real, lets meet on saturday" } as const;
    const messages = [...praise, meet, { from: "them", text: "call me tonight" } as const];
    const at = (statedAge: number | null) =>
      scoreConversation({
        id: "c4",
        contact: { firstContact: true, statedAge },
        account: { ageBand: "13-15" },
        messages,
      });
    expect(at(35).first.caution).not.toBeNull();
    expect(at(14).first.caution).toBeNull();
  });
});

describe("the shape of a line", () => {
  it.each([
    ["the full form", told(STORY_EN), true],
    ["the least", { id: "x", messages: [{ text: "" }] }, true],
    ["no id", { messages: [] }, false],
    ["no messages", { id: "x" }, false],
    ["a time that is none", { id: "x", messages: [{ at: "soon", text: "" }] }, false],
    ["a side that is none", { id: "x", messages: [{ from: "you", text: "" }] }, false],
    ["text missing", { id: "x", messages: [{ from: "me" }] }, false],
  ])("%s", (_, line, valid) => {
    expect(conversationSchema.safeParse(line).success).toBe(valid);
  });
});
