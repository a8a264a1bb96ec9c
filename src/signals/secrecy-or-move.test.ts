import { describe, expect, it } from "vitest";
import { secrecyOrMove } from "./secrecy-or-move.ts";
import { view } from "./thread.test-kit.ts";

describe("secrecy-or-move", () => {
  it.each([
    ["secrecy", ["secrecy"], {}, 2],
    ["secrecy said plainly", ["secrecy=3"], {}, 3],
    ["a move", ["platform-move"], {}, 1],
    ["a move, contact's facts unknown", ["platform-move"], { facts: { firstContact: null } }, 1],
    ["both", ["secrecy", "platform-move"], {}, 3],
    ["secrecy in an old thread too", ["secrecy"], { facts: { firstContact: false } }, 2],
  ] as const)("is present: %s", (_, lines, setting, strength) => {
    expect(secrecyOrMove.evaluate(view(lines, setting))).toMatchObject({ status: "present", strength });
  });

  it.each([
    ["nothing", ["meeting"], {}],
    ["a trace", ["secrecy=1", "platform-move=1"], {}],
    ["an old friend names another app", ["platform-move"], { facts: { firstContact: false } }],
    ["the person's own secret", ["me:secrecy"], {}],
  ] as const)("is absent: %s", (_, lines, setting) => {
    expect(secrecyOrMove.evaluate(view(lines, setting)).status).toBe("absent");
  });

  it("cannot tell whose secret it is", () => {
    expect(secrecyOrMove.evaluate(view(["?:secrecy"]))).toMatchObject({
      status: "cannot-tell",
      why: "sides-unknown",
    });
  });

  it("does not apply to a group", () => {
    const group = view(["secrecy"], { facts: { group: true } });
    expect(secrecyOrMove.evaluate(group).status).toBe("not-applicable");
  });
});
