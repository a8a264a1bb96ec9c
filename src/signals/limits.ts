/**
 * What the words of the signals mean in figures. These define a fact ("many", "soon after"); how much a fact counts is
 * decided in `risk/weights.ts`. Distances are in messages of the thread, both sides counted.
 */

/** A sitting's worth of messages: detection.md §6, windows of the rules accumulator (60 finds most, soonest). */
export const SHORT_RUN = 60;
/** One sitting in time. Game chats turn risky after 45 min on average, grooming within 18 min and up (§1.2). */
export const SHORT_TIME_MS = 2 * 3_600_000;
/** How far back praise still prepares a request: the long window of §6. */
export const LONG_RUN = 200;

/** Compliments: friends give 2 to 5 in 10,000 messages (§5), so three within twenty are a burst. */
export const BURST_MESSAGES = 3;
export const BURST_RUN = 20;
export const BURST_TIME_MS = 3_600_000;
/** A stated age moves the number needed: an adult's praise of a minor counts sooner, a peer's later. */
export const BURST_ADULT_BONUS = 2;
export const BURST_PEER_MALUS = 2;

/** Distinct kinds of tactics in a short run: 3 find 23 of 24 decoy chats, 5 are rare among friends (§6). */
export const ESCALATION_KINDS = 3;

/** Praise before a picture request: one nice word before "send a pic" is what friends write. */
export const PRAISE_BEFORE_REQUEST = 2;

/** A reward belongs to a picture request when both stand this close: one exchange of lines. */
export const REWARD_DISTANCE = 10;
/** An offer of work and the money, gift or meeting that goes with it. */
export const JOB_DISTANCE = 20;
/** What was given or asked before a request for the password: as for praise. */
export const CREDENTIAL_DISTANCE = LONG_RUN;
/** A threat and the demand that goes with it; sextortion moves within minutes to hours (§4). */
export const DEMAND_DISTANCE = 40;

/** Ages this many years apart or fewer are peers at school age. */
export const PEER_YEARS = 2;
export const ADULT_AGE = 18;
