import { describe, expect, it } from "vitest";
import { inPageWords } from "../i18n/inpage.ts";
import { analyse } from "../language/index.ts";
import type { MessageName, ThreadReport } from "../messaging/table.ts";
import type { ThreadObservation } from "../model/observation.ts";
import type { HelloReply, Verdict } from "../model/view.ts";
import { SETTLE_MS } from "./liveness.ts";
import { row, thread } from "./samples.ts";
import { openSession, type Session } from "./session.ts";

const hello: HelloReply = {
  gate: "open",
  account: "a".repeat(32),
  key: "1".repeat(64),
  language: "en",
  words: inPageWords("en"),
  ageBand: "13-15",
  chipCorner: "bottom-left",
};

const verdict = (wantsName = false): Verdict => ({
  gate: "open",
  thread: {
    contact: "c",
    level: "none-found",
    reasons: [],
    gaps: [],
    known: false,
    messagesCounted: 0,
    facts: null,
  },
  alert: null,
  wantsName,
});

/** A session whose worker is played by the test. */
function stage(replies: { wantsName?: boolean; fail?: "failed" | "gone" } = {}) {
  const sent: { name: MessageName; payload: unknown }[] = [];
  const waits: number[] = [];
  const clock = { now: 10_000, gone: 0 };
  const call = async (name: MessageName, payload: unknown) => {
    sent.push({ name, payload });
    if (replies.fail) return { ok: false, why: replies.fail };
    return { ok: true, value: name === "observe" ? verdict(replies.wantsName) : null };
  };
  const session = openSession(hello, "instagram", {
    call: call as never,
    analyse,
    now: () => clock.now,
    isUiLost: () => false,
    again: (ms) => waits.push(ms),
    onGone: () => {
      clock.gone += 1;
    },
  }) as Session;
  const reports = () =>
    sent.filter(({ name }) => name === "observe").map(({ payload }) => payload as ThreadReport);
  return { session, sent, waits, clock, reports, replies };
}

const other = (messages: ThreadObservation["messages"]) => thread(messages, { key: "t/2" });

describe("a session", () => {
  it("exists only behind an open gate", () => {
    const tools = {} as never;
    expect(openSession({ ...hello, gate: "paused" }, "instagram", tools)).toBeNull();
    expect(openSession({ ...hello, key: null }, "instagram", tools)).toBeNull();
    expect(openSession({ ...hello, account: null }, "instagram", tools)).toBeNull();
  });

  it("sends no word, no name and no handle of a thread", async () => {
    const { session, sent } = stage();
    await session.read(thread([row("marker-word in a message"), row(null)]));
    const all = JSON.stringify(sent);
    for (const secret of ["marker", "word", "Kim", "Sample", "kim.sample", "t/1"])
      expect(all).not.toContain(secret);
  });

  it("says the same thing only once", async () => {
    const { session, reports } = stage();
    const same = thread([row("hi")]);
    await session.read(same);
    await session.read(same);
    expect(reports()).toHaveLength(1);
    session.refresh();
    await session.read(same);
    expect(reports()).toHaveLength(2);
  });

  it("marks only what arrives as live", async () => {
    const { session, reports } = stage();
    const first = [row("hi"), row("hello")];
    await session.read(thread(first));
    await session.read(thread([...first, row("new")]));
    expect(reports().map(({ messages }) => messages.map(({ live }) => live))).toEqual([
      [false, false],
      [false, false, true],
    ]);
  });

  it("waits for the rows and facts of a new thread", async () => {
    const { session, reports, waits, clock } = stage();
    const stale = [row("hi"), row("hello")];
    await session.read(thread(stale));
    await session.read(other(stale));
    expect(reports()).toHaveLength(1);
    expect(waits).toEqual([SETTLE_MS + 50]);
    const fresh = [row("another")];
    await session.read(other(fresh));
    expect(reports()[1]?.facts).toEqual({ request: null, group: null, mutual: null, newAccount: null });
    expect(reports()[1]?.contact).not.toBe(reports()[0]?.contact);
    clock.now += SETTLE_MS;
    await session.read(other(fresh));
    expect(reports()[2]?.facts).toMatchObject({ request: false, group: false });
  });

  it("does not take what came while another page was looked at for an arrival", async () => {
    const { session, reports } = stage();
    const first = row("hi", { id: "mid.1" });
    await session.read(thread([first]));
    await session.read(null);
    await session.read(thread([first, row("came meanwhile", { id: "mid.2" })]));
    expect(
      reports()
        .at(-1)
        ?.messages.some(({ live }) => live),
    ).toBe(false);
  });

  it.each(["loading", "locked", "unreadable"] as const)(
    "judges nothing that is %s, and says so",
    async (state) => {
      const { session, sent } = stage();
      const { health, verdict: none } = await session.read(thread([], { state }));
      expect(none).toBeNull();
      expect(sent.map(({ name }) => name)).toEqual(["health"]);
      expect(health.health).toBe(state === "loading" ? "waiting" : "blind");
    },
  );

  it("looks again, a few times, at a chat that stands still without loading", async () => {
    const { session, waits, clock } = stage();
    const loading = thread([], { state: "loading" });
    for (let look = 0; look < 20; look += 1) {
      await session.read(loading);
      await session.read(loading);
      clock.now += 5000;
    }
    expect(waits).toEqual(Array.from({ length: 8 }, () => 5000));
  });

  it("judges nothing whose contact cannot be told apart", async () => {
    const { session, sent } = stage();
    const nobody = { key: null, contactHandle: { value: null, strategy: null } };
    await session.read(thread([row("hi")], nobody));
    expect(sent.map(({ name }) => name)).toEqual(["health"]);
  });

  it("names a contact only when asked, and only once the header is surely its own", async () => {
    const { session, sent, clock, replies } = stage();
    await session.read(thread([row("hi")]));
    replies.wantsName = true;
    await session.read(other([row("another")]));
    expect(sent.some(({ name }) => name === "nameContact")).toBe(false);
    clock.now += SETTLE_MS;
    await session.read(other([row("another")]));
    expect(sent.filter(({ name }) => name === "nameContact")).toHaveLength(1);
  });

  it("asks again after a failure, with everything the failed call held", async () => {
    const { session, reports, waits, replies } = stage({ fail: "failed" });
    const same = thread([row("hi")]);
    await session.read(same);
    expect(waits).toEqual([1000]);
    delete replies.fail;
    await session.read(same);
    expect(reports()[1]).toEqual(reports()[0]);
  });

  it("ends when the extension is gone", async () => {
    const { session, clock } = stage({ fail: "gone" });
    await session.read(thread([row("hi")]));
    await session.read(null);
    expect(clock.gone).toBe(2);
  });
});
