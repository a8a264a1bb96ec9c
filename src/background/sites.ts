import { type Browser, browser } from "../browser/index.ts";
import { HOSTS } from "../messaging/names.ts";

/** One script per site, so that a page carries only the reader of its own site. */
const SITES = [
  { id: "instagram", file: "/instagram.js", hosts: ["https://*.instagram.com/*"] },
  { id: "facebook", file: "/facebook.js", hosts: ["https://*.facebook.com/*", "https://*.messenger.com/*"] },
] as const;
type SiteScript = (typeof SITES)[number];

/** The phrasebooks first, in the same isolated world. */
const filesOf = ({ file }: SiteScript): ("/phrasebooks.js" | SiteScript["file"])[] => [
  "/phrasebooks.js",
  file,
];

/** The hosts that the browser says we may read at this moment. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return HOSTS.filter((host) => origins.includes(host));
}

let turn: Promise<void> = Promise.resolve();

/**
 * Makes the registered content scripts agree with the permissions (an update clears them, a person may revoke).
 * One at a time: consent and the browser's "permission added" arrive together and must not register twice.
 */
export function reconcileScripts(allowed: boolean): Promise<void> {
  turn = turn.catch(() => undefined).then(() => reconcile(allowed));
  return turn;
}

async function reconcile(allowed: boolean): Promise<void> {
  const granted = allowed ? await grantedHosts() : [];
  const registered = await browser.scripting.getRegisteredContentScripts();
  for (const site of SITES) {
    const before = registered.find(({ id }) => id === site.id);
    await reconcileSite(site, before, granted);
  }
}

type Registered = Browser.scripting.RegisteredContentScript;

async function reconcileSite(
  site: SiteScript,
  before: Registered | undefined,
  granted: string[],
): Promise<void> {
  const matches = site.hosts.filter((host) => granted.includes(host));
  if (before?.matches?.toSorted().join() === matches.toSorted().join()) return;
  if (before) await browser.scripting.unregisterContentScripts({ ids: [site.id] });
  if (matches.length > 0) await browser.scripting.registerContentScripts([scriptOf(site, matches)]);
}

const scriptOf = (site: SiteScript, matches: string[]): Registered => ({
  id: site.id,
  matches,
  js: filesOf(site),
  runAt: "document_idle",
  allFrames: false,
  persistAcrossSessions: true,
});

/** Tabs already open on the sites get their script at once, so that nobody has to reload. */
export async function startInOpenTabs(): Promise<void> {
  const granted = await grantedHosts();
  await Promise.all(SITES.map((site) => startSite(site, granted)));
}

async function startSite(site: SiteScript, granted: string[]): Promise<void> {
  const url = site.hosts.filter((host) => granted.includes(host));
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  const files = filesOf(site);
  const started = tabs.map(
    ({ id }) => id !== undefined && browser.scripting.executeScript({ target: { tabId: id }, files }),
  );
  // A tab that shows an error page or closes meanwhile cannot be started; the registered script serves it later.
  await Promise.allSettled(started);
}

/** Gives the hosts back to the browser: from here on it refuses us. */
export async function dropHosts(): Promise<void> {
  await browser.permissions.remove({ origins: [...HOSTS] });
}
