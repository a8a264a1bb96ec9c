import puppeteer, { type Browser, type ElementHandle, type Page } from "puppeteer-core";
import { findFirefox } from "./browsers.ts";

/** The built extension for Firefox. */
export const FIREFOX_BUILD = new URL("../../.output/firefox-mv3", import.meta.url).pathname;

/** Our id and a fixed address, so that our own pages can be opened. */
const EXTENSION_ID = "porchlight@porchlight.invalid";
const UUID = "7f0b4a52-5d51-4f83-9d2c-0d6a4d3e9b11";
export const FIREFOX_ORIGIN = `moz-extension://${UUID}`;

export interface FirefoxOptions {
  readonly proxy: string;
  /** Milliseconds of idleness after which Firefox suspends the background page (default: the browser's 30 s). */
  readonly idleMs?: number;
  /** False: a Firefox without the extension. */
  readonly extension?: boolean;
  /** True: the browser's own permission prompt is shown and waits. Else the preference answers it with yes. */
  readonly prompt?: boolean;
}

function preferences({ proxy, idleMs, prompt = false }: FirefoxOptions): Record<string, unknown> {
  const [host, port] = proxy.split(":");
  return {
    "network.proxy.type": 1,
    "network.proxy.http": host,
    "network.proxy.http_port": Number(port),
    "network.proxy.ssl": host,
    "network.proxy.ssl_port": Number(port),
    "network.proxy.no_proxies_on": "",
    "network.proxy.allow_hijacking_localhost": true,
    "extensions.webextensions.uuids": JSON.stringify({ [EXTENSION_ID]: UUID }),
    "extensions.webextOptionalPermissionPrompts": prompt,
    ...(idleMs ? { "extensions.background.idle.timeout": idleMs } : {}),
  };
}

/** A real Firefox with the built extension installed as a temporary add-on; all connections through the proxy. */
export async function launchFirefox(options: FirefoxOptions): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    // Leave to look at the browser's own windows, where its permission prompt is.
    args: ["--remote-allow-system-access", "--width=1280", "--height=980"],
    timeout: 120_000,
    extraPrefsFirefox: preferences(options),
  });
  if (options.extension !== false) await browser.installExtension(FIREFOX_BUILD);
  return browser;
}

/** How long anything may take on a busy machine (ms). */
const PATIENCE_MS = 45_000;

/** Calls `check` until it gives something; a page that is being replaced only counts as "not yet". */
export async function until<T>(what: string, check: () => Promise<T | null | undefined | false>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  let last: unknown = null;
  while (Date.now() < deadline) {
    const found = await check().catch((error: unknown) => {
      last = error;
      return null;
    });
    if (found) return found;
    // The pace of asking, not a wait for something: the automation protocol reports no load of our own pages.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${what}${last ? ` (${String(last)})` : ""}`);
}

const loadedAs = (page: Page, path: string): Promise<boolean> =>
  page.evaluate(
    (address) => document.readyState === "complete" && location.href === address,
    `${FIREFOX_ORIGIN}/${path}`,
  );

/** Opens one of our own pages; the protocol never reports such a load as done, so its address is asked for. */
export async function openOwnPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(`${FIREFOX_ORIGIN}/${path}`).catch(() => undefined);
  await until(path, () => loadedAs(page, path));
  return page;
}

/** The page that the extension opened by itself, for example the welcome page at install. */
export function openedByExtension(browser: Browser, path: string): Promise<Page> {
  return until(`${path} to be opened by the extension`, async () => {
    for (const page of await browser.pages()) if (await loadedAs(page, path).catch(() => false)) return page;
    return null;
  });
}

/** Loads one of our own pages anew. */
export async function reloadOwnPage(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    (globalThis as { before?: boolean }).before = true;
    location.reload();
  });
  await until(`${path} to load anew`, async () => {
    const fresh = await page.evaluate(() => !("before" in globalThis));
    return fresh && (await loadedAs(page, path));
  });
}

/** A real click on the first element of ours that matches and bears these words. */
export async function pressOwn(page: Page, css: string, words: string): Promise<void> {
  const element = await until(`${css} "${words}"`, async () => {
    const found = await page.evaluateHandle(
      (selector, text) =>
        [...document.querySelectorAll(selector)].find(
          (each) => each.textContent?.includes(text) && !each.matches(":disabled"),
        ) ?? null,
      css,
      words,
    );
    return found.asElement() as ElementHandle<Element> | null;
  });
  await element.click();
}

/** A value of the protocol; what is not used here is left out. */
interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
    readonly mode?: string;
  };
}

interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

/** Asks the protocol itself, for what puppeteer has no method for. */
export async function bidi<T>(browser: Browser, method: string, params: unknown): Promise<T> {
  const { connection } = browser as unknown as { connection: Connection };
  return (await connection.send(method, params)).result as T;
}

export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

const closedRoots = (node: BidiNode): BidiNode[] => {
  const root = node.value?.shadowRoot;
  const own = root?.value?.mode === "closed" ? [root] : [];
  return [...own, ...(node.value?.children ?? []).flatMap(closedRoots)];
};

/** Deep enough for any page. Our own element is a child of the root, so that looking for it needs no more than 1. */
const WHOLE_PAGE = 100;

async function rootsIn(browser: Browser, page: Page, depth: number): Promise<BidiNode[]> {
  const { result } = await bidi<{ result: BidiNode }>(browser, "script.evaluate", {
    expression: "document.documentElement",
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: "all", maxDomDepth: depth },
  });
  return closedRoots(result);
}

/** How many closed roots stand anywhere in the page: the sites' replicas have none. */
export const closedRootsIn = async (browser: Browser, page: Page): Promise<number> =>
  (await rootsIn(browser, page, WHOLE_PAGE)).length;

/** Runs a function (its source) on the closed root of our element; null when there is none in the page. */
export async function inFirefoxRoot<T>(
  browser: Browser,
  page: Page,
  run: string,
  args: readonly string[] = [],
): Promise<T | null> {
  const [root] = await rootsIn(browser, page, 1);
  if (!root) return null;
  const { result } = await bidi<{ result: { value: string } }>(browser, "script.callFunction", {
    functionDeclaration: `function (...args) { return JSON.stringify((${run}).apply(this, args)); }`,
    this: { sharedId: root.sharedId },
    arguments: args.map((value) => ({ type: "string", value })),
    awaitPromise: false,
    target: { context: contextOf(page) },
  });
  return JSON.parse(result.value) as T;
}
