import { expect, test } from "@playwright/test";
import { openRoom, STRICT } from "./inpage.page.ts";
import { type Form, quiet, sampleAlert, warned } from "./inpage.samples.ts";

const FORMS: readonly Form[] = ["line", "card", "urgent"];
const panels = (root: ShadowRoot) => root.querySelectorAll(".panel").length;
const saidIn = (root: ShadowRoot) =>
  [...root.querySelectorAll("[data-say]")].map((part) => part.getAttribute("data-say")).join(" | ");

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
      (root) =>
        root.querySelector(".help > section:first-child li:first-child a")?.getAttribute("href") ?? "",
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
