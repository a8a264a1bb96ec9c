/** `node tests/pages/record.ts <site> <case>…` writes the reading of a case for a human to review. */
import { writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { SITES, type Site } from "../../src/model/observation.ts";
import { findChromium } from "../tools/browsers.ts";
import { caseNames, casePath } from "./case.ts";
import { readCase } from "./reading.ts";

const isSite = (value: string | undefined): value is Site => SITES.some((site) => site === value);

const [site, ...names] = process.argv.slice(2);
if (!isSite(site) || names.length === 0 || names.some((name) => !caseNames(site).includes(name))) {
  console.error(`usage: node tests/pages/record.ts <${SITES.join("|")}> <case>…`);
  process.exit(1);
}

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const name of names) {
  const reading = await readCase(browser, site, name);
  writeFileSync(casePath(site, name, "expected.json"), `${JSON.stringify(reading, null, 2)}\n`);
}
await browser.close();
