import { expect, test } from "@playwright/test";
import type { Page } from "puppeteer-core";
import { inpage } from "../../../src/i18n/en/inpage.ts";
import { until } from "../../tools/firefox.ts";
import type { Warning } from "../../tools/play.ts";
import { missing, STORY_EN } from "../story.ts";
import { play } from "./play.ts";
import {
  agreeForMyself,
  agreeToAccount,
  ask,
  BEGUN,
  type Extension,
  onStage,
  openThread,
  pageSays,
} from "./stage.ts";

/** Firefox ends an idle background page after this time; its own default is 30 s. */
const SHORT_MS = 300;
/** Longer than the whole test: never idle. */
const NEVER_MS = 3_600_000;

/** Firefox tells one of our pages whether the background page is there, without waking it. */
const suspended = (own: Page): Promise<boolean> =>
  own.evaluate(() => (globalThis as unknown as Extension).browser.extension.getBackgroundPage() === null);

/** When the background page that answers now was loaded: each life has its own time. */
const lifeOf = (own: Page): Promise<number> =>
  own.evaluate(async () => {
    const { runtime, extension } = (globalThis as unknown as Extension).browser;
    await runtime.sendMessage({ name: "popup", payload: {} });
    const page = extension.getBackgroundPage();
    if (!page) throw new Error("it answered and is not there");
    return page.performance.timeOrigin;
  });

/** Counts and cues as held, without what differs from one install to the next. */
const heldIn = async (own: Page): Promise<unknown> =>
  (await ask(own, "held", {})).contacts.map(({ messagesCounted, cues, alerts }) => ({
    messagesCounted,
    cues,
    levels: alerts.map(({ level }) => level),
  }));

/** Titles rotate with the alert's id, so only what was decided is compared. */
const decided = (warnings: readonly Warning[]) =>
  warnings.map(({ message, level, form, signals }) => ({ message, level, form, signals }));

interface Played {
  readonly warnings: readonly Warning[];
  readonly held: unknown;
  /** The life of the background page that counted each message. */
  readonly lives: readonly number[];
  /** How often it was seen gone before a message came or a warning was closed. */
  readonly suspensions: number;
}

/** The whole story on Instagram; `idle`: before every step the background page must have been suspended. */
async function run(idle: boolean): Promise<Played> {
  const lives: number[] = [];
  let suspensions = 0;
  let result: Pick<Played, "warnings" | "held"> = { warnings: [], held: null };
  await onStage(STORY_EN, { idleMs: idle ? SHORT_MS : NEVER_MS }, async ({ browser }) => {
    await agreeForMyself(browser, "en");
    const page = await openThread(browser, "instagram");
    await pageSays(browser, page, inpage.chip["not-this-account"]);
    const own = await agreeToAccount(browser, "en");
    await page.bringToFront();
    const before = async () => {
      if (!idle) return;
      await until("the background page to be suspended", () => suspended(own));
      suspensions += 1;
    };
    const counted = async () => void lives.push(await lifeOf(own));
    const place = { browser, page, own, site: "instagram", story: STORY_EN, close: inpage.close } as const;
    const warnings = await play(place, { before, counted });
    result = { warnings, held: await heldIn(own) };
  });
  return { ...result, lives, suspensions };
}

test("Firefox: a background page suspended between every two steps warns and counts the same", async () => {
  test.setTimeout(480_000);
  const messages = STORY_EN.messages.length - BEGUN;
  const calm = await run(false);
  expect(missing(calm.warnings)).toEqual([]);
  expect([calm.suspensions, calm.lives.length, new Set(calm.lives).size]).toEqual([0, messages, 1]);
  const woken = await run(true);
  expect(woken.suspensions).toBe(messages + woken.warnings.length);
  expect(new Set(woken.lives).size).toBe(messages);
  expect(decided(woken.warnings)).toEqual(decided(calm.warnings));
  expect(woken.held).toEqual(calm.held);
});
