import { expect } from "@playwright/test";
import type { Browser, Page } from "puppeteer-core";
import type { AlertView } from "../../../src/model/view.ts";
import type { ReplicaControl, ReplicaMessage } from "../../pages/replica.ts";
import { inFirefoxRoot } from "../../tools/firefox.ts";
import { FIND } from "../../tools/inpage.ts";
import type { Warning } from "../../tools/play.ts";
import { type SiteName, storyKey } from "../../tools/replicas.ts";
import type { Story } from "../story.ts";
import { ask, BEGUN, PATIENCE, pageSays, wordsIn } from "./stage.ts";

/** How far beside its aim the pointer starts (px). */
const APPROACH = 40;

/**
 * Presses a button of ours in the site's page as a person would: a real pointer that comes to its place. (A press by
 * a pointer that rested where a panel has just opened was meant for the page, so the shield lets it do nothing.)
 */
export async function pressInFirefox(browser: Browser, page: Page, name: string): Promise<void> {
  const place = await inFirefoxRoot<{ x: number; y: number } | null>(browser, page, FIND, [name]);
  if (!place) throw new Error(`no button "${name}" in the page`);
  await page.mouse.move(place.x - APPROACH, place.y);
  await page.mouse.click(place.x, place.y);
}

/** A message arrives in the replica, as on the site: the page changes, nobody tells us. */
export const arrive = (page: Page, site: SiteName, message: ReplicaMessage): Promise<void> =>
  page.evaluate(
    (key, what) => (globalThis as unknown as { replica: ReplicaControl }).replica.add(key, what),
    storyKey(site),
    message,
  );

export interface Run {
  readonly browser: Browser;
  readonly page: Page;
  /** A page of ours in another tab, to ask from. */
  readonly own: Page;
  readonly site: SiteName;
  readonly story: Story;
  readonly close: string;
}

/** What a test does before a message arrives or a warning is closed, after a message is counted, at a warning. */
export interface Hooks {
  readonly before?: () => Promise<void>;
  readonly counted?: () => Promise<void>;
  readonly onWarning?: (warning: Warning) => Promise<void>;
}

const warningOf = ({ alert, title, reasons }: AlertView, message: number): Warning => ({
  message,
  level: alert.level,
  form: alert.form,
  title,
  signals: alert.reasons.map(({ signal }) => signal),
  reasons,
});

/** Plays the rest of a story live, message by message; each warning is seen in the page and then closed by hand. */
export async function play(run: Run, hooks: Hooks = {}): Promise<Warning[]> {
  const { page, own, site, story } = run;
  const warnings: Warning[] = [];
  for (let index = BEGUN; index < story.messages.length; index++) {
    await hooks.before?.();
    const { from, text } = story.messages[index] as Story["messages"][number];
    await arrive(page, site, { from, text });
    await expect
      .poll(async () => (await ask(own, "popup", {})).thread?.messagesCounted, {
        message: `message ${index + 1} is counted`,
        ...PATIENCE,
      })
      .toBe(index + 1);
    await hooks.counted?.();
    const { alert } = await ask(own, "popup", {});
    if (alert) warnings.push(await meet(run, hooks, warningOf(alert, index + 1)));
  }
  return warnings;
}

/** The warning stands in the page in its own words, is closed with the mouse, and is then gone. */
async function meet(run: Run, hooks: Hooks, warning: Warning): Promise<Warning> {
  const { browser, page, own, close } = run;
  await pageSays(browser, page, warning.title);
  await hooks.onWarning?.(warning);
  await hooks.before?.();
  await pressInFirefox(browser, page, close);
  await expect
    .poll(async () => (await ask(own, "popup", {})).alert, { message: "the warning is closed", ...PATIENCE })
    .toBeNull();
  expect(await wordsIn(browser, page)).not.toContain(warning.title);
  return warning;
}
