import { describe, expect, it } from "vitest";
import { fill, pickLanguage, plural } from "./index.ts";

describe("fill", () => {
  it("puts each value in each of its places", () => {
    expect(fill("{a} and {b} and {a}", { a: "x", b: 2 })).toBe("x and 2 and x");
  });

  it("leaves other braces and the values' own braces alone", () => {
    expect(fill("{a} {}", { a: "{b}" } as never)).toBe("{b} {}");
  });

  it("asks for every placeholder", () => {
    // @ts-expect-error `b` is missing
    expect(fill("{a}{b}", { a: 1 })).toBe("1{b}");
  });
});

describe("plural", () => {
  const forms = { one: "{count} message", other: "{count} messages" };

  it.each([
    ["en", 0, "0 messages"],
    ["en", 1, "1 message"],
    ["en", 2, "2 messages"],
    ["en", 1200, "1,200 messages"],
    ["fr", 0, "0 message"],
    ["fr", 1, "1 message"],
    ["fr", 2, "2 messages"],
    ["fr", 1200, "1\u202f200 messages"],
    ["fr", 1_000_000, "1\u202f000\u202f000 messages"],
  ] as const)("%s %d", (language, count, text) => {
    expect(plural(language, forms, count)).toBe(text);
  });
});

describe("pickLanguage", () => {
  it.each([
    ["fr", ["en-GB"], "fr"],
    [null, ["fr-CA", "en"], "fr"],
    [null, ["de-DE", "fr", "en"], "fr"],
    [null, ["EN-us"], "en"],
    [null, ["de", "es"], "en"],
    [null, [], "en"],
  ] as const)("choice %s, browser %j", (choice, browser, language) => {
    expect(pickLanguage(choice, browser)).toBe(language);
  });
});
