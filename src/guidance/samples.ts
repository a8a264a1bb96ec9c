import type { Alert, Script } from "../model/alert.ts";
import type { Reason } from "../model/assessment.ts";
import type { SignalId } from "../model/signals.ts";
import type { PresentContext } from "./present.ts";

/** Invented alerts for the tests of this room. */
const FORM = { tip: "line", caution: "card", urgent: "urgent" } as const;
const SCRIPT_OF: Partial<Record<SignalId, Script>> = {
  sextortion: "sextortion",
  "self-harm-pressure": "coercion",
  "credential-request": "account",
  "job-lure": "recruitment",
};

export const reason = (signal: SignalId, changes: Partial<Reason> = {}): Reason => ({
  signal,
  strength: 2,
  tactics: ["compliment", "secrecy", "refusal", "risk-check", "meeting"],
  messageCount: 6,
  minutes: 40,
  ...changes,
});

export const alertOf = (signal: SignalId, changes: Partial<Alert> = {}): Alert => ({
  id: "alert-1",
  level: "caution",
  form: FORM[changes.level ?? "caution"],
  script: SCRIPT_OF[signal] ?? "general",
  reasons: [reason(signal)],
  primary: "what-to-do",
  others: ["talk", "known"],
  at: 0,
  ...changes,
});

export const contextOf = (changes: Partial<PresentContext> = {}): PresentContext => ({
  site: "instagram",
  language: "en",
  country: "FR",
  ageBand: "13-15",
  contactKnown: false,
  ...changes,
});
