import { describe, expect, it } from "vitest";
import { meetingOrCall } from "./meeting-or-call.ts";
import { view } from "./thread.test-kit.ts";

describe("meeting-or-call", () => {
  it.each([
    ["a meeting", ["meeting"], {}, 1],
    ["a call, contact's facts unknown", ["call"], { facts: { firstContact: null } }, 1],
    ["both", ["meeting", "call"], {}, 2],
    ["from a stated adult to a minor", ["age-statement@30", "meeting"], {}, 2],
    ["both, from a stated adult", ["age-statement@30", "meeting", "call"], {}, 3],
  ] as const)("is present: %s", (_, lines, setting, strength) => {
    expect(meetingOrCall.evaluate(view(lines, setting))).toMatchObject({ status: "present", strength });
  });

  it.each([
    ["nothing", ["compliment"]],
    ["traces", ["meeting=1", "call=1"]],
    ["the person proposes it", ["me:meeting"]],
  ] as const)("is absent: %s", (_, lines) => {
    expect(meetingOrCall.evaluate(view(lines)).status).toBe("absent");
  });

  it("cannot tell who proposed it", () => {
    expect(meetingOrCall.evaluate(view(["?:meeting"]))).toMatchObject({
      status: "cannot-tell",
      why: "sides-unknown",
    });
  });

  it("does not apply to someone with a long history", () => {
    const result = meetingOrCall.evaluate(view(["meeting"], { facts: { firstContact: false } }));
    expect(result.status).toBe("not-applicable");
  });

  it("does not apply to a group", () => {
    const group = view(["meeting"], { facts: { group: true } });
    expect(meetingOrCall.evaluate(group).status).toBe("not-applicable");
  });
});
