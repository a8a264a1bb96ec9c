import type { SignalResult } from "../model/signals.ts";
import type { Tactic } from "../model/tactics.ts";
import type { RiskContext } from "./context.ts";
import {
  CONTEXT_FACTORS,
  HALF_LIFE_MESSAGES,
  HALF_LIFE_MS,
  PAIR_BONUSES,
  SIGNAL_WEIGHTS,
  STRENGTH_FACTORS,
  TACTIC_WEIGHTS,
} from "./weights.ts";

export type Present = Extract<SignalResult, { status: "present" }>;

/** A signal that is there, what it weighs, and how fresh it is (1: just now, 0.5: one half-life ago). */
export interface Weighed {
  readonly result: Present;
  readonly freshness: number;
  readonly weight: number;
}

export function weigh(result: Present, context: RiskContext): Weighed {
  const freshness = freshnessOf(result, context);
  return { result, freshness, weight: plainWeight(result) * freshness };
}

function plainWeight({ signal, strength, tactics }: Present): number {
  if (signal === "rapid-escalation") return sum(tactics.map((tactic) => TACTIC_WEIGHTS[tactic] ?? 0));
  return SIGNAL_WEIGHTS[signal] * STRENGTH_FACTORS[strength];
}

/** By the time of its newest message; without one, by how many messages came since. A clock set back makes it fresh. */
function freshnessOf({ messages }: Present, { times, newestPos, now }: RiskContext): number {
  const newest = messages.at(-1) ?? newestPos;
  const at = times.get(newest);
  const halves = at === undefined ? (newestPos - newest) / HALF_LIFE_MESSAGES : (now - at) / HALF_LIFE_MS;
  return 2 ** -Math.max(0, halves);
}

/** All signals together, with the pairs that carry evidence, in the light of the context. */
export function scoreOf(found: readonly Weighed[], context: RiskContext): number {
  const tactics = new Set(found.flatMap(({ result }) => result.tactics));
  return (sum(found.map(({ weight }) => weight)) + pairBonus(tactics)) * contextFactor(context);
}

function pairBonus(tactics: ReadonlySet<Tactic>): number {
  const together = PAIR_BONUSES.filter(({ pair: [one, other] }) => tactics.has(one) && tactics.has(other));
  return sum(together.map(({ bonus }) => bonus));
}

function contextFactor({ facts, ageBand, ageGap, refused, supervised }: RiskContext): number {
  const applying: readonly [boolean, number][] = [
    [facts.firstContact === true, CONTEXT_FACTORS.newContact],
    [facts.firstContact === false, CONTEXT_FACTORS.oldContact],
    [facts.mutual === true, CONTEXT_FACTORS.mutual],
    [facts.newAccount === true, CONTEXT_FACTORS.newAccount],
    [facts.openedBy === "me", CONTEXT_FACTORS.openedByPerson],
    [ageGap === "adult", CONTEXT_FACTORS.statedAdult],
    [ageGap === "peer", CONTEXT_FACTORS.statedPeer],
    [ageBand === "adult", CONTEXT_FACTORS.adultAccount],
    [refused, CONTEXT_FACTORS.refused],
    [supervised, CONTEXT_FACTORS.supervised],
  ];
  return applying.reduce((product, [applies, factor]) => (applies ? product * factor : product), 1);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
