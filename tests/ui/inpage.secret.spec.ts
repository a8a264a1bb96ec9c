import { expect, test } from "@playwright/test";
import { openRoom } from "./inpage.page.ts";
import { probePage } from "./inpage.probe.ts";
import { type Form, quiet, warned } from "./inpage.samples.ts";

const FORMS: readonly Form[] = ["line", "card", "urgent"];
const panels = (root: ShadowRoot) => root.querySelectorAll(".panel").length;

test.describe("what the page can learn", () => {
  test("nothing tells a warning from none, whatever is open", async ({ page }) => {
    const ours = await openRoom(page);
    await ours.show(quiet());
    const before = await probePage(page);
    for (const form of FORMS) {
      await ours.show(warned(form));
      expect(await ours.inside(panels)).toBe(1);
      expect(await probePage(page)).toBe(before);
    }
    await ours.show({ ...quiet("fr"), gate: "paused", corner: "top-right" });
    expect(await probePage(page)).toBe(before);
  });

  test("the probe does see an element that takes the pointer, or that has findable words", async ({
    page,
  }) => {
    const ours = await openRoom(page);
    await ours.show(warned("card"));
    const before = await probePage(page);
    await ours.inside((root) => root.firstElementChild?.classList.add("live"));
    expect(await probePage(page)).not.toBe(before);
    await ours.inside((root) => {
      root.firstElementChild?.classList.remove("live");
      root.querySelector(".body")?.append("Caution");
    });
    expect(await probePage(page)).not.toBe(before);
  });

  test("no event reaches the page when a warning comes, changes or goes", async ({ page }) => {
    const ours = await openRoom(page);
    await ours.show(quiet());
    const listened = await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const note = (event: Event) => void seen.push(event.type);
      // Events of the device's sensors come by themselves.
      const types = Object.keys(window).filter((key) => /^on(?!device)/.test(key));
      for (const key of types) window.addEventListener(key.slice(2), note, true);
      for (const type of ["focusin", "focusout", "visibilitychange", "selectionchange", "DOMContentLoaded"])
        document.addEventListener(type, note, true);
      new MutationObserver(() => seen.push("mutation")).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      return types.length;
    });
    expect(listened).toBeGreaterThan(80);
    for (const form of FORMS) await ours.show(warned(form));
    await ours.show(quiet());
    expect(await page.evaluate("seen")).toEqual([]);
  });

  test("clicks, and the place of the pointer, do not reach the page's bubbling listeners", async ({
    page,
  }) => {
    const ours = await openRoom(page);
    await ours.show(warned("card"));
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const type of ["pointerdown", "mousedown", "click", "mouseup", "pointerup", "focusin", "keydown"])
        document.addEventListener(type, () => seen.push(type));
    });
    await ours.press("button", "Talk");
    await ours.press("button", "Hide now");
    await ours.press(".chip");
    expect(await page.evaluate("seen")).toEqual([]);
    expect(await ours.told()).toEqual(["sample-card talk", "sample-card close"]);
  });
});

test.describe("the pointer", () => {
  test("is taken only while it is over us, and given back", async ({ page }) => {
    const ours = await openRoom(page);
    await ours.show(warned("card"));
    const live = () => ours.inside((root) => root.firstElementChild?.classList.contains("live"));
    const at = await ours.point("h2");
    await page.mouse.move(at.x, at.y);
    expect(await live()).toBe(true);
    await page.mouse.move(900, 300);
    expect(await live()).toBe(false);
    await ours.press("button", "Hide now");
    expect(await live()).toBe(false);
  });

  test("a tap with no movement before it does not fall through to the page", async ({ page }) => {
    const ours = await openRoom(page);
    await ours.show(warned("card"));
    await page.evaluate(() => {
      Object.assign(window, { hits: 0 });
      document.addEventListener("click", () => (window as unknown as { hits: number }).hits++);
    });
    const cdp = await page.context().newCDPSession(page);
    const at = await ours.point("h2");
    for (const type of ["mousePressed", "mouseReleased"] as const)
      await cdp.send("Input.dispatchMouseEvent", { type, ...at, button: "left", clickCount: 1 });
    expect(await page.evaluate("hits")).toBe(0);
    await page.mouse.click(900, 300);
    expect(await page.evaluate("hits")).toBe(1);
  });

  test("a touch presses our button, not what lies under it", async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: true });
    const page = await context.newPage();
    const ours = await openRoom(page);
    await ours.show(warned("card"));
    const at = await ours.point("button", "Hide now");
    await page.touchscreen.tap(at.x, at.y);
    expect(await ours.told()).toEqual(["sample-card close"]);
    await context.close();
  });

  test("a dialog of the page that lies over us keeps its clicks", async ({ page }) => {
    const ours = await openRoom(page);
    await ours.show(warned("card"));
    await page.evaluate(() => {
      const dialog = document.createElement("dialog");
      dialog.style.cssText = "position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none";
      document.body.append(dialog);
      dialog.showModal();
      dialog.addEventListener("click", () => dialog.close("pressed"));
    });
    const at = await ours.point("h2");
    await page.mouse.click(at.x, at.y);
    expect(await page.evaluate("document.querySelector('dialog').returnValue")).toBe("pressed");
  });
});

test.describe("only a person is obeyed", () => {
  test("events made by the page change nothing", async ({ page }) => {
    const ours = await openRoom(page);
    await ours.show(warned("urgent"));
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      for (const target of [window, document, document.body, host])
        for (const key of ["Escape", "Enter"])
          target?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
      for (const type of ["click", "pointerdown", "pointermove", "mousedown"])
        host?.dispatchEvent(
          new PointerEvent(type, { clientX: 640, clientY: 40, bubbles: true, composed: true }),
        );
      (host as HTMLElement).click();
      (host as HTMLElement).focus();
    });
    expect(await ours.told()).toEqual([]);
    expect(await ours.inside(panels)).toBe(1);
    expect(await ours.inside((root) => root.firstElementChild?.classList.contains("live"))).toBe(false);
  });

  test("Esc from the page puts the warning away and still reaches the page", async ({ page }) => {
    const ours = await openRoom(page);
    await ours.show(warned("card"));
    await page.evaluate(() => {
      window.addEventListener("keydown", (event) => {
        Object.assign(window, { got: `${event.key} ${event.defaultPrevented}` });
      });
    });
    await page.locator("[role=textbox]").focus();
    await page.keyboard.press("Escape");
    expect(await page.evaluate("got")).toBe("Escape false");
    expect(await ours.told()).toEqual(["sample-card close"]);
    expect(await ours.inside(panels)).toBe(0);
  });
});
