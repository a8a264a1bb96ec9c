import { describe, expect, it } from "vitest";
import type { Assessment, Reason } from "../model/assessment.ts";
import type { ContactState, ShownAlert } from "../model/contact.ts";
import type { SignalId } from "../model/signals.ts";
import { decideAlert } from "./index.ts";

const reason = (signal: SignalId): Reason => ({
  signal,
  strength: 2,
  tactics: [],
  messageCount: 3,
  minutes: 5,
});

const urgent = (...signals: SignalId[]): Assessment => ({
  level: "urgent",
  explicit: false,
  gaps: [],
  reasons: signals.map(reason),
});

const told = (...signals: SignalId[]): ContactState => {
  const shown: ShownAlert[] = [{ id: "before", level: "caution", form: "card", signals, at: 1 }];
  return { shown, known: null } as unknown as ContactState;
};

describe("an old danger", () => {
  it("is told once in a quiet line, and not again at every reading", () => {
    const old: Assessment = {
      level: "tip",
      explicit: false,
      gaps: [],
      reasons: [reason("self-harm-pressure")],
    };
    const untold = { shown: [], known: null } as unknown as ContactState;
    const first = decideAlert(old, untold, 1, "one");
    expect(first.alert?.form).toBe("line");
    expect(decideAlert(old, { ...untold, shown: first.shown }, 2, "two").alert).toBeNull();
  });
});

describe("what leads an alert", () => {
  it("is what tipped the scales, not what was told before", () => {
    const { alert } = decideAlert(
      urgent("compliment-burst", "rapid-escalation", "image-for-reward"),
      told("compliment-burst", "rapid-escalation"),
      2,
      "now",
    );
    expect(alert?.reasons.map(({ signal }) => signal)).toEqual([
      "image-for-reward",
      "compliment-burst",
      "rapid-escalation",
    ]);
  });

  it("gives the advice: a job that only comes along does not hide pictures for money", () => {
    const first = decideAlert(urgent("job-lure", "image-for-reward"), told("job-lure"), 2, "now");
    expect(first.alert?.script).toBe("general");
    const alone = decideAlert(urgent("job-lure", "meeting-or-call"), told("meeting-or-call"), 2, "now");
    expect(alone.alert?.script).toBe("recruitment");
  });
});
