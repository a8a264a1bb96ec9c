import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe-core finds in the page as it is now: the rule and the element. `rules`: only these, else all of WCAG. */
export async function violations(tab: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  await tab.evaluate(AXE);
  const runOnly = rules.length > 0 ? { type: "rule" as const, values: [...rules] } : TAGS;
  return tab.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const result = await axe.run({ runOnly: only });
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  }, runOnly);
}

/** Elements that reach beyond the window, or whose text is cut. A hidden label is one pixel on purpose. */
export const cut = (tab: Page): Promise<readonly string[]> =>
  tab.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : [];
    const shown = [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")].filter(
      (each) => !each.closest(".hidden") && each.getBoundingClientRect().width > 0,
    );
    const over = shown.filter((each) => each.getBoundingClientRect().right > innerWidth + 0.5);
    const clipped = shown.filter(
      (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX !== "visible",
    );
    return [...wide, ...[...over, ...clipped].map((each) => each.outerHTML.slice(0, 120))];
  });

/** Interactive elements smaller than WCAG 2.2 asks for; links within a text are exempt there too. */
export const small = (tab: Page): Promise<readonly string[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll("button, a.button, input, select, summary, textarea")]
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((each) => each.outerHTML.slice(0, 120)),
  );
