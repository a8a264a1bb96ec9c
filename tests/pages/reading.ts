import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { Site } from "../../src/model/observation.ts";
import { bundle } from "../tools/bundle.ts";
import { type CaseAction, casePath, loadCase, type PageCase, replicaOptions } from "./case.ts";
import type { ReplicaControl } from "./replica.ts";
import { replicaFor } from "./site.ts";

const SETTLE_MS = 3000;
const ADAPTERS = fileURLToPath(new URL("../../src/platforms/index.ts", import.meta.url));

/** The adapters as one script that defines `adapters` on the page. Built once per process. */
let adapters: Promise<string> | null = null;
export function adapterScript(): Promise<string> {
  adapters ??= bundle(ADAPTERS, "adapters");
  return adapters;
}

const htmlOf = (site: Site, name: string, one: PageCase) =>
  one.replica
    ? replicaFor(replicaOptions(one.replica))
    : readFileSync(casePath(site, name, "page.html"), "utf8");

/** A context in which the case's page lies at its real address and nothing else can be reached. */
async function serve(browser: Browser, one: PageCase, html: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: one.viewport ?? { width: 1280, height: 900 },
    timezoneId: "UTC",
    locale: "en-GB",
  });
  await context.route("**/*", (route) =>
    route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
      ? route.fulfill({ body: html, contentType: "text/html; charset=utf-8" })
      : route.abort(),
  );
  const { origin } = new URL(one.url);
  const cookies = Object.entries(one.cookie).map(([name, value]) => ({ name, value, url: origin }));
  if (cookies.length > 0) await context.addCookies(cookies);
  return context;
}

/**
 * Opens an HTML document at `url` with the adapters beside it and the clock stopped at `now`: only `pass` moves it,
 * so that what is rendered at the moment of reading never depends on the machine. A running clock is for timing.
 */
export async function openPage(
  browser: Browser,
  one: PageCase,
  html: string,
  clock: "stopped" | "running" = "stopped",
): Promise<Page> {
  const context = await serve(browser, one, html);
  const page = await context.newPage();
  if (clock === "stopped") await stopClock(page, Date.parse(one.now));
  await page.goto(one.url);
  await page.addScriptTag({ content: await adapterScript() });
  return page;
}

async function stopClock(page: Page, now: number): Promise<void> {
  await page.clock.install({ time: now - 1000 });
  await page.clock.pauseAt(now);
}

/** Reads the page once. JSON inside the page keeps lone surrogates, which the wire would not. */
export async function readPage(page: Page, now: number): Promise<unknown> {
  const json = await page.evaluate((at) => {
    const { platformFor } = (
      globalThis as unknown as { adapters: typeof import("../../src/platforms/index.ts") }
    ).adapters;
    const platform = platformFor(location.hostname);
    if (!platform) return "null";
    const account = platform.readAccount(document, document.cookie);
    const reading = platform.readPage(document, new URL(location.href), at);
    const plain = (key: string, value: unknown) => {
      if (key === "element") return undefined;
      return key === "at" && typeof value === "number" ? new Date(value).toISOString() : value;
    };
    return JSON.stringify({ account, ...reading }, plain);
  }, now);
  return shorten(JSON.parse(json));
}

/** Long texts are written as their length and ends, so that an expected reading stays readable. */
function shorten(value: unknown): unknown {
  if (typeof value === "string" && value.length > 2000)
    return `${value.slice(0, 20)} … ${value.slice(-20)} (${value.length})`;
  if (Array.isArray(value)) return value.map(shorten);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shorten(inner)]));
}

async function act(page: Page, action: CaseAction, now: number): Promise<number> {
  if (action.do === "pass") {
    await page.clock.runFor(action.ms);
    return action.ms;
  }
  if (action.do === "read") await readPage(page, now);
  else await control(page, action);
  return 0;
}

const control = (page: Page, action: Exclude<CaseAction, { do: "pass" | "read" }>) =>
  page.evaluate((step) => {
    const { replica } = globalThis as unknown as { replica: ReplicaControl };
    if (step.do === "scroll") replica.scroll(step.to);
    else if (step.do === "open") replica.open(step.key);
    else replica.add(step.key, step.message);
  }, action);

/** Plays a case and returns its whole reading, without the elements. */
export async function readCase(browser: Browser, site: Site, name: string): Promise<unknown> {
  const one = loadCase(site, name);
  const page = await openPage(browser, one, htmlOf(site, name, one));
  let now = Date.parse(one.now);
  now += await act(page, { do: "pass", ms: one.settleMs ?? SETTLE_MS }, now);
  for (const action of one.actions ?? []) now += await act(page, action, now);
  const reading = await readPage(page, now);
  await page.context().close();
  return reading;
}
