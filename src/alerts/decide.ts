import type { Alert } from "../model/alert.ts";
import { type Assessment, LEVELS, type Reason } from "../model/assessment.ts";
import type { ContactState, ShownAlert } from "../model/contact.ts";
import { EXPLICIT_SIGNALS, type SignalId } from "../model/signals.ts";
import { interruptedLately, quietSignals, shownLevels, toldSignals } from "./history.ts";
import { actionsFor, scriptFor } from "./script.ts";

type AlertLevel = Alert["level"];
type Form = Alert["form"];

export interface Decision {
  readonly alert: Alert | null;
  /** What was shown about this contact, this alert included. */
  readonly shown: readonly ShownAlert[];
}

const FORMS: Readonly<Record<AlertLevel, Form>> = { tip: "line", caution: "card", urgent: "urgent" };

/**
 * Decides whether anything is shown now, and how. A reason is told once, again only when the level rises above all that
 * was shown or when an explicit danger was so far told in a quiet line only. One interruption a day, unless the level
 * rises or an explicit danger is new. `id` becomes the alert's; `now` in milliseconds.
 */
export function decideAlert(assessment: Assessment, state: ContactState, now: number, id: string): Decision {
  const plan = planOf(assessment, state, now);
  if (plan === null) return { alert: null, shown: state.shown };
  const script = scriptFor(plan.reasons);
  const alert: Alert = { id, ...plan, script, ...actionsFor(script), at: now };
  const signals = plan.reasons.map((reason) => reason.signal);
  const entry: ShownAlert = { id, level: alert.level, form: alert.form, signals, at: now };
  return { alert, shown: [...state.shown, entry] };
}

type Plan = Pick<Alert, "level" | "form" | "reasons">;

function planOf(assessment: Assessment, state: ContactState, now: number): Plan | null {
  const told = levelToTell(assessment, state.shown, now);
  if (told === null) return null;
  const { level, reasons } = told;
  // Only a danger that is there now: an old one, told in a quiet line, must not be told again at every reading.
  const explicit = assessment.explicit ? reasons.filter((reason) => isNewDanger(reason, state.shown)) : [];
  const rises = rank(level) > Math.max(-1, ...shownLevels(state.shown).map(rank));
  const fresh = rises ? newFirst(reasons, state.shown) : newReasons(reasons, state.shown, explicit);
  if (fresh.length === 0) return null;
  const mayInterrupt = rises || explicit.length > 0 || !interruptedLately(state.shown, now);
  const form = mayInterrupt ? formFor(level, explicit.length > 0, state) : "line";
  return { level: form === "line" ? "tip" : level, form, reasons: fresh };
}

/** The level without what the person said is no risk; urgent ones are told whole. */
function levelToTell(
  { level, reasons }: Assessment,
  shown: readonly ShownAlert[],
  now: number,
): { level: AlertLevel; reasons: readonly Reason[] } | null {
  if (level === "none-found" || level === "cannot-assess") return null;
  if (level === "urgent") return { level, reasons };
  const quiet = quietSignals(shown, now);
  const left = reasons.filter((reason) => !quiet.has(reason.signal));
  if (left.length === 0) return null;
  // A caution stood on two signals: with one of them quieted, what is left is a tip, unless it is explicit.
  const stands = left.length === reasons.length || left.some(isExplicit) || left.length > 1;
  return { level: stands ? level : "tip", reasons: left };
}

const isExplicit = (reason: Reason): boolean =>
  (EXPLICIT_SIGNALS as readonly SignalId[]).includes(reason.signal);

const isNewDanger = (reason: Reason, shown: readonly ShownAlert[]): boolean =>
  isExplicit(reason) && !toldSignals(shown, true).has(reason.signal);

/** What tipped the scales leads: it gives the title and the advice. What was told before follows, for the whole picture. */
function newFirst(reasons: readonly Reason[], shown: readonly ShownAlert[]): readonly Reason[] {
  const told = toldSignals(shown, false);
  const place = (reason: Reason): number =>
    isNewDanger(reason, shown) ? 0 : told.has(reason.signal) ? 2 : 1;
  return reasons.toSorted((a, b) => place(a) - place(b));
}

function newReasons(
  reasons: readonly Reason[],
  shown: readonly ShownAlert[],
  explicit: readonly Reason[],
): readonly Reason[] {
  const told = toldSignals(shown, false);
  const others = reasons.filter((reason) => !told.has(reason.signal) && !explicit.includes(reason));
  return [...explicit, ...others];
}

/** With "someone I know" a caution is a quiet line too; explicit and urgent dangers keep their form. */
function formFor(level: AlertLevel, explicit: boolean, { known }: ContactState): Form {
  return known !== null && level === "caution" && !explicit ? "line" : FORMS[level];
}

const rank = (level: (typeof LEVELS)[number]): number => LEVELS.indexOf(level);
