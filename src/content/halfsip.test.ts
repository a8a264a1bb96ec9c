import { describe, expect, it } from "vitest";
import { halfSip, halfSipText } from "./halfsip.ts";

/** The reference implementation's first vectors: key 00 01 … 07, input 00 01 … of each length, result low byte first. */
const VECTORS = ["a9359f5b", "27475ab8", "fa62a603", "8afee704"];

const littleEndian = (value: number): string =>
  [0, 8, 16, 24].map((shift) => ((value >>> shift) & 0xff).toString(16).padStart(2, "0")).join("");

describe("HalfSipHash-2-4", () => {
  it.each(VECTORS.map((vector, length) => [length, vector] as const))(
    "of %i bytes is the reference's",
    (length, vector) => {
      expect(littleEndian(halfSip(0x03020100, 0x07060504, length, (at) => at))).toBe(vector);
    },
  );

  it("depends on every bit of key and text, and on their length", () => {
    const base = halfSipText(1, 2, "hello");
    const others = [
      halfSipText(3, 2, "hello"),
      halfSipText(1, 3, "hello"),
      halfSipText(1, 2, "hellp"),
      halfSipText(1, 2, "hello\u0000"),
      halfSipText(1, 2, "h\u0165llo"),
      halfSipText(1, 2, ""),
    ];
    expect(new Set([base, ...others]).size).toBe(7);
  });
});
