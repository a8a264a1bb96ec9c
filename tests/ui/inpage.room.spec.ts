import { expect, type Page, test } from "@playwright/test";
import { type Ours, openRoom } from "./inpage.page.ts";
import { type Form, quiet, warned } from "./inpage.samples.ts";

const FORMS: readonly Form[] = ["line", "card", "urgent"];
const CORNERS = ["bottom-left", "bottom-right", "top-right"] as const;
const SIZES = [
  { name: "wide", width: 1280, height: 800 },
  { name: "narrow", width: 320, height: 640 },
  { name: "zoomed to 400 %", width: 320, height: 256 },
];

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const drawn = (ours: Ours): Promise<Rect[]> =>
  ours.inside((root) =>
    [...root.querySelectorAll(".panel,.chip")].map((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );

const composerOf = (page: Page): Promise<Rect> =>
  page.locator("[role=textbox]:focus").evaluate((field) => {
    const { left, top, right, bottom } = field.getBoundingClientRect();
    return { left, top, right, bottom };
  });

const meet = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

for (const { name, width, height } of SIZES)
  for (const corner of CORNERS)
    test(`the composer stays free while it has the focus: ${name}, ${corner}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const ours = await openRoom(page);
      await ours.show({ ...quiet(), corner });
      await page.locator("[role=textbox]").focus();
      for (const form of FORMS) {
        await ours.show(warned(form, "en", { corner }));
        const composer = await composerOf(page);
        const parts = await drawn(ours);
        expect(parts.filter((part) => meet(part, composer))).toEqual([]);
        for (const part of parts) {
          expect(part.left).toBeGreaterThanOrEqual(0);
          expect(part.right).toBeLessThanOrEqual(width);
          expect(part.top).toBeGreaterThanOrEqual(0);
          expect(part.bottom).toBeLessThanOrEqual(height);
        }
      }
    });

test("a composer that grows while one types pushes the card up", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const ours = await openRoom(page);
  await ours.show(warned("line"));
  await page.locator("[role=textbox]").focus();
  const before = (await drawn(ours)).at(-1)?.bottom ?? 0;
  for (const line of ["a", "b", "c", "d"]) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
  await expect.poll(async () => (await drawn(ours)).at(-1)?.bottom ?? 0).toBeLessThan(before - 20);
  expect(
    (await drawn(ours)).filter((part) => meet(part, { left: 0, right: 320, top: 590, bottom: 600 })),
  ).toEqual([]);
});

for (const language of ["en", "fr"] as const)
  for (const form of ["card", "urgent"] as const)
    test(`at 400 % every button of a ${form} can be scrolled into sight, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      const ours = await openRoom(page);
      await ours.show(warned(form, language));
      const hidden = await ours.inside((root) => {
        const panel = root.querySelector(".panel") as HTMLElement;
        const box = panel.getBoundingClientRect();
        return [...panel.querySelectorAll("button,a")].filter((part) => {
          part.scrollIntoView({ block: "center" });
          const own = part.getBoundingClientRect();
          return own.top < box.top || own.bottom > box.bottom || own.left < box.left || own.right > box.right;
        }).length;
      });
      expect(hidden).toBe(0);
      expect(await ours.inside((root) => (root.querySelector(".panel")?.scrollWidth ?? 999) <= 320)).toBe(
        true,
      );
      await page.screenshot({ path: `.output/ui/inpage-${form}-${language}-zoomed.png` });
    });

test("targets are at least 24 px high and wide", async ({ page }) => {
  const ours = await openRoom(page);
  for (const form of FORMS) {
    await ours.show(warned(form));
    const small = await ours.inside((root) =>
      [...root.querySelectorAll("button,.lines a")]
        .map((part) => part.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24),
    );
    expect(small).toEqual([]);
  }
});

test("forced colours keep every form told apart by icon, word and border", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const ours = await openRoom(page);
  for (const form of FORMS) {
    await ours.show(warned(form));
    await page.screenshot({ path: `.output/ui/inpage-${form}-forced.png` });
  }
  const border = await ours.inside(
    (root) => getComputedStyle(root.querySelector(".wide") as Element).borderTopStyle,
  );
  expect(border).toBe("double");
});
