import { expect, test } from "@playwright/test";
import type { Browser, Page } from "puppeteer-core";
import { inpage } from "../../../src/i18n/en/inpage.ts";
import { pageWords } from "../../../src/i18n/pages.ts";
import { openOwnPage, pressOwn, until } from "../../tools/firefox.ts";
import type { SiteName } from "../../tools/replicas.ts";
import type { Sites } from "../../tools/sites.ts";
import { STORY_EN } from "../story.ts";
import { arrive, play } from "./play.ts";
import {
  agreeForMyself,
  agreeToAccount,
  BEGUN,
  type Extension,
  headlineSays,
  onStage,
  openThread,
  pageSays,
} from "./stage.ts";

const SITE_NAMES = ["instagram", "facebook"] as const;
const OWN_HOSTS = ["www.facebook.com", "www.instagram.com"];
const WORDS = pageWords("en");

/** Sent last, by a plain page: whatever was sent before it has arrived by then, and the proxy is seen to record. */
const CONTROL = "control.example";

const hostsOf = ({ requests, connections }: Sites): string[] =>
  [...new Set([...requests.map(({ host }) => host), ...connections])].sort();

/** What was asked of the two sites, each once. */
const askedOfSites = ({ requests }: Sites): string[] =>
  [
    ...new Set(requests.filter(({ host }) => OWN_HOSTS.includes(host)).map(({ host, path }) => host + path)),
  ].sort();

/** How often each page was asked for: an extension that read a page again would show here. */
const pagesServed = ({ requests }: Sites): number => requests.filter(({ served }) => served).length;

async function sendControl({ sites, browser }: { sites: Sites; browser: Browser }): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`http://${CONTROL}/last`).catch(() => null);
  await until("the proxy to record the control", async () => hostsOf(sites).includes(CONTROL));
}

/** The same messages arrive on the page, without anything of ours. */
async function playAlone(browser: Browser, site: SiteName): Promise<void> {
  const page = await openThread(browser, site);
  for (const { from, text } of STORY_EN.messages.slice(BEGUN)) await arrive(page, site, { from, text });
  const seen = () => page.evaluate(() => document.body.textContent);
  await expect.poll(seen).toContain(STORY_EN.messages.at(-2)?.text);
}

/** Everything a person does with Porchlight while the same messages arrive. */
async function playTogether(browser: Browser, site: SiteName): Promise<void> {
  const page = await openThread(browser, site);
  await pageSays(browser, page, inpage.chip["not-this-account"]);
  const own = await agreeToAccount(browser, "en");
  await page.bringToFront();
  const place = { browser, page, own, site, story: STORY_EN, close: inpage.close };
  expect((await play(place)).length).toBeGreaterThan(3);
}

async function withdraw(browser: Browser): Promise<void> {
  const options = await openOwnPage(browser, "options.html");
  await headlineSays(options, WORDS.options.headline);
  const popup = await openOwnPage(browser, "popup.html");
  await pressOwn(popup, "button", WORDS.common.withdraw.button);
  await pressOwn(popup, "button", WORDS.common.withdraw.erase);
  await pressOwn(popup, "[role=status]", WORDS.common.withdraw.erased);
}

/** One run in a Firefox of its own; what its proxy recorded. */
async function run(extension: boolean, act: (browser: Browser) => Promise<void>): Promise<Sites> {
  let recorded: Sites | null = null;
  await onStage(STORY_EN, { extension }, async (stage) => {
    recorded = stage.sites;
    await act(stage.browser);
    await sendControl(stage);
  });
  if (!recorded) throw new Error("nothing was run");
  return recorded;
}

test("Firefox: a whole scenario reaches no host that a Firefox without the extension does not reach", async () => {
  test.setTimeout(480_000);
  const together = await run(true, async (browser) => {
    await agreeForMyself(browser, "en");
    for (const site of SITE_NAMES) await playTogether(browser, site);
    await withdraw(browser);
  });
  const alone = await run(false, async (browser) => {
    for (const site of SITE_NAMES) await playAlone(browser, site);
  });
  const known = new Set(hostsOf(alone));
  expect(hostsOf(together).filter((host) => !known.has(host))).toEqual([]);
  expect(askedOfSites(together)).toEqual(askedOfSites(alone));
  expect([pagesServed(together), pagesServed(alone)]).toEqual([SITE_NAMES.length, SITE_NAMES.length]);
  expect([...known]).toEqual(expect.arrayContaining([...OWN_HOSTS, CONTROL]));
});

/** Ways out of a page, to a site of ours, so that only the policy stands in the way. What each came to. */
async function tryWaysOut(own: Page, where: "page" | "background"): Promise<Record<string, string>> {
  return own.evaluate(async (from) => {
    const { runtime, extension } = (globalThis as unknown as Extension).browser;
    await runtime.sendMessage({ name: "popup", payload: {} });
    const scope = (from === "page" ? globalThis : extension.getBackgroundPage()) as typeof globalThis;
    const to = (way: string) => `https://www.instagram.com/leak-${from}-${way}`;
    const event = (target: EventTarget) =>
      new Promise((resolve, reject) => {
        for (const name of ["load", "open"]) target.addEventListener(name, resolve);
        for (const name of ["error", "close"]) target.addEventListener(name, reject);
      });
    const put = <K extends keyof HTMLElementTagNameMap>(name: K, what: Partial<HTMLElementTagNameMap[K]>) =>
      event(scope.document.body.appendChild(Object.assign(scope.document.createElement(name), what)));
    const ways: Record<string, () => Promise<unknown>> = {
      fetch: () => scope.fetch(to("fetch"), { mode: "no-cors" }),
      keepalive: () => scope.fetch(to("keepalive"), { mode: "no-cors", method: "POST", keepalive: true }),
      socket: () => event(new scope.WebSocket(to("socket").replace("https", "wss"))),
      events: () => event(new scope.EventSource(to("events"))),
      request: () => {
        const request = new scope.XMLHttpRequest();
        request.open("GET", to("request"));
        request.send();
        return event(request);
      },
      image: () => put("img", { src: to("image") }),
      script: () => put("script", { src: to("script") }),
      style: () => put("link", { rel: "stylesheet", href: to("style") }),
      beacon: async () => {
        // The answer only tells that it was queued: what counts is what the proxy recorded.
        scope.navigator.sendBeacon(to("beacon"), "x");
        throw new Error("recorded or not");
      },
    };
    const results: Record<string, string> = {};
    for (const [way, attempt] of Object.entries(ways))
      results[way] = await (async () => attempt())().then(
        () => "went out",
        () => "refused",
      );
    return results;
  }, where);
}

test("Firefox: neither our pages nor the background page can connect to anyone, even if they tried", async () => {
  test.setTimeout(240_000);
  await onStage(STORY_EN, {}, async (stage) => {
    const { browser, sites } = stage;
    // With the sites' permission, so that nothing but the policy is in the way.
    await agreeForMyself(browser, "en");
    const own = await openOwnPage(browser, "popup.html");
    for (const where of ["page", "background"] as const) {
      const results = Object.entries(await tryWaysOut(own, where));
      expect(results.length).toBe(9);
      expect(
        results.filter(([, result]) => result !== "refused"),
        where,
      ).toEqual([]);
    }
    await sendControl(stage);
    expect(sites.requests.filter(({ path }) => path?.includes("leak-"))).toEqual([]);
    expect(sites.connections).not.toContain("www.instagram.com");
  });
});
