import type { Alert } from "../model/alert.ts";
import type { ContactState } from "../model/contact.ts";
import { type AlertRecord, alertRecordSchema, contactStateSchema } from "../model/ledger.ts";
import type { Site } from "../model/observation.ts";
import { ledger } from "./db.ts";
import { noteTrouble } from "./trouble.ts";
import { revive } from "./versions.ts";

/** Whose contact. */
export interface ContactKey {
  readonly site: Site;
  readonly account: string;
  readonly contact: string;
}

/** What one step makes of a state. It must be synchronous: a transaction ends when the worker waits for anything else. */
export type Step<T> = (state: ContactState | null) => { state: ContactState; alert: Alert | null; result: T };

export interface Updated<T> {
  readonly result: T;
  readonly open: Alert | null;
  readonly ever: Alert | null;
}

/**
 * Reads, decides and writes in one transaction, so that two tabs or a killed worker never count anything twice.
 * Returns the step's result, the alert that the person has not answered yet, and the strongest one there ever was.
 */
export async function update<T>(key: ContactKey, step: Step<T>): Promise<Updated<T>> {
  const tx = (await ledger()).transaction(["contacts", "alerts"], "readwrite");
  const contacts = tx.objectStore("contacts");
  const alerts = tx.objectStore("alerts");
  const stored = await contacts.get([key.account, key.contact]);
  const revived = stored && (revive(stored, contactStateSchema) as ContactState | undefined);
  const { state, alert, result } = step(revived ?? null);
  contacts.put(state);
  if (alert) alerts.put(record(key, alert));
  const all = await alerts.index("byContact").getAll([key.account, key.contact]);
  await tx.done;
  if (stored && !revived) await noteTrouble("damaged:contact");
  const whole = await wholeAlerts(all);
  return { result, open: foremost(whole.filter(({ answered }) => answered === null)), ever: foremost(whole) };
}

/** Field by field: a caller's larger object must not slip into the store. */
const record = ({ site, account, contact }: ContactKey, alert: Alert): AlertRecord => ({
  version: 1,
  site,
  account,
  contact,
  alert: {
    ...alert,
    others: [...alert.others],
    reasons: alert.reasons.map((reason) => ({ ...reason, tactics: [...reason.tactics] })),
  },
  answered: null,
});

const WEIGHT = { line: 0, card: 1, urgent: 2 } as const;

/** The strongest form first, then the newest: a quiet line never hides a card that is still unanswered. */
function foremost(records: readonly AlertRecord[]): Alert | null {
  const alerts = records.map(({ alert }) => alert);
  alerts.sort((a, b) => WEIGHT[b.form] - WEIGHT[a.form] || b.at - a.at);
  return alerts[0] ?? null;
}

/** Writes the person's answer; an answer to an alert that is gone changes nothing. */
export async function answerAlert(
  id: string,
  action: NonNullable<AlertRecord["answered"]>["action"],
  at: number,
) {
  const tx = (await ledger()).transaction("alerts", "readwrite");
  const stored = revive(await tx.store.get(id), alertRecordSchema);
  if (stored) await tx.store.put({ ...stored, answered: { action, at } });
  await tx.done;
}

/** All contacts that can still be read; damaged ones are left out and said. */
export async function allContacts(): Promise<ContactState[]> {
  const stored = await (await ledger()).getAll("contacts");
  const revived = stored.map((value) => revive(value, contactStateSchema) as ContactState | undefined);
  const whole = revived.filter((value) => value !== undefined);
  if (whole.length < stored.length) await noteTrouble("damaged:contact");
  return whole;
}

/** Alerts that can still be read; damaged ones are left out and said. */
async function wholeAlerts(stored: readonly unknown[]): Promise<AlertRecord[]> {
  const whole = stored
    .map((value) => revive(value, alertRecordSchema))
    .filter((value) => value !== undefined);
  if (whole.length < stored.length) await noteTrouble("damaged:alert");
  return whole;
}

/** Alerts of one contact, oldest first. */
export async function alertsOf(account: string, contact: string): Promise<AlertRecord[]> {
  const stored = await (await ledger()).getAllFromIndex("alerts", "byContact", [account, contact]);
  return (await wholeAlerts(stored)).sort((a, b) => a.alert.at - b.alert.at);
}

/** Changes what is held about one contact; nothing if it is not held. */
export async function changeContact(
  account: string,
  contact: string,
  change: (state: ContactState) => ContactState,
): Promise<void> {
  const tx = (await ledger()).transaction("contacts", "readwrite");
  const state = revive(await tx.store.get([account, contact]), contactStateSchema) as
    | ContactState
    | undefined;
  if (state) await tx.store.put(change(state));
  await tx.done;
}
