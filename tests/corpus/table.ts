import { type Count, type ErrorCard, type Figures, type Group, numbersOf, shareOfCount } from "./card.ts";
import { MOMENTS, type MomentName } from "./entries.ts";
import type { Quartiles } from "./statistics.ts";

const PROVES_NOT =
  "It does not prove how often Porchlight is right in real life: every conversation was invented for this project, by few " +
  "authors, and real ones are longer, shorter, full of pictures and voice, and written by people who want to hide. A " +
  "hold-out by the same authors is kinder than the world, and zero false alarms here only bound the true rate by the " +
  "interval shown, not by zero.";

/** The error card as a page for people. */
export function markdown(card: ErrorCard): string {
  return `${[
    "# Error card",
    "",
    "Written by `npm run report` from the conversations in this folder, played through the engine that ships. A warning is a",
    "caution or an urgent one; 95 % intervals after Clopper and Pearson. `dev` conversations may be looked at when phrases and",
    "weights are mended, so their figures show what was learnt by heart; `holdout` ones never are: theirs are the figures to quote.",
    "",
    `**What it does not prove.** ${PROVES_NOT}`,
    "",
    "## In short",
    "",
    ...table(card.groups.filter(({ by }) => by === "all" || by === "language")),
    "",
    ...precision(card),
    "",
    "## Warned in time",
    "",
    "Of the risky conversations in which the contact asks for it: warned before that message, and with it at the latest (so",
    "before any answer). `by warnBy`: by the message at which a careful adult wants a warning.",
    "",
    ...inTime(card.groups.filter(({ by }) => by === "all" || by === "language")),
    "",
    "## Plain and indirect wording",
    "",
    ...table(card.groups.filter(({ by }) => by === "wording")),
    "",
    "## By relationship",
    "",
    ...table(card.groups.filter(({ by }) => by === "relationship")),
    "",
    "## Risky, by theme",
    "",
    ...table(card.groups.filter(({ by }) => by === "risky theme")),
    "",
    "## Ordinary, by theme",
    "",
    ...table(card.groups.filter(({ by }) => by === "ordinary theme")),
  ].join("\n")}\n`;
}

type Column = readonly [string, (figures: Figures) => string];

const RISKY: readonly Column[] = [
  ["risky", ({ risky }) => String(risky)],
  ["warned", ({ recall }) => percent(recall.caution)],
  ["urgent", ({ recall }) => percent(recall.urgent)],
  ["first warning, message", ({ firstWarning }) => middle(firstWarning)],
  ["minutes", ({ firstWarningMinutes }) => middle(firstWarningMinutes)],
];
const ORDINARY: readonly Column[] = [
  ["ordinary", ({ ordinary }) => String(ordinary)],
  ["false alarms per 1,000", ({ falseAlarms }) => perThousand(falseAlarms.caution)],
  ["quiet tips on ordinary", ({ tipsOnOrdinary }) => percent(tipsOnOrdinary)],
];
const BOTH: readonly Column[] = [
  ...RISKY,
  ...ORDINARY,
  ["F-latency", ({ fLatency }) => (fLatency === null ? "-" : fLatency.toFixed(3))],
];

/** Only the columns that say something of these groups. */
function table(groups: readonly Group[]): string[] {
  const risky = groups.some(({ figures }) => figures.risky > 0);
  const ordinary = groups.some(({ figures }) => figures.ordinary > 0);
  return rows(groups, risky && ordinary ? BOTH : risky ? RISKY : ORDINARY);
}

function inTime(groups: readonly Group[]): string[] {
  const moment = (name: MomentName): Column => [
    TITLES[name],
    ({ before, atLatest }) => {
      const [, all] = numbersOf(before[name]);
      return all === 0 ? "-" : `${short(before[name])}, ${short(atLatest[name])} of ${all}`;
    },
  ];
  const warnBy: Column = ["by warnBy", ({ byWarnBy }) => percent(byWarnBy)];
  return rows(groups, [warnBy, ...MOMENTS.map(moment)]);
}

const TITLES: Readonly<Record<MomentName, string>> = {
  picture: "picture request",
  meeting: "meeting",
  password: "password",
  platformMove: "move to another app",
  threat: "threat",
};

function rows(groups: readonly Group[], columns: readonly Column[]): string[] {
  const titles = ["group", "set", ...columns.map(([title]) => title)];
  const lines = groups.map(({ name, split, figures }) =>
    line([name, split, ...columns.map(([, show]) => show(figures))]),
  );
  return [line(titles), line(titles.map(() => "---")), ...lines];
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function short(count: Count): string {
  const { share } = shareOfCount(count);
  return share === null ? "-" : `${(share * 100).toFixed(0)} %`;
}

function percent(count: Count): string {
  const { share, low, high } = shareOfCount(count);
  return share === null ? "-" : `${short(count)} (${(low * 100).toFixed(0)} to ${(high * 100).toFixed(0)})`;
}

function perThousand(written: Count): string {
  const { count, share, low, high } = shareOfCount(written);
  const [rate, least, most] = [share ?? 0, low, high].map((value) => (value * 1000).toFixed(1));
  return share === null ? "-" : `${count}: ${rate} (${least} to ${most})`;
}

const middle = (values: Quartiles | null): string =>
  values === null ? "-" : `${values.median} (${values.low} to ${values.high})`;

function precision({ precision }: ErrorCard): string[] {
  return precision.map(({ prevalence, measured, atWorst }) => {
    const show = (value: number | null): string => (value === null ? "-" : `${(value * 100).toFixed(0)} %`);
    const [usual, worst] = [show(measured), show(atWorst)];
    return `If ${prevalence * 100} % of all conversations were risky, ${usual} of the warnings would be right as measured on the hold-out, ${worst} at the bad ends of both intervals.\n`;
  });
}
