import "fake-indexeddb/auto";
import { fakeBrowser } from "@webext-core/fake-browser";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import { emptyContact } from "../engine/contact.ts";
import type { Alert } from "../model/alert.ts";
import type { ContactState } from "../model/contact.ts";
import type { contactStateSchema } from "../model/ledger.ts";
import { DEFAULT_SETTINGS } from "../model/settings.ts";
import { closeLedger, ledger } from "./db.ts";
import { eraseContact, eraseEverything, eraseOlderThan } from "./erase.ts";
import { readConsent, readSettings, writeSettings } from "./items.ts";
import { accountRefOf, tabKeyOf } from "./keys.ts";
import { alertsOf, allContacts, answerAlert, type ContactKey, changeContact, update } from "./ledger.ts";
import { hasName, keepName, readName } from "./names.ts";
import { readTrouble } from "./trouble.ts";

const ACCOUNT = "a".repeat(32);
const CONTACT = "c".repeat(32);
const KEY: ContactKey = { site: "instagram", account: ACCOUNT, contact: CONTACT };

const state = (change: Partial<ContactState> = {}): ContactState => ({
  ...emptyContact("instagram", ACCOUNT, CONTACT, 1),
  ...change,
});

const alert = (id: string, at: number, form: Alert["form"] = "card"): Alert => ({
  id,
  level: form === "line" ? "tip" : form === "card" ? "caution" : "urgent",
  form,
  script: "general",
  reasons: [],
  primary: "what-to-do",
  others: ["talk", "known"],
  at,
});

const put = (next: ContactState, raised: Alert | null = null) =>
  update(KEY, () => ({ state: next, alert: raised, result: null }));

beforeEach(async () => {
  await closeLedger();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

describe("the schema of a contact", () => {
  it("is the type of a contact", () => {
    // Both directions are checked by the compiler: neither may know a field that the other does not.
    const there: z.infer<typeof contactStateSchema> = state() as Mutable<ContactState>;
    const back: ContactState = there;
    expect(back).toEqual(state());
  });
});
type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

describe("one transaction per reading", () => {
  it("counts every step once, also when they come together", async () => {
    const add = () =>
      update(KEY, (before) => {
        const counted = (before?.counts.them ?? 0) + 1;
        return {
          state: state({ counts: { them: counted, me: 0, unknown: 0 } }),
          alert: null,
          result: counted,
        };
      });
    const results = await Promise.all(Array.from({ length: 20 }, add));
    expect(results.map(({ result }) => result).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
  });

  it("keeps an alert open until it is answered, the strongest first", async () => {
    await put(state(), alert("line", 3, "line"));
    await put(state(), alert("card", 1));
    expect((await put(state())).open?.id).toBe("card");
    await answerAlert("card", "close", 9);
    expect((await put(state())).open?.id).toBe("line");
    await answerAlert("line", "not-a-risk", 9);
    expect((await put(state())).open).toBeNull();
    expect((await alertsOf(ACCOUNT, CONTACT)).map(({ answered }) => answered?.action)).toEqual([
      "close",
      "not-a-risk",
    ]);
  });

  it("stores a key's own three fields, whatever else the caller's object holds", async () => {
    const larger = { ...KEY, messages: ["more"] };
    const { open } = await update(larger, () => ({ state: state(), alert: alert("one", 1), result: null }));
    expect(open?.id).toBe("one");
    expect(JSON.stringify(await (await ledger()).getAll("alerts"))).not.toContain("more");
  });

  it("writes nothing when the step throws", async () => {
    await put(state({ lastSeenAt: 5 }));
    await expect(
      update(KEY, () => {
        throw new Error("stop");
      }),
    ).rejects.toThrow("stop");
    expect((await allContacts())[0]?.lastSeenAt).toBe(5);
  });

  it("ignores an answer to an alert that is gone", async () => {
    await answerAlert("gone", "close", 1);
    expect(await alertsOf(ACCOUNT, CONTACT)).toEqual([]);
  });

  it("changes only a contact that is held", async () => {
    await changeContact(ACCOUNT, CONTACT, (before) => ({ ...before, known: { since: 1 } }));
    expect(await allContacts()).toEqual([]);
    await put(state());
    await changeContact(ACCOUNT, CONTACT, (before) => ({ ...before, known: { since: 1 } }));
    expect((await allContacts())[0]?.known).toEqual({ since: 1 });
  });
});

describe("damage", () => {
  it("of a contact starts it anew and says so", async () => {
    await (await ledger()).put("contacts", { ...state(), counts: "many" } as never);
    const { result } = await update(KEY, (before) => ({ state: state(), alert: null, result: before }));
    expect(result).toBeNull();
    expect((await readTrouble()).map(({ what }) => what)).toEqual(["damaged:contact"]);
  });

  it("of an alert leaves it out and says so", async () => {
    await put(state(), alert("one", 1));
    const db = await ledger();
    await db.put("alerts", { ...(await db.get("alerts", "one")), answered: "yes" } as never);
    expect(await alertsOf(ACCOUNT, CONTACT)).toEqual([]);
    expect((await readTrouble()).map(({ what }) => what)).toEqual(["damaged:alert"]);
  });

  it("of settings gives the defaults and says so; the rest stays", async () => {
    await fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, retentionDays: 100_000 } });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect((await readTrouble()).map(({ what }) => what)).toEqual(["damaged:settings"]);
    await writeSettings({ ...DEFAULT_SETTINGS, country: "FR" });
    expect((await readSettings()).country).toBe("FR");
  });

  it("of a consent is no consent", async () => {
    await fakeBrowser.storage.local.set({ consent: { version: 1, scope: 1 } });
    expect(await readConsent()).toBeNull();
    expect(await readTrouble()).toHaveLength(1);
  });

  it("of a sealed name shows none and says so", async () => {
    await put(state(), alert("one", 1));
    await keepName(ACCOUNT, CONTACT, { name: "Kim Sample", handle: null });
    const db = await ledger();
    const sealed = await db.get("names", [ACCOUNT, CONTACT]);
    await db.put("names", { ...sealed, data: new Uint8Array(40) } as never);
    expect(await readName(ACCOUNT, CONTACT)).toBeNull();
    expect((await readTrouble()).map(({ what }) => what)).toEqual(["damaged:name"]);
  });
});

describe("names", () => {
  it("are kept only under an alert, and only encrypted", async () => {
    await put(state());
    await keepName(ACCOUNT, CONTACT, { name: "Kim Sample", handle: "kim" });
    expect(await hasName(ACCOUNT, CONTACT)).toBe(false);
    await put(state(), alert("one", 1));
    await keepName(ACCOUNT, CONTACT, { name: "Kim Sample", handle: "kim" });
    expect(await readName(ACCOUNT, CONTACT)).toEqual({ name: "Kim Sample", handle: "kim" });
    const sealed = await (await ledger()).get("names", [ACCOUNT, CONTACT]);
    expect(Buffer.from(sealed?.data ?? []).toString("latin1")).not.toContain("Kim");
  });
});

describe("keyed hashes", () => {
  it("are the same for the same account, and differ by account and site", async () => {
    const first = await accountRefOf("instagram", "1");
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(await accountRefOf("instagram", "1")).toBe(first);
    expect(await accountRefOf("facebook", "1")).not.toBe(first);
    expect(await accountRefOf("instagram", "2")).not.toBe(first);
    expect(await tabKeyOf(first)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("mean nothing any more once everything is erased", async () => {
    const first = await accountRefOf("instagram", "1");
    await eraseEverything();
    expect(await accountRefOf("instagram", "1")).not.toBe(first);
  });
});

describe("erasing", () => {
  it("takes one contact whole and leaves the others", async () => {
    await put(state(), alert("one", 1));
    await keepName(ACCOUNT, CONTACT, { name: "Kim Sample", handle: null });
    const other = { ...KEY, contact: "d".repeat(32) };
    await update(other, () => ({ state: state(other), alert: alert("two", 1), result: null }));
    await eraseContact(ACCOUNT, CONTACT);
    expect((await allContacts()).map(({ contact }) => contact)).toEqual([other.contact]);
    expect(await alertsOf(ACCOUNT, CONTACT)).toEqual([]);
    expect(await alertsOf(ACCOUNT, other.contact)).toHaveLength(1);
    expect(await hasName(ACCOUNT, CONTACT)).toBe(false);
  });

  it("keeps the retention promise to the millisecond", async () => {
    await put(state({ lastSeenAt: 1000 }), alert("one", 1));
    expect(await eraseOlderThan(999)).toBe(0);
    expect(await eraseOlderThan(1000)).toBe(1);
    expect(await allContacts()).toEqual([]);
    expect(await alertsOf(ACCOUNT, CONTACT)).toEqual([]);
  });
});
