import type { Analyse } from "../language/shipped.ts";
import type { Call } from "../messaging/client.ts";
import type { ThreadReport } from "../messaging/table.ts";
import type { HealthReport } from "../model/health.ts";
import type { ThreadObservation } from "../model/observation.ts";
import type { HelloReply, Verdict } from "../model/view.ts";
import { createDigester, type Digester } from "./digest.ts";
import { createHasher, type Hasher } from "./hash.ts";
import { gapsOf, healthOf, idleHealth } from "./health.ts";
import { isStale, liveFrom, SETTLE_MS, type Window } from "./liveness.ts";
import { identityOf, reportOf } from "./report.ts";

/** What a reading led to: a verdict of the worker, or why there is none. */
export interface Reading {
  readonly health: HealthReport;
  readonly verdict: Verdict | null;
}

/** What a session needs of its tab. */
export interface SessionTools {
  readonly call: Call;
  readonly analyse: Analyse;
  /** Milliseconds of a clock that never jumps. */
  readonly now: () => number;
  readonly isUiLost: () => boolean;
  /** Asks for another pass after so many milliseconds. */
  readonly again: (ms: number) => void;
  /** The extension was updated or removed under this page. */
  readonly onGone: () => void;
}

/** Reads one thread after another for one account. */
export interface Session {
  /** A thread as it stands on the page; null when none is open. */
  read(thread: ThreadObservation | null): Promise<Reading>;
  /** The next reading is sent even if the page did not change (the person answered an alert). */
  refresh(): void;
}

/** Null when the gate is not open: then there is no session, and nothing is read. */
export function openSession(
  hello: HelloReply,
  site: HealthReport["site"],
  tools: SessionTools,
): Session | null {
  if (hello.gate !== "open" || !hello.account || !hello.key) return null;
  return new ThreadSession(site, hello.account, createHasher(hello.key), tools);
}

/** Where the reader stands: which thread, since when, and which rows the thread before had. */
interface Place {
  readonly identity: string | null;
  readonly since: number;
  readonly old: Window | null;
}

/**
 * A chat that will not load stands as still as one that was read: only another look tells that it is now "cannot be
 * read" (platforms: 5 s, with a progress bar 30 s). So many looks, so far apart (ms); then the page must change first.
 */
const LOOK_AGAIN_MS = 5000;
const LOOKS = 8;

/** The first thread of a tab has no thread before it whose rows could still be on the page. */
const START: Place = { identity: null, since: Number.NEGATIVE_INFINITY, old: null };

class ThreadSession implements Session {
  readonly #site: HealthReport["site"];
  readonly #account: string;
  readonly #hasher: Hasher;
  readonly #tools: SessionTools;
  #digester: Digester;
  #place: Place = START;
  #before: Window | null = null;
  #last: { sent: string; reading: Reading } | null = null;
  #looks = { left: LOOKS, next: Number.NEGATIVE_INFINITY };

  constructor(site: HealthReport["site"], account: string, hasher: Hasher, tools: SessionTools) {
    this.#site = site;
    this.#account = account;
    this.#hasher = hasher;
    this.#tools = tools;
    this.#digester = createDigester(hasher, tools.analyse);
  }

  refresh(): void {
    this.#last = null;
  }

  read(thread: ThreadObservation | null): Promise<Reading> {
    if (!thread) return this.#leave();
    const identity = identityOf(thread);
    this.#enter(identity);
    if (thread.state === "loading") this.#lookAgain();
    const waited = this.#tools.now() - this.#place.since;
    const judged = identity !== null && (thread.state === "ready" || thread.state === "empty");
    if (!judged || isStale(thread, this.#place.old, waited)) return this.#tell(this.#healthOf(thread, []));
    return this.#judge(thread, identity, waited >= SETTLE_MS);
  }

  /** Rows seen before another page was looked at say nothing about what arrives while we watch. */
  #leave(): Promise<Reading> {
    this.#before = null;
    return this.#tell(idleHealth(this.#site, this.#tools.isUiLost()));
  }

  #enter(identity: string | null): void {
    if (this.#place.identity === identity) return;
    const first = this.#place === START;
    const since = first ? START.since : this.#tools.now();
    this.#place = { identity, since, old: this.#before };
    this.#before = null;
    this.#looks = { left: LOOKS, next: Number.NEGATIVE_INFINITY };
    this.#digester = createDigester(this.#hasher, this.#tools.analyse);
    if (!first) this.#tools.again(SETTLE_MS + 50);
  }

  #lookAgain(): void {
    const { left, next } = this.#looks;
    if (left === 0 || this.#tools.now() < next) return;
    this.#looks = { left: left - 1, next: this.#tools.now() + LOOK_AGAIN_MS };
    this.#tools.again(LOOK_AGAIN_MS);
  }

  async #judge(thread: ThreadObservation, identity: string, settled: boolean): Promise<Reading> {
    const firstLive = liveFrom(thread, this.#before);
    const digest = this.#digester.read(thread.messages, (index) => index >= firstLive);
    const health = this.#healthOf(thread, digest.analyses);
    const contact = await this.#hasher.contact(identity);
    const report = reportOf(thread, this.#account, contact, digest, health, settled);
    const reading = await this.#send(report);
    if (reading.verdict) this.#before = { rows: thread.messages, atNewestEnd: thread.atNewestEnd };
    if (reading.verdict?.wantsName && settled) await this.#name(thread, report.contact);
    return reading;
  }

  #healthOf(thread: ThreadObservation, analyses: Parameters<typeof gapsOf>[1]): HealthReport {
    return healthOf(thread.site, thread.coverage, gapsOf(thread, analyses), this.#tools.isUiLost());
  }

  /** A page that says the same as before wakes nobody. */
  async #send(report: ThreadReport): Promise<Reading> {
    const sent = JSON.stringify(report);
    if (this.#last?.sent === sent) return this.#last.reading;
    const reply = await this.#tools.call("observe", report);
    if (!reply.ok) return this.#failed(reply.why, report.health);
    const reading = { health: report.health, verdict: reply.value };
    this.#last = { sent, reading };
    return reading;
  }

  async #tell(health: HealthReport): Promise<Reading> {
    const sent = JSON.stringify(health);
    if (this.#last?.sent === sent) return this.#last.reading;
    const reply = await this.#tools.call("health", health);
    if (!reply.ok) return this.#failed(reply.why, health);
    const reading = { health, verdict: null };
    this.#last = { sent, reading };
    return reading;
  }

  #failed(why: string, health: HealthReport): Reading {
    if (why === "gone") this.#tools.onGone();
    else this.#tools.again(1000);
    return { health, verdict: null };
  }

  #name(thread: ThreadObservation, contact: string): Promise<unknown> {
    return this.#tools.call("nameContact", {
      account: this.#account,
      contact,
      name: thread.contactName.value?.slice(0, 200) ?? null,
      handle: thread.contactHandle.value?.slice(0, 100) ?? null,
    });
  }
}
