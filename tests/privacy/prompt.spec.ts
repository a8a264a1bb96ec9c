import { expect, type Page, test } from "@playwright/test";
import type { Launched } from "../tools/chromium.ts";
import { fillForMyself, openOwn } from "../tools/consent.ts";
import { readInPage } from "../tools/inpage.ts";
import { type Display, onDisplay } from "./display.ts";
import { ALL_ACCESS, accessOf, ask, CHIP, chipSays, NO_ACCESS, onStage, openThread, WORDS } from "./stage.ts";

test.describe.configure({ timeout: 120_000 });

interface Keyboard {
  keysHeard: number;
}

/** From here on the page counts keys and does nothing with them: what it hears did not go to the browser's prompt. */
const listenForKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const keyboard = globalThis as unknown as Keyboard;
    keyboard.keysHeard = 0;
    const swallow = (event: KeyboardEvent): void => {
      keyboard.keysHeard += 1;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener("keydown", swallow, true);
  });

const keysHeard = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as Keyboard).keysHeard);

/** A key that does nothing: does the page in front hear it? */
async function hears(page: Page, display: Display): Promise<boolean> {
  const before = await keysHeard(page);
  await display.press("Shift_L");
  return (await keysHeard(page)) > before;
}

/** The prompt has the keyboard once the page, which heard keys before, hears nothing several times in a row. */
async function promptIsInFront(page: Page, display: Display): Promise<void> {
  let deaf = 0;
  const count = async () => {
    deaf = (await hears(page, display)) ? 0 : deaf + 1;
    return deaf;
  };
  await expect.poll(count, { message: "the browser's own prompt has the keyboard", timeout: 20_000 }).toBe(4);
}

/** The welcome page, filled in; its last button is clicked with the pointer, and the browser's own prompt stands there. */
async function askForAccess(browser: Launched, display: Display): Promise<Page> {
  const page = await openOwn(browser, "welcome.html");
  await page.bringToFront();
  await fillForMyself(page, WORDS, "FR");
  expect(await accessOf(page)).toEqual(NO_ACCESS);
  await listenForKeys(page);
  await expect.poll(() => hears(page, display), { message: "keys reach the page" }).toBe(true);
  await page.getByRole("button", { name: WORDS.welcome.agree.button }).click();
  await expect(page.getByText(WORDS.welcome.agree.waiting)).toBeVisible();
  await promptIsInFront(page, display);
  await expect(page.getByText(WORDS.welcome.agree.waiting)).toBeVisible();
  expect(await accessOf(page), "nothing is given while the browser still asks").toEqual(NO_ACCESS);
  return page;
}

/** A prompt ignores an answer that comes too soon after it appeared: Return is pressed until it was taken. */
const answer = (page: Page, display: Display): Promise<void> =>
  expect
    .poll(
      async () => {
        await display.press("Return");
        return page.getByText(WORDS.welcome.agree.waiting).isVisible();
      },
      { message: "the prompt is answered", timeout: 20_000 },
    )
    .toBe(false);

const headedOn = (proof: (browser: Launched, display: Display) => Promise<void>): Promise<void> =>
  onDisplay((display) =>
    onStage({ headed: true, display: display.name }, ({ browser }) => proof(browser, display)),
  );

test("the browser's own prompt, allowed by keyboard: access, script and mark in the page follow", () =>
  headedOn(async (browser, display) => {
    const page = await askForAccess(browser, display);
    await display.press("Tab");
    await answer(page, display);
    await expect.poll(() => accessOf(page)).toEqual(ALL_ACCESS);
    await expect(page.getByRole("heading", { name: WORDS.welcome.agreed.title })).toBeVisible();
    expect((await ask(page, "held", {})).consent?.people.map(({ id }) => id)).toEqual(["self"]);
    const thread = await openThread(browser, "instagram");
    await chipSays(thread, CHIP["not-this-account"]);
  }));

test("the browser's own prompt, refused by keyboard: no access, no consent, and the page says so", () =>
  headedOn(async (browser, display) => {
    const page = await askForAccess(browser, display);
    await answer(page, display);
    await expect(page.getByRole("heading", { name: WORDS.welcome.silent.title })).toBeVisible();
    await expect(page.getByText(WORDS.welcome.silent.refused)).toBeVisible();
    expect(await accessOf(page)).toEqual(NO_ACCESS);
    expect((await ask(page, "held", {})).consent).toBeNull();
    const thread = await openThread(browser, "instagram");
    await thread.bringToFront();
    const popup = await openOwn(browser, "popup.html");
    await expect(popup.getByRole("heading", { name: WORDS.popup.gates["no-consent"].title })).toBeVisible();
    expect(await readInPage(thread)).toBeNull();
  }));
