import type { Gap } from "./assessment.ts";

/** What the chip can say. Every gate, health and level of a thread comes down to one of these. */
export type ChipState =
  | "off"
  | "ask"
  | "no-permission"
  | "paused"
  | "not-this-account"
  | "whose-account"
  | "idle"
  | "waiting"
  | "blind"
  | "partial"
  | "reading"
  | "cannot-assess"
  | "tip"
  | "caution"
  | "urgent";

type Text = Record<
  | "name"
  | "privacy"
  | "more"
  | "again"
  | "why"
  | "whyLong"
  | "close"
  | "hide"
  | "normal"
  | "steps"
  | "talk"
  | "talkHint"
  | "copy"
  | "copied"
  | "copyByHand"
  | "help"
  | "emergency"
  | "toCheck"
  | "sms"
  | "newTab"
  | "notedKnown"
  | "notedNormal",
  string
>;

/** Words of the chip and of the frame around a warning, in one language; the worker hands them to a tab. */
export interface InPageWords extends Readonly<Text> {
  readonly chip: Readonly<Record<ChipState, string>>;
  /** One or two sentences behind the chip. */
  readonly about: Readonly<Record<ChipState, string>>;
  readonly gaps: Readonly<Record<Gap, string>>;
}
