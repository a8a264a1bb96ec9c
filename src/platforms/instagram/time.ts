import type { ObservedMessage } from "../../model/observation.ts";
import { parseTimeLabel } from "../dom/time-label.ts";
import type { Item } from "./rows.ts";

/**
 * Moments of the messages among `items`, in order. A separator stands before the message it belongs to: that one gets
 * its time. The messages after it came some unknown time later, so they get none rather than a wrong one.
 */
export function readTimes(items: readonly Item[]): ObservedMessage["at"][] {
  let pending: number | null = null;
  const times: ObservedMessage["at"][] = [];
  for (const item of items) {
    if (item.is === "time") pending = item.at;
    if (item.is !== "message" && item.is !== "notice") continue;
    times.push(pending);
    pending = null;
  }
  return times;
}

/** First day of a month named in words ("October", 2026), or null for a word that no language table knows. */
export function monthStart(month: string, year: number, now: number): number | null {
  return parseTimeLabel(`1 ${month} ${year}, 00:00`, now);
}
