import { describe, expect, it } from "vitest";
import { imageForReward } from "./image-for-reward.ts";
import { view } from "./thread.test-kit.ts";

describe("image-for-reward", () => {
  it.each([
    ["both in one message", ["image-request+money-offer"], 2],
    ["one after the other", ["image-request", "", "", "money-offer"], 2],
    ["a gift first", ["gift", "image-request"], 2],
    ["said plainly", ["image-request", "money-offer=3"], 3],
    ["more than once", ["image-request", "money-offer", "image-request"], 3],
  ] as const)("is present: %s", (_, lines, strength) => {
    expect(imageForReward.evaluate(view(lines))).toMatchObject({ status: "present", strength });
  });

  it.each([
    ["a picture alone", ["image-request"]],
    ["money alone", ["money-offer"]],
    ["far apart", ["image-request", 20, "money-offer"]],
    ["a photo of the thing for sale", ["image-request=1", "money-offer"]],
    ["the person pays", ["image-request", "me:money-offer"]],
  ] as const)("is absent: %s", (_, lines) => {
    expect(imageForReward.evaluate(view(lines)).status).toBe("absent");
  });

  it("cannot tell who offered", () => {
    const result = imageForReward.evaluate(view(["image-request", "?:money-offer"]));
    expect(result).toMatchObject({ status: "cannot-tell", why: "sides-unknown" });
  });

  it("does not apply to a group", () => {
    const group = view(["image-request", "money-offer"], { facts: { group: true } });
    expect(imageForReward.evaluate(group).status).toBe("not-applicable");
  });
});
