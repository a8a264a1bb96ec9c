import type { Call } from "../../src/messaging/client.ts";
import type { MessageName, Payload } from "../../src/messaging/table.ts";
import { CONSENT_VERSION, type Consent } from "../../src/model/consent.ts";
import type { InterfaceLanguage } from "../../src/model/settings.ts";
import type { Host } from "../../src/ui/kit/host.tsx";
import { alertView } from "./alerts.ts";
import type { MockState } from "./states.ts";
import { NOW, ORIGINS } from "./views.ts";

/** Everything a page asked of its host, in order. */
export type Log = { readonly name: string; readonly payload: unknown }[];

/** A worker in memory: it starts in a named state and changes as the real one would. */
interface Worker {
  popup: MockState["popup"];
  held: MockState["held"];
}

type Change = (worker: Worker, payload: never) => void;

const consentFrom = ({ mode, people }: Payload<"giveConsent">): Consent => ({
  version: 1,
  scope: CONSENT_VERSION,
  mode,
  people: people.map((person) => ({ ...person, agreedAt: NOW })),
  accounts: [],
  givenAt: NOW,
});

/** Only the messages that change something; all others answer and change nothing. */
const CHANGES: Partial<Record<MessageName, Change>> = {
  setSettings(worker, payload: Payload<"setSettings">) {
    const settings = { ...worker.popup.settings, ...payload } as Worker["popup"]["settings"];
    worker.popup = { ...worker.popup, settings };
    worker.held = { ...worker.held, settings };
  },
  giveConsent(worker, payload: Payload<"giveConsent">) {
    worker.held = { ...worker.held, consent: consentFrom(payload) };
  },
  withdraw(worker) {
    worker.held = { ...worker.held, consent: null, permissions: [] };
    worker.popup = { ...worker.popup, consent: null, gate: "no-consent", thread: null };
  },
  agreeAccount(worker) {
    worker.popup = { ...worker.popup, gate: "open" };
  },
  leaveAccount(worker, { account }: Payload<"leaveAccount">) {
    const { consent } = worker.held;
    if (!consent) return;
    const accounts = consent.accounts.filter((entry) => entry.account !== account);
    worker.held = { ...worker.held, consent: { ...consent, accounts } };
  },
  pause(worker, { forMs }: Payload<"pause">) {
    const pausedUntil = forMs > 0 ? NOW + forMs : null;
    worker.popup = { ...worker.popup, pausedUntil, gate: forMs > 0 ? "paused" : "open" };
  },
  setKnown(worker, { known }: Payload<"setKnown">) {
    const { thread } = worker.popup;
    worker.popup = { ...worker.popup, thread: thread && { ...thread, known } };
  },
  erase(worker, { contact }: Payload<"erase">) {
    const contacts = worker.held.contacts.filter((row) => contact !== null && row.contact !== contact);
    worker.held = { ...worker.held, contacts };
  },
};

function popupOf(worker: Worker, state: MockState, language: InterfaceLanguage) {
  const { thread, settings } = worker.popup;
  if (!state.alert || !thread) return worker.popup;
  const alert = alertView(state.alert, settings.language ?? language);
  return { ...worker.popup, alert, thread: { ...thread, reasons: alert.reasons } };
}

/** The event being handled at this moment; null after any wait. A browser only takes the prompt within a click. */
const duringEvent = (): string | null => window.event?.type ?? null;

/** A host for one page. `language`: what the worker takes for the browser's own language. */
export function mockHost(state: MockState, language: InterfaceLanguage, log: Log): Host {
  const worker: Worker = { popup: state.popup, held: state.held };
  const failing = (name: MessageName) => {
    const kind = name === "popup" || name === "held" ? "view" : name;
    return (state.fails as Record<string, unknown> | undefined)?.[kind];
  };
  const answer = (name: MessageName, payload: unknown) => {
    log.push({ name, payload });
    if (state.hangs) return new Promise<never>(() => {});
    if (failing(name)) return Promise.resolve({ ok: false, why: failing(name) });
    CHANGES[name]?.(worker, payload as never);
    const views = { popup: popupOf(worker, state, language), held: worker.held } as Record<string, unknown>;
    return Promise.resolve({ ok: true, value: views[name] ?? null });
  };
  const requestHosts = () => {
    log.push({ name: "requestHosts", payload: duringEvent() });
    const granted = state.grants ?? true;
    if (granted) worker.held = { ...worker.held, permissions: ORIGINS };
    return Promise.resolve(granted);
  };
  return { call: answer as Call, requestHosts };
}
