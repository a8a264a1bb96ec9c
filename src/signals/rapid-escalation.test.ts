import { describe, expect, it } from "vitest";
import { rapidEscalation } from "./rapid-escalation.ts";
import { view } from "./thread.test-kit.ts";

describe("rapid-escalation", () => {
  it.each([
    ["three kinds", ["compliment", "age-probe", "meeting"], {}, 1],
    ["four kinds", ["compliment", "age-probe", "meeting", "secrecy"], {}, 2],
    ["five kinds", ["compliment", "age-probe", "meeting", "secrecy", "image-request"], {}, 3],
    ["by messages, without times", ["compliment", 20, "age-probe", 20, "meeting"], { every: null }, 1],
    ["by time, over a long run", ["compliment", 50, "age-probe", 50, "meeting"], { every: 1 }, 1],
    ["two plain ones and two traces", ["compliment", "age-probe", "meeting=1", "call=1"], {}, 1],
  ] as const)("is present: %s", (_, lines, setting, strength) => {
    expect(rapidEscalation.evaluate(view(lines, setting))).toMatchObject({ status: "present", strength });
  });

  it.each([
    ["two kinds", ["compliment", "age-probe"], {}],
    ["compliments and sweet names are one kind", ["compliment", "endearment", "meeting"], {}],
    ["gifts and money are one kind", ["gift", "money-offer", "meeting"], {}],
    ["three traces", ["compliment=1", "age-probe=1", "meeting=1"], {}],
    ["all in a single message", ["compliment+age-probe+meeting"], {}],
    ["context is no step", ["age-statement@28", "refusal", "supervision", "compliment"], {}],
    ["far apart", ["compliment", 80, "age-probe", 80, "meeting"], { every: 30 }],
    ["the person's own", ["me:compliment", "me:age-probe", "me:meeting"], {}],
  ] as const)("is absent: %s", (_, lines, setting) => {
    expect(rapidEscalation.evaluate(view(lines, setting)).status).toBe("absent");
  });

  it("cannot tell whose steps they are", () => {
    const result = rapidEscalation.evaluate(view(["compliment", "?:age-probe", "?:meeting"]));
    expect(result).toMatchObject({ status: "cannot-tell", why: "sides-unknown" });
  });

  it("cannot tell whether a long run without times was one sitting", () => {
    const result = rapidEscalation.evaluate(
      view(["compliment", 70, "age-probe", 70, "meeting"], { every: null }),
    );
    expect(result).toMatchObject({ status: "cannot-tell", why: "times-unknown" });
  });

  it("does not apply to a group", () => {
    const group = view(["compliment", "age-probe", "meeting"], { facts: { group: true } });
    expect(rapidEscalation.evaluate(group).status).toBe("not-applicable");
  });
});
