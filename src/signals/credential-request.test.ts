import { describe, expect, it } from "vitest";
import { credentialRequest } from "./credential-request.ts";
import { view } from "./thread.test-kit.ts";

describe("credential-request", () => {
  it.each([
    ["asked", ["credential-request"], {}, 2],
    ["asked plainly", ["credential-request=3"], {}, 3],
    ["asked after money", ["money-offer", "credential-request"], {}, 3],
    [
      "by an old friend, whose account may be hijacked",
      ["credential-request"],
      { facts: { firstContact: false } },
      2,
    ],
  ] as const)("is present: %s", (_, lines, setting, strength) => {
    expect(credentialRequest.evaluate(view(lines, setting))).toMatchObject({ status: "present", strength });
  });

  it("tells what prepared it, and counts only the requests", () => {
    const result = credentialRequest.evaluate(view(["compliment", "image-request", "credential-request"]));
    expect(result).toMatchObject({
      messages: [2],
      tactics: ["credential-request", "compliment", "image-request"],
    });
  });

  it.each([
    ["nothing", ["money-offer"]],
    ["the password of something else, a trace", ["credential-request=1"]],
    ["the person asks", ["me:credential-request"]],
  ] as const)("is absent: %s", (_, lines) => {
    expect(credentialRequest.evaluate(view(lines)).status).toBe("absent");
  });

  it("does not take sweet names for preparation: couples share", () => {
    const result = credentialRequest.evaluate(view(["endearment", "credential-request"]));
    expect(result).toMatchObject({ tactics: ["credential-request"] });
  });

  it("cannot tell who asks", () => {
    const result = credentialRequest.evaluate(view(["?:credential-request"]));
    expect(result).toMatchObject({ status: "cannot-tell", why: "sides-unknown" });
  });

  it("does not apply to a group", () => {
    const group = view(["credential-request"], { facts: { group: true } });
    expect(credentialRequest.evaluate(group).status).toBe("not-applicable");
  });
});
