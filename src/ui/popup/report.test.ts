import { expect, it } from "vitest";
import type { HealthReport } from "../../model/health.ts";
import { readingReport } from "./report.ts";

const report: HealthReport = {
  site: "facebook",
  health: "partial",
  gaps: ["rows-unread"],
  strategies: { rows: "role-row", direction: null },
  rowsSeen: 42,
  rowsParsed: 38,
  uiLost: false,
};

it("tells fields, strategies and counts, in a fixed order", () => {
  expect(readingReport(report).split("\n")).toEqual([
    "Porchlight reading report",
    "site: facebook",
    "health: partial",
    "gaps: rows-unread",
    "rows read: 38 of 42",
    "mark lost: no",
    "rows: role-row",
    "direction: unreadable",
  ]);
});

it("tells only what the report's schema holds: a field that does not apply is left out", () => {
  expect(readingReport({ ...report, strategies: {} })).not.toContain("contact-name");
});
