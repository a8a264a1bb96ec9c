import { expect, test } from "@playwright/test";
import { bookSizes, CODE_BUDGET, shippedSize } from "./size.ts";

/** Byte counts do not depend on the machine, so this gate may stand among the tests. */
for (const browser of ["chrome", "firefox"] as const) {
  for (const site of ["instagram", "facebook"] as const) {
    test(`what runs in a tab of ${site} (${browser}) stays within its budget`, () => {
      expect(shippedSize(browser, `${site}.js`)).toBeLessThanOrEqual(CODE_BUDGET);
    });
  }
}

test("the phrasebooks are told per language", () => {
  const sizes = bookSizes();
  expect(Object.keys(sizes)).toEqual(["en", "fr"]);
  console.log("phrasebooks, gzip:", sizes);
});
