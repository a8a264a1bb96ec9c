import { describe, expect, it } from "vitest";
import { createDigester } from "./digest.ts";
import { createHasher } from "./hash.ts";
import { gapsOf, healthOf } from "./health.ts";
import { row, thread } from "./samples.ts";

const hasher = createHasher("2".repeat(64));
const never = () => false;

describe("hashes", () => {
  it("are keyed: another account's cannot be compared", () => {
    const other = createHasher("3".repeat(64));
    expect(hasher.contact("instagram:t/1")).toMatch(/^[0-9a-f]{32}$/);
    expect(hasher.contact("instagram:t/1")).toBe(createHasher("2".repeat(64)).contact("instagram:t/1"));
    expect(hasher.contact("instagram:t/1")).not.toBe(other.contact("instagram:t/1"));
    expect(hasher.print("hi")).not.toBe(other.print("hi"));
  });

  it("tell long messages apart by their length, and take lone surrogates", () => {
    expect(hasher.print("a".repeat(3000))).not.toBe(hasher.print("a".repeat(3001)));
    expect(hasher.print("\ud800 x")).toBeTypeOf("number");
  });
});

describe("a digest", () => {
  it("goes by the id, else by the words, else by the kind", () => {
    const read = (...rows: ReturnType<typeof row>[]) => createDigester(hasher).read(rows, never).messages;
    const [byId, sameId] = [row("hi", { id: "mid.1" }), row("edited", { id: "mid.1" })];
    expect(read(byId)[0]?.print).toBe(read(sameId)[0]?.print);
    expect(read(row("hi"))[0]?.print).toBe(read(row("hi", { side: "me" }))[0]?.print);
    expect(read(row(null))[0]?.print).not.toBe(read(row("hi"))[0]?.print);
  });

  it("looks at a row again only when it changed", () => {
    const digester = createDigester(hasher);
    const kept = row("send me a pic of you");
    const first = digester.read([kept], never).analyses[0];
    expect(digester.read([{ ...kept }], never).analyses[0]).toBe(first);
    expect(digester.read([{ ...kept, text: "hi" }], never).analyses[0]).not.toBe(first);
  });

  it("finds a phrase that one side split over two messages, and not across sides", () => {
    const split = (side: "them" | "me") =>
      createDigester(hasher)
        .read([row("can you send me"), row("a pic", { side })], never)
        .messages.flatMap(({ cues }) => cues.map(({ tactic }) => tactic));
    expect(split("them")).toContain("image-request");
    expect(split("me")).not.toContain("image-request");
  });
});

describe("what could not be read", () => {
  const english = createDigester(hasher).read([row("how are you doing today my friend")], never).analyses;

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
