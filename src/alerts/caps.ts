/** At most one interruption per contact in this time (people.md §4). */
export const INTERRUPTION_MS = 86_400_000;
/** "Not a risk" quiets its signals for this long: a month of ordinary talk, after which a new reason may count again. */
export const DISMISSAL_MS = 30 * 86_400_000;
