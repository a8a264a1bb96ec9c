import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FOLDER = new URL("./", import.meta.url);
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
);

/** A text decoded twice leaves control characters (U+0080 to U+009F), or "â" and "Ã" before a sign that is no letter. */
const DECODED_TWICE = /[\u0080-\u009f\ufffd]|[âÃÂ](?![\p{L}])/u;

describe("words of the interface", () => {
  it.each(files)("%s holds no text decoded twice", (file) => {
    const broken = readFileSync(new URL(file, FOLDER), "utf8")
      .split("\n")
      .filter((line) => DECODED_TWICE.test(line));
    expect(broken).toEqual([]);
  });

  it("would notice one", () => {
    expect(DECODED_TWICE.test("Metaâ\u0080\u0099s")).toBe(true);
    expect(DECODED_TWICE.test("Quel âge as-tu ?")).toBe(false);
  });
});
