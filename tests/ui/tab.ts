import type { Browser, Page } from "@playwright/test";
import type { InterfaceLanguage } from "../../src/model/settings.ts";
import { type Asset, CSP } from "./assets.ts";
import type { PageName } from "./states.ts";
import { NOW } from "./views.ts";

/** A made-up host: every request is answered here, so that nothing reaches a network. */
const ORIGIN = "https://porchlight.test";

export interface Look {
  readonly language?: InterfaceLanguage;
  readonly scheme?: "light" | "dark";
  readonly width?: number;
}

export type Files = ReadonlyMap<string, Asset>;

const WIDTHS: Readonly<Record<PageName, number>> = { popup: 360, welcome: 1000, options: 1000 };

async function serve(page: Page, files: Files): Promise<void> {
  await page.route("**/*", (route) => {
    const file = files.get(new URL(route.request().url()).pathname);
    if (!file) return route.fulfill({ status: 404, body: "" });
    const headers = { "content-security-policy": CSP };
    return route.fulfill({ body: file.body, contentType: `${file.type}; charset=utf-8`, headers });
  });
}

/** A tab whose requests our files answer, at a fixed time of day. */
async function emptyTab(browser: Browser, files: Files, name: PageName, look: Look): Promise<Page> {
  const page = await browser.newPage({
    locale: look.language ?? "en",
    colorScheme: look.scheme ?? "light",
    viewport: { width: look.width ?? WIDTHS[name], height: 800 },
    timezoneId: "UTC",
    reducedMotion: "reduce",
  });
  await serve(page, files);
  await page.clock.setFixedTime(NOW);
  return page;
}

/** Our page in a named state. `complain` hears every error and every blocked resource. */
export async function openTab(
  browser: Browser,
  files: Files,
  where: { readonly page: PageName; readonly state: string; readonly look: Look },
  complain: (problem: string) => void,
): Promise<Page> {
  const tab = await emptyTab(browser, files, where.page, where.look);
  tab.on("pageerror", (error) => complain(error.message));
  tab.on("console", (line) => line.type() === "error" && complain(line.text()));
  await tab.goto(`${ORIGIN}/${where.page}.html?state=${where.state}`);
  await tab.locator("h1").first().waitFor({ state: "attached" });
  return tab;
}
