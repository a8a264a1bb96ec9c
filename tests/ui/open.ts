import { test as base, type Page } from "@playwright/test";
import type { InterfaceLanguage } from "../../src/model/settings.ts";
import { type Asset, assets, CSP } from "./assets.ts";
import type { Log } from "./mock.ts";
import type { PageName } from "./states.ts";
import { NOW } from "./views.ts";

/** A made-up host: every request is answered here, so that nothing reaches a network. */
const ORIGIN = "http://porchlight.test";

export interface Look {
  readonly language?: InterfaceLanguage;
  readonly scheme?: "light" | "dark";
  readonly width?: number;
}

type Open = (page: PageName, state: string, look?: Look) => Promise<Page>;

async function serve(page: Page, files: ReadonlyMap<string, Asset>): Promise<void> {
  await page.route("**/*", (route) => {
    const file = files.get(new URL(route.request().url()).pathname);
    if (!file) return route.fulfill({ status: 404, body: "" });
    const headers = { "content-security-policy": CSP };
    return route.fulfill({ body: file.body, contentType: `${file.type}; charset=utf-8`, headers });
  });
}

const WIDTHS: Readonly<Record<PageName, number>> = { popup: 360, welcome: 1000, options: 1000 };

/** `open("popup", "urgent")` gives our page in that state; any error or blocked resource in it fails the test. */
export const test = base.extend<{ open: Open }, { files: ReadonlyMap<string, Asset> }>({
  files: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern
    async ({}, use) => {
      await use(await assets());
    },
    { scope: "worker" },
  ],
  open: async ({ browser, files }, use) => {
    const problems: string[] = [];
    const open: Open = async (name, state, { language = "en", scheme = "light", width } = {}) => {
      const viewport = { width: width ?? WIDTHS[name], height: 800 };
      const options = { locale: language, colorScheme: scheme, viewport, timezoneId: "UTC" } as const;
      const page = await (await browser.newContext(options)).newPage();
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("console", (line) => line.type() === "error" && problems.push(line.text()));
      await serve(page, files);
      await page.clock.setFixedTime(NOW);
      await page.goto(`${ORIGIN}/${name}.html?state=${state}`);
      await page.locator("h1").first().waitFor({ state: "attached" });
      return page;
    };
    await use(open);
    await Promise.all(browser.contexts().map((context) => context.close()));
    if (problems.length > 0) throw new Error(`the page complained:\n${problems.join("\n")}`);
  },
});

/** What the page asked of its host so far. */
export const asked = (page: Page): Promise<Log> => page.evaluate(() => window.asked);
