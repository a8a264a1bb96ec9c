import { expect, test } from "@playwright/test";
import { presentAlert } from "../../src/guidance/present.ts";
import { inPageWords } from "../../src/i18n/inpage.ts";
import type { Alert } from "../../src/model/alert.ts";
import { openRoom } from "./inpage.page.ts";
import { type Form, quiet, warned } from "./inpage.samples.ts";

const FORMS: readonly Form[] = ["line", "card", "urgent"];
const OUT = ".output/ui";

/** Words that stick out sideways of the panel they are in. */
const cutOff = (root: ShadowRoot) =>
  [...root.querySelectorAll(".panel, .panel *")]
    .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== "inline")
    .map((part) => part.outerHTML.slice(0, 80));

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

/** The longest real case of each script, in the words of the guidance room. */
const REAL: readonly Alert[] = [
  { form: "urgent", level: "urgent", script: "sextortion", signal: "sextortion" } as const,
  { form: "urgent", level: "urgent", script: "coercion", signal: "self-harm-pressure" } as const,
  { form: "card", level: "caution", script: "account", signal: "credential-request" } as const,
  { form: "card", level: "caution", script: "recruitment", signal: "job-lure" } as const,
  { form: "line", level: "tip", script: "general", signal: "secrecy-or-move" } as const,
].map(({ signal, ...alert }) => ({
  ...alert,
  id: `real-${alert.script}`,
  reasons: [
    { signal, strength: 3, tactics: ["secrecy", "platform-move"], messageCount: 4, minutes: 30 },
    { signal: "compliment-burst", strength: 2, tactics: ["compliment"], messageCount: 9, minutes: 45 },
  ],
  primary: "what-to-do",
  others: ["talk", "known"],
  at: 0,
}));

for (const language of ["en", "fr"] as const)
  test(`the real words of every script fit, ${language}`, async ({ page }) => {
    const ours = await openRoom(page);
    const context = { site: "instagram", language, ageBand: "13-15", contactKnown: false } as const;
    for (const alert of REAL) {
      const view = presentAlert(alert, { ...context, country: language === "fr" ? "FR" : "GB" });
      await ours.show({ ...quiet(language), level: alert.level, alert: view });
      await ours.press(
        "button",
        alert.form === "card" ? (view.actions[0]?.label ?? "") : inPageWords(language).why.slice(0, 3),
      );
      await page.screenshot({ path: `${OUT}/inpage-real-${alert.script}-${language}.png` });
      expect(await ours.inside(cutOff)).toEqual([]);
    }
  });
