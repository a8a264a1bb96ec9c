import type { Failure } from "../../src/messaging/table.ts";
import type { Level } from "../../src/model/assessment.ts";
import type { HeldView, PopupView } from "../../src/model/view.ts";
import {
  BLIND,
  FACTS,
  HELD,
  NOTHING_HELD,
  NOW,
  ORIGINS,
  OTHER_ACCOUNT,
  OUTDATED,
  PARTIAL,
  QUIET,
  QUIET_THREAD,
  SELF,
  SHARED,
} from "./views.ts";

/** What the mock worker knows in one named state, and how it misbehaves there. */
export interface MockState {
  readonly popup: PopupView;
  readonly held: HeldView;
  /** Worded per language when asked for. */
  readonly alert?: "tip" | "caution" | "urgent";
  /** The person's answer in the browser's own prompt. */
  readonly grants?: boolean;
  /** Calls that fail, and why; "view" stands for the page's first question. */
  readonly fails?: Partial<Record<"view" | "giveConsent" | "withdraw" | "agreeAccount", Failure>>;
  /** The worker never answers. */
  readonly hangs?: boolean;
}

const popup = (part: Partial<PopupView>, more: Partial<MockState> = {}): MockState => ({
  popup: { ...QUIET, ...part },
  held: HELD,
  ...more,
});

const thread = (level: Level) => ({
  thread: { ...QUIET_THREAD, level, facts: FACTS, reasons: [] },
});

const noConsent = { gate: "no-consent", consent: null, thread: null, health: null } as const;
const closed = { thread: null, health: null } as const;

export const POPUP_STATES = {
  urgent: popup(thread("urgent"), { alert: "urgent" }),
  caution: popup(thread("caution"), { alert: "caution" }),
  tip: popup(thread("tip"), { alert: "tip" }),
  quiet: popup({}),
  known: popup({ thread: { ...QUIET_THREAD, known: true } }),
  unsure: popup({ ...thread("cannot-assess"), health: PARTIAL }),
  blind: popup({ thread: null, health: BLIND }),
  locked: popup({ thread: null, health: { ...BLIND, gaps: ["chat-locked"], uiLost: false } }),
  empty: popup({
    thread: null,
    health: { ...BLIND, health: "idle", gaps: [], uiLost: false, strategies: {} },
  }),
  elsewhere: popup({ ...closed, site: null, gate: "not-a-site", accountRef: null }),
  paused: popup({ ...closed, gate: "paused", pausedUntil: NOW + 3_600_000 }),
  "new-account": popup({ ...closed, gate: "account-not-agreed", accountRef: OTHER_ACCOUNT }),
  "new-account-shared": popup({
    ...closed,
    gate: "account-not-agreed",
    accountRef: OTHER_ACCOUNT,
    consent: SHARED,
  }),
  "unknown-account": popup({ ...closed, gate: "account-unknown", accountRef: null }),
  "no-consent": popup(noConsent),
  outdated: popup({ ...closed, gate: "consent-outdated", consent: OUTDATED }),
  "no-permission": popup({ ...closed, gate: "no-permission" }),
  "stop-fails": popup({}, { fails: { withdraw: "failed" } }),
  failed: popup({}, { fails: { view: "failed" } }),
  gone: popup({}, { fails: { view: "gone" } }),
  loading: popup({}, { hangs: true }),
} as const satisfies Record<string, MockState>;

const held = (part: Partial<HeldView>, more: Partial<MockState> = {}): MockState => ({
  popup: QUIET,
  held: { ...NOTHING_HELD, ...part },
  ...more,
});

export const WELCOME_STATES = {
  fresh: held({}),
  refusing: held({}, { grants: false }),
  unsaved: held({}, { fails: { giveConsent: "failed" } }),
  agreed: held({ consent: SELF, permissions: ORIGINS }),
  "agreed-shared": held({ consent: SHARED, permissions: ORIGINS }),
  outdated: held({ consent: OUTDATED, permissions: ORIGINS }),
  "permission-missing": held({ consent: SELF }),
  failed: held({}, { fails: { view: "failed" } }),
  loading: held({}, { hangs: true }),
} as const satisfies Record<string, MockState>;

export const OPTIONS_STATES = {
  full: held(HELD),
  shared: held({ ...HELD, consent: SHARED }),
  empty: held({}),
  trouble: held({
    ...HELD,
    pausedUntil: NOW + 3_600_000,
    trouble: [{ what: "damaged:settings", at: NOW }],
  }),
  failed: held({}, { fails: { view: "failed" } }),
  loading: held({}, { hangs: true }),
} as const satisfies Record<string, MockState>;

export const STATES = {
  popup: POPUP_STATES,
  welcome: WELCOME_STATES,
  options: OPTIONS_STATES,
} as const satisfies Record<string, Record<string, MockState>>;

export type PageName = keyof typeof STATES;
