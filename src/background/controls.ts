import { agree, agreeAccount, leaveAccount } from "../consent/index.ts";
import { broadcastGateChanged } from "../messaging/serve.ts";
import type { Payload } from "../messaging/table.ts";
import type { Consent } from "../model/consent.ts";
import { eraseContact, eraseContacts, eraseEverything } from "../storage/erase.ts";
import {
  readConsent,
  readSettings,
  readWithdrawing,
  writeConsent,
  writePausedUntil,
  writeSettings,
  writeWithdrawing,
} from "../storage/items.ts";
import { forgetTabs } from "../storage/tabs.ts";
import { clearTrouble } from "../storage/trouble.ts";
import { setResumeAlarm } from "./alarms.ts";
import { dropHosts, reconcileScripts, startInOpenTabs } from "./sites.ts";

/** Both agreements of the welcome page; an incomplete one is an error, never a consent. */
export async function giveConsent({ mode, people, country }: Payload<"giveConsent">): Promise<void> {
  const consent = agree({ mode, people }, Date.now());
  if (!consent) throw new Error("incomplete agreement: each person concerned must agree");
  await writeConsent(consent);
  await writeSettings({ ...(await readSettings()), country });
  await openSites();
}

/** Registers and starts the content script wherever consent and permission meet; stops it elsewhere. */
export async function openSites(): Promise<void> {
  await reconcileScripts((await readConsent()) !== null);
  await broadcastGateChanged();
  if (await readConsent()) await startInOpenTabs();
}

/** One click: consent goes first, so that nothing more is read whatever happens next; then tabs, script, permissions. */
export async function withdraw(choice: Payload<"withdraw">): Promise<void> {
  await writeWithdrawing(choice);
  await writeConsent(null);
  await finishWithdrawal();
}

/** Each step can be repeated: a worker killed between two of them goes on at its next start. */
export async function finishWithdrawal(): Promise<void> {
  const choice = await readWithdrawing();
  if (!choice) return;
  await writePausedUntil(null);
  await broadcastGateChanged();
  await reconcileScripts(false);
  await dropHosts();
  await forgetTabs();
  if (choice.erase) await eraseHeld(eraseEverything);
  await writeWithdrawing(null);
}

async function changeConsent(change: (consent: Consent) => Consent): Promise<void> {
  const consent = await readConsent();
  if (consent) await writeConsent(change(consent));
  await broadcastGateChanged();
}

export const agreeToAccount = ({ site, account, person }: Payload<"agreeAccount">): Promise<void> =>
  changeConsent((consent) => agreeAccount(consent, site, account, person, Date.now()));

export const stopAccount = ({ site, account }: Payload<"leaveAccount">): Promise<void> =>
  changeConsent((consent) => leaveAccount(consent, site, account));

/** Pauses from now on; 0 ends the pause. */
export async function pause({ forMs }: Payload<"pause">): Promise<void> {
  const until = forMs > 0 ? Date.now() + forMs : null;
  await writePausedUntil(until);
  await setResumeAlarm(until);
  await broadcastGateChanged();
}

/** Changes only what was given. */
export async function setSettings(changes: Payload<"setSettings">): Promise<void> {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  await writeSettings({ ...(await readSettings()), ...given });
  await broadcastGateChanged();
}

/** One contact, or everything held (consent and settings stay until withdrawn). */
export async function erase({ account, contact }: Payload<"erase">): Promise<void> {
  if (account !== null && contact !== null) await eraseContact(account, contact);
  else await eraseHeld((await readConsent()) ? eraseContacts : eraseEverything);
  await broadcastGateChanged();
}

/** With the keys, the accounts agreed to would go unrecognised: they are erased together with the consent only. */
async function eraseHeld(eraseStores: () => Promise<void>): Promise<void> {
  await eraseStores();
  await clearTrouble();
  await forgetTabs();
}
