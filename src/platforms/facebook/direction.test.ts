import { describe, expect, it } from "vitest";
import { decideSide, type Evidence, type Vote } from "./direction.ts";
import { learnSelf, selfToken, senderVote } from "./senders.ts";

type Votes = readonly [gutter: Vote, ownDiv: Vote, sender: Vote, edge: Vote];

const evidence = ([gutter, ownDiv, sender, edge]: Votes): Evidence => ({
  gutter,
  ownDiv,
  sender,
  edge: () => edge,
});

const DECIDED: readonly (readonly [Votes, "me" | "them", string])[] = [
  [["me", "me", "me", null], "me", "gutter"],
  [["them", null, "them", null], "them", "gutter"],
  [["me", null, null, "them"], "me", "gutter"],
  [[null, "me", "me", null], "me", "own-div"],
  [[null, null, "them", "them"], "them", "sender"],
  [[null, null, "them", null], "them", "sender"],
  [[null, null, null, "me"], "me", "edge"],
];

const UNKNOWN: readonly Votes[] = [
  [null, null, null, null],
  [null, "me", null, null],
  ["me", null, "them", "me"],
  ["them", null, "me", "them"],
  ["them", "me", "them", "them"],
  [null, "me", "them", "them"],
  [null, null, "me", "them"],
  [null, "me", null, "them"],
];

describe("the side of a message", () => {
  it.each(DECIDED)("%j is %s by %s", (votes, side, strategy) =>
    expect(decideSide(evidence(votes))).toEqual({ side, strategy }),
  );

  it.each(UNKNOWN.map((votes) => [votes]))("%j is unknown", (votes) =>
    expect(decideSide(evidence(votes))).toEqual({ side: "unknown", strategy: null }),
  );

  it("reads no geometry where the gutter tells", () => {
    const edge = () => {
      throw new Error("asked");
    };
    expect(decideSide({ gutter: "me", ownDiv: null, sender: null, edge }).side).toBe("me");
  });
});

const row = (sender: string | null, gutter: Vote) => ({ sender, gutter });

describe("how the site calls the reader", () => {
  it("is learned from the own gutter, in any language", () =>
    expect(learnSelf([row("Du", "me"), row("Alex", "them"), row("Du", "me")])).toBe("Du"));

  it.each([
    ["two words", [row("Du", "me"), row("Ihr", "me")]],
    ["on both sides", [row("Du", "me"), row("Du", "them")]],
    ["no own row", [row("Alex", "them")]],
  ])("is not learned: %s", (_, rows) => expect(learnSelf(rows)).toBeNull());

  it("comes from the table where no gutter tells", () =>
    expect(selfToken([row("Vous", null), row("Alex", null)], "Alex")).toBe("Vous"));

  it("is never the contact's name", () => {
    expect(selfToken([row("You", null)], "You")).toBeNull();
    expect(selfToken([row("Alex", "me")], "Alex")).toBeNull();
  });

  it.each([
    ["You", "You", "Alex", "me"],
    ["Alex", "You", "Alex", "them"],
    ["Sam", "You", "Alex", "them"],
    ["Alex", null, "Alex", "them"],
    ["Sam", null, "Alex", null],
    [null, "You", "Alex", null],
  ] as const)("sender %s, reader %s, contact %s: %s", (sender, self, contact, vote) =>
    expect(senderVote(sender, self, contact)).toBe(vote),
  );
});
