import type { HealthReport } from "../../model/health.ts";
import { FIELDS, type Field } from "../../model/observation.ts";

/**
 * What is sent by hand to the makers when a page is not read: codes, field names, strategies and counts.
 * It stays in the code's own words in every language, so that whoever mends the page can compare it.
 */
export function readingReport(report: HealthReport): string {
  const head = [
    "Porchlight reading report",
    `site: ${report.site}`,
    `health: ${report.health}`,
    `gaps: ${report.gaps.join(", ") || "none"}`,
    `rows read: ${report.rowsParsed} of ${report.rowsSeen}`,
    `mark lost: ${report.uiLost ? "yes" : "no"}`,
  ];
  return [...head, ...FIELDS.filter((field) => field in report.strategies).map(fieldLine(report))].join("\n");
}

const fieldLine =
  (report: HealthReport) =>
  (field: Field): string =>
    `${field}: ${report.strategies[field] ?? "unreadable"}`;
