import { chromium } from "@playwright/test";
import { findChromium } from "../tools/browsers.ts";
import { LANGUAGES, play, SCENES } from "./all.ts";
import { assets } from "./assets.ts";
import type { Open } from "./open.ts";
import { openTab } from "./tab.ts";

/** `npx node tests/ui/shots.ts [word]`: pictures of the scenes whose name holds the word, in `.output/ui/`. */
const wanted = process.argv[2] ?? "";
const files = await assets();
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
const open: Open = (page, state, look = {}) => openTab(browser, files, { page, state, look }, console.error);

for (const scene of SCENES)
  for (const language of LANGUAGES) {
    const name = `${scene.page}-${scene.name}-${language}`;
    if (!name.includes(wanted)) continue;
    const tab = await play(open, scene, { language });
    for (const colorScheme of ["light", "dark"] as const) {
      await tab.emulateMedia({ colorScheme });
      await tab.screenshot({ path: `.output/ui/${name}-${colorScheme}.png`, fullPage: true });
    }
    await tab.close();
  }

await browser.close();
