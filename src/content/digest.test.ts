import { describe, expect, it } from "vitest";
import { analyse } from "../language/index.ts";
import { createDigester } from "./digest.ts";
import { createHasher } from "./hash.ts";
import { gapsOf, healthOf } from "./health.ts";
import { row, thread } from "./samples.ts";

const hasher = createHasher("2".repeat(64));
const never = () => false;

describe("hashes", () => {
  it("are keyed: another account's cannot be compared", async () => {
    const [again, other] = [createHasher("2".repeat(64)), createHasher("3".repeat(64))];
    const contact = await hasher.contact("instagram:t/1");
    expect(contact).toMatch(/^[0-9a-f]{32}$/);
    expect(await again.contact("instagram:t/1")).toBe(contact);
    expect(await other.contact("instagram:t/1")).not.toBe(contact);
    expect(await other.print("hi")).not.toBe(await hasher.print("hi"));
  });

  it("tell long messages apart by their length, and take lone surrogates", async () => {
    expect(await hasher.print("a".repeat(3000))).not.toBe(await hasher.print("a".repeat(3001)));
    expect(await hasher.print("\ud800 x")).toBeTypeOf("number");
  });
});

describe("a digest", () => {
  const printOf = async (only: ReturnType<typeof row>) =>
    (await createDigester(hasher, analyse).read([only], never)).messages[0]?.print;

  it("goes by the id, else by the words, else by the kind", async () => {
    const edited = row("edited", { id: "mid.1" });
    expect(await printOf(row("hi", { id: "mid.1" }))).toBe(await printOf(edited));
    expect(await printOf(row("hi"))).toBe(await printOf(row("hi", { side: "me" })));
    expect(await printOf(row(null))).not.toBe(await printOf(row("hi")));
  });

  it("looks at a row again only when it changed", async () => {
    const digester = createDigester(hasher, analyse);
    const kept = row("send me a pic of you");
    const analysisOf = async (only: typeof kept) => (await digester.read([only], never)).analyses[0];
    const first = await analysisOf(kept);
    expect(await analysisOf({ ...kept })).toBe(first);
    expect(await analysisOf({ ...kept, text: "hi" })).not.toBe(first);
  });

  it("finds a phrase that one side split over two messages, and not across sides", async () => {
    const split = async (side: "them" | "me") => {
      const rows = [row("can you send me"), row("a pic", { side })];
      const { messages } = await createDigester(hasher, analyse).read(rows, never);
      return messages.flatMap(({ cues }) => cues.map(({ tactic }) => tactic));
    };
    expect(await split("them")).toContain("image-request");
    expect(await split("me")).not.toContain("image-request");
  });
});

describe("what could not be read", () => {
  const english = [analyse("how are you doing today my friend", null)];

  it("is nothing in a thread that was read whole", () => {
    const whole = thread([row("hi")]);
    expect(gapsOf(whole, english)).toEqual([]);
    expect(healthOf("instagram", whole.coverage, [], false).health).toBe("reading");
  });

  it.each([
    ["rows-unread", { rowsSeen: 5, rowsParsed: 4 }, "partial"],
    ["sides-unknown", { unknownSides: 1 }, "partial"],
    ["media-only", { rowsSeen: 2, rowsParsed: 2, mediaOnlyRows: 2 }, "blind"],
  ] as const)("is said: %s", (gap, change, health) => {
    const base = thread([row("hi")]);
    const partly = { ...base, coverage: { ...base.coverage, ...change } };
    expect(gapsOf(partly, english)).toEqual([gap]);
    expect(healthOf("instagram", partly.coverage, gapsOf(partly, english), false).health).toBe(health);
  });

  it("is said of groups, of nameless contacts and of empty threads only where it applies", () => {
    expect(gapsOf(thread([row("hi")], { isGroup: { value: true, strategy: "x" } }), english)).toEqual([
      "group-chat",
    ]);
    const nobody = { value: null, strategy: null };
    const nameless = thread([row("hi")], { contactName: nobody, contactHandle: nobody });
    expect(gapsOf(nameless, english)).toEqual(["contact-unknown"]);
    expect(gapsOf(thread([], { state: "empty" }), [])).toEqual([]);
  });
});
