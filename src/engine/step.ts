import { decideAlert } from "../alerts/index.ts";
import type { Alert } from "../model/alert.ts";
import type { Assessment, Gap } from "../model/assessment.ts";
import type { ContactState } from "../model/contact.ts";
import type { AgeBand } from "../model/settings.ts";
import { assess } from "../risk/index.ts";
import { evaluateAll } from "../signals/index.ts";
import { riskContext } from "./judge.ts";
import { merge } from "./merge.ts";
import type { WindowReport } from "./report.ts";

/** `ageBand` of the account's person; `gaps` of this reading; `now` in milliseconds; `alertId`: used if one comes. */
export interface StepContext {
  readonly ageBand: AgeBand | null;
  readonly gaps: readonly Gap[];
  readonly now: number;
  readonly alertId: string;
}

export interface StepResult {
  readonly state: ContactState;
  readonly assessment: Assessment;
  readonly alert: Alert | null;
}

/** The whole way from one reading to an alert or nothing. Repeating a step on its own result repeats nothing. */
export function step(before: ContactState, report: WindowReport, context: StepContext): StepResult {
  const { state } = merge(before, report, context.now);
  const results = evaluateAll({ ...state, ageBand: context.ageBand, now: context.now });
  const assessment = assess(results, riskContext(state, context));
  const { alert, shown } = decideAlert(assessment, state, context.now, context.alertId);
  return { state: shown === state.shown ? state : { ...state, shown }, assessment, alert };
}
