import type { ContactState, PlacedCue } from "../model/contact.ts";
import type { AgeBand } from "../model/settings.ts";
import type { CannotTellReason, SignalId, SignalResult } from "../model/signals.ts";
import type { Tactic } from "../model/tactics.ts";

/** What a signal sees: everything held about one contact, the age band of the account's person, and the clock (ms). */
export interface ContactView extends ContactState {
  readonly ageBand: AgeBand | null;
  readonly now: number;
}

/** One signal: states a fact of one contact, without weighing it. Never throws, keeps nothing. */
export interface Signal {
  readonly id: SignalId;
  evaluate(view: ContactView): SignalResult;
}

/** What a signal found: how plainly, the cues it rests on, and what else went with it (told, but not counted). */
export interface Finding {
  readonly strength: 1 | 2 | 3;
  readonly cues: readonly PlacedCue[];
  readonly beside?: readonly PlacedCue[];
}

/** Looks for the signal in cues that are, or are taken to be, the contact's. */
export type Find = (cues: readonly PlacedCue[], view: ContactView) => Finding | CannotTellReason | null;

/**
 * A signal about what the contact writes. Nearly all tactics count only incoming (detection.md §5): it is looked for in
 * the contact's own lines; if it would only be there with lines of an unknown side, it cannot tell.
 */
export function incomingSignal(id: SignalId, find: Find, applies: (view: ContactView) => boolean): Signal {
  return {
    id,
    evaluate: (view) => (applies(view) ? incoming(id, find, view) : { signal: id, status: "not-applicable" }),
  };
}

/** In a group nobody is "the contact": who says what to whom is not known. */
export const oneToOne = (view: ContactView): boolean => view.facts.group !== true;

function incoming(signal: SignalId, find: Find, view: ContactView): SignalResult {
  const theirs = view.cues.filter((cue) => cue.side === "them");
  const found = find(theirs, view);
  if (found !== null && typeof found === "object") return present(signal, found);
  const maybeTheirs = view.cues.filter((cue) => cue.side !== "me");
  const maybe = maybeTheirs.length > theirs.length ? find(maybeTheirs, view) : null;
  if (maybe !== null && typeof maybe === "object") return cannotTell(signal, "sides-unknown");
  return found === null ? { signal, status: "absent" } : cannotTell(signal, found);
}

const cannotTell = (signal: SignalId, why: CannotTellReason): SignalResult => ({
  signal,
  status: "cannot-tell",
  why,
});

function present(signal: SignalId, { strength, cues, beside = [] }: Finding): SignalResult {
  const messages = [...new Set(cues.map((cue) => cue.pos))].sort((a, b) => a - b);
  const tactics = [...new Set([...cues, ...beside].map((cue) => cue.tactic))];
  return { signal, status: "present", strength, tactics, messages, minutes: minutesOf(cues) };
}

/** Minutes from the first to the last cue; null unless every one has a time. */
function minutesOf(cues: readonly PlacedCue[]): number | null {
  const times = cues.map((cue) => cue.at).filter((at) => at !== null);
  if (times.length < cues.length || times.length === 0) return null;
  return Math.round((Math.max(...times) - Math.min(...times)) / 60_000);
}

/** Cues of these tactics, from `least` strength up. */
export function ofTactics(
  cues: readonly PlacedCue[],
  tactics: readonly Tactic[],
  least: 1 | 2 | 3 = 1,
): readonly PlacedCue[] {
  return cues.filter((cue) => tactics.includes(cue.tactic) && cue.strength >= least);
}

/** Cues at most `distance` messages away from `pos`, either way. */
export const near = (cues: readonly PlacedCue[], pos: number, distance: number): readonly PlacedCue[] =>
  cues.filter((cue) => Math.abs(cue.pos - pos) <= distance);

/** Distinct messages. */
export const messageCount = (cues: readonly PlacedCue[]): number => new Set(cues.map((cue) => cue.pos)).size;

/** A strength kept between 1 and 3. */
export const strengthOf = (value: number): 1 | 2 | 3 => (value >= 3 ? 3 : value >= 2 ? 2 : 1);
