import type { Page } from "@playwright/test";
import { inpage } from "../../src/i18n/en/inpage.ts";
import { pageWords } from "../../src/i18n/pages.ts";
import type { ReplicaMessage } from "../pages/replica.ts";
import { openOwn } from "../tools/consent.ts";
import { readInPage } from "../tools/inpage.ts";
import { ask, counts, held } from "./asking.ts";
import { addressOf, chat, FLATTERY, inboxOf, KEYS, SMALL_TALK, siteWith } from "./chats.ts";
import { begin, expect, type Stage, test } from "./harness.ts";

const SITE = "instagram";
const { first, second } = KEYS[SITE];
const WORDS = pageWords("en");

const start = async (stage: Stage, messages: readonly ReplicaMessage[]) => {
  const robin = chat(second, SMALL_TALK, { name: "Robin Example", handle: "robin.example" });
  stage.pages[SITE] = () => siteWith(SITE, [chat(first, messages), robin]);
  const both = await begin(stage, SITE, "en", addressOf(SITE, first));
  await expect.poll(() => counts(both.own)).toEqual([messages.length]);
  return both;
};

const DAY = 86_400_000;

/** Makes what is held about one contact so many days old, where it lies. */
const age = (own: Page, contact: string, days: number): Promise<void> =>
  own.evaluate(
    ([which, ms]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("porchlight");
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction("contacts", "readwrite");
          const store = tx.objectStore("contacts");
          store.openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            if (cursor.value.contact === which)
              cursor.update({ ...cursor.value, lastSeenAt: Date.now() - ms });
            cursor.continue();
          };
          tx.oncomplete = () => resolve(db.close());
          tx.onerror = () => reject(tx.error);
        };
      }),
    [contact, days * DAY] as const,
  );

/** The daily clean-up happens now; resolves once the browser has rung and forgotten it. */
async function cleanUp(own: Page): Promise<void> {
  await own.evaluate("chrome.alarms.create('retention', { when: Date.now() })");
  await expect
    .poll(() => own.evaluate("chrome.alarms.get('retention').then((alarm) => alarm ?? null)"))
    .toBeNull();
}

test("what is older than the person wants is erased at the next clean-up, by contact or wholly", async ({
  stage,
}) => {
  test.slow();
  const { page, own } = await start(stage, FLATTERY);
  await page.goto(addressOf(SITE, second));
  stage.pages[SITE] = () => siteWith(SITE, [chat(second, SMALL_TALK, { name: "Robin Example" })]);
  await page.reload();
  await expect.poll(() => counts(own)).toEqual([FLATTERY.length, SMALL_TALK.length]);
  stage.pages[SITE] = () => siteWith(SITE, [], { open: null });
  await page.goto(inboxOf(SITE));
  const [kevin, robin] = await held(own);
  expect(kevin?.name).toBe("Kevin Sample");
  await age(own, kevin?.contact ?? "", 9);
  await age(own, robin?.contact ?? "", 6);
  await cleanUp(own);
  expect(await counts(own)).toEqual([FLATTERY.length, SMALL_TALK.length]);

  const options = await openOwn(stage.browser, "options.html");
  await options.getByLabel(WORDS.options.settings.retention).fill("7");
  await options.getByRole("button", { name: WORDS.options.settings.save, exact: true }).click();
  await expect(options.getByText(WORDS.options.saved)).toBeVisible();
  await cleanUp(own);
  await expect.poll(() => counts(own)).toEqual([SMALL_TALK.length]);
});

test("one contact, or everything, is erased from the options page", async ({ stage }) => {
  test.slow();
  const { page, own } = await start(stage, FLATTERY);
  stage.pages[SITE] = () => siteWith(SITE, [chat(second, SMALL_TALK, { name: "Robin Example" })]);
  await page.goto(addressOf(SITE, second));
  await expect.poll(() => counts(own)).toEqual([FLATTERY.length, SMALL_TALK.length]);
  stage.pages[SITE] = () => siteWith(SITE, [], { open: null });
  await page.goto(inboxOf(SITE));
  const options = await openOwn(stage.browser, "options.html");
  const { eraseYes, erase, eraseAll, none } = WORDS.options.held;
  await options.locator("summary", { hasText: "Kevin Sample" }).click();
  await options.getByRole("button", { name: `${erase} (Kevin Sample)` }).click();
  await options.getByRole("button", { name: eraseYes }).click();
  await expect.poll(() => counts(own)).toEqual([SMALL_TALK.length]);
  await expect(options.getByText("Kevin Sample")).toHaveCount(0);

  await options.getByRole("button", { name: eraseAll }).click();
  await options.getByRole("button", { name: eraseYes }).click();
  await expect(options.getByText(none)).toBeVisible();
  expect(await held(own)).toEqual([]);
  expect(await ask(own, "held", {})).toMatchObject({ consent: { mode: "self" } });
});

test("erasing everything does not end the checking of an account that was agreed to", async ({ stage }) => {
  const { page, own } = await start(stage, SMALL_TALK);
  await ask(own, "erase", { account: null, contact: null });
  await expect.poll(() => counts(own)).toEqual([SMALL_TALK.length]);
  await expect.poll(async () => (await readInPage(page))?.text).toBe(inpage.chip.reading);
});
