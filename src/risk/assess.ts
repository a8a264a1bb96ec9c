import type { Assessment, Gap, Level, Reason } from "../model/assessment.ts";
import { EXPLICIT_SIGNALS, type SignalId, type SignalResult } from "../model/signals.ts";
import type { RiskContext } from "./context.ts";
import { hasIndependentPair } from "./independent.ts";
import { type Present, scoreOf, type Weighed, weigh } from "./weigh.ts";
import {
  CAUTION_SCORE,
  FRESH_ENOUGH,
  GRAVE_TACTICS,
  KNOWN_FACTOR,
  MONEY_TACTICS,
  MONEY_WITH,
  TACTIC_WEIGHTS,
  TIP_SCORE,
} from "./weights.ts";

/**
 * Weighs the facts of one contact. One signal alone is at most a tip; caution needs two independent ones, except the
 * explicit dangers, which need none. What could not be read only turns `none-found` into `cannot-assess`.
 */
export function assess(results: readonly SignalResult[], context: RiskContext): Assessment {
  const found = results
    .filter((result) => result.status === "present")
    .map((result) => weigh(result, context))
    .sort((a, b) => b.weight - a.weight);
  const gaps = gapsOf(results, context);
  const level = levelOf(found, context);
  if (level === "none-found") {
    return { level: gaps.length > 0 ? "cannot-assess" : level, reasons: [], explicit: false, gaps };
  }
  const explicit = found.some(isExplicit);
  return { level, reasons: found.map(({ result }) => reasonOf(result)), explicit, gaps };
}

function levelOf(found: readonly Weighed[], context: RiskContext): Level {
  const factor = context.known ? KNOWN_FACTOR : 1;
  const score = scoreOf(found, context);
  const two = hasIndependentPair(found) && isGrave(found, context) && score >= CAUTION_SCORE * factor;
  if (found.some(isUrgentAlone) || (two && isMoneyPath(found, context))) return "urgent";
  if (two || found.some(isExplicit)) return "caution";
  return score >= TIP_SCORE * factor ? "tip" : "none-found";
}

const isExplicit = ({ result, freshness }: Weighed): boolean =>
  freshness >= FRESH_ENOUGH && (EXPLICIT_SIGNALS as readonly SignalId[]).includes(result.signal);

/** Threats and self-harm always; a request for the password once praise, pictures, money or a job prepared it. */
function isUrgentAlone(weighed: Weighed): boolean {
  if (!isExplicit(weighed)) return false;
  const { signal, tactics } = weighed.result;
  return signal !== "credential-request" || tactics.some((tactic) => tactic !== "credential-request");
}

function isGrave(found: readonly Weighed[], { ageGap }: RiskContext): boolean {
  return (
    ageGap === "adult" ||
    found.some(({ result }) => result.tactics.some((tactic) => GRAVE_TACTICS.includes(tactic)))
  );
}

/** Money with pictures, a meeting, a password or a threat, from a contact who is not known. */
function isMoneyPath(found: readonly Weighed[], { known, facts }: RiskContext): boolean {
  if (known || facts.firstContact === false) return false;
  const tactics = found
    .filter(({ freshness }) => freshness >= FRESH_ENOUGH)
    .flatMap(({ result }) => result.tactics);
  return (
    tactics.some((tactic) => MONEY_TACTICS.includes(tactic)) &&
    tactics.some((tactic) => MONEY_WITH.includes(tactic))
  );
}

/** A signal that would be there if the sides were known is a gap of its own. */
function gapsOf(results: readonly SignalResult[], { gaps }: RiskContext): readonly Gap[] {
  const unknown = results.some((result) => result.status === "cannot-tell" && result.why === "sides-unknown");
  return unknown && !gaps.includes("sides-unknown") ? [...gaps, "sides-unknown"] : gaps;
}

/** The most telling tactics first: the interface names only a few. */
const reasonOf = ({ signal, strength, tactics, messages, minutes }: Present): Reason => ({
  signal,
  strength,
  tactics: tactics.toSorted((a, b) => (TACTIC_WEIGHTS[b] ?? 0) - (TACTIC_WEIGHTS[a] ?? 0)),
  messageCount: messages.length,
  minutes,
});
