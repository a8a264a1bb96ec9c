import { expect, type Page } from "@playwright/test";
import { pageWords } from "../../src/i18n/index.ts";
import { asked, test } from "./open.ts";
import { ACCOUNT, CONTACT, HELD, ORIGINS, QUIET_CONTACT } from "./views.ts";

const w = pageWords("en");
const { held, settings, consent } = w.options;
const button = (tab: Page, name: string) => tab.getByRole("button", { name, exact: true });
const since = async (tab: Page, name: string) =>
  (await asked(tab)).filter((each) => each.name === name).map(({ payload }) => payload);

test("what is held is shown field by field", async ({ open }) => {
  const tab = await open("options", "full");
  const row = tab.locator("details.contact").first();
  await row.locator("summary").click();
  const shown = await row.locator("dl").textContent();
  for (const each of [
    CONTACT,
    "Example Person",
    "example.person",
    "87",
    "compliments: 9",
    "asking for a picture: 1",
    "18 November 2026 at 15:04",
    "Caution, 19 November 2026",
    "Stop and think, 23 November 2026",
    "2.4 kB",
  ])
    expect(shown).toContain(each);
  await expect(row.getByText(held.nameKept)).toBeVisible();
});

test("a contact without a warning has a code for a name, and says that no name is held", async ({ open }) => {
  const tab = await open("options", "full");
  const row = tab.locator("details.contact").nth(1);
  await expect(row.locator("summary")).toContainText(`Contact ${QUIET_CONTACT.slice(0, 6)}`);
  await row.locator("summary").click();
  await expect(row.getByText(held.noName)).toBeVisible();
});

test("one contact is erased after one question, and is gone from the page", async ({ open }) => {
  const tab = await open("options", "full");
  const row = tab.locator("details.contact").first();
  await row.locator("summary").click();
  await button(tab, `${held.erase} (Example Person)`).click();
  await expect(button(tab, w.common.cancel)).toBeFocused();
  await button(tab, held.eraseYes).click();
  await expect(tab.locator("details.contact")).toHaveCount(1);
  await expect(tab.getByText(held.erased, { exact: true })).toBeVisible();
  await expect(tab.getByRole("heading", { name: held.title })).toBeFocused();
  expect(await since(tab, "erase")).toEqual([{ account: ACCOUNT, contact: CONTACT }]);
});

test("cancelling erases nothing and gives the focus back", async ({ open }) => {
  const tab = await open("options", "full");
  await button(tab, held.eraseAll).click();
  await button(tab, w.common.cancel).click();
  await expect(button(tab, held.eraseAll)).toBeFocused();
  expect(await since(tab, "erase")).toEqual([]);
});

test("everything is erased after one question", async ({ open }) => {
  const tab = await open("options", "full");
  await button(tab, held.eraseAll).click();
  await button(tab, held.eraseYes).click();
  await expect(tab.getByText(held.none)).toBeVisible();
  expect(await since(tab, "erase")).toEqual([{ account: null, contact: null }]);
});

test("days to keep: only whole numbers from 7 to 365 are stored", async ({ open }) => {
  const tab = await open("options", "full");
  const days = tab.getByRole("spinbutton", { name: settings.retention });
  for (const bad of ["6", "366", "7.5", ""]) {
    await days.fill(bad);
    await button(tab, settings.save).click();
    await expect(tab.getByText(settings.retentionBad)).toBeVisible();
  }
  for (const good of ["7", "365"]) {
    await days.fill(good);
    await button(tab, settings.save).click();
    await expect(tab.getByText(settings.retentionBad)).toHaveCount(0);
  }
  expect(await since(tab, "setSettings")).toEqual([{ retentionDays: 7 }, { retentionDays: 365 }]);
  await expect(tab.getByText("365 days now")).toBeVisible();
});

test("language, country and corner are stored when chosen", async ({ open }) => {
  const tab = await open("options", "full");
  await tab.getByRole("combobox", { name: settings.country }).selectOption("other");
  await tab.getByRole("combobox", { name: settings.corner }).selectOption("top-right");
  await tab.getByRole("combobox", { name: settings.language }).selectOption("fr");
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(pageWords("fr").options.headline);
  expect(await since(tab, "setSettings")).toEqual([
    { country: null },
    { chipCorner: "top-right" },
    { language: "fr" },
  ]);
});

test("both ways to choose the language agree, and the last one counts", async ({ open }) => {
  const tab = await open("options", "full");
  await button(tab, "Français").click();
  const french = pageWords("fr").options;
  const select = tab.getByRole("combobox", { name: french.settings.language });
  await expect(select).toHaveValue("fr");
  await select.selectOption("en");
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(w.options.headline);
});

test("an account is no longer checked after one click", async ({ open }) => {
  const tab = await open("options", "full");
  await button(tab, `Stop checking Instagram account ${ACCOUNT.slice(0, 6)}`).click();
  await expect(tab.getByText(consent.accountsNone)).toBeVisible();
  await expect(tab.getByRole("heading", { name: consent.accounts })).toBeFocused();
  expect(await since(tab, "leaveAccount")).toEqual([{ site: "instagram", account: ACCOUNT }]);
});

test("shows who agreed and when, what the browser gives, and the promises", async ({ open }) => {
  const tab = await open("options", "shared");
  await expect(tab.getByText("The young person · Under 13").first()).toBeVisible();
  await expect(tab.getByText("Agreed on 15 November 2026 at 15:04").first()).toBeVisible();
  for (const origin of ORIGINS) await expect(tab.getByText(origin)).toBeVisible();
  for (const text of [w.options.about.use.text, w.options.about.meta, w.options.about.licence])
    await expect(tab.getByText(text)).toBeVisible();
});

test("trouble with stored data is shown, and a pause too", async ({ open }) => {
  const tab = await open("options", "trouble");
  const damaged = "The settings could not be read, so the usual ones are used, 24 November 2026";
  await expect(tab.getByText(damaged)).toBeVisible();
  await expect(tab.getByText("Paused until 16:04.")).toBeVisible();
});

test("the size of all contacts together is told", async ({ open }) => {
  const tab = await open("options", "full");
  const bytes = HELD.contacts.reduce((sum, row) => sum + row.bytes, 0);
  await expect(tab.getByText(`About 2 contacts, ${(bytes / 1000).toFixed(1)} kB in all.`)).toBeVisible();
});
