import { describe, expect, it } from "vitest";
import { selfHarmPressure } from "./self-harm-pressure.ts";
import { view } from "./thread.test-kit.ts";

describe("self-harm-pressure", () => {
  it.each([
    ["a demand", ["self-harm-pressure"], {}, 2],
    ["a plain demand", ["self-harm-pressure=3"], {}, 3],
    ["with a threat", ["self-harm-pressure", "threat-to-publish"], {}, 3],
    ["in a group too", ["self-harm-pressure"], { facts: { group: true } }, 2],
  ] as const)("is present: %s", (_, lines, setting, strength) => {
    expect(selfHarmPressure.evaluate(view(lines, setting))).toMatchObject({ status: "present", strength });
  });

  it.each([
    ["pressure of another kind", ["pressure"]],
    ["a trace, as in a joke", ["self-harm-pressure=1"]],
    ["the person's own words", ["me:self-harm-pressure"]],
  ] as const)("is absent: %s", (_, lines) => {
    expect(selfHarmPressure.evaluate(view(lines)).status).toBe("absent");
  });

  it("cannot tell who presses", () => {
    const result = selfHarmPressure.evaluate(view(["?:self-harm-pressure"]));
    expect(result).toMatchObject({ status: "cannot-tell", why: "sides-unknown" });
  });
});
