import { describe, expect, it } from "vitest";
import type { ContactState, Tri } from "../model/contact.ts";
import type { MessageCues } from "../model/cues.ts";
import type { Tactic } from "../model/tactics.ts";
import { PRINTS_CAP } from "./caps.ts";
import { emptyContact } from "./contact.ts";
import { merge } from "./merge.ts";

const NOW = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;
const NO_FACTS = { request: null, group: null, mutual: null, newAccount: null };
const start = emptyContact("facebook", "a".repeat(32), "b".repeat(32), NOW);

const message = (print: number, rest: Partial<MessageCues> = {}): MessageCues => ({
  print,
  side: "them",
  at: null,
  live: false,
  kind: "text",
  cues: [],
  ...rest,
});
const saying = (print: number, tactic: Tactic, rest: Partial<MessageCues> = {}): MessageCues =>
  message(print, { cues: [{ tactic, strength: 2 }], ...rest });
const messages = (from: number, to: number): MessageCues[] =>
  Array.from({ length: to - from }, (_, index) => message(from + index));

interface Ends {
  readonly newest?: Tri;
  readonly oldest?: Tri;
  readonly now?: number;
  readonly request?: Tri;
}
function read(
  state: ContactState,
  shown: readonly MessageCues[],
  { newest = true, oldest = null, now = NOW, request = null }: Ends = {},
) {
  const facts = { ...NO_FACTS, request };
  return merge(state, { messages: shown, atNewestEnd: newest, atOldestEnd: oldest, facts }, now);
}
const total = ({ counts }: ContactState): number => counts.them + counts.me + counts.unknown;

describe("positions", () => {
  it("grow at the end and sink below zero for older history", () => {
    const first = read(start, [message(10), saying(11, "compliment"), message(12)]).state;
    const older = read(first, [saying(8, "meeting"), message(9), message(10), message(11), message(12)], {
      newest: null,
    }).state;
    const newer = read(older, [message(10), message(11), message(12), saying(13, "secrecy")]).state;
    expect(newer.firstPos).toBe(-2);
    expect(newer.cues.map(({ tactic, pos }) => [tactic, pos])).toEqual([
      ["meeting", -2],
      ["compliment", 1],
      ["secrecy", 3],
    ]);
  });

  it("move up when a gap is filled", () => {
    const before = read(start, messages(0, 10)).state;
    const jumped = read(before, [...messages(20, 29), saying(29, "meeting")]).state;
    expect(jumped.cues[0]?.pos).toBe(19);
    const { state, fresh } = read(jumped, messages(2, 28), { newest: false });
    expect(fresh).toBe(10);
    expect(state.cues[0]?.pos).toBe(29);
  });
});

describe("windows that share nothing with what was kept", () => {
  const kept = read(start, messages(100, 120)).state;
  it.each([
    ["the newest end: newer, after a gap", { newest: true }, 0],
    ["not the newest end: older history", { newest: false }, -10],
    ["not said: older history", { newest: null }, -10],
  ] as const)("%s", (_, ends, firstPos) => {
    const { state, fresh } = read(kept, messages(0, 10), ends);
    expect(fresh).toBe(10);
    expect(state.firstPos).toBe(firstPos);
  });

  it("not said, but one arrived just now: newer", () => {
    const { state } = read(kept, [...messages(0, 9), message(9, { live: true })], { newest: null });
    expect(state.firstPos).toBe(0);
  });
});

describe("a long thread", () => {
  const long = read(start, messages(0, 600)).state;

  it("keeps the newest prints only, and counts all", () => {
    expect(long.prints).toHaveLength(PRINTS_CAP);
    expect(long.trimmed).toBe(true);
    expect(total(long)).toBe(600);
    expect(long.firstPos).toBe(600 - PRINTS_CAP);
  });

  it("ignores what is older than kept, scrolled to or overlapping", () => {
    for (const shown of [messages(0, 60), messages(50, 110), messages(0, 600)]) {
      const { state, fresh } = read(long, shown, { newest: false });
      expect(fresh).toBe(0);
      expect(state).toEqual(long);
    }
  });
});

describe("times", () => {
  it("of live messages are the clock's, of others the page's or none", () => {
    const { state } = read(start, [
      saying(1, "compliment", { at: NOW - DAY }),
      saying(2, "compliment"),
      saying(3, "compliment", { live: true }),
    ]);
    expect(state.cues.map((cue) => cue.at)).toEqual([NOW - DAY, null, NOW]);
  });

  it("stay as first told, and are filled in when the page gives one later", () => {
    const first = read(start, [saying(1, "meeting", { live: true }), saying(2, "meeting")]).state;
    const again = [
      saying(1, "meeting", { live: true, at: NOW + DAY }),
      saying(2, "meeting", { at: NOW - DAY }),
    ];
    const { state } = read(first, again, { now: NOW + 60_000 });
    expect(state.cues.map((cue) => cue.at)).toEqual([NOW, NOW - DAY]);
  });
});

describe("sides", () => {
  it("that become known later move the count, and never count twice", () => {
    const first = read(start, [saying(1, "secrecy", { side: "unknown" }), message(2, { side: "me" })]).state;
    const { state, fresh } = read(first, [saying(1, "secrecy"), message(2, { side: "me" })]);
    expect(fresh).toBe(0);
    expect(state.counts).toEqual({ them: 1, me: 1, unknown: 0 });
    expect(state.cues[0]?.side).toBe("them");
  });

  it("once known are not unlearnt", () => {
    const first = read(start, [saying(1, "secrecy")]).state;
    expect(read(first, [saying(1, "secrecy", { side: "unknown" })]).state).toEqual(first);
  });
});

describe("cues", () => {
  it("are bounded per tactic: the newest, and the strongest of the beginning", () => {
    const shown = Array.from({ length: 100 }, (_, index) =>
      message(index, { cues: [{ tactic: "compliment", strength: index === 3 ? 3 : 2 }] }),
    );
    const { state } = read(start, shown);
    expect(state.cues.map((cue) => cue.pos)).toEqual([0, 3, 92, 93, 94, 95, 96, 97, 98, 99]);
    expect(read(state, shown).state).toEqual(state);
  });

  it("of an edited message with the page's own id are added", () => {
    const first = read(start, [message(1), message(2)]).state;
    expect(read(first, [saying(1, "secrecy"), message(2)]).state.cues).toMatchObject([
      { tactic: "secrecy", pos: 0 },
    ]);
  });
});

describe("facts", () => {
  const facts = (shown: readonly MessageCues[], ends: Ends) => read(start, shown, ends).state.facts;

  it("know who wrote first only if the thread's start was on screen", () => {
    const shown = [message(1, { side: "me" }), message(2)];
    expect(facts(shown, { oldest: true }).openedBy).toBe("me");
    expect(facts(shown, { oldest: null }).openedBy).toBe("unknown");
  });

  it.each([
    ["a short thread whose beginning is in view", messages(0, 5), { oldest: true }, true],
    ["a request", messages(0, 5), { request: true }, true],
    ["nothing said of the ends", messages(0, 5), {}, null],
    ["an empty thread", [], { oldest: true }, null],
    ["a long thread, beginning in view", messages(0, 300), { oldest: true }, null],
    ["a beginning months ago", [message(1, { at: NOW - 100 * DAY }), message(2)], { oldest: true }, false],
    ["a beginning some weeks ago", [message(1, { at: NOW - 40 * DAY }), message(2)], { oldest: true }, null],
  ] as const)("first contact: %s", (_, shown, ends, expected) => {
    expect(facts(shown, ends).firstContact).toBe(expected);
  });

  it("first contact: false once a long history was scrolled to", () => {
    const recent = read(start, messages(400, 440)).state;
    const { state } = read(recent, messages(40, 420), { newest: false });
    expect(state.facts.firstContact).toBe(false);
  });

  it("stay when a reading says nothing", () => {
    const first = read(start, messages(0, 3), { request: true, oldest: true }).state;
    expect(read(first, messages(0, 3)).state.facts).toEqual(first.facts);
  });
});

describe("last seen", () => {
  it("is not written anew for a thread merely looked at, nor set back", () => {
    const first = read(start, messages(0, 3), { now: NOW + 1000 }).state;
    expect(first.lastSeenAt).toBe(NOW + 1000);
    expect(read(first, messages(0, 3), { now: NOW + 2000 }).state).toEqual(first);
    expect(read(first, messages(0, 4), { now: NOW - DAY }).state.lastSeenAt).toBe(NOW + 1000);
    expect(read(first, messages(0, 3), { now: NOW + DAY }).state.lastSeenAt).toBe(NOW + DAY);
  });
});
