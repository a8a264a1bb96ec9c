import { describe, expect, it } from "vitest";
import { emptyContact } from "../engine/contact.ts";
import type { Assessment, Level, Reason } from "../model/assessment.ts";
import type { ContactState, ShownAlert } from "../model/contact.ts";
import type { SignalId } from "../model/signals.ts";
import { decideAlert, dismiss } from "./index.ts";

const NOW = Date.UTC(2026, 0, 5);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const reason = (signal: SignalId): Reason => ({
  signal,
  strength: 2,
  tactics: [],
  messageCount: 1,
  minutes: null,
});
const EXPLICIT: readonly SignalId[] = ["sextortion", "credential-request", "self-harm-pressure"];
const assessed = (level: Level, ...signals: SignalId[]): Assessment => ({
  level,
  reasons: signals.map(reason),
  explicit: signals.some((signal) => EXPLICIT.includes(signal)),
  gaps: [],
});

const contact = emptyContact("facebook", "a".repeat(32), "b".repeat(32), NOW);
const having = (shown: readonly ShownAlert[]): ContactState => ({ ...contact, shown });

/** Decides one assessment after the other, an hour apart unless a time is given, and gives the alerts. */
function tell(assessments: readonly (Assessment | [Assessment, number])[], start: ContactState = contact) {
  let shown = start.shown;
  return assessments.map((given, index) => {
    const [assessment, at] = Array.isArray(given) ? given : [given, NOW + index * HOUR];
    const decision = decideAlert(assessment, { ...start, shown }, at, `alert-${index}`);
    shown = decision.shown;
    return decision.alert;
  });
}
const forms = (...given: Parameters<typeof tell>) => tell(...given).map((alert) => alert?.form ?? null);

const TIP = assessed("tip", "compliment-burst");
const CAUTION = assessed("caution", "compliment-burst", "secrecy-or-move");

describe("which form", () => {
  it.each([
    ["a tip is a line", assessed("tip", "compliment-burst"), "line"],
    ["a caution is a card", CAUTION, "card"],
    ["an urgent one has its own form", assessed("urgent", "sextortion"), "urgent"],
    ["an explicit danger is a card", assessed("caution", "credential-request"), "card"],
  ] as const)("%s", (_, assessment, form) => {
    expect(forms([assessment])).toEqual([form]);
  });

  it.each(["none-found", "cannot-assess"] as const)("nothing for %s", (level) => {
    expect(decideAlert(assessed(level), contact, NOW, "x")).toEqual({ alert: null, shown: [] });
  });
});

describe("caps", () => {
  it("never says the same twice, however late", () => {
    expect(forms([TIP, TIP, [TIP, NOW + 400 * DAY]])).toEqual(["line", null, null]);
    expect(forms([CAUTION, CAUTION, [CAUTION, NOW + 400 * DAY]])).toEqual(["card", null, null]);
  });

  it("interrupts again when the level rises, the same day", () => {
    const urgent = assessed("urgent", "compliment-burst", "image-for-reward");
    expect(forms([TIP, CAUTION, urgent])).toEqual(["line", "card", "urgent"]);
  });

  it("tells a new signal of the same day in a line that names only it", () => {
    const more = assessed("caution", "compliment-burst", "secrecy-or-move", "meeting-or-call");
    const alert = tell([CAUTION, more])[1];
    expect(alert).toMatchObject({ form: "line", level: "tip", reasons: [{ signal: "meeting-or-call" }] });
    expect(alert?.reasons).toHaveLength(1);
  });

  it("interrupts for a new signal a day later", () => {
    const more = assessed("caution", "compliment-burst", "secrecy-or-move", "meeting-or-call");
    expect(forms([CAUTION, [more, NOW + DAY + HOUR]])).toEqual(["card", "card"]);
  });

  it("interrupts for an explicit danger not yet shown, though the level stays", () => {
    const urgent = assessed("urgent", "compliment-burst", "image-for-reward");
    const password = assessed("urgent", "credential-request", "compliment-burst", "image-for-reward");
    const alerts = tell([urgent, password, password]);
    expect(alerts.map((alert) => alert?.form ?? null)).toEqual(["urgent", "urgent", null]);
    expect(alerts[1]).toMatchObject({ script: "account", reasons: [{ signal: "credential-request" }] });
  });

  it("repeats nothing when the level falls and rises again", () => {
    expect(forms([CAUTION, TIP, assessed("none-found"), CAUTION])).toEqual(["card", null, null, null]);
  });

  it("neither loops nor goes silent when the clock is set back", () => {
    const more = assessed("caution", "compliment-burst", "secrecy-or-move", "job-lure");
    const back = NOW - 300 * DAY;
    expect(forms([CAUTION, [CAUTION, back], [more, back], [more, back + HOUR]])).toEqual([
      "card",
      null,
      "card",
      null,
    ]);
    expect(forms([CAUTION, [more, NOW - HOUR]])).toEqual(["card", "line"]);
  });
});

describe("someone I know", () => {
  const known = { ...contact, known: { since: NOW } };

  it("makes a caution a line", () => {
    expect(forms([CAUTION], known)).toEqual(["line"]);
  });

  it("never silences urgent and explicit dangers", () => {
    expect(forms([assessed("urgent", "sextortion")], known)).toEqual(["urgent"]);
    expect(forms([assessed("caution", "credential-request")], known)).toEqual(["card"]);
  });
});

describe("not a risk", () => {
  const told = decideAlert(TIP, contact, NOW, "first");
  const quiet = dismiss(having(told.shown), "first", NOW);

  it("quiets the signal for thirty days", () => {
    const rises = assessed("caution", "compliment-burst", "secrecy-or-move");
    expect(forms([[rises, NOW + 29 * DAY]], quiet)).toEqual(["line"]);
    expect(tell([[rises, NOW + 29 * DAY]], quiet)[0]?.reasons.map(({ signal }) => signal)).toEqual([
      "secrecy-or-move",
    ]);
    expect(forms([[rises, NOW + 31 * DAY]], quiet)).toEqual(["card"]);
  });

  it("leaves nothing to tell when all is quieted", () => {
    expect(forms([assessed("tip", "compliment-burst")], quiet)).toEqual([null]);
  });

  it("does not quiet an urgent alert", () => {
    const urgent = assessed("urgent", "compliment-burst", "image-for-reward");
    expect(tell([urgent], quiet)[0]?.reasons).toHaveLength(2);
  });

  it("changes nothing twice, nor for an alert that is gone", () => {
    expect(dismiss(quiet, "first", NOW + HOUR)).toBe(quiet);
    expect(dismiss(contact, "first", NOW)).toBe(contact);
    expect(quiet.shown.at(-1)).toMatchObject({ level: "none-found", signals: ["compliment-burst"] });
  });
});

describe("which advice", () => {
  it.each([
    [["compliment-burst"], "general", "what-to-do"],
    [["job-lure", "compliment-burst"], "recruitment", "what-to-do"],
    [["job-lure", "credential-request"], "account", "what-to-do"],
    [["credential-request", "sextortion"], "sextortion", "what-to-do"],
    [["sextortion", "self-harm-pressure"], "coercion", "talk"],
  ] as const)("%s: %s", (signals, script, primary) => {
    const alert = tell([assessed("urgent", ...signals)])[0];
    expect(alert).toMatchObject({ script, primary });
    expect(new Set([alert?.primary, ...(alert?.others ?? [])])).toEqual(
      new Set(["what-to-do", "talk", "known"]),
    );
  });
});
