import type { Gap } from "../model/assessment.ts";
import type { ContactFacts } from "../model/contact.ts";
import type { AgeBand } from "../model/settings.ts";

/**
 * What the signals are weighed against. `times`: milliseconds of the messages that have a time, by their ordinal.
 * `ageGap`: the contact's stated age against the account's; unknown counts as "may be an adult".
 */
export interface RiskContext {
  readonly facts: ContactFacts;
  readonly known: boolean;
  readonly ageBand: AgeBand | null;
  readonly ageGap: "adult" | "peer" | "unknown";
  /** The person said no, or said that a parent is watching. */
  readonly refused: boolean;
  readonly supervised: boolean;
  readonly gaps: readonly Gap[];
  readonly newestPos: number;
  readonly times: ReadonlyMap<number, number>;
  readonly now: number;
}
