import { inpage } from "../../src/i18n/en/inpage.ts";
import { pageWords } from "../../src/i18n/pages.ts";
import type { ReplicaMessage, ReplicaOptions } from "../pages/replica.ts";
import { agreeForMyself, agreeToAccount, openOwn } from "../tools/consent.ts";
import { readInPage } from "../tools/inpage.ts";
import { arrive, popupView } from "../tools/play.ts";
import { cookieFor, ME, type SiteName } from "../tools/replicas.ts";
import { counts, held, said, tallies } from "./asking.ts";
import { addressOf, chat, FLATTERY, KEYS, SMALL_TALK, siteWith, them } from "./chats.ts";
import { begin, expect, test } from "./harness.ts";

const WORDS = pageWords("en");

const open = (site: SiteName, messages: readonly ReplicaMessage[], change: Partial<ReplicaOptions> = {}) =>
  siteWith(site, [chat(KEYS[site].first, messages)], change);

for (const site of ["instagram", "facebook"] as const) {
  test(`${site}: nothing is read of an account that nobody agreed to`, async ({ stage }) => {
    stage.pages[site] = () => open(site, FLATTERY);
    await agreeForMyself(stage.browser, "en");
    const page = await stage.browser.context.newPage();
    await page.goto(addressOf(site, KEYS[site].first));
    const own = await openOwn(stage.browser, "popup.html");
    const expected = {
      chip: inpage.chip["not-this-account"],
      health: undefined,
      gaps: undefined,
      badge: "?",
    };
    await expect(async () => expect(await said(page, own, site)).toEqual(expected)).toPass();
    await arrive(page, KEYS[site].first, them("you are so pretty"));
    await page.reload();
    await expect(async () => expect(await said(page, own, site)).toEqual(expected)).toPass();
    expect(await held(own)).toEqual([]);
    expect((await popupView(own)).thread).toBeNull();

    await agreeToAccount(own, "en");
    await page.bringToFront();
    await expect.poll(() => counts(own)).toEqual([FLATTERY.length]);
  });

  test(`${site}: without the cookie it is said that nobody can tell whose account it is`, async ({
    stage,
  }) => {
    stage.pages[site] = () => open(site, SMALL_TALK, { state: "logged-out", me: { ...ME[site], id: "" } });
    await agreeForMyself(stage.browser, "en");
    const page = await stage.browser.context.newPage();
    await page.goto(addressOf(site, KEYS[site].first));
    const own = await openOwn(stage.browser, "popup.html");
    const expected = { chip: inpage.chip["whose-account"], health: undefined, gaps: undefined, badge: "?" };
    await expect(async () => expect(await said(page, own, site)).toEqual(expected)).toPass();
    await expect(own.getByRole("main")).toContainText(WORDS.popup.gates["account-unknown"].title);
  });

  test(`${site}: another person's account under an open chat is asked for first, and never mixed in`, async ({
    stage,
  }) => {
    const { first } = KEYS[site];
    stage.pages[site] = () => open(site, SMALL_TALK);
    const { page, own } = await begin(stage, site, "en", addressOf(site, first));
    await expect.poll(() => counts(own)).toEqual([SMALL_TALK.length]);
    const mine = await tallies(own);
    const changeTo = (id: string) =>
      page.evaluate(
        ([cookie, other]) => {
          // biome-ignore lint/suspicious/noDocumentCookie: as the sites' own log-in leaves it, at once.
          document.cookie = cookie;
          document.querySelector("nav a:last-child")?.setAttribute("href", `/${other}/`);
        },
        [cookieFor(site, id), `sam.${id}`] as const,
      );

    await changeTo("9990009");
    await arrive(page, first, them("your photos are so beautiful"));
    await expect.poll(async () => (await popupView(own)).gate).toBe("account-not-agreed");
    await expect.poll(async () => (await readInPage(page))?.text).toBe(inpage.chip["not-this-account"]);
    expect(await tallies(own)).toEqual(mine);

    await own.reload();
    await agreeToAccount(own, "en");
    await page.bringToFront();
    await expect.poll(() => counts(own)).toEqual([SMALL_TALK.length, SMALL_TALK.length + 1]);
    const [before, other] = await held(own);
    expect(other?.account).not.toBe(before?.account);
    expect(other?.contact).not.toBe(before?.contact);
    expect((await tallies(own))[0]).toEqual(mine[0]);

    await changeTo(ME[site].id);
    await arrive(page, first, them("bring the ball too"));
    await expect.poll(() => counts(own)).toEqual([SMALL_TALK.length + 2, SMALL_TALK.length + 1]);
  });
}
