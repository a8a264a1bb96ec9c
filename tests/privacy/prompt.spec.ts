import { expect, type Page, test } from "@playwright/test";
import { HOSTS } from "../../src/messaging/names.ts";
import type { Launched } from "../tools/chromium.ts";
import { fillForMyself, openOwn } from "../tools/consent.ts";
import { readInPage } from "../tools/inpage.ts";
import { type Display, onDisplay } from "./display.ts";
import { accessOf, ask, CHIP, chipSays, NO_ACCESS, onStage, openThread, WORDS } from "./stage.ts";

test.describe.configure({ timeout: 120_000 });

/** The welcome page, filled in; its last button is clicked with the pointer, and the browser's own prompt stands there. */
async function askForAccess(browser: Launched, display: Display): Promise<{ page: Page; prompt: string }> {
  const page = await openOwn(browser, "welcome.html");
  await page.bringToFront();
  await fillForMyself(page, WORDS, "FR");
  expect(await accessOf(page)).toEqual(NO_ACCESS);
  const before = await display.windows();
  await page.getByRole("button", { name: WORDS.welcome.agree.button }).click();
  await expect(page.getByText(WORDS.welcome.agree.waiting)).toBeVisible();
  let prompt: string | undefined;
  await expect
    .poll(
      async () => {
        prompt = (await display.windows()).find((id) => !before.includes(id));
        return prompt !== undefined;
      },
      { message: "the browser's own prompt is shown" },
    )
    .toBe(true);
  expect(await accessOf(page), "nothing is given while the browser still asks").toEqual(NO_ACCESS);
  return { page, prompt: prompt as string };
}

/** A prompt ignores keys that come too soon after it appeared, so the key is pressed until the prompt is gone. */
const pressUntilGone = (display: Display, prompt: string, key: string): Promise<void> =>
  expect
    .poll(
      async () => {
        if ((await display.windows()).includes(prompt)) await display.press(key);
        return (await display.windows()).includes(prompt);
      },
      { message: "the prompt is answered" },
    )
    .toBe(false);

const headedOn = (proof: (browser: Launched, display: Display) => Promise<void>): Promise<void> =>
  onDisplay((display) =>
    onStage({ headed: true, display: display.name }, ({ browser }) => proof(browser, display)),
  );

test("the browser's own prompt, allowed by keyboard: access, script and mark in the page follow", () =>
  headedOn(async (browser, display) => {
    const { page, prompt } = await askForAccess(browser, display);
    await display.press("Tab");
    await pressUntilGone(display, prompt, "Return");
    const granted = [...HOSTS].sort();
    await expect.poll(() => accessOf(page)).toEqual({ hosts: granted, scripts: [granted] });
    await expect(page.getByRole("heading", { name: WORDS.welcome.agreed.title })).toBeVisible();
    expect((await ask(page, "held", {})).consent?.people.map(({ id }) => id)).toEqual(["self"]);
    const thread = await openThread(browser, "instagram");
    await chipSays(thread, CHIP["not-this-account"]);
  }));

test("the browser's own prompt, refused by keyboard: no access, no consent, and the page says so", () =>
  headedOn(async (browser, display) => {
    const { page, prompt } = await askForAccess(browser, display);
    await pressUntilGone(display, prompt, "Return");
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
