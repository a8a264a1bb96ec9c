import type { PlacedCue } from "../model/contact.ts";
import type { MessageCues } from "../model/cues.ts";
import type { Side } from "../model/tactics.ts";
import { NEWEST_PER_TACTIC, OWN_PER_TACTIC, STRONGEST_PER_TACTIC } from "./caps.ts";

/** The cues of one message at its place. `at`: milliseconds, or null when neither page nor arrival gives it. */
export function place(message: MessageCues, pos: number, at: number | null): PlacedCue[] {
  return message.cues.map(({ tactic, strength, age }) => {
    const cue = { tactic, side: message.side, strength, pos, at };
    return age === undefined ? cue : { ...cue, age };
  });
}

/**
 * Joins cues read now to those held: one per message and tactic, the plainer one; a side or a time that was unknown
 * is filled in, one that was known stays. Joining the same cues again changes nothing.
 */
export function joinCues(held: readonly PlacedCue[], read: readonly PlacedCue[]): readonly PlacedCue[] {
  const joined = new Map<string, PlacedCue>();
  for (const cue of [...held, ...read]) {
    const key = `${cue.pos} ${cue.tactic}`;
    const other = joined.get(key);
    joined.set(key, other ? join(other, cue) : cue);
  }
  return bounded([...joined.values()].sort(byPlace));
}

function join(held: PlacedCue, read: PlacedCue): PlacedCue {
  const side = held.side === "unknown" ? read.side : held.side;
  const at = held.at ?? read.at;
  return { ...(read.strength > held.strength ? read : held), side, at };
}

const byPlace = (a: PlacedCue, b: PlacedCue): number => a.pos - b.pos || (a.tactic < b.tactic ? -1 : 1);

/** Per tactic and whose it is: the newest and the strongest. Always, not only when full, so that it is stable. */
function bounded(cues: readonly PlacedCue[]): readonly PlacedCue[] {
  // No group can hold more than all of them: most contacts never reach the smallest bound.
  if (cues.length <= OWN_PER_TACTIC) return cues;
  const groups = new Map<string, PlacedCue[]>();
  for (const cue of cues) {
    const name = cue.side === "me" ? `me ${cue.tactic}` : cue.tactic;
    const group = groups.get(name);
    if (group) group.push(cue);
    else groups.set(name, [cue]);
  }
  const left = new Set<PlacedCue>();
  for (const group of groups.values()) leaveOut(group, left);
  return left.size === 0 ? cues : cues.filter((cue) => !left.has(cue));
}

/** Adds what a group holds beyond its bound. */
function leaveOut(group: readonly PlacedCue[], left: Set<PlacedCue>): void {
  if (group.length <= (group[0]?.side === "me" ? OWN_PER_TACTIC : NEWEST_PER_TACTIC)) return;
  const kept = new Set(bestOf(group));
  for (const cue of group) if (!kept.has(cue)) left.add(cue);
}

function bestOf(group: readonly PlacedCue[]): readonly PlacedCue[] {
  if (group[0]?.side === "me") return group.slice(-OWN_PER_TACTIC);
  const strongest = group.toSorted((a, b) => b.strength - a.strength || a.pos - b.pos);
  return [...group.slice(-NEWEST_PER_TACTIC), ...strongest.slice(0, STRONGEST_PER_TACTIC)];
}

/** How many messages turn out to be of a side that was unknown when they were counted. Known by their cues only. */
export function sidesLearnt(
  held: readonly PlacedCue[],
  now: readonly PlacedCue[],
): ReadonlyMap<number, Side> {
  const unknown = new Set(held.filter((cue) => cue.side === "unknown").map((cue) => cue.pos));
  const learnt = now.filter((cue) => cue.side !== "unknown" && unknown.has(cue.pos));
  return new Map(learnt.map((cue) => [cue.pos, cue.side]));
}
