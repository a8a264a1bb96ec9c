import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { inpage as en } from "../../../src/i18n/en/inpage.ts";
import { inpage as fr } from "../../../src/i18n/fr/inpage.ts";
import { pageWords } from "../../../src/i18n/pages.ts";
import { reloadOwnPage } from "../../tools/firefox.ts";
import type { Warning } from "../../tools/play.ts";
import { missing, STORY_EN, STORY_FR } from "../story.ts";
import { play } from "./play.ts";
import { agreeForMyself, agreeToAccount, headlineSays, onStage, openThread, pageSays } from "./stage.ts";

const OUT = fileURLToPath(new URL("../../../.output/firefox/", import.meta.url));
const WORDS = { en, fr } as const;

const CASES = [
  { story: STORY_FR, site: "facebook" },
  { story: STORY_EN, site: "instagram" },
] as const;

for (const { story, site } of CASES) {
  const { language } = story;
  test(`Firefox: the story in ${language} is warned of at every step on ${site}`, async () => {
    test.setTimeout(300_000);
    mkdirSync(OUT, { recursive: true });
    await onStage(story, {}, async ({ browser }) => {
      await agreeForMyself(browser, language);
      const page = await openThread(browser, site);
      await pageSays(browser, page, WORDS[language].chip["not-this-account"]);
      const own = await agreeToAccount(browser, language);
      await page.bringToFront();
      const shown = new Set<Warning["form"]>();
      const onWarning = async ({ form }: Warning) => {
        if (shown.has(form)) return;
        shown.add(form);
        await page.screenshot({ path: `${OUT}${site}-${language}-${form}.png` });
      };
      const { close } = WORDS[language];
      const warnings = await play({ browser, page, own, site, story, close }, { onWarning });
      await own.bringToFront();
      await reloadOwnPage(own, "popup.html");
      await headlineSays(own, pageWords(language).common.levels.urgent);
      await own.screenshot({ path: `${OUT}${site}-${language}-popup.png`, fullPage: true });
      expect(missing(warnings)).toEqual([]);
      const interrupting = warnings.filter(({ form }) => form !== "line").map(({ level }) => level);
      expect(interrupting).toEqual(["caution", "urgent", "urgent"]);
    });
  });
}
