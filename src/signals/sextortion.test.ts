import { describe, expect, it } from "vitest";
import { sextortion } from "./sextortion.ts";
import { view } from "./thread.test-kit.ts";

describe("sextortion", () => {
  it.each([
    ["a threat", ["threat-to-publish"], {}, 2],
    ["a threat and a demand", ["threat-to-publish", "payment-demand"], {}, 3],
    [
      "a demand first, then a threat with a deadline",
      ["payment-demand", "threat-to-publish", "pressure"],
      {},
      3,
    ],
    ["a trace with a demand for money", ["threat-to-publish=1", "payment-demand"], {}, 3],
    ["in a group too", ["threat-to-publish"], { facts: { group: true } }, 2],
  ] as const)("is present: %s", (_, lines, setting, strength) => {
    expect(sextortion.evaluate(view(lines, setting))).toMatchObject({ status: "present", strength });
  });

  it.each([
    ["a demand alone", ["payment-demand"]],
    ["a trace alone", ["threat-to-publish=1"]],
    ["a trace long before a demand", ["threat-to-publish=1", 60, "payment-demand"]],
    ["the person's own", ["me:threat-to-publish"]],
  ] as const)("is absent: %s", (_, lines) => {
    expect(sextortion.evaluate(view(lines)).status).toBe("absent");
  });

  it("cannot tell who threatens", () => {
    const result = sextortion.evaluate(view(["?:threat-to-publish"]));
    expect(result).toMatchObject({ status: "cannot-tell", why: "sides-unknown" });
  });
});
