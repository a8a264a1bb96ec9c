import { fill } from "../i18n/index.ts";
import type { AgeBand, InterfaceLanguage } from "../model/settings.ts";
import type { HelplineView } from "../model/view.ts";
import { EU_STATES, HELPLINES } from "./helplines.data.ts";
import type { Helpline, HelplineKind, Hours, Span } from "./helplines.shape.ts";
import { type AlertWords, wordsFor } from "./words.ts";

export type Need = "crisis" | "child" | "report" | "image-removal" | "trafficking";

/** Which kinds answer a need, best first. */
const KINDS: Readonly<Record<Need, readonly HelplineKind[]>> = {
  crisis: ["crisis", "child-helpline"],
  child: ["child-helpline", "crisis"],
  report: ["police", "report-hotline"],
  "image-removal": ["image-removal", "report-hotline"],
  trafficking: ["trafficking", "crisis", "child-helpline"],
};

interface Options {
  readonly language?: InterfaceLanguage;
  /** Lines that serve this age come first; a line for the other age only is left out for young people. */
  readonly ageBand?: AgeBand | null;
}

const isEu = (country: string | null): boolean => country !== null && EU_STATES.has(country);

/** Rows of the country, then of the EU where it holds, then of the world. */
function reach(country: string | null): readonly Helpline[] {
  const scopes = [country, isEu(country) ? "EU" : null, "ZZ"];
  return scopes.flatMap((scope) => HELPLINES.filter((line) => scope !== null && line.country === scope));
}

/** Sorts by the first rule that tells two lines apart; smaller comes first; equal lines keep the order of the data. */
function byRules(...rules: readonly ((line: Helpline) => number | boolean)[]) {
  return (a: Helpline, b: Helpline): number => {
    for (const rule of rules) {
      const difference = Number(rule(a)) - Number(rule(b));
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

const unconfirmed = (line: Helpline): boolean => !line.confirmed;
const misfit = (ageBand: AgeBand | null) => (line: Helpline) =>
  line.serves === (ageBand === "adult" ? "young" : "adults");
const notAlways = (line: Helpline): boolean => line.hours?.kind !== "always";

/** One number to call and, where it exists, another channel: never the same number twice. */
function emergencyLines(lines: readonly Helpline[], ageBand: AgeBand | null): readonly Helpline[] {
  const sorted = lines
    .filter((line) => line.kind === "emergency")
    .toSorted(
      byRules(
        unconfirmed,
        misfit(ageBand),
        (line) => line.serves !== "anyone",
        (line) => line.phone === null,
      ),
    );
  const first = sorted[0];
  if (!first) return [];
  // A worldwide fallback number is of no use beside a local one.
  const others = sorted.filter((line) => line !== first && line.country !== "ZZ");
  const second =
    others.find((line) => line.phone === null) ?? others.find((line) => line.phone !== first.phone);
  return second ? [first, second] : [first];
}

/** A reporting line that answers the phone day and night also helps in a crisis, where a country has nothing else confirmed. */
function answers(line: Helpline, need: Need): boolean {
  if (KINDS[need].includes(line.kind)) return true;
  const staffed = line.kind === "report-hotline" && line.phone !== null && !notAlways(line) && line.confirmed;
  return staffed && (need === "crisis" || need === "child");
}

/** The EU row of a number that the country lists itself says nothing new. */
function distinct(lines: readonly Helpline[]): readonly Helpline[] {
  const own = new Set(lines.filter((line) => line.country !== "EU").map((line) => line.phone));
  return lines.filter((line) => line.country !== "EU" || line.phone === null || !own.has(line.phone));
}

function needLines(lines: readonly Helpline[], need: Need, ageBand: AgeBand | null): readonly Helpline[] {
  const rank = (line: Helpline): number => {
    const place = KINDS[need].indexOf(line.kind);
    return place < 0 ? KINDS[need].length : place;
  };
  const fits = distinct(lines).filter(
    (line) => answers(line, need) && (ageBand === "adult" || !misfit(ageBand)(line)),
  );
  return need === "trafficking" || need === "image-removal" || need === "report"
    ? fits.toSorted(byRules(rank, unconfirmed, misfit(ageBand)))
    : fits.toSorted(byRules(unconfirmed, misfit(ageBand), notAlways, rank));
}

/** The list of lists: Safer Internet Centres in the EU, else the worldwide directories. */
function directory(lines: readonly Helpline[], need: Need): Helpline | undefined {
  const directories = lines.filter((line) => line.kind === "directory").toSorted(byRules(unconfirmed));
  const wanted = need === "report" ? "INHOPE" : "Child Helpline International";
  return directories.find((line) => line.confirmed) ?? directories.find((line) => line.name === wanted);
}

/**
 * Unsure lines are never left alone: the directory stands beside them, in the last place if need be.
 * An unsure directory pushes nothing out where a confirmed line is shown.
 */
function withDirectory(lines: readonly Helpline[], fallback: Helpline | undefined, room: number) {
  const shown = lines.slice(0, room);
  const needed = shown.length === 0 || shown.some(unconfirmed);
  if (!fallback || !needed) return shown;
  if (shown.length === room && unconfirmed(fallback) && !shown.every(unconfirmed)) return shown;
  return [...shown.slice(0, room - 1), fallback];
}

/**
 * Lines of help for a need, local emergency number first, at most `limit` (at least 2).
 * Confirmed lines come before "to check" ones; the directory follows where lines are unsure or missing.
 */
export function helplinesFor(
  country: string | null,
  need: Need,
  limit: number,
  options: Options = {},
): readonly HelplineView[] {
  const ageBand = options.ageBand ?? null;
  const words = wordsFor(options.language ?? "en").helplines;
  const lines = reach(country);
  const emergency = emergencyLines(lines, ageBand).slice(0, Math.max(1, Math.floor(limit / 2)));
  const rest = withDirectory(
    needLines(lines, need, ageBand),
    directory(lines, need),
    limit - emergency.length,
  );
  return [...emergency, ...rest].map((line) => toView(line, words));
}

type HelplineWords = AlertWords["helplines"];

function toView(line: Helpline, words: HelplineWords): HelplineView {
  const { phone, sms, url, confirmed } = line;
  const emergency = line.kind === "emergency";
  const name = emergency ? emergencyName(line, words) : line.name;
  return { name, phone, sms, url, hours: hoursText(line.hours, words), checked: confirmed, emergency };
}

function emergencyName(line: Helpline, words: HelplineWords): string {
  if (line.country === "ZZ") return words["emergency-anywhere"];
  if (line.phone !== null) return fill(words.emergency, { number: line.phone });
  return fill(words["emergency-sms"], { number: line.sms ?? "" });
}

/** `null` stays null: what is not stated is not said. */
function hoursText(hours: Hours | null, words: HelplineWords): string | null {
  if (hours === null) return null;
  if (hours.kind !== "spans") return words[hours.kind];
  return hours.spans.map((span) => spanText(span, words)).join(", ");
}

function spanText({ days, from, to }: Span, words: HelplineWords): string {
  return fill(words.span, { days: words.days[days], from: `${from}`, to: `${to}` });
}
