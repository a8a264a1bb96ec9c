import { type MessageAnalysis, threadCoverage } from "../language/shipped.ts";
import type { Gap } from "../model/assessment.ts";
import type { HealthReport } from "../model/health.ts";
import type { Coverage, Site, ThreadObservation } from "../model/observation.ts";

const NOTHING = { strategies: {}, rowsSeen: 0, rowsParsed: 0 };

/** No conversation is on the screen. */
export const idleHealth = (site: Site, uiLost: boolean): HealthReport => ({
  site,
  health: "idle",
  gaps: [],
  ...NOTHING,
  uiLost,
});

/** No gap, or what is missing, in the order in which it matters to the person. */
export function gapsOf(thread: ThreadObservation, analyses: readonly MessageAnalysis[]): Gap[] {
  const { coverage, state, contactName, contactHandle } = thread;
  const gaps: [Gap, boolean][] = [
    ["layout-not-recognised", state === "unreadable"],
    ["chat-locked", state === "locked"],
    ["still-loading", state === "loading"],
    ["rows-unread", coverage.rowsParsed < coverage.rowsSeen],
    ["media-only", state === "ready" && coverage.mediaOnlyRows === coverage.rowsSeen],
    ["sides-unknown", coverage.unknownSides > 0],
    ["language-not-covered", threadCoverage(analyses) === "not-covered"],
    ["contact-unknown", state === "ready" && contactName.value === null && contactHandle.value === null],
    ["group-chat", thread.isGroup.value === true],
  ];
  return gaps.filter(([, missing]) => missing).map(([gap]) => gap);
}

const BLIND: readonly Gap[] = ["layout-not-recognised", "chat-locked", "media-only", "language-not-covered"];

function wordFor(gaps: readonly Gap[]): HealthReport["health"] {
  if (gaps.some((gap) => BLIND.includes(gap))) return "blind";
  if (gaps.includes("still-loading")) return "waiting";
  return gaps.length > 0 ? "partial" : "reading";
}

/** What the chip, the badge and the popup say about the reading itself. Field names only, never content. */
export function healthOf(
  site: Site,
  coverage: Coverage,
  gaps: readonly Gap[],
  uiLost: boolean,
): HealthReport {
  const { strategies, rowsSeen, rowsParsed } = coverage;
  return { site, health: wordFor(gaps), gaps: [...gaps], strategies, rowsSeen, rowsParsed, uiLost };
}
