import type { Page } from "@playwright/test";
import { inpage } from "../../src/i18n/en/inpage.ts";
import { pageWords } from "../../src/i18n/pages.ts";
import type { ReplicaMessage } from "../pages/replica.ts";
import { replicaFor } from "../pages/site.ts";
import { openOwn } from "../tools/consent.ts";
import { readInPage, rootsInPage } from "../tools/inpage.ts";
import { arrive, popupView } from "../tools/play.ts";
import { badge, counts, held, saidAt } from "./asking.ts";
import { addressOf, chat, FLATTERY, KEYS, me, SMALL_TALK, siteWith, them } from "./chats.ts";
import { begin, expect, type Stage, test } from "./harness.ts";

const SITE = "instagram";
const { first, second } = KEYS[SITE];
const WORDS = pageWords("en");
/** How often our element is put back (src/ui/inpage/host.ts). */
const PUT_BACK = 15;

const start = async (stage: Stage, messages: readonly ReplicaMessage[], mountedRows = 60) => {
  stage.pages[SITE] = () => siteWith(SITE, [chat(first, messages)], { mountedRows });
  return begin(stage, SITE, "en", addressOf(SITE, first));
};

const counted = async (own: Page) => (await popupView(own)).thread?.messagesCounted;
const composerOf = (page: Page) => page.getByRole("textbox", { name: /message/i });

/** The person can still write: every letter arrives. */
async function expectTyping(page: Page, text: string): Promise<void> {
  await composerOf(page).click();
  await page.keyboard.type(text);
  await expect(composerOf(page)).toHaveText(text);
}

test("a page that keeps removing our element is told of on the toolbar and in the popup", async ({
  stage,
}) => {
  const { page, own } = await start(stage, SMALL_TALK);
  await expect.poll(() => counts(own)).toEqual([SMALL_TALK.length]);
  await expect.poll(() => rootsInPage(page)).toBe(1);
  await page.evaluate(() => {
    const counter = globalThis as unknown as { removed: number };
    counter.removed = 0;
    const foreign = () =>
      [...document.documentElement.children].filter((child) => !/^(head|body)$/.test(child.localName));
    const removeAll = () => {
      for (const element of foreign())
        if (counter.removed < 30) {
          counter.removed++;
          element.remove();
        }
    };
    new MutationObserver(removeAll).observe(document.documentElement, { childList: true });
    removeAll();
  });
  const removed = () => page.evaluate(() => (globalThis as unknown as { removed: number }).removed);
  await expect.poll(() => badge(own, SITE)).toBe("?");
  await expect.poll(async () => (await popupView(own)).health?.uiLost).toBe(true);
  expect(await removed()).toBe(PUT_BACK + 1);
  await own.reload();
  await expect(own.getByText(WORDS.popup.lost)).toBeVisible();

  // What is read is still judged, and said where the page cannot reach.
  for (const message of FLATTERY) await arrive(page, first, message);
  await expect.poll(() => badge(own, SITE)).toBe("!");
  expect(await removed()).toBe(PUT_BACK + 1);
  expect(await rootsInPage(page)).toBe(0);
});

test("a page that covers our element cannot hide the level from toolbar and popup", async ({ stage }) => {
  const { page, own } = await start(stage, SMALL_TALK);
  await expect.poll(() => counts(own)).toEqual([SMALL_TALK.length]);
  await page.evaluate(() => {
    const cover = document.createElement("dialog");
    document.body.append(cover);
    cover.showModal();
    const { style } = cover;
    Object.assign(style, {
      position: "fixed",
      inset: "0",
      width: "100vw",
      height: "100vh",
      maxWidth: "none",
    });
  });
  for (const message of FLATTERY) await arrive(page, first, message);
  await expect.poll(() => badge(own, SITE)).toBe("!");
  await own.reload();
  await expect(own.getByRole("heading", { name: WORDS.common.levels.caution }).first()).toBeVisible();
});

test("nothing that the page itself dispatches presses or closes anything of ours", async ({ stage }) => {
  const { page, own } = await start(stage, FLATTERY);
  await expect.poll(async () => (await popupView(own)).alert?.alert.form).toBe("card");
  const title = (await popupView(own)).alert?.title ?? "-";
  await expect.poll(async () => (await readInPage(page))?.text).toContain(title);
  await page.evaluate(() => {
    const element = document.documentElement.lastElementChild;
    const over = { bubbles: true, composed: true, cancelable: true };
    const fire = (target: EventTarget, event: Event) => target.dispatchEvent(event);
    for (let x = 5; x < innerWidth; x += 20)
      for (let y = 5; y < innerHeight; y += 20)
        for (const type of ["pointerdown", "mousedown", "mouseup", "click"])
          for (const target of [element, document.documentElement, window])
            if (target) fire(target, new MouseEvent(type, { ...over, clientX: x, clientY: y }));
    for (const target of [element, document.body, window])
      if (target) fire(target, new KeyboardEvent("keydown", { ...over, key: "Escape", code: "Escape" }));
    (element as HTMLElement | null)?.click();
  });
  await arrive(page, first, me("ok"));
  await expect.poll(() => counted(own)).toBe(FLATTERY.length + 1);
  expect((await popupView(own)).alert?.title).toBe(title);
  expect((await readInPage(page))?.text).toContain(title);
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await popupView(own)).alert).toBeNull();
});

const MEGABYTE = 1_000_000;

test("a message of a megabyte is counted, and what follows it is still noticed", async ({ stage }) => {
  test.slow();
  const long = them("lorem ipsum and so on ".repeat(MEGABYTE / 22));
  const { page, own } = await start(stage, [...SMALL_TALK, long]);
  await expect.poll(() => counted(own), { timeout: 20_000 }).toBe(SMALL_TALK.length + 1);
  await expectTyping(page, "still here");
  await composerOf(page).fill("");
  for (const message of FLATTERY) await arrive(page, first, message);
  await expect.poll(() => counted(own)).toBe(SMALL_TALK.length + 1 + FLATTERY.length);
  expect((await popupView(own)).alert).not.toBeNull();
});

const MANY = 10_000;
/** Most messages that one reading may hand over (src/messaging/table.ts). */
const MOST = 600;

test("ten thousand rows: the newest are read, what comes is counted once, writing works", async ({
  stage,
}) => {
  test.setTimeout(240_000);
  const rows = Array.from({ length: MANY }, (_, index) => (index % 3 ? them : me)(`line number ${index}`));
  const { page, own } = await start(stage, rows, MANY + 10);
  await expect.poll(() => counted(own), { timeout: 60_000 }).toBeGreaterThan(0);
  const before = (await counted(own)) ?? 0;
  expect(before).toBeLessThanOrEqual(MOST);
  await expectTyping(page, "does it still write");
  await composerOf(page).fill("");
  await arrive(page, first, them("your photos are so beautiful"));
  await expect.poll(() => counted(own), { timeout: 60_000 }).toBe(before + 1);
  expect((await held(own))[0]?.cues).toEqual({ compliment: 1 });
});

const ODD: readonly string[] = [
  "\u202Eyou are so pretty\u202C",
  "yo\u200Bur ph\u200Dotos are so beau\u2060tiful",
  "lone \uD800 surrogate \uDC00 here",
  "😀🔥💯",
  '<img src=x onerror=alert(1)><b>hi</b> & "quotes" \'',
  "z\u0361a\u0361l\u0361g\u0361o\u0361 text\u0000 with a null",
  "\u05E9\u05DC\u05D5\u05DD mixed \u0645\u0631\u062D\u0628\u0627",
];
const ODD_NAME = 'Kim <img src=x onerror="document.title=1"> \u202Egnorw';

test("odd characters in messages and names change no count and are shown as what they are", async ({
  stage,
}) => {
  const odd = ODD.map(them);
  const thread = chat(first, [...odd, ...FLATTERY], { name: ODD_NAME });
  stage.pages[SITE] = () => siteWith(SITE, [thread]);
  const { page, own } = await begin(stage, SITE, "en", addressOf(SITE, first));
  await expect.poll(() => counts(own)).toEqual([odd.length + FLATTERY.length]);
  await page.reload();
  await expect.poll(() => counted(own)).toBe(odd.length + FLATTERY.length);
  expect(await counts(own)).toEqual([odd.length + FLATTERY.length]);
  await expect
    .poll(async () => (await held(own))[0]?.name)
    .toContain('<img src=x onerror="document.title=1">');
  const options = await openOwn(stage.browser, "options.html");
  await expect(options.locator("summary", { hasText: "Kim <img src=x onerror" })).toBeVisible();
  await expect(options.locator("summary img")).toHaveCount(0);
  expect(await options.title()).not.toBe("1");
});

test("a page that never stands still is read, wakes nobody without news, and can be written in", async ({
  stage,
}) => {
  const { page, own } = await start(stage, SMALL_TALK);
  await expect.poll(() => counts(own)).toEqual([SMALL_TALK.length]);
  await page.evaluate(() => {
    const restless = document.createElement("div");
    document.body.append(restless);
    const counter = globalThis as unknown as { ticks: number };
    counter.ticks = 0;
    setInterval(() => {
      restless.textContent = String(counter.ticks++);
      restless.append(document.createElement("i"));
    }, 4);
  });
  const ticks = (at: number) =>
    page.waitForFunction((least) => (globalThis as unknown as { ticks: number }).ticks > least, at);
  await ticks(50);
  const before = await saidAt(own);
  await ticks(400);
  expect(await saidAt(own)).toBe(before);
  await expectTyping(page, "it moves and i write");
  for (const message of FLATTERY) await arrive(page, first, message);
  await expect.poll(() => counted(own)).toBe(SMALL_TALK.length + FLATTERY.length);
  expect((await popupView(own)).alert).not.toBeNull();
});

test("a frame with the address of a chat is not read, only the page itself", async ({ stage }) => {
  const { page, own } = await start(stage, SMALL_TALK);
  await expect.poll(() => counts(own)).toEqual([SMALL_TALK.length]);
  // Without the site's policy, which would forbid frames altogether.
  const address = addressOf(SITE, second);
  const framed = siteWith(SITE, [chat(second, FLATTERY)]);
  await page.route("https://www.instagram.com/**", (route) =>
    route.fulfill({
      contentType: "text/html",
      body:
        route.request().url() === address
          ? replicaFor(framed)
          : `<main></main><iframe src="${address}"></iframe>`,
    }),
  );
  await page.goto("https://www.instagram.com/direct/inbox/");
  await expect(page.frameLocator("iframe").getByText("dont tell anyone we talk").first()).toBeVisible();
  await expect.poll(async () => (await readInPage(page))?.text).toBe(inpage.chip.idle);
  expect(await rootsInPage(page)).toBe(1);
  await page.unrouteAll();
  // A later reading of the page itself is told; by then the frame's would have been.
  await page.goto(addressOf(SITE, first));
  await arrive(page, first, them("bring the ball too"));
  await expect.poll(() => counts(own)).toEqual([SMALL_TALK.length + 1]);
});
