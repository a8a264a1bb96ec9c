import type { SignalId } from "./signals.ts";
import type { Tactic } from "./tactics.ts";

/** From nothing to worst. `cannot-assess` is not a level of danger: it says that silence would be a lie. */
export const LEVELS = ["none-found", "cannot-assess", "tip", "caution", "urgent"] as const;
export type Level = (typeof LEVELS)[number];

/** What was not readable and why it matters. Each has words in every interface language. */
export const GAPS = [
  "layout-not-recognised",
  "chat-locked",
  "still-loading",
  "language-not-covered",
  "media-only",
  "sides-unknown",
  "contact-unknown",
  "rows-unread",
  "group-chat",
  "account-unknown",
] as const;
export type Gap = (typeof GAPS)[number];

/** One reason, to be told in words: the signal and the tactics it rests on. */
export interface Reason {
  readonly signal: SignalId;
  readonly strength: 1 | 2 | 3;
  readonly tactics: readonly Tactic[];
  readonly messageCount: number;
  readonly minutes: number | null;
}

/** `explicit`: one of the dangers that needs no second signal (threat to publish, credentials, self-harm). */
export interface Assessment {
  readonly level: Level;
  readonly reasons: readonly Reason[];
  readonly explicit: boolean;
  readonly gaps: readonly Gap[];
}
