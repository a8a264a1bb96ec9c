import { describe, expect, it } from "vitest";
import { isStale, liveFrom, SETTLE_MS, type Window } from "./liveness.ts";
import { row, thread } from "./samples.ts";

const rows = ["hi", "ok", "ok"].map((text) => row(text));
const before: Window = { rows, atNewestEnd: true };

describe("what arrived while we watched", () => {
  it("is what follows the last row of the window before", () => {
    expect(liveFrom(thread([...rows, row("new")]), before)).toBe(3);
    expect(liveFrom(thread(rows), before)).toBe(3);
  });

  it("is found again by its id when the page mounts new elements", () => {
    const withId: Window = { rows: [row("hi", { id: "mid.1" })], atNewestEnd: true };
    expect(liveFrom(thread([row("hi", { id: "mid.1" }), row("new", { id: "mid.2" })]), withId)).toBe(1);
  });

  it.each([
    ["there was no window before", thread(rows), null],
    [
      "the window before did not show the newest end",
      thread([...rows, row("new")]),
      { rows, atNewestEnd: false },
    ],
    ["this window does not", thread([...rows, row("x")], { atNewestEnd: false }), before],
    ["the page does not tell", thread([...rows, row("x")], { atNewestEnd: null }), before],
    ["no row is known again", thread([row("other")]), before],
  ] as const)("is nothing when %s", (_why, now, old) => {
    expect(liveFrom(now, old)).toBe(now.messages.length);
  });

  it("is everything in a thread that was empty before", () => {
    expect(liveFrom(thread([row("first")]), { rows: [], atNewestEnd: true })).toBe(0);
  });
});

describe("rows of the thread before", () => {
  it("are not taken for the new thread's while they stand there", () => {
    expect(isStale(thread(rows), before, 100)).toBe(true);
  });

  it("are taken once they changed, once they stood long enough, or if there was no thread before", () => {
    const [first, second] = rows as [(typeof rows)[0], (typeof rows)[0]];
    const reused = row("another text", { element: (rows.at(-1) as (typeof rows)[0]).element });
    expect(isStale(thread([first, second, reused]), before, 100)).toBe(false);
    expect(isStale(thread(rows), before, SETTLE_MS)).toBe(false);
    expect(isStale(thread(rows), null, 100)).toBe(false);
  });
});
