import { expect, type Page } from "@playwright/test";
import { inpage } from "../../src/i18n/en/inpage.ts";
import { type PageWords, pageWords } from "../../src/i18n/pages.ts";
import { HOSTS } from "../../src/messaging/names.ts";
import type { MessageName, Payload, Replies, Result } from "../../src/messaging/table.ts";
import type { Gate } from "../../src/model/consent.ts";
import type { PopupView } from "../../src/model/view.ts";
import { STORY_EN, type Story } from "../e2e/story.ts";
import { type Launched, type LaunchOptions, launchChromium } from "../tools/chromium.ts";
import { readInPage } from "../tools/inpage.ts";
import { type SiteName, serveReplicas, storyReplica, THREAD_URL } from "../tools/replicas.ts";
import { type Sites, startSites } from "../tools/sites.ts";

/** Our own words, in the language every proof runs in. */
export const WORDS: PageWords = pageWords("en");
export const CHIP = inpage.chip;

/** Both sites with the story's first messages, and a browser whose every connection goes through the proxy. */
export interface Stage {
  readonly sites: Sites;
  readonly browser: Launched;
}

export interface StageOptions extends Omit<LaunchOptions, "proxy"> {
  readonly story?: Story;
  /** How many messages of the story stand on the pages already. */
  readonly arrived?: number;
}

/** Both sites, with the first messages of a story on their pages. */
export function startStorySites(story: Story, arrived: number): Promise<Sites> {
  const begun = story.messages.slice(0, arrived).map(({ from, text }) => ({ from, text }));
  const page = (site: SiteName) => () => storyReplica(site, story, begun);
  return startSites(serveReplicas({ instagram: page("instagram"), facebook: page("facebook") }));
}

/** Builds the stage, runs the proof, and takes it down whatever happened. */
export async function onStage(options: StageOptions, proof: (stage: Stage) => Promise<void>): Promise<void> {
  const { story = STORY_EN, arrived = 2, ...launch } = options;
  const sites = await startStorySites(story, arrived);
  try {
    const browser = await launchChromium({ ...launch, proxy: sites.proxy });
    try {
      await proof({ sites, browser });
    } finally {
      await browser.stop();
    }
  } finally {
    await sites.stop();
  }
}

/** Opens a site's thread in a tab of its own. */
export async function openThread({ context }: Launched, site: SiteName): Promise<Page> {
  const page = await context.newPage();
  await page.goto(THREAD_URL[site]);
  return page;
}

/** Asks the worker from one of our own pages, as that page does. */
export async function ask<N extends MessageName>(
  own: Page,
  name: N,
  payload: Payload<N>,
): Promise<Replies[N]> {
  const reply = (await own.evaluate(
    (message) => (globalThis as unknown as Extension).chrome.runtime.sendMessage(message),
    { name, payload },
  )) as Result<Replies[N]>;
  if (!reply.ok) throw new Error(`"${name}" was not answered: ${reply.why}`);
  return reply.value;
}

/** The parts of the browser's own API that the proofs ask, in our own pages. */
interface Extension {
  readonly chrome: {
    readonly runtime: {
      sendMessage(message: unknown): Promise<unknown>;
      readonly onMessage: { addListener(hear: (message: unknown) => undefined): void };
    };
    readonly permissions: { getAll(): Promise<{ origins?: string[]; permissions?: string[] }> };
    readonly scripting: {
      getRegisteredContentScripts(): Promise<{ id: string; matches?: string[]; js?: string[] }[]>;
      executeScript(what: unknown): Promise<unknown>;
    };
    readonly tabs: { query(what: object): Promise<{ id?: number; url?: string; title?: string }[]> };
    readonly storage: Record<
      "local" | "session" | "sync",
      { get(keys: null): Promise<Record<string, unknown>> }
    >;
  };
  readonly heard: unknown[];
}

/** What the browser itself says that we may do: hosts, and scripts that it would run for us. */
export interface Access {
  readonly hosts: readonly string[];
  readonly scripts: readonly { readonly matches: readonly string[]; readonly js: readonly string[] }[];
}

export function accessOf(own: Page): Promise<Access> {
  return own.evaluate(async () => {
    const { permissions, scripting } = (globalThis as unknown as Extension).chrome;
    const { origins = [] } = await permissions.getAll();
    const scripts = await scripting.getRegisteredContentScripts();
    scripts.sort((a, b) => a.id.localeCompare(b.id));
    return { hosts: origins.sort(), scripts: scripts.map(({ matches = [], js = [] }) => ({ matches, js })) };
  });
}

export const NO_ACCESS: Access = { hosts: [], scripts: [] };

const [INSTAGRAM, FACEBOOK, MESSENGER] = HOSTS;
/** Exactly the hosts that were asked for; each site's own script on its own hosts. */
export const ALL_ACCESS: Access = {
  hosts: [...HOSTS].sort(),
  scripts: [
    { matches: [FACEBOOK, MESSENGER], js: ["phrasebooks.js", "facebook.js"] },
    { matches: [INSTAGRAM], js: ["phrasebooks.js", "instagram.js"] },
  ],
};

/** Tries to run a script in every tab, as one who wanted to read without asking would. Returns what it got. */
export function tryToRead(own: Page): Promise<string[]> {
  return own.evaluate(async () => {
    const { tabs, scripting } = (globalThis as unknown as Extension).chrome;
    const all = await tabs.query({});
    const func = () => `${document.cookie} ${document.body.textContent}`;
    const read = all.map(async ({ id, url, title }) => [
      url ?? "",
      title ?? "",
      JSON.stringify(await scripting.executeScript({ target: { tabId: id }, func }).catch(() => "")),
    ]);
    return (await Promise.all(read)).flat();
  });
}

/** From here on this page hears every message that tabs send to the worker, as the worker hears them. */
export function startHearing(own: Page): Promise<void> {
  return own.evaluate(() => {
    const extension = globalThis as unknown as Extension & { heard: unknown[] };
    extension.heard = [];
    extension.chrome.runtime.onMessage.addListener((message) => void extension.heard.push(message));
  });
}

export interface Heard {
  readonly name: MessageName;
  readonly payload: Record<string, unknown>;
}

/** Without the worker's own "ask again", which carries nothing. */
export const heard = async (own: Page): Promise<readonly Heard[]> =>
  (await own.evaluate(() => (globalThis as unknown as Extension).heard)).filter(
    (message): message is Heard => typeof message === "object",
  );

/** Everything in the browser's storage areas and in every database of ours; bytes as text of the same codes. */
export function dump(
  own: Page,
): Promise<{ areas: Record<string, unknown>; stores: Record<string, unknown[]> }> {
  return own.evaluate(async () => {
    const { storage } = (globalThis as unknown as Extension).chrome;
    const areas = {
      local: await storage.local.get(null),
      session: await storage.session.get(null),
      sync: await storage.sync.get(null),
      page: { ...localStorage, ...sessionStorage },
    };
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const legible = (_key: string, value: unknown): unknown => {
      if (value instanceof Uint8Array) return String.fromCharCode(...value);
      return value instanceof CryptoKey
        ? `${value.algorithm.name}, extractable: ${value.extractable}`
        : value;
    };
    const stores: Record<string, unknown[]> = {};
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name as string));
      for (const store of db.objectStoreNames)
        stores[store] = await done(db.transaction(store).objectStore(store).getAll());
      db.close();
    }
    return JSON.parse(JSON.stringify({ areas, stores }, legible));
  });
}

/** What the key of all hashes makes of a fixed word, or null if there is no key: tells one key from another. */
export function signOfKey(own: Page): Promise<string | null> {
  return own.evaluate(
    () =>
      new Promise<string | null>((resolve, reject) => {
        const opening = indexedDB.open("porchlight");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const get = db.transaction("keys").objectStore("keys").get("hash");
          get.onsuccess = async () => {
            db.close();
            if (!get.result) return resolve(null);
            const made = await crypto.subtle.sign("HMAC", get.result as CryptoKey, new Uint8Array(8));
            resolve(new Uint8Array(made).join());
          };
        };
      }),
  );
}

/** Waits until our mark in the page says these words. */
export const chipSays = (page: Page, words: string): Promise<void> =>
  expect
    .poll(async () => (await readInPage(page))?.text ?? "(no element of ours)", {
      message: `the mark says "${words}"`,
    })
    .toContain(words);

export const gateIs = (own: Page, gate: PopupView["gate"] | Gate): Promise<void> =>
  expect
    .poll(async () => (await ask(own, "popup", {})).gate, { message: `the popup's gate is ${gate}` })
    .toBe(gate);

/** Messages counted over all contacts held. */
export const countedIn = async (own: Page): Promise<number> =>
  (await ask(own, "held", {})).contacts.reduce((sum, { messagesCounted }) => sum + messagesCounted, 0);
