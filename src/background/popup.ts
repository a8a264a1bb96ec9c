import { browser } from "../browser/index.ts";
import type { HeldView, PopupView } from "../model/view.ts";
import { readConsent, readPausedUntil, readSettings } from "../storage/items.ts";
import { alertsOf, allContacts } from "../storage/ledger.ts";
import { readName } from "../storage/names.ts";
import { latestTab, readTab, type TabView } from "../storage/tabs.ts";
import { readTrouble } from "../storage/trouble.ts";
import { gateOf, mayAccess } from "./gate.ts";
import { grantedHosts } from "./sites.ts";

/** The tab in front of the person; for our own page in a tab, the site's tab that spoke last. */
async function viewedTab(senderTab: number | null): Promise<TabView | null> {
  if (senderTab !== null) return latestTab();
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id === undefined ? null : readTab(active.id);
}

/** What the popup shows. The gate is asked anew: a permission may just have been taken away. */
export async function popupView(senderTab: number | null): Promise<PopupView> {
  const tab = await viewedTab(senderTab);
  const [consent, settings, pausedUntil] = await Promise.all([
    readConsent(),
    readSettings(),
    readPausedUntil(),
  ]);
  const gate = tab ? (await gateOf(tab.site, tab.account)).gate : await gateWithoutTab(consent !== null);
  const reading = gate === "open";
  return {
    site: tab?.site ?? null,
    gate,
    accountRef: tab?.account ?? null,
    pausedUntil: pausedUntil !== null && pausedUntil > Date.now() ? pausedUntil : null,
    thread: reading ? (tab?.thread ?? null) : null,
    alert: reading ? (tab?.alert ?? null) : null,
    advice: reading ? (tab?.advice ?? null) : null,
    health: reading ? (tab?.health ?? null) : null,
    consent,
    settings,
  };
}

async function gateWithoutTab(consented: boolean): Promise<PopupView["gate"]> {
  if (!consented) return "no-consent";
  return (await mayAccess("instagram")) || (await mayAccess("facebook")) ? "not-a-site" : "no-permission";
}

/** Everything held, from the real store, field by field. */
export async function heldView(): Promise<HeldView> {
  const contacts = await Promise.all((await allContacts()).map(heldContact));
  return {
    contacts,
    consent: await readConsent(),
    settings: await readSettings(),
    pausedUntil: await readPausedUntil(),
    trouble: await readTrouble(),
    permissions: await grantedHosts(),
  };
}

type State = Awaited<ReturnType<typeof allContacts>>[number];

async function heldContact(state: State): Promise<HeldView["contacts"][number]> {
  const { account, contact, site, firstSeenAt, lastSeenAt, counts, facts, known } = state;
  const name = await readName(account, contact);
  const alerts = (await alertsOf(account, contact)).map(({ alert }) => ({
    id: alert.id,
    level: alert.level,
    at: alert.at,
  }));
  return {
    account,
    contact,
    site,
    name: name?.name ?? null,
    handle: name?.handle ?? null,
    firstSeenAt,
    lastSeenAt,
    messagesCounted: counts.them + counts.me + counts.unknown,
    prints: state.prints.length,
    facts,
    cues: countBy(state.cues.map(({ tactic }) => tactic)),
    known: known !== null,
    alerts,
    bytes: JSON.stringify(state).length,
  };
}

const countBy = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(names, (name) => name)).map(([name, all]) => [name, all?.length ?? 0]),
  );
