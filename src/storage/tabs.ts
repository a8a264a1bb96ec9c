import { browser } from "../browser/index.ts";
import type { Gate } from "../model/consent.ts";
import type { HealthReport } from "../model/health.ts";
import type { Site } from "../model/observation.ts";
import type { AlertView, ThreadView } from "../model/view.ts";

/**
 * What the popup repeats about one tab. Kept in `storage.session`: in memory, gone with the browser, never on disk.
 * No name, no text.
 */
export interface TabView {
  readonly site: Site;
  readonly gate: Gate;
  readonly account: string | null;
  readonly thread: ThreadView | null;
  readonly alert: AlertView | null;
  /** What to do and whom to call, as long as the level stands, also once the warning was closed. */
  readonly advice: AlertView | null;
  readonly health: HealthReport | null;
  readonly at: number;
}

const keyOf = (tabId: number): string => `tab:${tabId}`;

export async function readTab(tabId: number): Promise<TabView | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabView | undefined) ?? null;
}

export const writeTab = (tabId: number, view: TabView): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: view });

export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** The tab of one of the two sites that spoke last (for our pages opened in a tab of their own). */
export async function latestTab(): Promise<TabView | null> {
  const all = Object.entries(await browser.storage.session.get(null));
  const views = all.filter(([key]) => key.startsWith("tab:")).map(([, view]) => view as TabView);
  return views.sort((a, b) => b.at - a.at)[0] ?? null;
}

/** Changes what is remembered of every tab; one that `change` gives back as it is stays untouched. */
export async function changeTabs(change: (view: TabView) => TabView): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null));
  const changed = all
    .filter(([key]) => key.startsWith("tab:"))
    .map(([key, view]) => [key, view as TabView, change(view as TabView)] as const)
    .filter(([, before, after]) => after !== before)
    .map(([key, , after]) => [key, after] as const);
  if (changed.length > 0) await browser.storage.session.set(Object.fromEntries(changed));
}

export async function forgetTabs(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith("tab:")));
}
