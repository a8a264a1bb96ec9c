import type { ObservedMessage, ThreadObservation } from "../model/observation.ts";

/** Header and rows of the old thread may stay this long after a route change (measured: 1.5 to 2.5 s). */
export const SETTLE_MS = 2600;

/** The rows of one reading, to compare the next with. */
export interface Window {
  readonly rows: readonly ObservedMessage[];
  readonly atNewestEnd: boolean | null;
}

const sameRow = (a: ObservedMessage | undefined, b: ObservedMessage | undefined): boolean =>
  a !== undefined && b !== undefined && a.text === b.text && a.id === b.id && a.side === b.side;

/**
 * After a route change the rows of the thread before may still stand on the page. They are taken for the new
 * thread's only once they differ from the old ones, or once they have stood longer than a page keeps stale rows.
 */
export function isStale(thread: ThreadObservation, old: Window | null, sinceRouteMs: number): boolean {
  if (!old || sinceRouteMs >= SETTLE_MS) return false;
  const last = old.rows.at(-1);
  return thread.messages.some((row) => row.element === last?.element && sameRow(row, last));
}

/**
 * Which rows arrived while we watched: those after the last row of the window before, if that window and this one
 * show the newest end. Rows that scrolling mounts again are not arrivals.
 */
export function liveFrom(thread: ThreadObservation, before: Window | null): number {
  const none = thread.messages.length;
  if (!before?.atNewestEnd || !thread.atNewestEnd) return none;
  const last = before.rows.at(-1);
  if (!last) return 0;
  const index = thread.messages.findLastIndex((row) => row.element === last.element || isSameId(row, last));
  return index < 0 ? none : index + 1;
}

const isSameId = (a: ObservedMessage, b: ObservedMessage): boolean => a.id !== null && a.id === b.id;
