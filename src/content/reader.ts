import type { Analyse } from "../language/shipped.ts";
import { call, onGateChanged } from "../messaging/client.ts";
import type { AlertAction } from "../model/alert.ts";
import type { HelloReply } from "../model/view.ts";
import type { Platform } from "../platforms/platform.ts";
import { createInPage, type InPage, type InPageState } from "../ui/inpage/index.ts";
import { idleHealth } from "./health.ts";
import { openSession, type Reading, type Session } from "./session.ts";
import { createTimers, type Timers } from "./timers.ts";
import { type Watch, watchPage } from "./watch.ts";

/** A worker that was killed while it was asked is asked again; it wakes on the call (ms). */
const ASK_AGAIN_MS = 500;
/** A change that comes while the worker still answers is read a little later (ms). */
const BUSY_MS = 300;

/** Reads one tab for as long as it may. */
export class Reader {
  readonly #platform: Platform;
  readonly #doc: Document;
  readonly #analyse: Analyse;
  readonly #timers: Timers = createTimers();
  readonly #unhear: () => void;
  #inPage: InPage | null = null;
  #watch: Watch | null = null;
  #hello: HelloReply | null = null;
  #accountId: string | null = null;
  #session: Session | null = null;
  #reading: Reading | null = null;
  #uiLost = false;
  #stopped = false;
  #busy = false;
  #questions = 0;

  constructor(platform: Platform, doc: Document, analyse: Analyse) {
    this.#platform = platform;
    this.#analyse = analyse;
    this.#doc = doc;
    this.#unhear = onGateChanged(() => void this.ask());
  }

  /** Ends everything and takes our element out of the page. */
  stop(): void {
    this.#stopped = true;
    this.#unhear();
    this.#watch?.stop();
    this.#timers.stop();
    this.#inPage?.destroy();
  }

  /** Asks the worker anew whether this account may be read. Only its id is looked at before the answer. */
  async ask(): Promise<void> {
    this.#questions += 1;
    const mine = this.#questions;
    const accountId = this.#readAccount();
    const reply = await call("hello", { site: this.#platform.site, accountId });
    // The answer to an older question is dropped: consent may have been withdrawn meanwhile.
    if (this.#stopped || mine !== this.#questions) return;
    if (reply.ok) this.#begin(accountId, reply.value);
    else if (reply.why === "gone") this.stop();
    else this.#timers.later(() => void this.ask(), ASK_AGAIN_MS);
  }

  #readAccount(): string | null {
    return this.#platform.readAccount(this.#doc, this.#doc.cookie).value;
  }

  #begin(accountId: string | null, hello: HelloReply): void {
    this.#accountId = accountId;
    this.#hello = hello;
    this.#reading = null;
    this.#session = this.#openSession(hello);
    if (this.#session) this.#watch ??= watchPage(this.#doc, () => void this.#pass());
    else this.#stopWatch();
    this.#show();
    this.#watch?.poke();
  }

  #openSession(hello: HelloReply): Session | null {
    return openSession(hello, this.#platform.site, {
      call,
      analyse: this.#analyse,
      now: () => performance.now(),
      isUiLost: () => this.#uiLost,
      again: (ms) => this.#again(ms),
      onGone: () => this.stop(),
    });
  }

  #stopWatch(): void {
    this.#watch?.stop();
    this.#watch = null;
  }

  #again(ms: number): void {
    this.#timers.later(() => this.#watch?.poke(), ms);
  }

  /** One look at the page. On a shared computer the account can change under it: then ask first, read later. */
  async #pass(): Promise<void> {
    const session = this.#session;
    if (!session || this.#stopped) return;
    if (this.#readAccount() !== this.#accountId) return this.ask();
    if (this.#busy) return this.#again(BUSY_MS);
    this.#busy = true;
    try {
      this.#take(session, await this.#read(session));
    } finally {
      this.#busy = false;
    }
  }

  #read(session: Session): Promise<Reading> {
    const page = this.#platform.readPage(this.#doc, new URL(this.#doc.location.href), Date.now());
    return session.read(page.page === "thread" ? page.thread : null);
  }

  /** A verdict behind a closed gate means that its closing was not heard (a worker killed at that moment). */
  #take(session: Session, reading: Reading): void {
    if (this.#session !== session) return;
    if (reading.verdict && reading.verdict.gate !== "open") return void this.ask();
    this.#reading = reading;
    this.#show();
  }

  #show(): void {
    if (this.#stopped || !this.#hello) return;
    const hooks = {
      onAnswer: (alert: string, action: AlertAction | "close" | "not-a-risk") => this.#answer(alert, action),
      onLost: () => this.#lose(),
    };
    this.#inPage ??= createInPage(this.#doc, hooks);
    this.#inPage.show(inPageState(this.#platform, this.#hello, this.#reading));
  }

  #answer(alert: string, action: AlertAction | "close" | "not-a-risk"): void {
    const account = this.#hello?.account;
    const contact = this.#reading?.verdict?.thread.contact;
    if (!account || !contact) return;
    void call("answer", { account, contact, alert, action }).then(() => {
      this.#session?.refresh();
      this.#watch?.poke();
    });
  }

  /** The page took our element away for good: the toolbar says so from now on. */
  #lose(): void {
    this.#uiLost = true;
    this.#watch?.poke();
  }
}

/** What the page shows, from the gate and the last reading. Nothing read is never shown as nothing found. */
export function inPageState(platform: Platform, hello: HelloReply, reading: Reading | null): InPageState {
  const health = reading?.health ?? idleHealth(platform.site, false);
  const unjudged = health.gaps.length > 0 ? "cannot-assess" : "none-found";
  return {
    language: hello.language,
    words: hello.words,
    corner: hello.chipCorner,
    gate: hello.gate,
    health: health.health,
    level: reading?.verdict?.thread.level ?? unjudged,
    gaps: health.gaps,
    alert: reading?.verdict?.alert ?? null,
  };
}
