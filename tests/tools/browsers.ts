import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const SYSTEM_CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** The Chromium to use: Playwright's own if installed, else the system's. */
export function findChromium(): string {
  const found = [chromium.executablePath(), ...SYSTEM_CHROMIUM].find((path) => path && existsSync(path));
  if (!found)
    throw new Error(
      "No Chromium found. Install the package `chromium`, or run `npx playwright install chromium`.",
    );
  return found;
}
