import { describe, expect, it } from "vitest";
import { complimentBurst } from "./compliment-burst.ts";
import { view } from "./thread.test-kit.ts";

describe("compliment-burst", () => {
  it.each([
    ["three in a run", ["compliment", "", "compliment", "", "compliment"], {}, 1],
    ["sweet names beside a compliment", ["compliment", "endearment", "endearment"], {}, 1],
    ["five in a run", ["compliment", "compliment", "compliment", "endearment", "compliment"], {}, 2],
    [
      "two messages, each with both, and a third",
      ["compliment+endearment", "compliment", "endearment"],
      {},
      1,
    ],
    ["without times, by messages", ["compliment", "compliment", "compliment"], { every: null }, 1],
    ["by time, over a longer run", ["compliment", 25, "compliment", 25, "compliment"], { every: 1 }, 1],
    ["from a stated adult", ["age-statement@28", "compliment", "compliment", "compliment"], {}, 2],
    [
      "of unknown age, to an account of unknown age",
      ["compliment", "compliment", "compliment"],
      { ageBand: null },
      1,
    ],
    [
      "the contact's facts unknown",
      ["compliment", "compliment", "compliment"],
      { facts: { firstContact: null } },
      1,
    ],
  ] as const)("is present: %s", (_, lines, setting, strength) => {
    const result = complimentBurst.evaluate(view(lines, setting));
    expect(result).toMatchObject({ status: "present", strength });
  });

  it.each([
    ["nothing at all", [""], {}],
    ["two only", ["compliment", "compliment"], {}],
    ["sweet names only, as couples do", ["endearment", "endearment", "endearment", "endearment"], {}],
    [
      "returned ones, as friends do",
      ["compliment", "me:compliment", "compliment", "me:compliment", "compliment"],
      {},
    ],
    ["three from a peer", ["age-statement@14", "compliment", "compliment", "compliment"], {}],
    ["spread over a day", ["compliment", 25, "compliment", 25, "compliment"], { every: 30 }],
    ["the person's own", ["me:compliment", "me:compliment", "me:compliment"], {}],
  ] as const)("is absent: %s", (_, lines, setting) => {
    expect(complimentBurst.evaluate(view(lines, setting)).status).toBe("absent");
  });

  it("cannot tell whose compliments they are", () => {
    const result = complimentBurst.evaluate(view(["compliment", "?:compliment", "?:compliment"]));
    expect(result).toMatchObject({ status: "cannot-tell", why: "sides-unknown" });
  });

  it("cannot tell how fast they came over a longer run without times", () => {
    const result = complimentBurst.evaluate(
      view(["compliment", 25, "compliment", 25, "compliment"], { every: null }),
    );
    expect(result).toMatchObject({ status: "cannot-tell", why: "times-unknown" });
  });

  it("says over how many minutes", () => {
    expect(complimentBurst.evaluate(view(["compliment", "compliment", "compliment"]))).toMatchObject({
      minutes: 2,
    });
  });

  it("does not apply to a group", () => {
    const group = view(["compliment", "compliment", "compliment"], { facts: { group: true } });
    expect(complimentBurst.evaluate(group).status).toBe("not-applicable");
  });
});
