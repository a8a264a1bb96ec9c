import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { findChromium } from "./browsers.ts";

const FOLDER = "public/icon";
const SIZES = [16, 32, 48, 96, 128];

/** Draws `public/icon/<size>.png` from `icon.svg`: `node tests/tools/icons.ts`, from the project's folder. */
async function drawIcons(): Promise<void> {
  const svg = await readFile(`${FOLDER}/icon.svg`, "utf8");
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    await writeFile(`${FOLDER}/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

await drawIcons();
