import type { Page } from "@playwright/test";
import { inpage } from "../../src/i18n/en/inpage.ts";
import { inpage as inpageFrench } from "../../src/i18n/fr/inpage.ts";
import { pageWords } from "../../src/i18n/pages.ts";
import type { AlertView } from "../../src/model/view.ts";
import type { ReplicaMessage } from "../pages/replica.ts";
import { openOwn } from "../tools/consent.ts";
import { focusedInPage, placeInPage, pressInPage, readInPage } from "../tools/inpage.ts";
import { arrive, popupView } from "../tools/play.ts";
import { counts, held, tallies } from "./asking.ts";
import { addressOf, chat, FLATTERY, KEYS, me, SMALL_TALK, siteWith, them } from "./chats.ts";
import { begin, expect, type Stage, test } from "./harness.ts";

const SITE = "instagram";
const { first, second } = KEYS[SITE];
const WORDS = pageWords("en");
const FRENCH = pageWords("fr");
const THREAT = them("send me 200 euros or i will post your pics for everyone to see");

const start = async (stage: Stage, messages: readonly ReplicaMessage[]) => {
  const robin = chat(second, SMALL_TALK, { name: "Robin Example", handle: "robin.example" });
  stage.pages[SITE] = () => siteWith(SITE, [chat(first, messages), robin]);
  const both = await begin(stage, SITE, "en", addressOf(SITE, first));
  await expect.poll(() => counts(both.own)).toEqual([messages.length]);
  return both;
};

/** Messages come one after the other; the warning that stands after the last of them, or null. */
async function hear(page: Page, own: Page, messages: readonly ReplicaMessage[]): Promise<AlertView | null> {
  for (const message of messages) {
    const before = (await popupView(own)).thread?.messagesCounted ?? 0;
    await arrive(page, first, message);
    await expect.poll(async () => (await popupView(own)).thread?.messagesCounted).toBe(before + 1);
  }
  return (await popupView(own)).alert;
}

const inPage = async (page: Page): Promise<string> => (await readInPage(page))?.text ?? "";
const alertOf = async (own: Page) => (await popupView(own)).alert;

/** The card that flattery from an adult leads to. */
async function card(page: Page, own: Page): Promise<AlertView> {
  const alert = await alertOf(own);
  expect(alert?.alert.form).toBe("card");
  await expect.poll(() => inPage(page)).toContain(alert?.title);
  return alert as AlertView;
}

const labelOf = (view: AlertView, action: "known" | "talk"): string =>
  view.actions.find(({ id }) => id === action)?.label ?? "";

/** What the story goes on with: each of these warned of before, none of them a danger of its own kind. */
const GOES_ON: readonly ReplicaMessage[] = [
  them("you have an amazing smile princess"),
  them("are your parents at home?"),
  me("mum is at work"),
  them("can you send me a pic of you?"),
  them("lets meet on saturday, i can pick you up"),
];

test("someone I know: remembered, quieter, reversible, and never deaf to a threat", async ({ stage }) => {
  test.slow();
  const { page, own } = await start(stage, FLATTERY);
  await pressInPage(page, labelOf(await card(page, own), "known"));
  await expect.poll(async () => (await popupView(own)).thread?.known).toBe(true);
  await expect.poll(() => inPage(page)).toContain(inpage.notedKnown);
  expect((await held(own)).map(({ known }) => known)).toEqual([true]);

  const shown: (string | undefined)[] = [];
  for (const message of GOES_ON) shown.push((await hear(page, own, [message]))?.alert.form);
  expect(shown).not.toContain("card");
  expect(shown).not.toContain("urgent");
  expect((await hear(page, own, [THREAT]))?.alert.form).toBe("urgent");
  await pressInPage(page, inpage.close);
  await expect.poll(() => alertOf(own)).not.toMatchObject({ alert: { form: "urgent" } });

  await own.bringToFront();
  await own.reload();
  const tick = own.getByRole("checkbox", { name: WORDS.popup.known, includeHidden: true });
  await expect(tick).toBeChecked();
  const closed = own.locator("details", { has: tick }).locator("summary");
  if (!(await tick.isVisible())) await closed.click();
  await tick.click();
  await expect(tick).not.toBeChecked();
  expect((await held(own)).map(({ known }) => known)).toEqual([false]);
  await own.reload();
  await expect(tick).not.toBeChecked();
});

test("without that answer the same messages interrupt, and once a day only", async ({ stage }) => {
  test.slow();
  const { page, own } = await start(stage, FLATTERY);
  await card(page, own);
  await pressInPage(page, inpage.close);
  await expect.poll(() => alertOf(own)).toBeNull();
  const later = await hear(page, own, GOES_ON);
  expect(later?.alert).toMatchObject({ form: "line", level: "tip" });
  expect((await popupView(own)).thread?.level).toBe("caution");
  const alerts = (await held(own))[0]?.alerts ?? [];
  expect(alerts.filter(({ level }) => level === "caution")).toHaveLength(1);
});

test("this looks normal to me: the same signs are not told again", async ({ stage }) => {
  test.slow();
  const { page, own } = await start(stage, FLATTERY);
  await card(page, own);
  await pressInPage(page, inpage.normal);
  await expect.poll(() => alertOf(own)).toBeNull();
  await expect.poll(() => inPage(page)).toContain(inpage.notedNormal);
  expect(await hear(page, own, [them("ur so beautiful"), them("our secret, dont tell anyone")])).toBeNull();
  expect((await hear(page, own, [THREAT]))?.alert.form).toBe("urgent");
});

test("a pause of an hour reads nothing, says so, and ends when asked", async ({ stage }) => {
  const { page, own } = await start(stage, SMALL_TALK);
  await own.bringToFront();
  await own.reload();
  await own.getByRole("button", { name: WORDS.popup.pause }).click();
  await page.bringToFront();
  await expect.poll(() => inPage(page)).toBe(inpage.chip.paused);
  await arrive(page, first, them("your photos are so beautiful"));
  await page.reload();
  await expect.poll(() => inPage(page)).toBe(inpage.chip.paused);
  await arrive(page, first, them("you are so pretty"));
  expect(await popupView(own)).toMatchObject({ gate: "paused", thread: null, alert: null, health: null });
  expect(await counts(own)).toEqual([SMALL_TALK.length]);

  await own.bringToFront();
  await own.getByRole("button", { name: WORDS.popup.resume }).click();
  await page.bringToFront();
  await expect.poll(() => inPage(page)).not.toBe(inpage.chip.paused);
  await expect.poll(() => counts(own)).toEqual([SMALL_TALK.length + 1]);
});

test("a new language changes chip, card and popup at once, a new corner moves the chip", async ({
  stage,
}) => {
  const { page, own } = await start(stage, FLATTERY);
  const english = await card(page, own);
  const options = await openOwn(stage.browser, "options.html");
  await options.getByRole("combobox", { name: WORDS.options.settings.language }).selectOption("fr");
  await page.bringToFront();
  await expect.poll(() => inPage(page)).toContain(inpageFrench.normal);
  const french = await alertOf(own);
  expect(french?.alert.id).toBe(english.alert.id);
  expect(french?.title).not.toBe(english.title);
  await expect.poll(() => inPage(page)).toContain(french?.title);
  expect(await inPage(page)).not.toContain(english.title);
  await own.reload();
  await expect(own.getByRole("heading", { name: french?.levelWord ?? "" }).first()).toBeVisible();
  await expect(own.getByRole("button", { name: FRENCH.popup.pause })).toBeVisible();

  await pressInPage(page, inpageFrench.close);
  const chip = () => placeInPage(page, french?.levelWord ?? "");
  await expect.poll(async () => (await chip())?.x).toBeLessThan(200);
  await options.bringToFront();
  await options
    .getByRole("combobox", { name: FRENCH.options.settings.corner })
    .selectOption({ value: "top-right" });
  await page.bringToFront();
  await expect.poll(async () => (await chip())?.x).toBeGreaterThan(1000);
  expect((await chip())?.y).toBeLessThan(200);
});

test("by keyboard: Tab reaches the card, a button obeys Enter, Esc puts the card away", async ({ stage }) => {
  test.slow();
  const { page, own } = await start(stage, FLATTERY);
  const view = await card(page, own);
  const reached = new Set<string>();
  await expect(async () => {
    await page.keyboard.press("Tab");
    reached.add((await focusedInPage(page)) ?? "");
    for (const { label } of view.actions) expect([...reached]).toContain(label);
    expect([...reached].some((name) => name.includes(inpage.close))).toBe(true);
  }).toPass({ intervals: [0], timeout: 30_000 });
  await expect(async () => {
    if ((await focusedInPage(page)) !== labelOf(view, "talk")) await page.keyboard.press("Shift+Tab");
    expect(await focusedInPage(page)).toBe(labelOf(view, "talk"));
  }).toPass({ intervals: [0], timeout: 30_000 });
  await page.keyboard.press("Enter");
  await expect.poll(() => inPage(page)).toContain(inpage.talk);
  await page.keyboard.press("Escape");
  await expect.poll(() => inPage(page)).not.toContain(view.title);
  await expect.poll(() => alertOf(own)).toBeNull();
  expect((await held(own))[0]?.alerts.length).toBeGreaterThan(0);
});

test("a warning never takes the keyboard from someone who types", async ({ stage }) => {
  const { page, own } = await start(stage, FLATTERY.slice(0, 7));
  const composer = page.getByRole("textbox", { name: /message/i });
  await composer.click();
  const [before, after] = ["i am typing while ", "a warning comes, and nothing is lost"];
  await page.keyboard.type(before);
  for (const message of FLATTERY.slice(7)) {
    await arrive(page, first, message);
    await page.keyboard.type(".");
  }
  await expect.poll(async () => (await alertOf(own))?.alert.form).toBe("card");
  const title = (await alertOf(own))?.title ?? "-";
  await expect.poll(() => inPage(page)).toContain(title);
  await page.keyboard.type(after);
  await expect(composer).toBeFocused();
  await expect(composer).toHaveText(`${before}..${after}`);
  expect(await focusedInPage(page)).toBeNull();
  expect((await tallies(own))[0]?.messagesCounted).toBe(FLATTERY.length);
});
