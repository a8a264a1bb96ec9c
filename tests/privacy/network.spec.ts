import { expect, type Page, test } from "@playwright/test";
import { STORY_EN } from "../e2e/story.ts";
import { type Launched, launchChromium } from "../tools/chromium.ts";
import { agreeForMyself, agreeToAccount, openOwn } from "../tools/consent.ts";
import { arrive, play } from "../tools/play.ts";
import { type SiteName, storyKey } from "../tools/replicas.ts";
import type { Recorded, Sites } from "../tools/sites.ts";
import { CHIP, chipSays, onStage, openThread, startStorySites, WORDS } from "./stage.ts";

const ARRIVED = 2;
const SITE_NAMES = ["instagram", "facebook"] as const;
const OWN_HOSTS = ["www.facebook.com", "www.instagram.com"];

/**
 * Chromium asks its own maker for the time, for updates and for accounts whatever is installed, at moments of its own
 * choosing, and no switch stops all of it. The proxy refuses it. That none of this is ours: no shipped file names such a
 * host (bundle.spec.ts), and the browser lets no page and no worker of ours connect at all (below).
 */
const BROWSER_OWN = /(^|\.)(google|googleapis|gvt1|gstatic)\.com$/;

const asked = ({ requests }: Sites): Recorded[] => requests.filter(({ host }) => !BROWSER_OWN.test(host));

const connected = ({ connections }: Sites): string[] => connections.filter((host) => !BROWSER_OWN.test(host));

/** Everything that pages and extension asked for or connected to, each once, in order. */
function recorded(sites: Sites): string[] {
  const lines = asked(sites).map(
    ({ host, path, served }) => `${host}${path ?? ""} ${served ? "served" : "refused"}`,
  );
  return [...new Set([...lines, ...connected(sites).map((host) => `connection to ${host}`)])].sort();
}

const hostsOf = (sites: Sites): string[] =>
  [...new Set([...asked(sites).map(({ host }) => host), ...connected(sites)])].sort();

/** How often each page was asked for: an extension that read a page again would show here. */
const pagesServed = ({ requests }: Sites): number => requests.filter(({ served }) => served).length;

/** The same messages arrive on the page, without anything of ours. */
async function playAlone(browser: Launched, site: SiteName): Promise<void> {
  const page = await openThread(browser, site);
  for (const { from, text } of STORY_EN.messages.slice(ARRIVED))
    await arrive(page, storyKey(site), { from, text });
  await expect(page.getByText(STORY_EN.messages.at(-2)?.text ?? "?").first()).toBeVisible();
}

/** Everything a person can do with Porchlight while the same messages arrive. */
async function playTogether(browser: Launched, site: SiteName): Promise<void> {
  const page = await openThread(browser, site);
  await chipSays(page, CHIP["not-this-account"]);
  const own = await openOwn(browser, "popup.html");
  await agreeToAccount(own, "en");
  await page.bringToFront();
  const warnings = await play({ page, own, site, story: STORY_EN, from: ARRIVED, close: "Close" });
  expect(warnings.length).toBeGreaterThan(3);
  await own.reload();
  await expect(own.getByRole("heading", { level: 1 })).toBeVisible();
  await own.close();
}

async function withdraw(browser: Launched): Promise<void> {
  const options = await openOwn(browser, "options.html");
  await expect(options.getByRole("heading", { level: 1 })).toBeVisible();
  const popup = await openOwn(browser, "popup.html");
  await popup.getByRole("button", { name: WORDS.common.withdraw.button }).click();
  await popup.getByRole("button", { name: WORDS.common.withdraw.erase }).click();
  await expect(popup.getByText(WORDS.common.withdraw.erased)).toBeVisible();
}

/** One run in a browser of its own; what its proxy recorded. */
async function run(extension: boolean, act: (browser: Launched) => Promise<void>): Promise<Sites> {
  const sites = await startStorySites(STORY_EN, ARRIVED);
  const browser = await launchChromium({ proxy: sites.proxy, ...(extension ? {} : { extension: null }) });
  try {
    await act(browser);
  } finally {
    await browser.stop();
    await sites.stop();
  }
  return sites;
}

test("a whole scenario makes no request that the pages alone do not make", async () => {
  test.setTimeout(240_000);
  const alone = await run(false, async (browser) => {
    for (const site of SITE_NAMES) await playAlone(browser, site);
  });
  const together = await run(true, async (browser) => {
    await agreeForMyself(browser, "en");
    for (const site of SITE_NAMES) await playTogether(browser, site);
    await withdraw(browser);
  });
  expect(pagesServed(alone)).toBe(SITE_NAMES.length);
  const before = new Set(recorded(alone));
  expect(recorded(together).filter((line) => !before.has(line))).toEqual([]);
  expect(pagesServed(together)).toBe(pagesServed(alone));
  expect(hostsOf(alone)).toEqual(OWN_HOSTS);
  expect(hostsOf(together)).toEqual(OWN_HOSTS);
});

/** Every way out that a script has, to a host of ours, so that only the policy stands in the way. */
async function tryAll(): Promise<Record<string, string>> {
  const to = (way: string) => `https://www.instagram.com/leak-${way}`;
  const told = (result: Promise<unknown>) =>
    result.then(
      () => "went out",
      () => "refused",
    );
  const event = (target: EventTarget) =>
    new Promise((resolve, reject) => {
      for (const name of ["load", "open"]) target.addEventListener(name, resolve);
      for (const name of ["error", "close"]) target.addEventListener(name, reject);
    });
  const ways: Record<string, () => Promise<unknown>> = {
    fetch: () => fetch(to("fetch"), { mode: "no-cors" }),
    keepalive: () => fetch(to("keepalive"), { mode: "no-cors", method: "POST", body: "x", keepalive: true }),
    socket: () => event(new WebSocket(to("socket").replace("https", "wss"))),
    events: () => event(new EventSource(to("events"))),
    transport: () => new WebTransport(to("transport")).ready,
    module: () => import(/* @vite-ignore */ to("module")),
    code: async () => (new Function("return 1") as () => unknown)(),
  };
  const inPages: Record<string, () => Promise<unknown>> = {
    request: () => {
      const request = new XMLHttpRequest();
      request.open("GET", to("request"));
      request.send();
      return event(request);
    },
    image: () => {
      const image = new Image();
      image.src = to("image");
      return event(image);
    },
    script: () =>
      event(
        document.head.appendChild(Object.assign(document.createElement("script"), { src: to("script") })),
      ),
    style: () =>
      event(
        document.head.appendChild(
          Object.assign(document.createElement("link"), { rel: "stylesheet", href: to("style") }),
        ),
      ),
    frame: () => {
      // A refused frame shows the browser's own error page: what counts is what the proxy recorded.
      document.body.append(Object.assign(document.createElement("iframe"), { src: to("frame") }));
      return Promise.reject(new Error("recorded or not"));
    },
    form: () => {
      const form = Object.assign(document.createElement("form"), {
        action: to("form"),
        method: "post",
        target: "_blank",
      });
      document.body.append(form);
      form.submit();
      return Promise.reject(new Error("recorded or not"));
    },
    beacon: async () => {
      // The answer only tells that it was queued: what counts is what the proxy recorded.
      navigator.sendBeacon(to("beacon"), "x");
      throw new Error("recorded or not");
    },
  };
  const all = "document" in globalThis ? { ...ways, ...inPages } : ways;
  const results: Record<string, string> = {};
  for (const [way, attempt] of Object.entries(all)) {
    try {
      results[way] = await told(attempt());
    } catch {
      results[way] = "refused";
    }
  }
  return results;
}

const leaks = ({ requests }: Sites): string[] =>
  requests.filter(({ path }) => path?.includes("/leak-")).map(({ path }) => path ?? "");

/** A plain page sends last what the proxy must record: whatever was sent before it has arrived by then. */
async function sendControl(page: Page, sites: Sites): Promise<void> {
  await page.goto("http://control.example/leak-control").catch(() => null);
  await expect.poll(() => sites.requests.map(({ host }) => host)).toContain("control.example");
}

test("neither our pages nor the worker can connect to anyone, even if they tried", () =>
  onStage({}, async ({ sites, browser }) => {
    // With the sites' permission, so that nothing but the policy is in the way.
    await agreeForMyself(browser, "en");
    sites.clear();
    const tried = async (where: { evaluate(attempts: typeof tryAll): ReturnType<typeof tryAll> }) =>
      Object.entries(await where.evaluate(tryAll));
    for (const path of ["popup.html", "options.html", "welcome.html"]) {
      const own = await openOwn(browser, path);
      const results = await tried(own);
      expect(results.length).toBeGreaterThan(10);
      expect(
        results.filter(([, result]) => result !== "refused"),
        path,
      ).toEqual([]);
      await own.close();
    }
    const worker = browser.worker();
    if (!worker) throw new Error("the worker does not run");
    expect(
      (await tried(worker)).filter(([, result]) => result !== "refused"),
      "worker",
    ).toEqual([]);
    const plain = await browser.context.newPage();
    await sendControl(plain, sites);
    expect(leaks(sites).filter((path) => !path.includes("control"))).toEqual([]);
  }));

test("the same attempts from a page without a policy are recorded, each of them", () =>
  onStage({ extension: null }, async ({ sites, browser }) => {
    const page = await browser.context.newPage();
    // A page of nobody's: the sites' own policy would stop it before the proxy sees it.
    await page.route("https://www.instagram.com/plain", (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>plain</title>" }),
    );
    await page.goto("https://www.instagram.com/plain");
    await page.evaluate(tryAll);
    const expected = [
      "fetch",
      "keepalive",
      "socket",
      "events",
      "module",
      "request",
      "image",
      "script",
      "style",
      "frame",
      "form",
      "beacon",
    ];
    await expect
      .poll(() => expected.filter((way) => !leaks(sites).some((path) => path.endsWith(`/leak-${way}`))))
      .toEqual([]);
  }));
