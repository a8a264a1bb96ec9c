import { call } from "../messaging/client.ts";
import type { AlertAction } from "../model/alert.ts";
import type { HelloReply, Verdict } from "../model/view.ts";
import type { Platform } from "../platforms/platform.ts";
import { createInPage, type InPage, type InPageState } from "../ui/inpage/index.ts";
import { idleHealth } from "./health.ts";
import { openSession, type Reading, type Session } from "./session.ts";
import { type Watch, watchPage } from "./watch.ts";

/** Reads one tab for as long as it may. */
export interface Reader {
  /** Asks the worker anew whether this account may be read. */
  ask(): void;
  onStop(cleanup: () => void): void;
  stop(): void;
}

type AskGate = () => Promise<{ accountId: string | null; hello: HelloReply | null }>;

/** Everything that changes while a tab is open; replaced as a whole, never half. */
interface State {
  hello: HelloReply | null;
  accountId: string | null;
  session: Session | null;
  reading: Reading | null;
  uiLost: boolean;
  stopped: boolean;
}

export function createReader(platform: Platform, doc: Document, askGate: AskGate): Reader {
  const state: State = {
    hello: null,
    accountId: null,
    session: null,
    reading: null,
    uiLost: false,
    stopped: false,
  };
  const cleanups: (() => void)[] = [];
  let inPage: InPage | null = null;
  let watch: Watch | null = null;
  let busy = false;
  let asked = 0;

  const stop = (): void => {
    state.stopped = true;
    watch?.stop();
    inPage?.destroy();
    for (const cleanup of cleanups.splice(0)) cleanup();
  };

  const again = (ms: number): void => {
    const timer = setTimeout(() => watch?.poke(), ms);
    cleanups.push(() => clearTimeout(timer));
  };

  const onLost = (): void => {
    state.uiLost = true;
    watch?.poke();
  };

  const onAnswer = (alert: string, action: AlertAction | "close" | "not-a-risk"): void => {
    const account = state.hello?.account;
    const contact = state.reading?.verdict?.thread.contact;
    if (!account || !contact) return;
    void call("answer", { account, contact, alert, action }).then(() => {
      state.session?.refresh();
      watch?.poke();
    });
  };

  const show = (): void => {
    if (state.stopped || !state.hello) return;
    inPage ??= createInPage(doc, { onAnswer, onLost });
    inPage.show(inPageState(platform, state.hello, state.reading));
  };

  /** The answer to an older question is dropped: consent may have been withdrawn meanwhile. */
  const ask = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    const { accountId, hello } = await askGate();
    if (state.stopped || mine !== asked) return;
    if (!hello) return stop();
    const now = () => performance.now();
    const session = openSession(hello, platform.site, {
      call,
      now,
      isUiLost: () => state.uiLost,
      again,
      onGone: stop,
    });
    Object.assign(state, { hello, accountId, session, reading: null });
    if (session) watch ??= watchPage(doc, () => void pass());
    else watch = stopWatch(watch);
    show();
    watch?.poke();
  };

  /** On a shared computer the account can change under an open page: then ask first, read later. */
  const accountChanged = (): boolean => platform.readAccount(doc, doc.cookie).value !== state.accountId;

  const pass = async (): Promise<void> => {
    const { session } = state;
    if (!session || state.stopped) return;
    if (accountChanged()) return void ask();
    if (busy) return again(300);
    busy = true;
    try {
      const reading = await readOnce(platform, doc, session);
      if (state.session === session) state.reading = reading;
      show();
    } finally {
      busy = false;
    }
  };

  return { ask: () => void ask(), onStop: (cleanup) => cleanups.push(cleanup), stop };
}

const stopWatch = (watch: Watch | null): null => {
  watch?.stop();
  return null;
};

function readOnce(platform: Platform, doc: Document, session: Session): Promise<Reading> {
  const page = platform.readPage(doc, new URL(doc.location.href), Date.now());
  return session.read(page.page === "thread" ? page.thread : null);
}

const NO_VERDICT: Pick<Verdict["thread"], "level"> = { level: "none-found" };

function inPageState(platform: Platform, hello: HelloReply, reading: Reading | null): InPageState {
  const health = reading?.health ?? idleHealth(platform.site, false);
  const judged = reading?.verdict;
  const unreadable = health.gaps.length > 0 ? "cannot-assess" : NO_VERDICT.level;
  return {
    language: hello.language,
    corner: hello.chipCorner,
    gate: hello.gate,
    health: health.health,
    level: judged?.thread.level ?? unreadable,
    gaps: health.gaps,
    alert: judged?.alert ?? null,
  };
}
