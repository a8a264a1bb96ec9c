import { fill, plural } from "../i18n/index.ts";
import type { Reason } from "../model/assessment.ts";
import type { InterfaceLanguage } from "../model/settings.ts";
import type { Tactic } from "../model/tactics.ts";
import { type AlertWords, wordsFor } from "./words.ts";

type NamedTactic = keyof AlertWords["tactics"];

const isNamed = (words: AlertWords, tactic: Tactic): tactic is NamedTactic => tactic in words.tactics;

/** Context (age stated, refusal, a watching parent) is no sign of danger and is not listed. At most three, to stay readable. */
function tacticList(reason: Reason, language: InterfaceLanguage): string {
  const words = wordsFor(language);
  const named = reason.tactics.filter((tactic) => isNamed(words, tactic)).slice(0, 3);
  if (named.length === 0) return words.about[reason.signal];
  return new Intl.ListFormat(language).format(named.map((tactic) => words.tactics[tactic]));
}

/** Whole minutes below two hours, hours below two days, then days; never "0 minutes". */
function spanText(minutes: number, language: InterfaceLanguage): string {
  const [value, unit] =
    minutes < 120 ? [minutes, "minute"] : minutes < 2880 ? [minutes / 60, "hour"] : [minutes / 1440, "day"];
  const style = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(language, style).format(Math.max(1, Math.round(value)));
}

/** One sentence for one reason: what was noticed and how often, never a quote and never a verdict. */
function reasonText(reason: Reason, language: InterfaceLanguage): string {
  const words = wordsFor(language);
  const what = fill(words.noticed[reason.signal], { list: tacticList(reason, language) });
  // One message has no span of time.
  const when =
    reason.minutes === null || reason.messageCount < 2
      ? ""
      : fill(words.reasons.when, { span: spanText(reason.minutes, language) });
  return fill(frame(reason.messageCount, language), { what, when });
}

function frame(count: number, language: InterfaceLanguage): string {
  const { reasons } = wordsFor(language);
  return count < 1 ? reasons.uncounted : plural(language, reasons.counted, count);
}

/** The reasons of an assessment in words, for popup and card alike. */
export function presentReasons(reasons: readonly Reason[], language: InterfaceLanguage): string[] {
  return reasons.map((reason) => reasonText(reason, language));
}
