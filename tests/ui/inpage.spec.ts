import { expect, test } from "@playwright/test";
import { openRoom, STRICT } from "./inpage.page.ts";
import { probePage } from "./inpage.probe.ts";
import { type Form, quiet, sampleAlert, warned } from "./inpage.samples.ts";

const FORMS: readonly Form[] = ["line", "card", "urgent"];
const panels = (root: ShadowRoot) => root.querySelectorAll(".panel").length;
const saidIn = (root: ShadowRoot) =>
  [...root.querySelectorAll("[data-say]")].map((part) => part.getAttribute("data-say")).join(" | ");

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
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const note = (event: Event) => void seen.push(event.type);
      for (const key in window) if (key.startsWith("on")) window.addEventListener(key.slice(2), note, true);
      for (const type of ["focusin", "focusout", "visibilitychange", "selectionchange", "DOMContentLoaded"])
        document.addEventListener(type, note, true);
      new MutationObserver(() => seen.push("mutation")).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
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

test.describe("focus", () => {
  test("is never taken: typing goes on while every form opens, and while buttons are clicked", async ({
    page,
  }) => {
    const ours = await openRoom(page);
    await ours.show(quiet());
    const composer = page.locator("[role=textbox]");
    await composer.focus();
    for (const form of FORMS) {
      await ours.show(warned(form));
      await page.keyboard.type("ab");
    }
    await ours.press("button", "Talk");
    await page.keyboard.type("c");
    await expect(composer).toBeFocused();
    await expect(composer).toHaveText("abababc");
  });

  test("the whole of a card is reached by keyboard, and Esc hands the focus to the chip", async ({
    page,
  }) => {
    const ours = await openRoom(page);
    await ours.show(warned("card"));
    await page.locator("[role=textbox]").focus();
    const names: string[] = [];
    const focused = (root: ShadowRoot) =>
      root.activeElement?.querySelector("[data-say]")?.getAttribute("data-say");
    for (let step = 0; step < 7; step++) {
      await page.keyboard.press("Tab");
      names.push((await ours.inside(focused)) ?? "x");
    }
    const inCard = ["Hide now", "x", "What can I do?", "Talk to someone", "I know this person"];
    expect(names).toEqual([...inCard, "This looks normal to me", "Caution"]);
    for (let step = 0; step < 4; step++) await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    expect(await ours.inside(saidIn)).toContain("It is not your fault.");
    await page.keyboard.press("Escape");
    expect(await ours.inside((root) => root.activeElement?.className)).toBe("chip quiet");
    expect(await ours.told()).toEqual(["sample-card what-to-do", "sample-card close"]);
  });
});

test.describe("answers", () => {
  const said = ["known", "not-a-risk", "close"] as const;
  const BUTTON = { known: "I know this person", "not-a-risk": "This looks normal", close: "Hide now" };
  for (const action of said)
    test(`${action} is told once and closes the card`, async ({ page }) => {
      const ours = await openRoom(page);
      await ours.show(warned("card"));
      await ours.press("button", "Hide now");
      await ours.show(warned("card", "en", { alert: sampleAlert("en", "card", "second") }));
      await ours.press("button", BUTTON[action]);
      expect((await ours.told()).at(-1)).toBe(`second ${action}`);
      expect(await ours.inside((root) => root.querySelector(".card"))).toBeNull();
      await ours.show(quiet());
      expect(await ours.inside(panels)).toBe(action === "close" ? 0 : 1);
    });

  test("the ready message is copied in the click, or left selected to copy by hand", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const ours = await openRoom(page);
    await ours.show(warned("card"));
    await ours.press("button", "Talk to someone");
    await ours.press("button", "Copy");
    await expect.poll(() => ours.inside(saidIn)).toContain("Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("uneasy");
    await ours.refuseClipboard();
    await ours.press("button", "Copied");
    await expect.poll(() => ours.inside(saidIn)).toContain("Ctrl+C");
    const selected = (root: ShadowRoot) => {
      const field = root.querySelector("textarea");
      return field ? field.selectionEnd - field.selectionStart === field.value.length : null;
    };
    expect(await ours.inside(selected)).toBe(true);
  });

  test("an urgent panel has emergency number, help lines and steps in sight without a click", async ({
    page,
  }) => {
    const ours = await openRoom(page);
    await ours.show(warned("urgent"));
    const first = await ours.inside(
      (root) => root.querySelector(".columns .lines li:first-child a")?.getAttribute("href") ?? "",
    );
    expect(first).toBe("tel:112");
    expect(await ours.inside((root) => root.querySelectorAll(".columns ol li").length)).toBe(6);
    const links = await ours.inside((root) =>
      [...root.querySelectorAll("a[target]")].map((link) => `${link.getAttribute("rel")}`),
    );
    expect(new Set(links)).toEqual(new Set(["noopener noreferrer"]));
  });

  test("put away is not gone: the chip keeps the level and opens the warning again; hidden shows no level", async ({
    page,
  }) => {
    const ours = await openRoom(page);
    await ours.show(warned("urgent"));
    await ours.press('button[aria-label="Close"]');
    expect(await ours.inside(saidIn)).toBe("Stop and think");
    await ours.press(".chip");
    await ours.press("button", "Show the warning");
    expect(await ours.inside(panels)).toBe(1);
    await page.keyboard.press("Escape");
    expect(await ours.inside(saidIn)).toBe("Porchlight");
  });
});

test.describe("a page that fights", () => {
  test("removed 15 times it comes back, the next time it gives up and says so once", async ({ page }) => {
    const ours = await openRoom(page);
    await ours.show(warned("card"));
    const take = () =>
      page.evaluate(async () => {
        document.documentElement.lastElementChild?.remove();
        // One turn of the event loop: observers of both worlds have been called.
        await new Promise((done) => setTimeout(done));
        return document.documentElement.lastElementChild?.nodeName;
      });
    for (let time = 0; time < 15; time++) expect(await take()).toBe("DIV");
    expect(await ours.told()).toEqual([]);
    expect(await take()).toBe("BODY");
    await ours.show(warned("urgent"));
    expect(await page.evaluate("document.documentElement.lastElementChild.nodeName")).toBe("BODY");
    expect(await ours.told()).toEqual(["lost"]);
  });

  test("what the page says about our element does not change it", async ({ page }) => {
    const ours = await openRoom(page);
    await ours.show(warned("card"));
    const box = (root: ShadowRoot) => JSON.stringify(root.querySelector(".card")?.getBoundingClientRect());
    const before = await ours.inside(box);
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.hidden = true;
      host.style.cssText =
        "display:none!important;opacity:0!important;transform:scale(.1)!important;font-size:1px!important";
      const style = document.createElement("style");
      style.nonce = "n";
      style.textContent = "div{visibility:hidden!important;clip-path:inset(50%)!important;zoom:.1!important}";
      document.head.append(style);
    });
    expect(await ours.inside(box)).toBe(before);
    expect(
      await ours.inside((root) => root.querySelector(".card")?.checkVisibility({ visibilityProperty: true })),
    ).toBe(true);
  });

  for (const [name, policy, before] of [
    ["the strictest policy and Trusted Types", STRICT, ""],
    ["no constructed style sheets", "style-src 'unsafe-inline'", "CSSStyleSheet = undefined"],
  ] as const)
    test(`styles and all forms work under ${name}`, async ({ page }) => {
      const complaints: string[] = [];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      const ours = await openRoom(page, policy, before);
      for (const form of FORMS) await ours.show(warned(form));
      expect(await ours.inside((root) => root.querySelector(".chip")?.clientHeight)).toBe(28);
      await ours.press("button", "Talk to someone");
      expect(complaints).toEqual([]);
    });

  test("after destroy nothing of ours is left", async ({ page }) => {
    const ours = await openRoom(page);
    await ours.show(warned("card"));
    await ours.destroy();
    expect(await page.evaluate("document.documentElement.lastElementChild.nodeName")).toBe("BODY");
    await page.keyboard.press("Escape");
    expect(await ours.told()).toEqual([]);
  });
});
