import type { Level } from "../model/assessment.ts";
import type { ContactState, ShownAlert } from "../model/contact.ts";
import type { SignalId } from "../model/signals.ts";
import { DISMISSAL_MS, INTERRUPTION_MS } from "./caps.ts";

/**
 * An answer "not a risk" is kept among what was shown: an entry of level `none-found` that names the signals it
 * quiets, from its time on. Everything else in the list was really shown.
 */
const DISMISSED = "dismissed:";

const isAnswer = (entry: ShownAlert): boolean => entry.level === "none-found";

/** Remembers that the person answered "not a risk". Answering twice, or about an alert that is gone, changes nothing. */
export function dismiss(state: ContactState, alertId: string, now: number): ContactState {
  const alert = state.shown.find((entry) => entry.id === alertId && !isAnswer(entry));
  const id = `${DISMISSED}${alertId}`;
  if (!alert || state.shown.some((entry) => entry.id === id)) return state;
  const answer: ShownAlert = { id, level: "none-found", form: "line", signals: alert.signals, at: now };
  return { ...state, shown: [...state.shown, answer] };
}

/** Signals that the person said are no risk, lately. */
export function quietSignals(shown: readonly ShownAlert[], now: number): ReadonlySet<SignalId> {
  const answers = shown.filter((entry) => isAnswer(entry) && isRecent(entry, now, DISMISSAL_MS));
  return new Set(answers.flatMap((entry) => entry.signals));
}

/** Signals already told, in any form, or only in a form that interrupts. This memory does not depend on the clock. */
export function toldSignals(shown: readonly ShownAlert[], interrupting: boolean): ReadonlySet<SignalId> {
  const told = shown.filter((entry) => !isAnswer(entry) && !(interrupting && entry.form === "line"));
  return new Set(told.flatMap((entry) => entry.signals));
}

export const shownLevels = (shown: readonly ShownAlert[]): readonly Level[] =>
  shown.map((entry) => entry.level);

/** Was there an interruption within the last day? */
export const interruptedLately = (shown: readonly ShownAlert[], now: number): boolean =>
  shown.some((entry) => entry.form !== "line" && isRecent(entry, now, INTERRUPTION_MS));

/** A clock set back a little leaves an entry recent; one set back by more than the span does not prolong it for ever. */
const isRecent = (entry: ShownAlert, now: number, span: number): boolean => Math.abs(now - entry.at) < span;
