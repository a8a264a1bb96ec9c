import { expect, type Page, test } from "@playwright/test";
import { STORY_EN } from "../e2e/story.ts";
import type { Launched } from "../tools/chromium.ts";
import { agreeForMyself, agreeToAccount, openOwn } from "../tools/consent.ts";
import { readInPage } from "../tools/inpage.ts";
import { arrive } from "../tools/play.ts";
import { ME, storyKey } from "../tools/replicas.ts";
import { removeHosts } from "./settings.ts";
import {
  ALL_ACCESS,
  accessOf,
  ask,
  CHIP,
  chipSays,
  countedIn,
  dump,
  gateIs,
  heard,
  NO_ACCESS,
  onStage,
  openThread,
  signOfKey,
  startHearing,
  tryToRead,
  WORDS,
} from "./stage.ts";

/** The next message of the story arrives. */
const next = (page: Page, index: number): Promise<void> => {
  const message = STORY_EN.messages[index];
  if (!message) throw new Error(`the story has no message ${index}`);
  return arrive(page, storyKey("instagram"), { from: message.from, text: message.text });
};

/** Consent, the account agreed, two messages read. */
async function reading(browser: Launched): Promise<{ page: Page; own: Page }> {
  await agreeForMyself(browser, "en");
  const page = await openThread(browser, "instagram");
  const own = await openOwn(browser, "popup.html");
  await chipSays(page, CHIP["not-this-account"]);
  await own.reload();
  await agreeToAccount(own, "en");
  await page.bringToFront();
  await expect.poll(() => countedIn(own)).toBe(2);
  return { page, own };
}

test("before consent the browser gives nothing, and nothing is in the page", () =>
  onStage({}, async ({ browser }) => {
    const page = await openThread(browser, "instagram");
    const own = await openOwn(browser, "popup.html");
    expect(await accessOf(own)).toEqual(NO_ACCESS);
    const read = (await tryToRead(own)).join(" ");
    for (const secret of [
      "instagram",
      ME.instagram.id,
      STORY_EN.contact.name,
      STORY_EN.messages[0]?.text ?? "?",
    ])
      expect(read, `"${secret}" could be read`).not.toContain(secret);
    expect(await own.evaluate(() => "cookies" in (globalThis as unknown as { chrome: object }).chrome)).toBe(
      false,
    );
    await next(page, 2);
    await expect(page.getByText(STORY_EN.messages[2]?.text ?? "?").first()).toBeVisible();
    expect(await readInPage(page)).toBeNull();
    await gateIs(own, "no-consent");
    expect((await ask(own, "held", {})).contacts).toEqual([]);
    const { stores } = await dump(own);
    expect(Object.values(stores).flat()).toEqual([]);
  }));

test("after consent exactly the three hosts; an account nobody agreed to is not read", () =>
  onStage({}, async ({ browser }) => {
    await agreeForMyself(browser, "en");
    const page = await openThread(browser, "instagram");
    const own = await openOwn(browser, "popup.html");
    await startHearing(own);
    expect(await accessOf(own)).toEqual(ALL_ACCESS);
    // The same attempt that failed before consent: the permission is what held it.
    expect((await tryToRead(own)).join(" ")).toContain(STORY_EN.messages[0]?.text);
    await page.bringToFront();
    await chipSays(page, CHIP["not-this-account"]);
    await gateIs(own, "account-not-agreed");
    await next(page, 2);
    // The other site's account is agreed to: once its tab was read, this one had the same time to be read.
    const other = await openThread(browser, "facebook");
    await gateIs(own, "account-not-agreed");
    await chipSays(other, CHIP["not-this-account"]);
    const { accountRef } = await ask(own, "popup", {});
    if (!accountRef) throw new Error("the other site's account is not known");
    await ask(own, "agreeAccount", { site: "facebook", account: accountRef, person: "self" });
    await other.bringToFront();
    await expect.poll(() => countedIn(own)).toBe(2);
    expect((await ask(own, "held", {})).contacts.map(({ site }) => site)).toEqual(["facebook"]);
    expect(
      (await heard(own)).filter(({ payload }) => payload.site === "instagram").map(({ name }) => name),
    ).not.toContain("observe");
    await page.bringToFront();
    await chipSays(page, CHIP["not-this-account"]);
  }));

test("withdrawing is one click: reading stops in the open tab, access goes, and only a new agreement starts it", () =>
  onStage({}, async ({ browser }) => {
    const { page, own } = await reading(browser);
    await own.reload();
    await own.getByRole("button", { name: WORDS.common.withdraw.button }).click();
    await expect(own.getByRole("heading", { name: WORDS.common.withdraw.doneTitle })).toBeVisible();
    expect(await accessOf(own)).toEqual(NO_ACCESS);
    await page.bringToFront();
    await chipSays(page, CHIP.off);
    expect((await tryToRead(own)).join(" ")).not.toContain(STORY_EN.messages[0]?.text);
    await startHearing(own);
    const before = (await ask(own, "held", {})).contacts;
    await next(page, 2);
    await next(page, 3);
    // Agreeing anew takes far longer than a reading would have; until the account is agreed to, nothing was read.
    await agreeForMyself(browser, "en");
    await page.bringToFront();
    await chipSays(page, CHIP["not-this-account"]);
    expect((await ask(own, "held", {})).contacts).toEqual(before);
    expect((await heard(own)).map(({ name }) => name)).not.toContain("observe");
    const popup = await openOwn(browser, "popup.html");
    await agreeToAccount(popup, "en");
    await page.bringToFront();
    await expect.poll(() => countedIn(own)).toBe(4);
  }));

test("after withdrawing, everything that is held can be erased", () =>
  onStage({}, async ({ browser }) => {
    const { page, own } = await reading(browser);
    const held = await dump(own);
    expect([held.stores.contacts?.length, held.stores.keys?.length]).toEqual([1, 1]);
    const key = await signOfKey(own);
    expect(key).not.toBeNull();
    await own.reload();
    await own.getByRole("button", { name: WORDS.common.withdraw.button }).click();
    await own.getByRole("button", { name: WORDS.common.withdraw.erase }).click();
    await expect(own.getByText(WORDS.common.withdraw.erased)).toBeVisible();
    const after = await ask(own, "held", {});
    expect([after.contacts, after.consent, after.permissions]).toEqual([[], null, []]);
    await page.bringToFront();
    await chipSays(page, CHIP.off);
    const { stores, areas } = await dump(own);
    expect(Object.keys(stores).sort()).toEqual(["alerts", "contacts", "keys", "names"]);
    expect([stores.contacts, stores.alerts, stores.names]).toEqual([[], [], []]);
    // The old key is gone, so that what was hashed with it means nothing any more.
    expect(await signOfKey(own)).not.toBe(key);
    expect(Object.keys(areas.local as object)).not.toContain("consent");
  }));

test("a permission removed in the browser's own settings is noticed, shown, and stops the open tab", () =>
  onStage({}, async ({ browser }) => {
    const { page, own } = await reading(browser);
    await removeHosts(browser);
    await expect.poll(() => accessOf(own)).toEqual(NO_ACCESS);
    await page.bringToFront();
    await chipSays(page, CHIP["no-permission"]);
    await gateIs(own, "no-permission");
    await next(page, 2);
    await own.reload();
    await expect(own.getByRole("heading", { name: WORDS.popup.gates["no-permission"].title })).toBeVisible();
    const welcome = await openOwn(browser, "welcome.html");
    await expect(welcome.getByRole("heading", { name: WORDS.welcome.permission.title })).toBeVisible();
    expect(await countedIn(own)).toBe(2);
  }));

test("saying 'not now' leaves a silent extension that says so", () =>
  onStage({}, async ({ browser }) => {
    const welcome = await openOwn(browser, "welcome.html");
    await welcome.getByRole("button", { name: WORDS.welcome.agree.notNow }).click();
    await expect(welcome.getByRole("heading", { name: WORDS.welcome.silent.title })).toBeVisible();
    await expect(welcome.getByText(WORDS.welcome.silent.notNow)).toBeVisible();
    expect(await accessOf(welcome)).toEqual(NO_ACCESS);
  }));
