/** Every limit of this room, in one place. Texts beyond a cap are cut, never refused. */

/** Characters of one message that are read (detection.md §9: "messages capped near 4k characters"). */
export const TEXT_CAP = 4_000;

/** Characters kept after compatibility folding, because one character can unfold to eighteen. */
export const FOLDED_CAP = 8_000;

/** Words of the previous message of the same writer that a phrase may begin in. */
export const PREVIOUS_WORDS = 12;

/** Widest gap (`..4`) that the notation allows, in words. */
export const GAP_CAP = 4;

/** Messages of a thread that vote on its language (detection.md §9). */
export const VOTE_MESSAGES = 20;
