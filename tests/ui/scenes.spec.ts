import { expect } from "@playwright/test";
import { LANGUAGES, play, SCENES } from "./all.ts";
import { cut, small, violations } from "./checks.ts";
import { test } from "./open.ts";

/** A window of 1280 pixels at 400 % is 320 wide. */
const AT_400_PERCENT = { width: 320, height: 256 };

/** Words that promise, or that turn friends met online into something else, in either language. */
const NEVER_SAID = /\bsafe|\bstrangers?\b|en sécurité|inconnu/i;

for (const scene of SCENES)
  for (const language of LANGUAGES)
    test(`${scene.page} ${scene.name} ${language}: accessible, light and dark, and whole at 400 %`, async ({
      open,
    }) => {
      const tab = await play(open, scene, { language });
      expect.soft(await tab.locator("body").textContent()).not.toMatch(NEVER_SAID);
      expect.soft(await violations(tab)).toEqual([]);
      expect.soft(await small(tab)).toEqual([]);
      await tab.emulateMedia({ colorScheme: "dark" });
      expect.soft(await violations(tab, ["color-contrast"])).toEqual([]);
      await tab.setViewportSize(AT_400_PERCENT);
      expect.soft(await cut(tab)).toEqual([]);
    });

test("each check can fail", async ({ open }) => {
  const tab = await open("popup", "quiet");
  await tab.evaluate(() => {
    const main = document.querySelector("main");
    main?.append(document.createElement("img"), document.createElement("button"));
    main?.lastElementChild?.classList.add("wide");
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".wide { inline-size: 900px; block-size: 9px; color: #777; background: #888; }");
    document.adoptedStyleSheets = [sheet];
  });
  await tab.locator(".wide").evaluate((each) => each.append("text"));
  expect((await violations(tab)).map((found) => found.split(":")[0])).toContain("image-alt");
  expect(await violations(tab, ["color-contrast"])).toHaveLength(1);
  expect(await small(tab)).toHaveLength(1);
  expect((await cut(tab)).length).toBeGreaterThan(1);
});
