/**
 * How much is held about one contact. Small on purpose: what is not held cannot leak, and every step stays cheap.
 */

/**
 * Fingerprints kept per contact. Both sites keep about 100 rows in the page; 512 is five such windows, so that
 * scrolling back a few screens still overlaps, at 4 KB a contact.
 */
export const PRINTS_CAP = 512;

/**
 * Cues kept per tactic from the contact (or an unknown side): the newest, for pace, and the strongest, earliest
 * first, so that the beginning of a long thread is not forgotten. 21 tactics x 10 + 21 x 4 = 294 at most.
 */
export const NEWEST_PER_TACTIC = 8;
export const STRONGEST_PER_TACTIC = 2;
/** The person's own lines matter only for refusal, age, supervision and returned praise. */
export const OWN_PER_TACTIC = 4;

/** `lastSeenAt` is only written again after this long, so that looking at a thread changes nothing held. */
export const LAST_SEEN_STEP_MS = 3_600_000;

/**
 * First contact (detection.md §1.2 and "Sets"): grooming moves within minutes to days, and decoy chats run to a
 * median of 605 messages. A thread is therefore "new" if its beginning is in view and it is short and young, and
 * "old" only on plain evidence: a first message months ago, or a long history above what was first on screen.
 */
export const NEW_THREAD_MESSAGES = 200;
export const NEW_THREAD_MS = 30 * 86_400_000;
export const OLD_THREAD_MS = 90 * 86_400_000;
export const OLD_THREAD_MESSAGES = 300;
