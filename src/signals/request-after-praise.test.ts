import { describe, expect, it } from "vitest";
import { requestAfterPraise } from "./request-after-praise.ts";
import { view } from "./thread.test-kit.ts";

describe("request-after-praise", () => {
  it.each([
    ["a request after two compliments", ["compliment", "compliment", "image-request"], 1],
    ["asked twice", ["compliment", "compliment", "image-request", "image-request"], 2],
    ["asked, then pressed twice", ["compliment", "endearment", "image-request", "pressure", "pressure"], 3],
    ["much later", ["compliment", "compliment", 150, "image-request"], 1],
  ] as const)("is present: %s", (_, lines, strength) => {
    expect(requestAfterPraise.evaluate(view(lines))).toMatchObject({ status: "present", strength });
  });

  it.each([
    ["one compliment before", ["compliment", "image-request"]],
    ["praise after the picture, as friends do", ["image-request", "compliment", "compliment"]],
    ["returned praise", ["compliment", "me:compliment", "compliment", "me:compliment", "image-request"]],
    ["a picture of a thing, a mere trace", ["compliment", "compliment", "image-request=1"]],
    ["too long ago", ["compliment", "compliment", 220, "image-request"]],
  ] as const)("is absent: %s", (_, lines) => {
    expect(requestAfterPraise.evaluate(view(lines)).status).toBe("absent");
  });

  it("cannot tell what came before a request when the beginning was never seen", () => {
    const facts = { openedBy: "unknown", firstContact: null } as const;
    const result = requestAfterPraise.evaluate(view(["image-request"], { facts }));
    expect(result).toMatchObject({ status: "cannot-tell", why: "history-missing" });
  });

  it("cannot tell who asked", () => {
    const result = requestAfterPraise.evaluate(view(["compliment", "compliment", "?:image-request"]));
    expect(result).toMatchObject({ status: "cannot-tell", why: "sides-unknown" });
  });

  it("does not apply to a group", () => {
    const group = view(["compliment", "compliment", "image-request"], { facts: { group: true } });
    expect(requestAfterPraise.evaluate(group).status).toBe("not-applicable");
  });
});
