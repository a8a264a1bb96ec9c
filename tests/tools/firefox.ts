import puppeteer, { type Browser, type Page } from "puppeteer-core";
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
}

function preferences({ proxy, idleMs }: FirefoxOptions): Record<string, unknown> {
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
    // The prompt itself is browser chrome that no page test can reach; the preference answers it with yes.
    "extensions.webextOptionalPermissionPrompts": false,
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
    args: ["--remote-allow-system-access", "--width=1280", "--height=900"],
    extraPrefsFirefox: preferences(options),
  });
  await browser.installExtension(FIREFOX_BUILD);
  return browser;
}

/** Calls `check` until it gives something; a page that is being replaced only counts as "not yet". */
export async function until<T>(what: string, check: () => Promise<T | null | undefined | false>): Promise<T> {
  const deadline = Date.now() + 20_000;
  let last: unknown = null;
  while (Date.now() < deadline) {
    const found = await check().catch((error: unknown) => {
      last = error;
      return null;
    });
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain for ${what}${last ? ` (${String(last)})` : ""}`);
}

/** Opens one of our own pages; the protocol never reports such a load as done, so its address is asked for. */
export async function openOwnPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(`${FIREFOX_ORIGIN}/${path}`).catch(() => undefined);
  await until(path, () =>
    page.evaluate(() => document.readyState === "complete" && location.protocol === "moz-extension:"),
  );
  return page;
}

interface BidiNode {
  sharedId?: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
    mode?: string;
  };
}

interface Bidi {
  connection: { send(method: string, params: unknown): Promise<{ result: { result: BidiNode } }> };
}

const textOf = (node: BidiNode): string[] => {
  const { value } = node;
  if (!value || value.localName === "style") return [];
  const own = value.nodeType === 3 && value.nodeValue ? [value.nodeValue] : [];
  return [...own, ...(value.children ?? []).flatMap(textOf)];
};

const closedRoots = (node: BidiNode): BidiNode[] => {
  const root = node.value?.shadowRoot;
  const own = root?.value?.mode === "closed" ? [root] : [];
  return [...own, ...(node.value?.children ?? []).flatMap(closedRoots)];
};

/** The words in our element: closed for the page, open to the automation protocol. Null: there is no element. */
export async function readInFirefoxPage(browser: Browser, page: Page): Promise<string | null> {
  const { connection } = browser as unknown as Bidi;
  const { result } = await connection.send("script.evaluate", {
    expression: "document.documentElement",
    target: { context: (page.mainFrame() as unknown as { _id: string })._id },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: "all", maxDomDepth: 100 },
  });
  const [root] = closedRoots(result.result);
  return root ? textOf(root).join("\n") : null;
}
