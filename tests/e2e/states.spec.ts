import type { Page } from "@playwright/test";
import { inpage } from "../../src/i18n/en/inpage.ts";
import { pageWords } from "../../src/i18n/pages.ts";
import type { Gap } from "../../src/model/assessment.ts";
import type { HealthReport } from "../../src/model/health.ts";
import type { ReplicaMessage, ReplicaOptions } from "../pages/replica.ts";
import { popupView } from "../tools/play.ts";
import type { SiteName } from "../tools/replicas.ts";
import { counts, said } from "./asking.ts";
import { addressOf, chat, inboxOf, KEYS, SMALL_TALK, siteWith, them } from "./chats.ts";
import { begin, expect, test } from "./harness.ts";

const WORDS = pageWords("en");

/** What a page that cannot (or not wholly) be read must say of itself, in every place. */
interface State {
  readonly name: string;
  readonly page: (site: SiteName) => ReplicaOptions;
  readonly address?: (site: SiteName) => string;
  readonly only?: SiteName;
  readonly chip: string;
  readonly health: HealthReport["health"];
  readonly gaps: readonly Gap[];
  readonly badge: string;
}

const open = (site: SiteName, messages: readonly ReplicaMessage[], change: Partial<ReplicaOptions> = {}) =>
  siteWith(site, [chat(KEYS[site].first, messages)], change);

const POLISH = [
  "cześć, co u ciebie słychać",
  "wszystko dobrze, a u ciebie",
  "ja też dobrze, dziękuję bardzo",
];
const ALWAYS_READING = { chip: inpage.chip.reading, health: "reading", gaps: [], badge: "" } as const;
const IDLE = { chip: inpage.chip.idle, health: "idle", gaps: [], badge: "" } as const;

const STATES: readonly State[] = [
  { name: "an ordinary chat", page: (site) => open(site, SMALL_TALK), ...ALWAYS_READING },
  {
    name: "a chat locked by a PIN",
    only: "facebook",
    page: (site) => open(site, SMALL_TALK, { state: "locked" }),
    chip: inpage.chip.blind,
    health: "blind",
    gaps: ["chat-locked"],
    badge: "?",
  },
  {
    name: "a chat whose messages never come",
    only: "instagram",
    page: (site) => open(site, SMALL_TALK, { state: "locked" }),
    chip: inpage.chip.blind,
    health: "blind",
    gaps: ["layout-not-recognised"],
    badge: "?",
  },
  {
    name: "a chat that is loading",
    page: (site) => open(site, SMALL_TALK, { state: "loading", seed: 6 }),
    chip: inpage.chip.waiting,
    health: "waiting",
    gaps: ["still-loading"],
    badge: "",
  },
  { name: "a chat without a message", page: (site) => open(site, []), ...ALWAYS_READING },
  {
    name: "a login page while the old cookie is still there",
    page: (site) => open(site, SMALL_TALK, { state: "logged-out" }),
    ...IDLE,
  },
  {
    name: "a check of who is there",
    page: (site) => siteWith(site, [], { open: null }),
    address: (site) =>
      site === "instagram" ? "https://www.instagram.com/challenge/" : `${CHECKPOINT}/1501/`,
    ...IDLE,
  },
  { name: "the inbox", page: (site) => siteWith(site, [], { open: null }), address: inboxOf, ...IDLE },
  {
    name: "a layout nobody knows",
    page: (site) => open(site, SMALL_TALK, { state: "unknown-layout" }),
    chip: inpage.chip.blind,
    health: "blind",
    gaps: ["layout-not-recognised"],
    badge: "?",
  },
  {
    name: "a group",
    page: (site) =>
      siteWith(site, [
        chat(
          KEYS[site].second,
          SMALL_TALK.map((message) => ({
            ...message,
            sender: site === "instagram" ? "nora.example" : "Nora Example",
          })),
          { group: true, name: "Class 7b", handle: null },
        ),
      ]),
    chip: inpage.chip.partial,
    health: "partial",
    gaps: ["group-chat"],
    badge: "?",
  },
  {
    name: "a request, which has no composer",
    page: (site) =>
      siteWith(site, [chat(KEYS[site].third, SMALL_TALK.slice(0, 1), { kind: "request" })], {
        generation: site === "instagram" ? "requests" : "2026-10",
      }),
    ...ALWAYS_READING,
  },
  {
    name: "a floating chat",
    page: (site) =>
      siteWith(site, [chat(KEYS[site].third, SMALL_TALK, { kind: "floating" })], {
        generation: site === "instagram" ? "floating" : "2026-10",
      }),
    address: (site) => `${new URL(inboxOf(site)).origin}/`,
    ...ALWAYS_READING,
  },
  {
    name: "a language that is not covered",
    page: (site) => open(site, POLISH.map(them)),
    chip: inpage.chip.blind,
    health: "blind",
    gaps: ["language-not-covered"],
    badge: "?",
  },
  {
    name: "pictures and voice only",
    page: (site) =>
      open(site, [
        { from: "them", text: null, media: "photo" },
        { from: "me", text: null, media: "voice" },
        { from: "them", text: null, media: "voice" },
        { from: "me", text: null, media: "photo" },
        { from: "them", text: null, media: "photo" },
      ]),
    chip: inpage.chip.blind,
    health: "blind",
    gaps: ["media-only"],
    badge: "?",
  },
];
const CHECKPOINT = "https://www.facebook.com/checkpoint";

/** "No signs found" stands nowhere unless all could be read. */
async function expectNoFalseCalm(own: Page, gaps: readonly Gap[]): Promise<void> {
  const { thread, health } = await popupView(own);
  await own.reload();
  const popup = own.getByRole("main");
  await expect(popup).toContainText(WORDS.popup.health[health?.health ?? "idle"]);
  for (const gap of gaps) await expect(popup).toContainText(WORDS.common.gaps[gap]);
  const calm = thread?.level === "none-found";
  if (gaps.length > 0) expect(calm).toBe(false);
  if (!calm) await expect(popup).not.toContainText(WORDS.common.levels["none-found"]);
}

for (const site of ["instagram", "facebook"] as const) {
  test(`${site}: each state says what can and cannot be read`, async ({ stage }) => {
    test.setTimeout(240_000);
    const { first } = KEYS[site];
    stage.pages[site] = () => open(site, SMALL_TALK);
    const { page, own } = await begin(stage, site, "en", addressOf(site, first));
    await expect.poll(() => counts(own)).toEqual([SMALL_TALK.length]);
    for (const state of STATES.filter(({ only }) => (only ?? site) === site))
      await test.step(state.name, async () => {
        stage.pages[site] = () => state.page(site);
        const { chip, health, gaps, badge: mark } = state;
        const key = state.page(site).open ?? first;
        await page.goto(state.address?.(site) ?? addressOf(site, key));
        await page.bringToFront();
        await expect
          .soft(
            async () => expect(await said(page, own, site)).toEqual({ chip, health, gaps, badge: mark }),
            {
              message: state.name,
            },
          )
          .toPass({ timeout: 15_000 });
        await expectNoFalseCalm(own, gaps);
      });
  });
}
