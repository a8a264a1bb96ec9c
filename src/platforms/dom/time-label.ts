/**
 * Turns a time label of the page ("Tue 20:06", "15 juil. 2026, 17:38") into a moment.
 * The forms and words are those of pages.md 2.2, 2.4 and 3.3, in English, French, Indonesian and Vietnamese.
 * Whatever it does not know for certain is null: a wrong moment is worse than none.
 */

/** A server's clock may be a little ahead of ours; a label this much in the future still means "just now". */
const CLOCK_SKEW_MS = 120_000;
const LONGEST_LABEL = 60;
const DAYS_IN_WEEK = 7;

type Clock = { readonly hours: number; readonly minutes: number };
type Day = { readonly year: number; readonly month: number; readonly day: number };
type Order = "day-first" | "month-first";

const WORD_LISTS = {
  /** Sunday first, as Date.getDay() counts. */
  weekdays: [
    "sunday sun dimanche dim minggu min chủ_nhật cn",
    "monday mon lundi lun senin sen thứ_hai thứ_2 t2",
    "tuesday tue tues mardi mar selasa sel thứ_ba thứ_3 t3",
    "wednesday wed mercredi mer rabu rab thứ_tư thứ_4 t4",
    "thursday thu thur thurs jeudi jeu kamis kam thứ_năm thứ_5 t5",
    "friday fri vendredi ven jumat jum thứ_sáu thứ_6 t6",
    "saturday sat samedi sam sabtu sab thứ_bảy thứ_7 t7",
  ],
  /** January first, as Date.getMonth() counts. "mar" is also a weekday: only its place tells which. */
  months: [
    "january jan janvier janv januari tháng_1",
    "february feb février févr fév februari tháng_2",
    "march mar mars maret tháng_3",
    "april apr avril avr tháng_4",
    "may mai mei tháng_5",
    "june jun juin juni tháng_6",
    "july jul juillet juil juli tháng_7",
    "august aug août agustus agu tháng_8",
    "september sep sept septembre tháng_9",
    "october oct octobre oktober okt tháng_10",
    "november nov novembre tháng_11",
    "december dec décembre déc desember des tháng_12",
  ],
  /** Days ago: today, yesterday. */
  recent: ["today aujourd'hui hari_ini hôm_nay", "yesterday hier kemarin hôm_qua"],
};

const index = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((words, number) => words.split(" ").map((word) => [word, number] as const)));

const WEEKDAYS = index(WORD_LISTS.weekdays);
const MONTHS = index(WORD_LISTS.months);
const RECENT = index(WORD_LISTS.recent);
const FILLERS = new Set(["at", "on", "à", "le", "pukul", "pada", "lúc", "vào", "·"]);

/** Words of two parts are joined so that a label can be cut at its spaces. */
const TWO_PARTS = /(chủ|thứ|tháng|hari|hôm) (?=\S)/gu;
const TIME = /(\d{1,2})(?::(\d{2})(?::\d{2})?|\.(\d{2})| ?h ?(\d{2}))(?: ?([ap])\.?m\.?| (sa|ch))?/u.source;
const TIME_LAST = new RegExp(`(?:^|[ ,])${TIME}$`, "u");
const TIME_FIRST = new RegExp(`^${TIME}(?=[ ,])`, "u");

function normalise(label: string): string {
  return label
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/’/gu, "'")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(TWO_PARTS, "$1_");
}

/** Hours of the 24-hour clock; null when a half-day mark and the hour contradict each other. */
function fullHours(hours: number, mark: string | undefined): number | null {
  if (mark === undefined) return hours <= 23 ? hours : null;
  if (hours < 1 || hours > 12) return null;
  return (hours % 12) + (mark === "p" || mark === "ch" ? 12 : 0);
}

function clockOf(match: RegExpMatchArray): Clock | null {
  const [, first = "", colon, dot, letter, latin, vietnamese] = match;
  // "3.50" is more often a price than a time: Indonesian clocks always show two digits.
  if (dot !== undefined && first.length < 2) return null;
  const hours = fullHours(Number(first), latin ?? vietnamese);
  const minutes = Number(colon ?? dot ?? letter);
  return hours === null || minutes > 59 ? null : { hours, minutes };
}

function wordsOf(rest: string): readonly string[] {
  const words = rest.split(/[ ,]+/u).map((word) => word.replace(/(?<=\p{L})\.$/u, ""));
  return words.filter((word) => word !== "" && !FILLERS.has(word));
}

function at(day: Day, clock: Clock): number | null {
  const date = new Date(day.year, day.month, day.day, clock.hours, clock.minutes);
  const real = date.getMonth() === day.month && date.getDate() === day.day;
  return real ? date.getTime() : null;
}

function daysAgo(days: number, clock: Clock, now: number): number | null {
  const today = new Date(now);
  const date = new Date(today.getFullYear(), today.getMonth(), today.getDate() - days);
  return at({ year: date.getFullYear(), month: date.getMonth(), day: date.getDate() }, clock);
}

/** A moment that is not in the future; a small lead of the server's clock is cut to `now`. */
function past(moment: number | null, now: number): number | null {
  return moment === null || moment > now + CLOCK_SKEW_MS ? null : Math.min(moment, now);
}

function lastTime(clock: Clock, now: number): number | null {
  return past(daysAgo(0, clock, now), now) ?? past(daysAgo(1, clock, now), now);
}

function lastWeekday(weekday: number, clock: Clock, now: number): number | null {
  const back = (new Date(now).getDay() - weekday + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  return past(daysAgo(back, clock, now), now) ?? past(daysAgo(back + DAYS_IN_WEEK, clock, now), now);
}

function yearOf(word: string): number | null {
  if (/^\d{4}$/u.test(word)) return Number(word);
  return /^\d{2}$/u.test(word) ? 2000 + Number(word) : null;
}

function dayOf(word: string): number | null {
  return /^(?:\d{1,2}|1er)$/u.test(word) ? Number.parseInt(word, 10) : null;
}

/** Where every region of a language writes the same order, the language is enough; for English it is not. */
function orderOf(locale: string | undefined): Order | null {
  const name = (locale ?? "").replace("_", "-").toLowerCase();
  if (name === "en-us") return "month-first";
  if (name === "en-gb" || /^(?:id|vi)(?:-|$)/u.test(name)) return "day-first";
  return /^fr(?:-|$)/u.test(name) && name !== "fr-ca" ? "day-first" : null;
}

/** "8/24/25": certain when one of the two cannot be a month, when both are equal, or when the locale says it. */
function numericDay(word: string, locale: string | undefined): Day | null {
  const [first, second, yearWord, extra] = word.split("/");
  const [a, b, year] = [dayOf(first ?? ""), dayOf(second ?? ""), yearOf(yearWord ?? "")];
  if (a === null || b === null || year === null || extra !== undefined) return null;
  const order = a > 12 || a === b ? "day-first" : b > 12 ? "month-first" : orderOf(locale);
  if (order === null) return null;
  return order === "day-first" ? { year, month: b - 1, day: a } : { year, month: a - 1, day: b };
}

/** "15 July" or "July 15". */
function dayAndMonth(words: readonly string[]): Omit<Day, "year"> | null {
  const [first = "", second = ""] = words;
  const month = MONTHS.get(second) ?? MONTHS.get(first);
  const day = dayOf(MONTHS.has(second) ? first : second);
  return month === undefined || day === null ? null : { month, day };
}

function writtenDay(words: readonly string[], clock: Clock, now: number): number | null {
  const found = dayAndMonth(words);
  if (found === null || words.length > 3) return null;
  const thisYear = new Date(now).getFullYear();
  if (words.length === 3) {
    const year = yearOf(words[2] ?? "");
    return year === null ? null : past(at({ ...found, year }, clock), now);
  }
  const moment = past(at({ ...found, year: thisYear }, clock), now);
  return moment ?? past(at({ ...found, year: thisYear - 1 }, clock), now);
}

/** A day told by number and month, with or without its weekday in front; a weekday that does not fit is a misreading. */
function someDay(
  words: readonly string[],
  clock: Clock,
  now: number,
  locale: string | undefined,
): number | null {
  if (words.length === 1) {
    const day = numericDay(words[0] ?? "", locale);
    return day === null ? null : past(at(day, clock), now);
  }
  const plain = writtenDay(words, clock, now);
  const weekday = WEEKDAYS.get(words[0] ?? "");
  if (plain !== null || weekday === undefined) return plain;
  const moment = someDay(words.slice(1), clock, now, locale);
  return moment !== null && new Date(moment).getDay() === weekday ? moment : null;
}

/**
 * The moment a label tells, in milliseconds since 1970, in the browser's own time zone; null for anything else.
 * A time without a day, or a weekday, is the last one that is not later than `now` (ms).
 * A date without a time is null: it would look exact without being so.
 * `locale` (such as "en-GB") only decides between day and month where the label leaves both possible.
 */
export function parseTimeLabel(label: string, now: number, locale?: string): number | null {
  if (label.length > LONGEST_LABEL) return null;
  const text = normalise(label);
  const match = text.match(TIME_LAST) ?? text.match(TIME_FIRST);
  const clock = match && clockOf(match);
  if (!match || !clock) return null;
  const words = wordsOf(text.replace(match[0], ""));
  if (words.length === 0) return lastTime(clock, now);
  const only = words.length === 1 ? (words[0] ?? "") : "";
  const [recent, weekday] = [RECENT.get(only), WEEKDAYS.get(only)];
  if (recent !== undefined) return past(daysAgo(recent, clock, now), now);
  if (weekday !== undefined) return lastWeekday(weekday, clock, now);
  return someDay(words, clock, now, locale);
}
