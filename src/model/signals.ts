import type { Tactic } from "./tactics.ts";

/** The signals of this version; each has one file in `src/signals/`. */
export const SIGNAL_IDS = [
  "compliment-burst",
  "rapid-escalation",
  "request-after-praise",
  "image-for-reward",
  "secrecy-or-move",
  "meeting-or-call",
  "job-lure",
  "credential-request",
  "sextortion",
  "self-harm-pressure",
] as const;
export type SignalId = (typeof SIGNAL_IDS)[number];

/** The dangers that need no second signal: they interrupt at once, and a known contact does not silence them. */
export const EXPLICIT_SIGNALS = [
  "credential-request",
  "sextortion",
  "self-harm-pressure",
] as const satisfies readonly SignalId[];

/** Why a signal could not decide. Shown to the person in words. */
export type CannotTellReason =
  | "sides-unknown"
  | "times-unknown"
  | "history-missing"
  | "contact-facts-unknown";

/** What the cues, times and facts of one contact add up to. */
export type SignalResult =
  | {
      readonly signal: SignalId;
      readonly status: "present";
      readonly strength: 1 | 2 | 3;
      /** Distinct tactics it rests on, and the ordinals of the messages that show them. */
      readonly tactics: readonly Tactic[];
      readonly messages: readonly number[];
      /** Minutes from the first to the last of these messages; null when times are unknown. */
      readonly minutes: number | null;
    }
  | { readonly signal: SignalId; readonly status: "absent" }
  | { readonly signal: SignalId; readonly status: "not-applicable" }
  | { readonly signal: SignalId; readonly status: "cannot-tell"; readonly why: CannotTellReason };
