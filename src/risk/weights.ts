import type { SignalId } from "../model/signals.ts";
import type { Tactic } from "../model/tactics.ts";

/**
 * Every weight and threshold, each with its source ("§" is the project's detection facts) or its reason. Chosen from
 * published counts and benign rates, not fitted to any set of conversations.
 */

/** A level needs this much. With strong single signals near 3, caution takes two, and no tip comes from a trace. */
export const TIP_SCORE = 1.5;
export const CAUTION_SCORE = 4.5;
/** "Someone I know" raises both. 62 % of online offenders were offline acquaintances (§1.7): raised, not removed. */
export const KNOWN_FACTOR = 2;

/** Weight of a signal at strength 1. `rapid-escalation` is weighed by the tactics it rests on instead. */
export const SIGNAL_WEIGHTS: Readonly<Record<Exclude<SignalId, "rapid-escalation">, number>> = {
  // Friends give few looks compliments (2 to 5 in 10,000, §5), but give them: three unreturned make just a tip.
  "compliment-burst": 1.6,
  // Image requests 1.8 x likelier in grooming segments alone, far more after praise (§5, best pairs).
  "request-after-praise": 2.4,
  // A reward for pictures has hardly an innocent reading once traces are left out.
  "image-for-reward": 2.8,
  // Secrecy: literature A, 2.6 to 6.3 in 10,000 benign. A move alone: 21 in 10,000.
  "secrecy-or-move": 1.5,
  // 120 to 138 benign meetings in 10,000 (§5): below a tip unless plain (both, or a stated adult).
  "meeting-or-call": 0.9,
  // The commonest lure of recruiters (§4); also how real jobs are offered.
  "job-lure": 1.6,
  // Short path (§1.3): 2.5 in 10,000 benign, so it interrupts, but not yet with the urgent form.
  "credential-request": 3,
  // 0 in 88,522 benign messages (§1.3); never weighed down.
  sextortion: 6,
  "self-harm-pressure": 6,
};

/** A plainer signal counts more, but never like two signals. */
export const STRENGTH_FACTORS: Readonly<Record<1 | 2 | 3, number>> = { 1: 1, 2: 1.4, 3: 1.7 };

/**
 * Distinct tactics of a fast run, after the rules accumulator of §6, halved because other signals rest on the same
 * lines; what couples and friends do daily (sweet names, meetings, calls, money) is lowered further.
 */
export const TACTIC_WEIGHTS: Readonly<Partial<Record<Tactic, number>>> = {
  "parents-whereabouts": 1.5,
  "risk-check": 1,
  secrecy: 1,
  "image-request": 0.8,
  pressure: 0.6,
  compliment: 0.5,
  call: 0.5,
  "age-probe": 0.5,
  "platform-move": 0.4,
  meeting: 0.3,
  "money-offer": 0.3,
  gift: 0.3,
  endearment: 0.2,
  "job-lure": 0.8,
  "payment-demand": 0.6,
  "credential-request": 1,
  "threat-to-publish": 2,
  "self-harm-pressure": 2,
};

/** Pairs that carry the evidence (§5, order of smoothed likelihood ratios; the small counts do not bear more). */
export const PAIR_BONUSES: readonly { readonly pair: readonly [Tactic, Tactic]; readonly bonus: number }[] = [
  { pair: ["parents-whereabouts", "call"], bonus: 1 },
  { pair: ["risk-check", "call"], bonus: 0.8 },
  { pair: ["risk-check", "pressure"], bonus: 0.8 },
  { pair: ["parents-whereabouts", "meeting"], bonus: 0.8 },
  { pair: ["endearment", "parents-whereabouts"], bonus: 0.5 },
  { pair: ["secrecy", "image-request"], bonus: 0.8 },
  { pair: ["image-request", "platform-move"], bonus: 0.5 },
];

/**
 * Without one of these, or a contact who says to be an adult writing to a minor, nothing interrupts: praise, age
 * questions, calls and meetings alone are what couples and new friends do.
 */
export const GRAVE_TACTICS: readonly Tactic[] = [
  "parents-whereabouts",
  "risk-check",
  "secrecy",
  "image-request",
  "money-offer",
  "gift",
  "job-lure",
  "platform-move",
  "pressure",
  "payment-demand",
  "threat-to-publish",
  "credential-request",
  "self-harm-pressure",
];

/** Signals of one family tell the same story and are never independent of each other. */
export const FAMILIES: Readonly<Record<SignalId, string>> = {
  "compliment-burst": "praise",
  "rapid-escalation": "pace",
  "request-after-praise": "picture",
  "image-for-reward": "picture",
  "secrecy-or-move": "hiding",
  "meeting-or-call": "meeting",
  "job-lure": "work",
  "credential-request": "account",
  sextortion: "threat",
  "self-harm-pressure": "self-harm",
};
/** A fast run rests on lines of many signals: beside another it counts with this many tactics of its own. */
export const OWN_TACTICS_OF_PACE = 2;

/** Money next to one of the others, from a contact not known, is urgent (people.md §4, level 3). */
export const MONEY_TACTICS: readonly Tactic[] = ["money-offer", "gift", "payment-demand"];
export const MONEY_WITH: readonly Tactic[] = [
  "image-request",
  "meeting",
  "credential-request",
  "threat-to-publish",
];

/** Context (§1.7: relationship is the strongest). Factors of the whole score. */
export const CONTEXT_FACTORS = {
  /** The thread's start was short and young, or it is a request. */
  newContact: 1.15,
  /** A long history: most contact between friends, family, teams. */
  oldContact: 0.6,
  /** Both follow each other: weak, since sextortion collects mutual followers first (§4). */
  mutual: 0.9,
  /** Accounts made for it (§4, red flag). */
  newAccount: 1.1,
  /** The person wrote first: groomers open 66 % of sittings (§5). */
  openedByPerson: 0.85,
  /** A stated adult writing to a minor's account. Most admit being adults (§2). */
  statedAdult: 1.3,
  /** A stated age near the account's; a claim only, 5 to 33 % deceive (§2). */
  statedPeer: 0.8,
  /** Flattery, calls and meetings are ordinary between adults; money and passwords are caught by the pairs. */
  adultAccount: 0.7,
  /** Going on after a no (§5, which side). */
  refused: 1.2,
  /** Offenders persist less when parents are mentioned (§5). */
  supervised: 0.85,
} as const;

/** What is long past fades: by half in this time, or, where times are unknown, in this many messages. */
export const HALF_LIFE_MS = 30 * 86_400_000;
/** Two long windows of the accumulator (§6: 200). */
export const HALF_LIFE_MESSAGES = 400;
/** An explicit danger stays one for two half-lives. */
export const FRESH_ENOUGH = 0.25;
