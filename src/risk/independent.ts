import type { Present, Weighed } from "./weigh.ts";
import { FAMILIES, OWN_TACTICS_OF_PACE } from "./weights.ts";

/**
 * Are there two signals that do not tell the same thing twice? Independent means: of different families, and not both
 * resting on one and the same message. A fast run must also bring tactics that the other does not have.
 */
export function hasIndependentPair(found: readonly Weighed[]): boolean {
  const results = found.map(({ result }) => result);
  return results.some((one, index) => results.slice(index + 1).some((other) => independent(one, other)));
}

export function independent(one: Present, other: Present): boolean {
  if (FAMILIES[one.signal] === FAMILIES[other.signal]) return false;
  if (new Set([...one.messages, ...other.messages]).size < 2) return false;
  return bringsOwn(one, other) && bringsOwn(other, one);
}

function bringsOwn(one: Present, other: Present): boolean {
  if (one.signal !== "rapid-escalation") return true;
  return one.tactics.filter((tactic) => !other.tactics.includes(tactic)).length >= OWN_TACTICS_OF_PACE;
}
