import type { Tri } from "../model/contact.ts";
import type { MessageCues } from "../model/cues.ts";

/**
 * One reading of an open thread, oldest message first: what `ThreadReport` (messaging) carries, without whose it is.
 * `atNewestEnd`, `atOldestEnd`: is the newest, the very first message of the thread in the window? Null: not said.
 */
export interface WindowReport {
  readonly messages: readonly MessageCues[];
  readonly atNewestEnd: Tri;
  readonly atOldestEnd: Tri;
  readonly facts: {
    readonly request: Tri;
    readonly group: Tri;
    readonly mutual: Tri;
    readonly newAccount: Tri;
  };
}
