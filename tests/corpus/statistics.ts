/** A count out of a number, with its exact 95 % interval (Clopper-Pearson), all as shares of 1. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
}

/** Where the middle half of some values lies. */
export interface Quartiles {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

const TAIL = 0.025;
/** Halvings of the interval from 0 to 1: far below the four digits that are kept. */
const HALVINGS = 40;
/** Half the penalty is reached at 90 messages (Sadeque et al.; people.md §6.1): p = ln 3 / 89. */
const PENALTY_SLOPE = Math.log(3) / 89;

export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: null, low: 0, high: 1 };
  const low = count === 0 ? 0 : solve((p) => 1 - atMost(count - 1, of, p) < TAIL);
  const high = count === of ? 1 : solve((p) => atMost(count, of, p) > TAIL);
  return { count, of, share: round(count / of), low: round(low), high: round(high) };
}

/** The largest p for which `holds`, for a condition that holds up to some p and not beyond. */
function solve(holds: (p: number) => boolean): number {
  let [below, above] = [0, 1];
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const middle = (below + above) / 2;
    if (holds(middle)) below = middle;
    else above = middle;
  }
  return below;
}

/** Probability of at most `count` hits in `of` trials of chance `p`; summed in logarithms, so that it never underflows early. */
function atMost(count: number, of: number, p: number): number {
  let logTerm = of * Math.log1p(-p);
  let total = Math.exp(logTerm);
  for (let hit = 1; hit <= count; hit += 1) {
    logTerm += Math.log((of - hit + 1) / hit) + Math.log(p) - Math.log1p(-p);
    total += Math.exp(logTerm);
  }
  return total;
}

/** The value below which `part` of the values lie, between neighbours where needed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}

export function quartiles(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null;
  const [low, median, high] = [0.25, 0.5, 0.75].map((part) => round(quantile(values, part)));
  return { low: low ?? 0, median: median ?? 0, high: high ?? 0 };
}

/** What a warning at this message (1-based, both sides counted) costs: 0 at the first, .11 at 19, .50 at 90. */
export const penalty = (message: number): number => -1 + 2 / (1 + Math.exp(-PENALTY_SLOPE * (message - 1)));

/** F1 x speed, speed = 1 - median penalty of the risky conversations that were warned. */
export function fLatency(firsts: readonly number[], risky: number, falseAlarms: number): number {
  if (firsts.length === 0) return 0;
  const f1 = (2 * firsts.length) / (firsts.length + falseAlarms + risky);
  return round(f1 * (1 - quantile(firsts.map(penalty), 0.5)));
}

/** Share of warned conversations that are risky, if `prevalence` of all are (detection.md §8.3). */
export const precisionAt = (prevalence: number, recall: number, falseAlarm: number): number | null =>
  recall + falseAlarm === 0
    ? null
    : round((recall * prevalence) / (recall * prevalence + falseAlarm * (1 - prevalence)));

export const round = (value: number): number => Math.round(value * 10_000) / 10_000;
