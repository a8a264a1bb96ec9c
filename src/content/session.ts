import type { Call } from "../messaging/client.ts";
import type { HealthReport } from "../model/health.ts";
import type { ThreadObservation } from "../model/observation.ts";
import type { HelloReply, Verdict } from "../model/view.ts";
import { createDigester } from "./digest.ts";
import { createHasher } from "./hash.ts";
import { gapsOf, healthOf } from "./health.ts";
import { isStale, liveFrom, SETTLE_MS, type Window } from "./liveness.ts";
import { identityOf, reportOf } from "./report.ts";

/** What a reading led to: a verdict of the worker, or why there is none. */
export interface Reading {
  readonly health: HealthReport;
  readonly verdict: Verdict | null;
}

/** What one account's tab needs to judge its threads. */
export interface SessionContext {
  readonly call: Call;
  readonly account: string;
  readonly key: string;
  readonly now: () => number;
  readonly isUiLost: () => boolean;
  /** Asks for another pass after so many milliseconds. */
  readonly again: (ms: number) => void;
  readonly onGone: () => void;
}

/** Reads one thread after another for one account. */
export interface Session {
  read(thread: ThreadObservation): Promise<Reading>;
}

/** Null when the gate is not open: then there is no session, and nothing is read. */
export function openSession(hello: HelloReply, rest: Omit<SessionContext, "account" | "key">): Session | null {
  if (hello.gate !== "open" || !hello.account || !hello.key) return null;
  return createSession({ ...rest, account: hello.account, key: hello.key });
}

interface Place {
  readonly identity: string | null;
  /** When the route led here; the first thread of a tab has no older one whose rows could be stale. */
  readonly since: number;
  readonly old: Window | null;
}

function createSession(context: SessionContext): Session {
  const hasher = createHasher(context.key);
  let digester = createDigester(hasher);
  let place: Place = { identity: null, since: Number.NEGATIVE_INFINITY, old: null };
  let before: Window | null = null;

  const enter = (identity: string | null): void => {
    if (place.identity === identity) return;
    const since = place.identity === null ? Number.NEGATIVE_INFINITY : context.now();
    place = { identity, since, old: before };
    before = null;
    digester = createDigester(hasher);
    if (since > 0) context.again(SETTLE_MS + 50);
  };

  const judge = async (thread: ThreadObservation, identity: string, settled: boolean): Promise<Reading> => {
    const firstLive = liveFrom(thread, before);
    const digest = digester.read(thread.messages, (_row, index) => index >= firstLive);
    const gaps = gapsOf(thread, digest.analyses);
    const health = healthOf(thread.site, thread.coverage, gaps, context.isUiLost());
    const report = reportOf(thread, context.account, identity, hasher, digest, health, settled);
    const reply = await context.call("observe", report);
    if (!reply.ok) return failed(reply.why, health);
    before = { rows: thread.messages, atNewestEnd: thread.atNewestEnd };
    if (reply.value.wantsName && settled) await nameContact(thread, report.contact);
    return { health, verdict: reply.value };
  };

  const failed = (why: string, health: HealthReport): Reading => {
    if (why === "gone") context.onGone();
    else context.again(1000);
    return { health, verdict: null };
  };

  const nameContact = (thread: ThreadObservation, contact: string) =>
    context.call("nameContact", {
      account: context.account,
      contact,
      name: thread.contactName.value?.slice(0, 200) ?? null,
      handle: thread.contactHandle.value?.slice(0, 100) ?? null,
    });

  const unjudged = async (thread: ThreadObservation): Promise<Reading> => {
    const gaps = gapsOf(thread, []);
    const health = healthOf(thread.site, thread.coverage, gaps, context.isUiLost());
    const reply = await context.call("health", health);
    if (!reply.ok && reply.why === "gone") context.onGone();
    return { health, verdict: null };
  };

  return {
    read: (thread) => {
      const identity = identityOf(thread);
      enter(identity);
      const sinceRoute = context.now() - place.since;
      const stale = isStale(thread, place.old, sinceRoute);
      const judged = identity !== null && !stale && (thread.state === "ready" || thread.state === "empty");
      return judged ? judge(thread, identity, sinceRoute >= SETTLE_MS) : unjudged(thread);
    },
  };
}
