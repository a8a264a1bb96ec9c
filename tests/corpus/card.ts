import { createHash } from "node:crypto";
import { scoreConversation } from "../../src/engine/score.ts";
import {
  type Labelled,
  type Line,
  labelled,
  MOMENTS,
  type MomentName,
  SPLITS,
  type Split,
} from "./entries.ts";
import { fLatency, precisionAt, type Quartiles, quartiles, type Share, shareOf } from "./statistics.ts";

/** What the engine did with one conversation. Message numbers are 1-based, both sides counted; null: never. */
export interface Outcome extends Labelled {
  /** First warning that interrupts: caution or urgent. */
  readonly warned: number | null;
  readonly urgent: number | null;
  readonly tip: number | null;
}

/** "9/52": so many of so many. Written short, because the card is kept and compared as text. */
export type Count = string;

/** The figures of one group of conversations. */
export interface Figures {
  readonly risky: number;
  readonly ordinary: number;
  readonly messages: number;
  readonly recall: { readonly tip: Count; readonly caution: Count; readonly urgent: Count };
  readonly falseAlarms: { readonly caution: Count; readonly urgent: Count };
  readonly tipsOnOrdinary: Count;
  readonly firstWarning: Quartiles | null;
  /** Minutes from the first message, of those whose messages have times. */
  readonly firstWarningMinutes: Quartiles | null;
  /** Null unless there are both risky and ordinary conversations: precision needs both. */
  readonly fLatency: number | null;
  readonly byWarnBy: Count;
  /** Warned before the message that asks for it, and with it at the latest (so before any answer). */
  readonly before: Readonly<Record<MomentName, Count>>;
  readonly atLatest: Readonly<Record<MomentName, Count>>;
}

/** Both numbers of a count. */
export function numbersOf(count: Count): readonly [number, number] {
  const [hits = 0, all = 0] = count.split("/").map(Number);
  return [hits, all];
}

export const shareOfCount = (count: Count): Share => shareOf(...numbersOf(count));

export interface Group {
  readonly by: "all" | "language" | "risky theme" | "ordinary theme" | "relationship" | "wording";
  readonly name: string;
  readonly split: Split | "both";
  readonly figures: Figures;
}

export interface ErrorCard {
  /** Changes with every change of a conversation: cards of different corpora are not compared. */
  readonly corpus: string;
  /** Share of warnings that are right if this share of all conversations is risky, on the hold-out. */
  readonly precision: readonly {
    readonly prevalence: number;
    readonly measured: number | null;
    /** With the low end of recall and the high end of false alarms. */
    readonly atWorst: number | null;
  }[];
  readonly groups: readonly Group[];
  /** Names, space-separated. Dev conversations only: the hold-out is not looked into. */
  readonly devMissed: string;
  readonly devFalseAlarms: string;
}

export function cardOf(lines: readonly Line[]): ErrorCard {
  const outcomes = labelled(lines).map(outcomeOf);
  const dev = outcomes.filter(({ entry }) => entry.split === "dev");
  const groups = groupsOf(outcomes);
  const isMissed = ({ entry, warned }: Outcome): boolean => entry.label.risky && warned === null;
  return {
    corpus: fingerprint(lines),
    precision: precisionOf(groups),
    groups,
    devMissed: namesOf(dev.filter(isMissed)),
    devFalseAlarms: namesOf(dev.filter(isFalseAlarm)),
  };
}

const namesOf = (outcomes: readonly Outcome[]): string => outcomes.map(({ entry }) => entry.id).join(" ");

const isFalseAlarm = ({ entry, warned }: Outcome): boolean => !entry.label.risky && warned !== null;

function fingerprint(lines: readonly Line[]): string {
  const hash = createHash("sha256");
  for (const { text } of lines) hash.update(text);
  return hash.digest("hex").slice(0, 16);
}

export function outcomeOf({ language, entry }: Labelled): Outcome {
  const { first } = scoreConversation(entry);
  const warnings = [first.caution, first.urgent].filter((number) => number !== null);
  const warned = warnings.length > 0 ? Math.min(...warnings) : null;
  return { language, entry, warned, urgent: first.urgent, tip: first.tip };
}

type Names = (outcome: Outcome) => string | null;

const NAMES: readonly (readonly [Group["by"], Names])[] = [
  ["all", () => "all"],
  ["language", ({ language }) => language],
  ["wording", ({ entry: { label } }) => (label.risky ? (label.obvious ? "plain" : "indirect") : null)],
  ["relationship", ({ entry }) => entry.label.relationship],
  ["risky theme", ({ entry: { label } }) => (label.risky ? label.theme : null)],
  ["ordinary theme", ({ entry: { label } }) => (label.risky ? null : label.theme)],
];

function groupsOf(outcomes: readonly Outcome[]): Group[] {
  return NAMES.flatMap(([by, nameOf]) => {
    const named = Map.groupBy(outcomes, nameOf);
    const names = [...named.keys()].filter((name) => name !== null).sort();
    return names.flatMap((name) => splitsOf(by, name, named.get(name) ?? []));
  });
}

function splitsOf(by: Group["by"], name: string, outcomes: readonly Outcome[]): Group[] {
  const parts = SPLITS.map(
    (split) => [split, outcomes.filter(({ entry }) => entry.split === split)] as const,
  );
  const whole = by === "all" || by === "language" ? [["both", outcomes] as const] : [];
  const all = [...whole, ...parts].filter(([, part]) => part.length > 0);
  return all.map(([split, part]) => ({ by, name, split, figures: figuresOf(part) }));
}

function figuresOf(outcomes: readonly Outcome[]): Figures {
  const risky = outcomes.filter(({ entry }) => entry.label.risky);
  const ordinary = outcomes.filter(({ entry }) => !entry.label.risky);
  const firsts = risky.flatMap(({ warned }) => warned ?? []);
  const alarms = ordinary.filter(isFalseAlarm).length;
  const share = (of: readonly Outcome[], is: (outcome: Outcome) => boolean): Count =>
    `${of.filter(is).length}/${of.length}`;
  return {
    risky: risky.length,
    ordinary: ordinary.length,
    messages: outcomes.reduce((sum, { entry }) => sum + entry.messages.length, 0),
    recall: {
      tip: share(risky, ({ tip, warned }) => (tip ?? warned) !== null),
      caution: share(risky, ({ warned }) => warned !== null),
      urgent: share(risky, ({ urgent }) => urgent !== null),
    },
    falseAlarms: {
      caution: share(ordinary, isFalseAlarm),
      urgent: share(ordinary, ({ urgent }) => urgent !== null),
    },
    tipsOnOrdinary: share(ordinary, ({ tip }) => tip !== null),
    firstWarning: quartiles(firsts),
    firstWarningMinutes: quartiles(risky.flatMap((outcome) => minutesOf(outcome) ?? [])),
    fLatency: risky.length * ordinary.length > 0 ? fLatency(firsts, risky.length, alarms) : null,
    byWarnBy: share(risky, ({ entry, warned }) => isBy(warned, entry.label.warnBy)),
    before: momentShares(risky, (warned, moment) => isBy(warned, moment - 1)),
    atLatest: momentShares(risky, isBy),
  };
}

const isBy = (warned: number | null, number: number | null): boolean =>
  warned !== null && number !== null && warned <= number;

function minutesOf({ entry: { messages }, warned }: Outcome): number | null {
  const [start, end] = [messages[0]?.at, warned === null ? null : messages[warned - 1]?.at];
  return start && end ? Math.round((Date.parse(end) - Date.parse(start)) / 60_000) : null;
}

function momentShares(
  risky: readonly Outcome[],
  inTime: (warned: number | null, moment: number) => boolean,
): Record<MomentName, Count> {
  const shares = MOMENTS.map((name) => {
    const asked = risky.flatMap(({ entry, warned }) => {
      const moment = entry.label.moments[name];
      return moment === null ? [] : [inTime(warned, moment)];
    });
    return [name, `${asked.filter(Boolean).length}/${asked.length}`] as const;
  });
  return Object.fromEntries(shares) as Record<MomentName, Count>;
}

/** Priors of detection.md §3. */
const PREVALENCES = [0.02, 0.002] as const;

function precisionOf(groups: readonly Group[]): ErrorCard["precision"] {
  const figures = groups.find(({ by, split }) => by === "all" && split === "holdout")?.figures;
  if (!figures) return [];
  const [recall, alarms] = [figures.recall.caution, figures.falseAlarms.caution].map(shareOfCount);
  if (!recall || !alarms) return [];
  return PREVALENCES.map((prevalence) => ({
    prevalence,
    measured: precisionAt(prevalence, recall.share ?? 0, alarms.share ?? 0),
    atWorst: precisionAt(prevalence, recall.low, alarms.high),
  }));
}
