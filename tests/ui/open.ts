import { test as base, type Page } from "@playwright/test";
import { assets } from "./assets.ts";
import type { Log } from "./mock.ts";
import type { PageName } from "./states.ts";
import { type Files, type Look, openTab } from "./tab.ts";

export type Open = (page: PageName, state: string, look?: Look) => Promise<Page>;

/** `open("popup", "urgent")` gives our page in that state; any error or blocked resource in it fails the test. */
export const test = base.extend<{ open: Open }, { files: Files }>({
  files: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern
    async ({}, use) => {
      await use(await assets());
    },
    { scope: "worker" },
  ],
  open: async ({ browser, files }, use) => {
    const problems: string[] = [];
    const tabs: Page[] = [];
    await use(async (page, state, look = {}) => {
      const tab = await openTab(browser, files, { page, state, look }, (problem) => problems.push(problem));
      tabs.push(tab);
      return tab;
    });
    await Promise.all(tabs.map((tab) => tab.close()));
    if (problems.length > 0) throw new Error(`the page complained:\n${problems.join("\n")}`);
  },
});

/** What the page asked of its host so far. */
export const asked = (page: Page): Promise<Log> => page.evaluate(() => window.asked);
