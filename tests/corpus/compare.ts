import { type Count, type ErrorCard, type Figures, numbersOf } from "./card.ts";

const hits = (count: Count): number => numbersOf(count)[0];

/** What is better (up) or worse (down) in figures that a person would ask for first. */
const UP: readonly (readonly [string, (figures: Figures) => number])[] = [
  ["risky conversations warned", ({ recall }) => hits(recall.caution)],
  ["warned by warnBy", ({ byWarnBy }) => hits(byWarnBy)],
  ["F-latency", ({ fLatency }) => fLatency ?? 0],
];
const DOWN: readonly (readonly [string, (figures: Figures) => number])[] = [
  ["false alarms", ({ falseAlarms }) => hits(falseAlarms.caution)],
  ["urgent false alarms", ({ falseAlarms }) => hits(falseAlarms.urgent)],
];

/** Whole sets only: a single theme has too few conversations to bear a verdict. */
export function losses(before: ErrorCard, after: ErrorCard): string[] {
  if (before.corpus !== after.corpus) return [];
  return after.groups
    .filter(({ by }) => by === "all" || by === "language")
    .flatMap((group) => {
      const held = before.groups.find(
        ({ by, name, split }) => by === group.by && name === group.name && split === group.split,
      );
      return held
        ? worse(held.figures, group.figures).map((loss) => `${group.name}, ${group.split}: ${loss}`)
        : [];
    });
}

function worse(before: Figures, after: Figures): string[] {
  const lost = (sign: 1 | -1) => (pair: (typeof UP)[number]) => {
    const [name, of] = pair;
    return (of(after) - of(before)) * sign < 0 ? [`${name} ${of(before)} -> ${of(after)}`] : [];
  };
  return [...UP.flatMap(lost(1)), ...DOWN.flatMap(lost(-1))];
}
