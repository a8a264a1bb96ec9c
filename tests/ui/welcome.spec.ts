import { expect, type Page } from "@playwright/test";
import { pageWords } from "../../src/i18n/index.ts";
import { asked, test } from "./open.ts";

const w = pageWords("en");
const { agree } = w.welcome;

const names = async (tab: Page) => (await asked(tab)).map(({ name }) => name);
const button = (tab: Page, name: string) => tab.getByRole("button", { name, exact: true });
const tick = (tab: Page, name: string) => tab.getByRole("checkbox", { name });

async function startTogether(tab: Page): Promise<void> {
  await tab.getByRole("radio", { name: agree.shared.title }).check();
  await tab.getByRole("combobox").selectOption("FR");
  await tab.getByRole("radio", { name: w.common.ages["13-15"] }).check();
}

test("nothing is pre-ticked, in both ways in", async ({ open }) => {
  const tab = await open("welcome", "fresh");
  const ticked = tab.locator("input:checked");
  await expect(ticked).toHaveCount(0);
  await tab.getByRole("radio", { name: agree.self.title }).check();
  await expect(ticked).toHaveCount(1);
  await expect(tab.getByRole("combobox")).toHaveValue("");
  await tab.getByRole("radio", { name: agree.shared.title }).check();
  await expect(ticked).toHaveCount(1);
});

test("an empty form asks the browser for nothing and says what is missing", async ({ open }) => {
  const tab = await open("welcome", "fresh");
  await button(tab, agree.button).click();
  await expect(tab.getByRole("alert")).toContainText([agree.missing.mode]);
  await tab.getByRole("link", { name: agree.missing.mode }).click();
  await expect(tab.getByRole("radio", { name: agree.self.title })).toBeFocused();
  expect(await names(tab)).toEqual(["held"]);
});

test("for myself: the browser is asked within the click, then the agreement is stored", async ({ open }) => {
  const tab = await open("welcome", "fresh");
  await tab.getByRole("radio", { name: agree.self.title }).check();
  await tab.getByRole("combobox").selectOption("FR");
  await tab.getByRole("radio", { name: w.common.ages["16-17"] }).check();
  await tick(tab, agree.selfTick).check();
  await button(tab, agree.button).click();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(w.welcome.agreed.title);
  await expect(tab.getByRole("heading", { level: 1 })).toBeFocused();
  expect((await asked(tab)).slice(1)).toEqual([
    { name: "requestHosts", payload: "click" },
    {
      name: "giveConsent",
      payload: { mode: "self", people: [{ id: "self", ageBand: "16-17" }], country: "FR" },
    },
    { name: "held", payload: {} },
  ]);
});

test("by keyboard alone, from the top of the page to the agreement", async ({ open }) => {
  const tab = await open("welcome", "fresh");
  const reach = async (name: RegExp) => {
    for (let step = 0; step < 40; step++) {
      await tab.keyboard.press("Tab");
      const label = await tab.evaluate(() => {
        const { activeElement: at } = document;
        return at instanceof HTMLInputElement || at instanceof HTMLSelectElement
          ? [...(at.labels ?? [])].map((each) => each.textContent).join(" ")
          : (at?.textContent ?? "");
      });
      if (name.test(label)) return;
    }
    throw new Error(`the keyboard never reaches ${name}`);
  };
  await reach(/For myself/);
  await tab.keyboard.press("Space");
  await reach(/country/);
  await tab.keyboard.press("G");
  await reach(/Under 13/);
  await tab.keyboard.press("ArrowDown");
  await reach(/The account is mine/);
  await tab.keyboard.press("Space");
  await reach(/I agree: ask/);
  await tab.keyboard.press("Enter");
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(w.welcome.agreed.title);
  const [, request, consent] = await asked(tab);
  expect(request).toEqual({ name: "requestHosts", payload: "click" });
  expect(consent?.payload).toEqual({
    mode: "self",
    people: [{ id: "self", ageBand: "13-15" }],
    country: "DE",
  });
});

for (const [who, lacking] of [
  ["youngTick", "tick-adult"],
  ["adultTick", "tick-young"],
] as const)
  test(`neither alone is enough: ${who}`, async ({ open }) => {
    const tab = await open("welcome", "fresh");
    await startTogether(tab);
    await tick(tab, agree[who]).check();
    await button(tab, agree.button).click();
    await expect(tab.getByRole("link", { name: agree.missing[lacking] })).toBeVisible();
    expect(await names(tab)).toEqual(["held"]);
  });

test("both together are enough, each with their own box and age", async ({ open }) => {
  const tab = await open("welcome", "fresh");
  await startTogether(tab);
  await tick(tab, agree.youngTick).check();
  await tick(tab, agree.adultTick).check();
  await button(tab, agree.button).click();
  await expect(tab.getByText("The adult · 18 or over")).toBeVisible();
  expect((await asked(tab)).find(({ name }) => name === "giveConsent")?.payload).toEqual({
    mode: "shared",
    people: [
      { id: "young", ageBand: "13-15" },
      { id: "adult", ageBand: "adult" },
    ],
    country: "FR",
  });
});

test("under 13: says so, takes no agreement alone, and leads to the shared way with empty boxes", async ({
  open,
}) => {
  const tab = await open("welcome", "fresh");
  await tab.getByRole("radio", { name: agree.self.title }).check();
  await tab.getByRole("combobox").selectOption("FR");
  await tab.getByRole("radio", { name: w.common.ages["under-13"] }).check();
  await expect(tab.getByText(agree.under13Title)).toBeVisible();
  await expect(tab.getByRole("checkbox")).toHaveCount(0);
  await button(tab, agree.button).click();
  expect(await names(tab)).toEqual(["held"]);
  await button(tab, agree.under13Button).click();
  await expect(tab.getByRole("radio", { name: w.common.ages["under-13"] })).toBeChecked();
  await expect(tab.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await expect(tab.getByRole("checkbox")).toHaveCount(2);
});

test("13 to 15 in a country with a higher age of agreement gets a hint, elsewhere none", async ({ open }) => {
  const tab = await open("welcome", "fresh");
  await tab.getByRole("radio", { name: agree.self.title }).check();
  await tab.getByRole("radio", { name: w.common.ages["13-15"] }).check();
  await tab.getByRole("combobox").selectOption("DE");
  await expect(tab.getByText("In Germany, many online services")).toContainText("until 16");
  await tab.getByRole("combobox").selectOption("GB");
  await expect(tab.getByText("many online services")).toHaveCount(0);
});

test("“Not now” leaves a silent state that says so, and a way back", async ({ open }) => {
  const tab = await open("welcome", "fresh");
  await button(tab, agree.notNow).click();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(w.welcome.silent.title);
  await button(tab, w.welcome.silent.back).click();
  await expect(button(tab, agree.button)).toBeVisible();
  await expect(tab.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await names(tab)).toEqual(["held"]);
});

test("a no in the browser's prompt stores nothing and says so", async ({ open }) => {
  const tab = await open("welcome", "refusing");
  await tab.getByRole("radio", { name: agree.self.title }).check();
  await tab.getByRole("combobox").selectOption("other");
  await tab.getByRole("radio", { name: w.common.ages.adult }).check();
  await tick(tab, agree.selfTick).check();
  await button(tab, agree.button).click();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(w.welcome.silent.title);
  await expect(tab.getByText(w.welcome.silent.refused)).toBeVisible();
  expect(await names(tab)).toEqual(["held", "requestHosts"]);
});

test("an agreement that cannot be stored says that nothing is read, and can be tried again", async ({
  open,
}) => {
  const tab = await open("welcome", "unsaved");
  await tab.getByRole("radio", { name: agree.self.title }).check();
  await tab.getByRole("combobox").selectOption("FR");
  await tab.getByRole("radio", { name: w.common.ages.adult }).check();
  await tick(tab, agree.selfTick).check();
  await button(tab, agree.button).click();
  await expect(tab.getByRole("alert").filter({ hasText: w.welcome.saveFailed.text })).toBeVisible();
  await expect(button(tab, agree.button)).toBeEnabled();
});

test("access that the browser took back is asked for again within the click", async ({ open }) => {
  const tab = await open("welcome", "permission-missing");
  await button(tab, w.welcome.permission.button).click();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(w.welcome.agreed.title);
  expect((await asked(tab))[1]).toEqual({ name: "requestHosts", payload: "click" });
});

test("an outdated consent shows the whole page again, with the reason and nothing ticked", async ({
  open,
}) => {
  const tab = await open("welcome", "outdated");
  await expect(tab.getByText(w.welcome.outdated.text)).toBeVisible();
  await expect(tab.getByRole("table")).toBeVisible();
  await expect(tab.locator("input:checked")).toHaveCount(0);
});

test("the language is switched at once and remembered", async ({ open }) => {
  const tab = await open("welcome", "fresh");
  await button(tab, "Français").click();
  const french = pageWords("fr");
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(french.welcome.headline);
  await expect(tab).toHaveTitle(french.welcome.title);
  expect(await tab.evaluate(() => document.documentElement.lang)).toBe("fr");
  expect(await asked(tab)).toContainEqual({ name: "setSettings", payload: { language: "fr" } });
});

test("withdrawing takes one click, and only then is it asked what to do with what is held", async ({
  open,
}) => {
  const tab = await open("welcome", "agreed");
  await button(tab, w.common.withdraw.button).click();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText(w.common.withdraw.doneTitle);
  expect((await asked(tab)).slice(1)).toEqual([{ name: "withdraw", payload: { erase: false } }]);
});
