import type { Page } from "@playwright/test";
import { pageWords } from "../../src/i18n/pages.ts";
import { fillForMyself, openOwn } from "../tools/consent.ts";
import { readInPage } from "../tools/inpage.ts";
import { arrive, popupView } from "../tools/play.ts";
import { storyKey, storyReplica } from "../tools/replicas.ts";
import { counts } from "./asking.ts";
import { begin, expect, test } from "./harness.ts";
import { STORY_EN } from "./story.ts";

interface Local {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<{ consent: { scope: number } }>;
      set(items: object): Promise<void>;
    };
  };
}

/** Makes the agreement one to a narrower scope, as after an update that reads or keeps more. */
const narrow = (own: Page): Promise<void> =>
  own.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: Local }).chrome.storage;
    const { consent } = await local.get("consent");
    await local.set({ consent: { ...consent, scope: consent.scope - 1 } });
  });

test("a wider scope asks again, and nothing is read until that is answered", async ({ stage }) => {
  const words = pageWords("en");
  stage.pages.instagram = () => storyReplica("instagram", STORY_EN, STORY_EN.messages.slice(0, 2));
  const { page, own } = await begin(stage, "instagram", "en");
  await expect.poll(() => counts(own)).toEqual([2]);

  await narrow(own);
  await arrive(page, storyKey("instagram"), { from: "them", text: "one more message" });
  await expect.poll(async () => (await popupView(own)).gate).toBe("consent-outdated");
  await expect.poll(async () => (await readInPage(page))?.text).toContain("Porchlight has a question");
  await arrive(page, storyKey("instagram"), { from: "them", text: "and another one" });

  const welcome = await openOwn(stage.browser, "welcome.html");
  await expect(welcome.getByText(words.welcome.outdated.title)).toBeVisible();
  expect(await counts(own)).toEqual([2]);

  await fillForMyself(welcome, words, "FR");
  await welcome.getByRole("button", { name: words.welcome.agree.button }).click();
  await welcome.getByRole("heading", { name: words.welcome.agreed.title }).waitFor();
  await page.bringToFront();
  await expect.poll(async () => (await popupView(own)).gate).toBe("account-not-agreed");
  expect(await counts(own)).toEqual([2]);
});
