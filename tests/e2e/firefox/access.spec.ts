import { expect, test } from "@playwright/test";
import type { Browser, Page } from "puppeteer-core";
import { inpage } from "../../../src/i18n/en/inpage.ts";
import { pageWords } from "../../../src/i18n/pages.ts";
import { HOSTS } from "../../../src/messaging/names.ts";
import {
  bidi,
  closedRootsIn,
  contextOf,
  openedByExtension,
  openOwnPage,
  pressOwn,
  reloadOwnPage,
} from "../../tools/firefox.ts";
import { STORY_EN } from "../story.ts";
import { arrive } from "./play.ts";
import { answerPrompt, promptWords } from "./prompt.ts";
import {
  agreeForMyself,
  agreeToAccount,
  ask,
  BEGUN,
  countedIn,
  type Extension,
  fillForMyself,
  gateIs,
  headlineSays,
  onStage,
  openThread,
  PATIENCE,
  pageSays,
} from "./stage.ts";

const WORDS = pageWords("en");
const GRANTED = [...HOSTS].sort();
const NO_ACCESS = { hosts: [], scripts: [] };
const FIRST = STORY_EN.messages[0]?.text ?? "?";

/** What Firefox itself says that we may do: hosts, and where it would run a script of ours (each host once). */
const accessOf = (own: Page): Promise<{ hosts: string[]; scripts: string[] }> =>
  own.evaluate(async () => {
    const { permissions, scripting } = (globalThis as unknown as Extension).browser;
    const { origins = [] } = await permissions.getAll();
    const scripts = await scripting.getRegisteredContentScripts();
    return { hosts: origins.sort(), scripts: scripts.flatMap(({ matches = [] }) => matches).sort() };
  });

/** Runs a script in every tab, as one who wanted to read without asking would. Returns what it got. */
const tryToRead = (own: Page): Promise<string> =>
  own.evaluate(async () => {
    const { tabs, scripting } = (globalThis as unknown as Extension).browser;
    const func = () => `${document.cookie} ${document.body.textContent}`;
    const all = (await tabs.query({})).map(async ({ id, url, title }) => {
      const read = await scripting.executeScript({ target: { tabId: id }, func }).catch(() => []);
      return `${url} ${title} ${JSON.stringify(read)}`;
    });
    return (await Promise.all(all)).join("\n");
  });

/** The next message of the story arrives and is seen on the page. */
async function next(page: Page, index: number): Promise<void> {
  const { from, text } = STORY_EN.messages[index] as (typeof STORY_EN.messages)[number];
  await arrive(page, "instagram", { from, text });
  await expect
    .poll(() => page.evaluate(() => document.body.textContent), { message: "it is on the page", ...PATIENCE })
    .toContain(text);
}

/** Agreed, the account too, the first messages read. */
async function reading(browser: Browser): Promise<{ page: Page; own: Page }> {
  await agreeForMyself(browser, "en");
  const page = await openThread(browser, "instagram");
  await pageSays(browser, page, inpage.chip["not-this-account"]);
  const own = await agreeToAccount(browser, "en");
  await page.bringToFront();
  await expect.poll(() => countedIn(own), PATIENCE).toBe(BEGUN);
  return { page, own };
}

test("Firefox: before consent no access and nothing in the page; after it exactly three hosts", async () => {
  test.setTimeout(240_000);
  await onStage(STORY_EN, {}, async ({ browser }) => {
    const page = await openThread(browser, "instagram");
    const own = await openOwnPage(browser, "popup.html");
    expect(await accessOf(own)).toEqual(NO_ACCESS);
    expect(await tryToRead(own)).not.toContain(FIRST);
    await page.bringToFront();
    await next(page, BEGUN);
    await gateIs(own, "no-consent");
    expect(await closedRootsIn(browser, page)).toBe(0);
    expect((await ask(own, "held", {})).contacts).toEqual([]);

    await agreeForMyself(browser, "en");
    expect(await accessOf(own)).toEqual({ hosts: GRANTED, scripts: GRANTED });
    // The same attempts that failed before consent: nothing but the permission held them.
    expect(await tryToRead(own)).toContain(FIRST);
    await page.bringToFront();
    await pageSays(browser, page, inpage.chip["not-this-account"]);
    expect(await closedRootsIn(browser, page)).toBe(1);
    expect((await ask(own, "held", {})).contacts).toEqual([]);
  });
});

test("Firefox: withdrawing is one click; access, script and reading in the open tab end at once", async () => {
  test.setTimeout(240_000);
  await onStage(STORY_EN, {}, async ({ browser }) => {
    const { page, own } = await reading(browser);
    await own.bringToFront();
    await reloadOwnPage(own, "popup.html");
    await pressOwn(own, "button", WORDS.common.withdraw.button);
    await headlineSays(own, WORDS.common.withdraw.doneTitle);
    expect(await accessOf(own)).toEqual(NO_ACCESS);
    expect(await tryToRead(own)).not.toContain(FIRST);
    await page.bringToFront();
    await pageSays(browser, page, inpage.chip.off);
    await next(page, BEGUN);
    await next(page, BEGUN + 1);
    // Agreeing anew takes far longer than a reading would have; until the account is agreed to, nothing was read.
    const welcome = await openedByExtension(browser, "welcome.html");
    await welcome.bringToFront();
    await reloadOwnPage(welcome, "welcome.html");
    await agreeForMyself(browser, "en");
    await page.bringToFront();
    await pageSays(browser, page, inpage.chip["not-this-account"]);
    expect(await countedIn(own)).toBe(BEGUN);
    await agreeToAccount(browser, "en");
    await page.bringToFront();
    await expect.poll(() => countedIn(own), PATIENCE).toBe(BEGUN + 2);
  });
});

test("Firefox: hosts taken away in the browser's settings are noticed and shown, and reading stops", async () => {
  test.setTimeout(240_000);
  await onStage(STORY_EN, {}, async ({ browser }) => {
    const { page, own } = await reading(browser);
    // The switches of the browser's own add-on page end in this same removal.
    await own.evaluate(
      (origins) => (globalThis as unknown as Extension).browser.permissions.remove({ origins }),
      HOSTS,
    );
    await pageSays(browser, page, inpage.chip["no-permission"]);
    await expect.poll(() => accessOf(own), PATIENCE).toEqual(NO_ACCESS);
    await gateIs(own, "no-permission");
    await next(page, BEGUN);
    await own.bringToFront();
    await reloadOwnPage(own, "popup.html");
    await headlineSays(own, WORDS.popup.gates["no-permission"].title);
    expect(await countedIn(own)).toBe(BEGUN);
    // The way back is in the popup: one click, and the account agreed before is read again.
    await pressOwn(own, "button", WORDS.popup.allow);
    await gateIs(own, "open");
    expect(await accessOf(own)).toEqual({ hosts: GRANTED, scripts: GRANTED });
    await page.bringToFront();
    await expect.poll(() => countedIn(own), PATIENCE).toBe(BEGUN + 1);
  });
});

test("Firefox: the browser's own prompt names the sites, and its answer alone decides", async () => {
  test.setTimeout(240_000);
  await onStage(STORY_EN, { prompt: true }, async ({ browser }) => {
    const welcome = await openedByExtension(browser, "welcome.html");
    await welcome.bringToFront();
    await fillForMyself(welcome, "en");
    await pressOwn(welcome, "button", WORDS.welcome.agree.button);
    const asked = await promptWords(browser);
    for (const site of ["Porchlight", "instagram.com", "facebook.com", "messenger.com"])
      expect(asked).toContain(site);
    expect(await accessOf(welcome)).toEqual(NO_ACCESS);
    await answerPrompt(browser, "deny");
    await headlineSays(welcome, WORDS.welcome.silent.title);
    expect(await accessOf(welcome)).toEqual(NO_ACCESS);
    expect((await ask(welcome, "held", {})).consent).toBeNull();

    await pressOwn(welcome, "button", WORDS.welcome.silent.back);
    await fillForMyself(welcome, "en");
    await pressOwn(welcome, "button", WORDS.welcome.agree.button);
    await promptWords(browser);
    await answerPrompt(browser, "allow");
    await headlineSays(welcome, WORDS.welcome.agreed.title);
    expect(await accessOf(welcome)).toEqual({ hosts: GRANTED, scripts: GRANTED });
  });
});

test("Firefox: the preference of the other tests only answers; without a person's click nothing is granted", async () => {
  test.setTimeout(240_000);
  await onStage(STORY_EN, {}, async ({ browser }) => {
    const own = await openOwnPage(browser, "popup.html");
    const { result } = await bidi<{ result: { value: string } }>(browser, "script.evaluate", {
      expression: `browser.permissions.request({ origins: ${JSON.stringify(HOSTS)} }).then(String, String)`,
      target: { context: contextOf(own) },
      awaitPromise: true,
      userActivation: false,
    });
    expect(result.value).toContain("user input handler");
    expect(await accessOf(own)).toEqual(NO_ACCESS);
  });
});
