export { dismiss } from "../alerts/index.ts";
export { type Alignment, align, type Place } from "./align.ts";
export { emptyContact } from "./contact.ts";
export { merge } from "./merge.ts";
export type { WindowReport } from "./report.ts";
export { type StepContext, type StepResult, step } from "./step.ts";
