import type { Page } from "@playwright/test";
import type { ReplicaControl } from "../pages/replica.ts";
import { arrive, popupView } from "../tools/play.ts";
import type { SiteName } from "../tools/replicas.ts";
import { counts, held, saidAt, tallies, tally } from "./asking.ts";
import { addressOf, chat, FLATTERY, inboxOf, KEYS, longTalk, SMALL_TALK, siteWith, them } from "./chats.ts";
import { begin, expect, test } from "./harness.ts";

const SITES: readonly SiteName[] = ["instagram", "facebook"];
/** As many messages as several windows hold, and rows that are mounted at once. */
const LONG = 400;
const MOUNTED = 40;

const control = (page: Page, move: "top" | "end" | "up" | "down") =>
  page.evaluate((to) => (globalThis as unknown as { replica: ReplicaControl }).replica.scroll(to), move);

const open = (page: Page, key: string | null) =>
  page.evaluate((to) => (globalThis as unknown as { replica: ReplicaControl }).replica.open(to), key);

/** Waits until the tab has told the worker of a reading that differs from the last one. */
async function afterNews(own: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await saidAt(own);
  await act();
  await expect.poll(() => saidAt(own), { message: "the new window is read" }).toBeGreaterThan(before);
}

for (const site of SITES) {
  const { first, second } = KEYS[site];

  test(`${site}: a thread read again after a reload, and in two tabs, is counted once`, async ({ stage }) => {
    test.slow();
    const begun = FLATTERY.slice(0, 5);
    stage.pages[site] = () => siteWith(site, [chat(first, begun)]);
    const { page, own } = await begin(stage, site, "en", addressOf(site, first));
    await expect.poll(() => counts(own)).toEqual([begun.length]);
    const calm = await tallies(own);

    await afterNews(own, () => page.reload());
    await expect.poll(async () => (await popupView(own)).thread?.messagesCounted).toBe(begun.length);
    expect(await tallies(own)).toEqual(calm);

    const other = await stage.browser.context.newPage();
    await afterNews(own, () => other.goto(addressOf(site, first)));
    await expect.poll(async () => (await popupView(own)).thread?.messagesCounted).toBe(begun.length);
    expect(await tallies(own)).toEqual(calm);

    await arrive(other, first, them("you have an amazing smile"));
    await expect.poll(() => counts(own)).toEqual([begun.length + 1]);
    const once = await tallies(own);
    await page.bringToFront();
    await afterNews(own, () => arrive(page, first, them("you have an amazing smile")));
    expect(await tallies(own)).toEqual(once);
  });

  test(`${site}: scrolling through ${LONG} messages and back counts each once`, async ({ stage }) => {
    test.slow();
    const talk = longTalk(LONG);
    let mountedRows = MOUNTED;
    let key: string = first;
    stage.pages[site] = () => siteWith(site, [chat(key, talk)], { mountedRows });
    const { page, own } = await begin(stage, site, "en", addressOf(site, first));
    await expect.poll(() => counts(own)).toEqual([MOUNTED]);
    const steps = (LONG - MOUNTED) / (MOUNTED / 2);
    for (let step = 1; step <= steps; step++) {
      await control(page, "up");
      await expect.poll(() => counts(own)).toEqual([MOUNTED + step * (MOUNTED / 2)]);
    }
    for (let step = 1; step <= steps; step++) await afterNews(own, () => control(page, "down"));
    await arrive(page, first, them("see you at practice"));
    await expect.poll(() => counts(own)).toEqual([LONG + 1]);

    // The same conversation as another contact's, all of it mounted at once and left alone.
    talk.push(them("see you at practice"));
    mountedRows = LONG * 2;
    key = second;
    await page.goto(addressOf(site, second));
    await expect.poll(async () => (await held(own)).length).toBe(2);
    const [scrolled, calm] = await held(own);
    expect(calm?.messagesCounted).toBe(LONG + 1);
    expect(scrolled && tally(scrolled)).toEqual(calm && tally(calm));
    expect(Object.keys(calm?.cues ?? {})).toEqual(expect.arrayContaining(["compliment", "image-request"]));
  });

  test(`${site}: rows and name of the thread before are never the next thread's`, async ({ stage }) => {
    test.slow();
    const kevin = chat(first, FLATTERY);
    const robin = chat(second, SMALL_TALK, { name: "Robin Example", handle: "robin.example" });
    stage.pages[site] = () => siteWith(site, [kevin, robin], { staleMs: 2000 });
    const { page, own } = await begin(stage, site, "en", addressOf(site, first));
    await expect.poll(() => counts(own)).toEqual([FLATTERY.length]);
    const calm = (await tallies(own))[0];

    await open(page, second);
    // While the old rows still stand there under the new address, one more of them comes.
    await arrive(page, first, them("you are my princess"));
    await expect.poll(() => counts(own)).toEqual([FLATTERY.length, SMALL_TALK.length]);
    // Only after the old header is surely gone are the new thread's facts taken.
    await expect.poll(async () => (await popupView(own)).thread?.facts?.group).toBe(false);
    expect(await tallies(own)).toEqual([calm, { messagesCounted: SMALL_TALK.length, cues: {} }]);

    await open(page, first);
    await expect.poll(() => counts(own)).toEqual([FLATTERY.length + 1, SMALL_TALK.length]);
    await open(page, second);
    await afterNews(own, () => arrive(page, second, them("bring the ball too")));
    await expect.poll(() => counts(own)).toEqual([FLATTERY.length + 1, SMALL_TALK.length + 1]);
    expect((await held(own))[1]?.cues).toEqual({});
  });

  test(`${site}: a name is kept for the contact that was warned of, and for nobody else`, async ({
    stage,
  }) => {
    test.slow();
    const kevin = chat(first, FLATTERY);
    const robin = chat(second, FLATTERY.slice(0, 2), { name: "Robin Example", handle: "robin.example" });
    stage.pages[site] = () => siteWith(site, [kevin, robin], { staleMs: 2000 });
    const { page, own } = await begin(stage, site, "en", addressOf(site, first));
    const names = async () => (await held(own)).map(({ name }) => name);
    await expect.poll(names).toEqual(["Kevin Sample"]);

    await open(page, second);
    await expect.poll(() => counts(own)).toEqual([FLATTERY.length, 2]);
    expect(await names()).toEqual(["Kevin Sample", null]);
    for (const message of FLATTERY.slice(2)) await arrive(page, second, message);
    await expect.poll(names).toEqual(["Kevin Sample", "Robin Example"]);

    await open(page, null);
    await expect.poll(async () => (await popupView(own)).health?.health).toBe("idle");
    await page.goto(inboxOf(site));
    await open(page, first);
    await expect.poll(async () => (await popupView(own)).thread?.messagesCounted).toBe(FLATTERY.length);
    expect(await names()).toEqual(["Kevin Sample", "Robin Example"]);
  });
}
