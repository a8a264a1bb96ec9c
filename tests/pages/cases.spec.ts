import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { SITES } from "../../src/model/observation.ts";
import { caseNames, casePath, loadCase } from "./case.ts";
import { readCase } from "./reading.ts";

for (const site of SITES) {
  for (const name of caseNames(site)) {
    test(`${site}/${name}: ${loadCase(site, name).about}`, async ({ browser }) => {
      const file = casePath(site, name, "expected.json");
      const remedy = `write it with \`node tests/pages/record.ts ${site} ${name}\`, then review every line`;
      expect(existsSync(file), remedy).toBe(true);
      expect(await readCase(browser, site, name)).toEqual(JSON.parse(readFileSync(file, "utf8")));
    });
  }
}
