import { expect, type Page } from "@playwright/test";
import { pageWords } from "../../src/i18n/index.ts";
import { asked, test } from "./open.ts";
import { ACCOUNT, CONTACT, OTHER_ACCOUNT } from "./views.ts";

const w = pageWords("en");
const button = (tab: Page, name: string) => tab.getByRole("button", { name, exact: true });
const title = (tab: Page) => tab.getByRole("heading", { level: 1 });
const since = async (tab: Page, name: string) => (await asked(tab)).filter((each) => each.name === name);

test("withdrawing takes one click: reading has stopped before anything is asked", async ({ open }) => {
  const tab = await open("popup", "urgent");
  await button(tab, w.common.withdraw.button).click();
  await expect(title(tab)).toHaveText(w.common.withdraw.doneTitle);
  expect((await asked(tab)).slice(1)).toEqual([{ name: "withdraw", payload: { erase: false } }]);
  await button(tab, w.common.withdraw.erase).click();
  await expect(tab.getByText(w.common.withdraw.erased)).toBeVisible();
  expect(await since(tab, "erase")).toEqual([{ name: "erase", payload: { account: null, contact: null } }]);
});

test("what is held can be kept after withdrawing", async ({ open }) => {
  const tab = await open("popup", "quiet");
  await button(tab, w.common.withdraw.button).click();
  await button(tab, w.common.withdraw.keep).click();
  await expect(tab.getByText(w.common.withdraw.kept)).toBeVisible();
  expect(await since(tab, "erase")).toEqual([]);
});

test("a withdrawal that fails says so and names the way that always works", async ({ open }) => {
  const tab = await open("popup", "stop-fails");
  await button(tab, w.common.withdraw.button).click();
  await expect(tab.getByText(w.common.withdraw.failedText)).toBeVisible();
  await expect(title(tab)).not.toHaveText(w.common.withdraw.doneTitle);
});

test("an account is checked only after its person ticked the box", async ({ open }) => {
  const tab = await open("popup", "new-account");
  await expect(tab.getByRole("checkbox")).not.toBeChecked();
  await button(tab, w.popup.agree).click();
  await expect(tab.getByText(w.popup.needTick)).toBeVisible();
  expect(await since(tab, "agreeAccount")).toEqual([]);
  await tab.getByRole("checkbox").check();
  await button(tab, w.popup.agree).click();
  await expect(title(tab)).not.toHaveText(w.popup.gates["account-not-agreed"].title);
  await expect(title(tab)).toBeFocused();
  expect(await since(tab, "agreeAccount")).toEqual([
    { name: "agreeAccount", payload: { site: "instagram", account: OTHER_ACCOUNT, person: "self" } },
  ]);
});

test("with two people, nobody is pre-chosen and the tick alone is not enough", async ({ open }) => {
  const tab = await open("popup", "new-account-shared");
  await expect(tab.locator("input:checked")).toHaveCount(0);
  await tab.getByRole("checkbox").check();
  await button(tab, w.popup.agree).click();
  await expect(tab.getByText(w.popup.pickPerson)).toBeVisible();
  expect(await since(tab, "agreeAccount")).toEqual([]);
  await tab.getByRole("radio", { name: w.common.people.adult }).check();
  await expect(tab.getByRole("checkbox")).not.toBeChecked();
  await tab.getByRole("checkbox").check();
  await button(tab, w.popup.agree).click();
  await expect
    .poll(() => since(tab, "agreeAccount"))
    .toEqual([
      { name: "agreeAccount", payload: { site: "instagram", account: OTHER_ACCOUNT, person: "adult" } },
    ]);
});

test("a pause is one click, and so is its end", async ({ open }) => {
  const tab = await open("popup", "quiet");
  await button(tab, w.popup.pause).click();
  await expect(title(tab)).toHaveText("Paused until 16:04");
  await expect(tab.getByRole("status").filter({ hasText: "Paused until 16:04" })).toHaveCount(1);
  await expect(button(tab, w.popup.resume)).toBeFocused();
  await button(tab, w.popup.resume).click();
  await expect(title(tab)).toHaveText(w.common.levels["none-found"]);
  expect((await since(tab, "pause")).map(({ payload }) => payload)).toEqual([
    { forMs: 3_600_000 },
    { forMs: 0 },
  ]);
});

test("someone I know can be said and taken back", async ({ open }) => {
  const tab = await open("popup", "quiet");
  const known = tab.getByRole("checkbox", { name: w.popup.known });
  await known.check();
  await expect(known).toBeChecked();
  await known.uncheck();
  await expect(known).not.toBeChecked();
  expect((await since(tab, "setKnown")).map(({ payload }) => payload)).toEqual([
    { account: ACCOUNT, contact: CONTACT, known: true },
    { account: ACCOUNT, contact: CONTACT, known: false },
  ]);
});

test("a warning shows its word, reasons, primary action and help lines, emergency first", async ({
  open,
}) => {
  const tab = await open("popup", "urgent");
  await expect(title(tab)).toHaveText(w.common.levels.urgent);
  await expect(tab.getByText("a picture was asked for right after that")).toBeVisible();
  await expect(tab.getByText("It is not your fault.")).toBeVisible();
  await expect(tab.locator(".helplines li").first()).toContainText("Emergency number");
  await expect(tab.getByRole("link", { name: "112" })).toHaveAttribute("href", "tel:112");
  await expect(tab.getByText(w.popup.toCheck, { exact: true })).toBeVisible();
});

test("the words for a trusted person can be copied and are sent nowhere", async ({ open }) => {
  const tab = await open("popup", "urgent");
  await tab.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await tab.getByText("Talk to someone").click();
  const box = tab.getByRole("textbox", { name: w.popup.talk });
  await button(tab, w.common.copy).click();
  await expect(tab.getByText(w.common.copied, { exact: true })).toBeVisible();
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(await box.inputValue());
});

test("levels differ in word and in the shape of their icon", async ({ open }) => {
  const shapes = new Set<string>();
  const words = new Set<string>();
  for (const state of ["quiet", "unsure", "tip", "caution", "urgent"]) {
    const tab = await open("popup", state);
    shapes.add(await title(tab).locator("svg").innerHTML());
    words.add((await title(tab).textContent()) ?? "");
  }
  expect([shapes.size, words.size]).toEqual([5, 5]);
});

test("nothing found is never told as a promise, and says how much was read", async ({ open }) => {
  const tab = await open("popup", "quiet");
  await expect(title(tab)).toHaveText("No signs found in what could be read");
  await expect(tab.getByText("42 messages read in this chat.")).toBeVisible();
  await expect(tab.getByText(w.popup.noneFound)).toBeVisible();
});

test("a page that cannot be read is told with “?”, in words, with a report without content", async ({
  open,
}) => {
  const tab = await open("popup", "blind");
  await expect(title(tab)).toHaveText(w.common.levels["cannot-assess"]);
  await expect(tab.getByText(w.common.gaps["layout-not-recognised"])).toBeVisible();
  await tab.getByText(w.popup.report.title).click();
  const report = await tab.getByRole("textbox", { name: w.popup.report.label }).inputValue();
  expect(report).toContain("rows: unreadable");
  expect(report).not.toContain(ACCOUNT);
  expect(report).not.toContain(CONTACT);
});

test("a view that fails can be asked for again; an updated extension says to open anew", async ({ open }) => {
  const failed = await open("popup", "failed");
  await button(failed, w.common.tryAgain).click();
  await expect.poll(async () => (await since(failed, "popup")).length).toBe(2);
  const gone = await open("popup", "gone");
  await expect(gone.getByText(w.common.failures.gone)).toBeVisible();
  await expect(button(gone, w.common.tryAgain)).toHaveCount(0);
});

test("without consent the popup leads to the welcome page and offers nothing to pause", async ({ open }) => {
  const tab = await open("popup", "no-consent");
  await expect(tab.getByRole("link", { name: w.common.openWelcome })).toHaveAttribute(
    "href",
    "/welcome.html",
  );
  await expect(button(tab, w.popup.pause)).toHaveCount(0);
});

test("switching the language words the warning anew", async ({ open }) => {
  const tab = await open("popup", "urgent");
  await button(tab, "Français").click();
  await expect(title(tab)).toHaveText("Stop, réfléchis");
  await expect(tab.getByText("Ce n’est pas ta faute.")).toBeVisible();
});

test("a toolbar window, which takes the narrowest width of its content, becomes 360 px wide", async ({
  open,
}) => {
  for (const state of ["urgent", "elsewhere", "loading"]) {
    const tab = await open("popup", state, { width: 800 });
    const width = await tab.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("html { inline-size: min-content; }");
      document.adoptedStyleSheets = [sheet];
      return document.documentElement.getBoundingClientRect().width;
    });
    expect(width, state).toBe(360);
  }
});
