import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer, type Handlers, tierOf } from "./serve.ts";
import { type MessageName, TABLE, type Tier } from "./table.ts";

const ID = "porchlight";
const ORIGIN = "chrome-extension://porchlight/";
const site = (url: string, change = {}) => ({ id: ID, url, frameId: 0, tab: { id: 7 }, ...change }) as never;

describe("who may ask", () => {
  it.each([
    "https://www.instagram.com/direct/t/1/",
    "https://www.facebook.com/messages/t/1",
    "https://www.messenger.com/t/1",
    "https://instagram.com/",
  ])("the top frame of %s is a site", (url) => {
    expect(tierOf(site(url), ID, ORIGIN)).toBe("site");
  });

  it("our own page is a page, in a tab or not", () => {
    expect(tierOf({ id: ID, url: `${ORIGIN}popup.html` } as never, ID, ORIGIN)).toBe("page");
    expect(tierOf(site(`${ORIGIN}options.html`), ID, ORIGIN)).toBe("page");
  });

  it.each([
    ["another extension", site("https://www.instagram.com/", { id: "other" })],
    ["a frame inside the site", site("https://www.instagram.com/", { frameId: 3 })],
    ["another site", site("https://instagram.com.example.org/")],
    ["a site with our name inside", site("https://notinstagram.com/")],
    ["plain http", site("http://www.instagram.com/")],
    ["no tab", site("https://www.instagram.com/", { tab: undefined })],
    ["no address", site("")],
    ["an address that is none", site("instagram.com")],
  ])("%s is nobody", (_who, sender) => {
    expect(tierOf(sender, ID, ORIGIN)).toBeNull();
  });
});

/** Handlers that only say that they ran. */
function recorder(): { ran: string[]; handlers: Handlers } {
  const ran: string[] = [];
  const entries = Object.keys(TABLE).map((name) => [name, async () => void ran.push(name)]);
  return { ran, handlers: Object.fromEntries(entries) as Handlers };
}

describe("what is answered", () => {
  const nobody = { tabId: null };

  it("runs a handler only for its own tier", async () => {
    for (const name of Object.keys(TABLE) as MessageName[]) {
      const { ran, handlers } = recorder();
      const wrong: Tier = TABLE[name].tier === "site" ? "page" : "site";
      expect(await answer(handlers, { name, payload: {} }, wrong, nobody)).toEqual({
        ok: false,
        why: "refused",
      });
      expect(await answer(handlers, { name, payload: {} }, null, nobody)).toEqual({
        ok: false,
        why: "refused",
      });
      expect(ran).toEqual([]);
    }
  });

  it("refuses a wrong shape before the handler", async () => {
    const { ran, handlers } = recorder();
    const extra = { name: "withdraw", payload: { erase: true, more: 1 } };
    expect(await answer(handlers, extra, "page", nobody)).toEqual({ ok: false, why: "malformed" });
    expect(ran).toEqual([]);
    await answer(handlers, { name: "withdraw", payload: { erase: true } }, "page", nobody);
    expect(ran).toEqual(["withdraw"]);
  });

  it("never throws across", async () => {
    const { handlers } = recorder();
    const broken = { ...handlers, held: () => Promise.reject(new Error("no")) };
    expect(await answer(broken, { name: "held", payload: {} }, "page", nobody)).toEqual({
      ok: false,
      why: "failed",
    });
  });

  it("is harmless to any message whatever", async () => {
    const names = fc.oneof(
      fc.constantFrom(...Object.keys(TABLE), "__proto__", "constructor", "toString"),
      fc.string(),
    );
    const message = fc.oneof(fc.anything(), fc.record({ name: names, payload: fc.anything() }));
    await fc.assert(
      fc.asyncProperty(message, fc.constantFrom("site", "page", null), async (value, tier) => {
        const { ran, handlers } = recorder();
        const result = await answer(handlers, value, tier as Tier | null, nobody);
        for (const name of ran) expect(TABLE[name as MessageName].tier).toBe(tier);
        expect(result.ok).toBe(ran.length === 1);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});
