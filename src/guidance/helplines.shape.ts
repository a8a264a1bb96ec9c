/** What a line is. `missing-child` lines are kept for completeness and never offered for the needs of an alert. */
export const HELPLINE_KINDS = [
  "emergency",
  "crisis",
  "child-helpline",
  "report-hotline",
  "image-removal",
  "trafficking",
  "police",
  "missing-child",
  "directory",
] as const;
export type HelplineKind = (typeof HELPLINE_KINDS)[number];

/** Hours in the line's own country, 24-hour clock. `from` and `to` are full hours. */
export interface Span {
  readonly days: "every-day" | "weekdays" | "weekend";
  readonly from: number;
  readonly to: number;
}

export type Hours =
  | { readonly kind: "always" | "online" | "app" }
  | { readonly kind: "spans"; readonly spans: readonly Span[] };

/**
 * One line of help. `country`: ISO 3166 code, EU for all its states, ZZ for the whole world.
 * `hours: null` and `languages: []` mean "not stated", never "none" or "day and night".
 * `confirmed`: every filled phone, sms, url and hours field is confirmed; doubts stay in `note`.
 * `lastChecked`: date (YYYY-MM-DD) on which the facts were gathered.
 */
export interface Helpline {
  readonly country: string;
  readonly name: string;
  readonly kind: HelplineKind;
  readonly phone: string | null;
  readonly sms: string | null;
  readonly url: string | null;
  readonly audience: string;
  readonly serves: "young" | "adults" | "anyone";
  readonly hours: Hours | null;
  readonly languages: readonly string[];
  readonly confirmed: boolean;
  readonly note: string;
  readonly lastChecked: string;
  readonly source: string;
}

export const ALWAYS: Hours = { kind: "always" };
export const ONLINE: Hours = { kind: "online" };
export const APP: Hours = { kind: "app" };

/** The date and origin shared by the first set of rows; a row checked later carries its own. */
export const GATHERED = {
  lastChecked: "2026-10-31",
  source: "collected from the lines' own pages and public directories",
} as const;

/** For a row that was settled later, by an official page. */
export const found = (lastChecked: string, source: string) => ({ lastChecked, source });

/** For a number in general use that no official page settled yet: shown as "to check". */
export const COMMON_USE = found("2026-11-24", "general use; not yet confirmed by an official page");
