import type { AlertAction, Script } from "../model/alert.ts";
import type { Reason } from "../model/assessment.ts";
import type { SignalId } from "../model/signals.ts";

/** Whose advice comes first when several fit (people.md §5): the danger to life, then the one that presses most. */
const BY_SIGNAL: readonly (readonly [SignalId, Script])[] = [
  ["self-harm-pressure", "coercion"],
  ["sextortion", "sextortion"],
  ["credential-request", "account"],
];

export function scriptFor(reasons: readonly Reason[]): Script {
  const found = BY_SIGNAL.find(([signal]) => reasons.some((reason) => reason.signal === signal));
  // A job among other things (pictures for money, a meeting) needs the general advice; only a job that leads has its own.
  return found?.[1] ?? (reasons[0]?.signal === "job-lure" ? "recruitment" : "general");
}

/** Steps first; where someone may be hurt, a person to talk to comes before any list. */
const PRIMARY: Readonly<Record<Script, AlertAction>> = {
  general: "what-to-do",
  sextortion: "what-to-do",
  coercion: "talk",
  account: "what-to-do",
  recruitment: "what-to-do",
};

/** One primary action and the two others; "someone I know" always last. */
export function actionsFor(script: Script): {
  readonly primary: AlertAction;
  readonly others: readonly AlertAction[];
} {
  const primary = PRIMARY[script];
  return { primary, others: [primary === "talk" ? "what-to-do" : "talk", "known"] };
}
