import { expect, it } from "vitest";
import { agreementAge, COUNTRIES, countryChoices } from "./countries.ts";

const nameIn = (language: string) => {
  const names = new Intl.DisplayNames(language, { type: "region" });
  return (code: string) => names.of(code) ?? code;
};

it("lists countries only, each once", () => {
  expect(COUNTRIES).toContain("FR");
  expect(COUNTRIES).toContain("SE");
  expect(COUNTRIES).not.toContain("EU");
  expect(COUNTRIES).not.toContain("ZZ");
  expect(new Set(COUNTRIES).size).toBe(COUNTRIES.length);
});

it("goes by the order of the names in the page's language, accents included", () => {
  const labels = countryChoices(nameIn("fr"), "fr").map(({ label }) => label);
  expect(labels.indexOf("Espagne")).toBeLessThan(labels.indexOf("États-Unis"));
  expect(labels.indexOf("États-Unis")).toBeLessThan(labels.indexOf("France"));
});

it("mentions the age of agreement only where it is above 13", () => {
  expect(agreementAge("FR")).toBe(15);
  expect(agreementAge("GB")).toBeNull();
  expect(agreementAge("other")).toBeNull();
});
