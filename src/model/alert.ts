import type { Level, Reason } from "./assessment.ts";

/** Which advice fits; one script each (people.md §5). */
export const SCRIPTS = ["general", "sextortion", "coercion", "account", "recruitment"] as const;
export type Script = (typeof SCRIPTS)[number];

export const ALERT_ACTIONS = ["what-to-do", "talk", "known"] as const;
export type AlertAction = (typeof ALERT_ACTIONS)[number];

/** Decided once, shown once. `line` is quiet, `card` and `urgent` interrupt. */
export interface Alert {
  readonly id: string;
  readonly level: Exclude<Level, "none-found" | "cannot-assess">;
  readonly form: "line" | "card" | "urgent";
  readonly script: Script;
  readonly reasons: readonly Reason[];
  readonly primary: AlertAction;
  readonly others: readonly AlertAction[];
  readonly at: number;
}
