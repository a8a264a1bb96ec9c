import { expect, test } from "@playwright/test";
import { openRoom } from "./inpage.page.ts";
import { type Form, quiet, warned } from "./inpage.samples.ts";

const FORMS: readonly Form[] = ["line", "card", "urgent"];
const OUT = ".output/ui";

for (const language of ["en", "fr"] as const)
  for (const colorScheme of ["light", "dark"] as const)
    test(`every form is drawn, ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const ours = await openRoom(page);
      const name = (what: string) => ({ path: `${OUT}/inpage-${what}-${language}-${colorScheme}.png` });
      await ours.show(quiet(language));
      await ours.press(".chip");
      expect(await ours.inside((root) => root.querySelector(".about")?.clientHeight)).toBeGreaterThan(60);
      await page.screenshot(name("chip"));
      await ours.press(".chip");
      for (const form of FORMS) {
        await ours.show(warned(form, language));
        expect(await ours.inside((root) => root.querySelectorAll(".panel").length)).toBe(1);
        await page.screenshot(name(form));
      }
    });
