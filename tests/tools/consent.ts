import { expect, type Page } from "@playwright/test";
import { type PageWords, pageWords } from "../../src/i18n/pages.ts";
import type { InterfaceLanguage } from "../../src/model/settings.ts";
import { allowHosts, type Launched } from "./chromium.ts";

/** Opens one of our own pages in a tab. */
export async function openOwn({ context, extensionId }: Launched, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  return page;
}

/** Fills the welcome page "for myself", as a person of 13 to 15 in the given country does, up to the last button. */
export async function fillForMyself(page: Page, words: PageWords, country: string): Promise<void> {
  const { agree } = words.welcome;
  await page.getByRole("radio", { name: agree.self.title }).check();
  await page.getByRole("radio", { name: words.common.ages["13-15"] }).check();
  await page.getByRole("combobox", { name: agree.country }).selectOption(country);
  await page.getByRole("checkbox", { name: agree.selfTick }).check();
}

/** Reads the welcome page and agrees; the browser's own prompt is answered beforehand. */
export async function agreeForMyself(
  launched: Launched,
  language: InterfaceLanguage,
  country = "FR",
): Promise<void> {
  await allowHosts(launched);
  const words = pageWords(language);
  const page = await openOwn(launched, "welcome.html");
  await fillForMyself(page, words, country);
  await page.getByRole("button", { name: words.welcome.agree.button }).click();
  await page.getByRole("heading", { name: words.welcome.agreed.title }).waitFor();
  await page.close();
}

/** Says in the popup that the account on the site's tab is one's own. The popup is opened anew until the tab told. */
export async function agreeToAccount(popup: Page, language: InterfaceLanguage): Promise<void> {
  const words = pageWords(language);
  const tick = popup.getByRole("checkbox", { name: words.popup.tickSelf });
  await expect(async () => {
    await popup.reload();
    await expect(tick).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 30_000 });
  await tick.check();
  await popup.getByRole("button", { name: words.popup.agree }).click();
}
