import { describe, expect, test } from "vitest";
import { inPageWords } from "../../i18n/inpage.ts";
import type { InPageState } from "./contract.ts";
import { answerOf, FRESH, lookOf, onPress, onState, openAlert } from "./local.ts";

const state = (more: Partial<InPageState> = {}): InPageState => ({
  language: "en",
  words: inPageWords("en"),
  corner: "bottom-left",
  gate: "open",
  health: "reading",
  level: "caution",
  gaps: [],
  alert: null,
  ...more,
});
const alert = (id: string) => ({ alert: { id } }) as NonNullable<InPageState["alert"]>;

describe("answers", () => {
  test("unfolding is told once, folding up is not", () => {
    expect(answerOf(FRESH, "talk")).toBe("talk");
    expect(answerOf({ ...FRESH, section: "talk" }, "talk")).toBeNull();
  });

  test("hide is told as close; the chip, the reasons and showing again are not told", () => {
    expect(answerOf(FRESH, "hide")).toBe("close");
    for (const press of ["chip", "why", "again"] as const) expect(answerOf(FRESH, press)).toBeNull();
  });
});

describe("what was put away", () => {
  const closed = onPress(FRESH, "close", "a");

  test("stays away when the same alert is shown again, comes back when asked for", () => {
    const again = state({ alert: alert("a") });
    expect(openAlert(again, onState(closed, state(), again))).toBeNull();
    expect(openAlert(again, onPress(closed, "again", null))).not.toBeNull();
  });

  test("does not hold back another alert", () => {
    const other = state({ alert: alert("b") });
    expect(openAlert(other, onState(closed, state({ alert: alert("a") }), other))).not.toBeNull();
  });

  test("a hidden level stays hidden until the level changes, the chip is pressed or an alert comes", () => {
    const quiet = onPress(FRESH, "hide", "a");
    expect(onState(quiet, state(), state()).quiet).toBe(true);
    expect(onState(quiet, state(), state({ level: "urgent" })).quiet).toBe(false);
    expect(onState(quiet, state(), state({ alert: alert("b") })).quiet).toBe(false);
    expect(onPress(quiet, "chip", null).quiet).toBe(false);
  });
});

test("a word of thanks does not follow into another chat", () => {
  const known = onPress(FRESH, "known", "a");
  expect(onState(known, state(), state()).notice).toBe("notedKnown");
  expect(onState(known, state(), state({ health: "waiting" })).notice).toBeNull();
  expect(onState(known, state(), state({ gate: "paused" })).notice).toBeNull();
});

test("only a state that looks different is drawn again", () => {
  expect(lookOf(state({ alert: alert("a") }))).toBe(lookOf(state({ alert: alert("a") })));
  const others = [
    { level: "tip" },
    { gaps: ["group-chat"] },
    { alert: alert("a") },
    { language: "fr" },
  ] as const;
  for (const other of others) expect(lookOf(state(other))).not.toBe(lookOf(state()));
});
