import { cpuUsage } from "node:process";
import { describe, expect, it } from "vitest";
import { type Alignment, align } from "./align.ts";

/** One letter a message; a window as a string. */
const rows = (text: string): number[] => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
const aligned = (prints: string, window: string): Alignment => align(rows(prints), rows(window));

/** s: seen, n: newer, o: older, b: between, in the order of the rows. */
const kinds = (prints: string, window: string): string => {
  const { disjoint, rows } = aligned(prints, window);
  return disjoint ? "disjoint" : rows.map((place) => place.kind[0]).join("");
};
const seenAt = (prints: string, window: string) =>
  aligned(prints, window).rows.map((place) => (place.kind === "seen" ? place.index : null));

describe("align", () => {
  it.each([
    ["the same window again", "abcdef", "abcdef", "ssssss"],
    ["one message only", "a", "a", "s"],
    ["a window within", "abcdefgh", "cdef", "ssss"],
    ["new rows at the end", "abcdef", "abcdefgh", "ssssssnn"],
    ["new rows, older ones scrolled out", "abcdefghijkl", "efghijklmn", "ssssssssnn"],
    ["new rows after a short overlap", "abcdef", "defxyz", "sssnnn"],
    ["older history", "defghi", "abcdefg", "ooossss"],
    ["both ends", "cdef", "abcdefgh", "oossssnn"],
    ["an unsent row", "abcdefgh", "abcefgh", "sssssss"],
    ["unsent last rows, then new ones", "abcdef", "abcdxy", "ssssnn"],
    ["an edited row keeps its place", "abcdefgh", "abcXefgh", "ssssssss"],
    ["a filled gap", "abcdefuvwxyz", "bcdefmnopuvwxy", "sssssbbbbsssss"],
    ["nothing in common", "abcdef", "uvwxyz", "disjoint"],
    ["one common word in common", "okkabckk", "uvwkkxyz", "disjoint"],
    ["repeated short texts, one more", "kkkkk", "kkkkkk", "sssssn"],
    ["the first rows ever", "a", "ab", "sn"],
  ])("%s", (_, prints, window, expected) => {
    expect(kinds(prints, window)).toBe(expected);
  });

  it("skips the print of an unsent row", () => {
    expect(seenAt("abcdefgh", "abcefgh")).toEqual([0, 1, 2, 4, 5, 6, 7]);
  });

  it("says before which print a filled gap lies", () => {
    const between = aligned("abcdefuvwxyz", "bcdefmnopuvwxy").rows.filter(
      (place) => place.kind === "between",
    );
    expect(between.map((place) => place.before)).toEqual([6, 6, 6, 6]);
  });

  it("prefers the place that counts fewest messages when a text repeats", () => {
    expect(kinds("kkkkkkkkkkkk", "kkkkkk")).toBe("ssssss");
  });

  it("weighs a rare text more than common ones", () => {
    expect(kinds("kkkkkkkkXk", "Xkuvwt")).toBe("ssnnnn");
  });

  it("has nothing to align an empty side with", () => {
    expect(aligned("", "abc").disjoint).toBe(true);
    expect(aligned("abc", "").rows).toEqual([]);
  });

  it("aligns the largest window with a full ring in a fraction of a second", () => {
    const prints = Array.from({ length: 512 }, (_, index) => (index * 7919) % 13);
    const window = Array.from({ length: 600 }, (_, index) => (index * 104_729) % 11);
    align(prints, window);
    const before = cpuUsage();
    for (let times = 0; times < 10; times += 1) align(prints, window);
    // Ten full comparisons: about 0.2 s of processor time, loosely bound; the usual window takes the fast path.
    expect(cpuUsage(before).user).toBeLessThan(1_500_000);
  });
});
