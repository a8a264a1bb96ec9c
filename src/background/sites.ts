import { type Browser, browser } from "../browser/index.ts";
import { HOSTS } from "../messaging/names.ts";

const SCRIPT_ID = "messages";
const SCRIPT_FILE = "/messages.js";

/** The hosts that the browser says we may read at this moment. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return HOSTS.filter((host) => origins.includes(host));
}

let turn: Promise<void> = Promise.resolve();

/**
 * Makes the registered content script agree with the permissions (an update clears it, a person may revoke).
 * One at a time: consent and the browser's "permission added" arrive together and must not register twice.
 */
export function reconcileScript(allowed: boolean): Promise<void> {
  turn = turn.catch(() => undefined).then(() => reconcile(allowed));
  return turn;
}

async function reconcile(allowed: boolean): Promise<void> {
  const matches = allowed ? await grantedHosts() : [];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const same = registered[0]?.matches?.toSorted().join() === matches.toSorted().join();
  if (registered.length > 0 && !same) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length > 0 && !same) await browser.scripting.registerContentScripts([script(matches)]);
}

const script = (matches: string[]): Browser.scripting.RegisteredContentScript => ({
  id: SCRIPT_ID,
  matches,
  js: [SCRIPT_FILE],
  runAt: "document_idle",
  allFrames: false,
  persistAcrossSessions: true,
});

/** Tabs already open on the sites get the script at once, so that nobody has to reload. */
export async function startInOpenTabs(): Promise<void> {
  const hosts = await grantedHosts();
  if (hosts.length === 0) return;
  const tabs = await browser.tabs.query({ url: hosts });
  const started = tabs.map(({ id }) =>
    id === undefined
      ? null
      : browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT_FILE] }),
  );
  await Promise.allSettled(started);
}

/** Gives the hosts back to the browser: from here on it refuses us. */
export async function dropHosts(): Promise<void> {
  await browser.permissions.remove({ origins: [...HOSTS] });
}
