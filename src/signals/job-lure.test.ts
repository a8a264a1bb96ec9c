import { describe, expect, it } from "vitest";
import { jobLure } from "./job-lure.ts";
import { view } from "./thread.test-kit.ts";

describe("job-lure", () => {
  it.each([
    ["an offer", ["job-lure"], 2],
    ["an offer with money", ["job-lure", "money-offer"], 3],
    ["an offer and a meeting", ["meeting", "", "job-lure"], 3],
  ] as const)("is present: %s", (_, lines, strength) => {
    expect(jobLure.evaluate(view(lines))).toMatchObject({ status: "present", strength });
  });

  it("counts only the messages that offer", () => {
    expect(jobLure.evaluate(view(["job-lure", "money-offer"]))).toMatchObject({
      messages: [0],
      tactics: ["job-lure", "money-offer"],
    });
  });

  it.each([
    ["nothing", ["money-offer", "meeting"]],
    ["a trace", ["job-lure=1"]],
    ["the person's own offer", ["me:job-lure"]],
  ] as const)("is absent: %s", (_, lines) => {
    expect(jobLure.evaluate(view(lines)).status).toBe("absent");
  });

  it("cannot tell who offers", () => {
    expect(jobLure.evaluate(view(["?:job-lure"]))).toMatchObject({
      status: "cannot-tell",
      why: "sides-unknown",
    });
  });

  it("does not apply to a group", () => {
    const group = view(["job-lure"], { facts: { group: true } });
    expect(jobLure.evaluate(group).status).toBe("not-applicable");
  });
});
