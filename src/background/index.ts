import { type Browser, browser } from "../browser/index.ts";
import { broadcastGateChanged, serve } from "../messaging/serve.ts";
import { readConsent } from "../storage/items.ts";
import { forgetTab } from "../storage/tabs.ts";
import { ensureRetentionAlarm, onAlarm } from "./alarms.ts";
import { finishWithdrawal, openSites } from "./controls.ts";
import { handlers } from "./handlers.ts";
import { reconcileScripts } from "./sites.ts";

/** Whatever the last worker left behind is put in order before the first message is answered. */
async function wake(): Promise<void> {
  await finishWithdrawal();
  await reconcileScripts((await readConsent()) !== null);
  await ensureRetentionAlarm();
}

async function onInstalled({ reason }: Browser.runtime.InstalledDetails): Promise<void> {
  if (reason === "install") await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
  // An update cuts the link of the scripts in open tabs: new ones take over.
  if (reason === "update") await openSites();
}

/** A permission taken away in the browser's own settings is noticed and shown in every tab. */
async function onPermissionsRemoved(): Promise<void> {
  await reconcileScripts((await readConsent()) !== null);
  await broadcastGateChanged();
}

/**
 * A page that loads anew has nothing to show yet. On the sites an address that only changed (pushState) is told the
 * same way, with the address: there the reader says by itself what it sees now, and a new page says hello.
 */
const onTabLoading = (tabId: number, { status, url }: Browser.tabs.OnUpdatedInfo): unknown =>
  status === "loading" && (url === undefined || ACCOUNTS_CENTER.test(url)) ? forgetTab(tabId) : undefined;

/** The Accounts Center lies under a host we may read, but no reader runs there to say what it sees. */
const ACCOUNTS_CENTER = /^https:\/\/accountscenter\./;

/** All listeners are added in the first turn; none of them relies on a variable that a killed worker would lose. */
export function startBackground(): void {
  const ready = wake();
  browser.runtime.onInstalled.addListener((details) => void onInstalled(details));
  browser.runtime.onStartup.addListener(() => void ready);
  browser.permissions.onAdded.addListener(() => void openSites());
  browser.permissions.onRemoved.addListener(() => void onPermissionsRemoved());
  browser.alarms.onAlarm.addListener(({ name }) => void onAlarm(name));
  browser.tabs.onUpdated.addListener((tabId, change) => void onTabLoading(tabId, change));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  serve(handlers, ready);
}
