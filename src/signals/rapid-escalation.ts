import type { PlacedCue } from "../model/contact.ts";
import type { Tactic } from "../model/tactics.ts";
import { ESCALATION_KINDS, LONG_RUN, SHORT_RUN, SHORT_TIME_MS } from "./limits.ts";
import { bestRun, runsOf } from "./runs.ts";
import { type Find, incomingSignal, messageCount, oneToOne, strengthOf } from "./view.ts";

/** Context, not tactics: what a line says of age, refusal or a watching parent. */
const CONTEXT: readonly Tactic[] = ["age-statement", "refusal", "supervision"];
/** Two tactics of one kind are one step: sweet names with compliments, gifts with money. */
const KIND: Partial<Record<Tactic, string>> = {
  compliment: "praise",
  endearment: "praise",
  gift: "reward",
  "money-offer": "reward",
};
/** A trace counts half, so that two vague lines do not make a step each. */
const TRACE = 0.5;

/** Distinct tactics within a short run of messages or one sitting: the main score of the field (detection.md §6). */
const find: Find = (cues) => {
  const steps = cues.filter((cue) => !CONTEXT.includes(cue.tactic));
  const best = bestRun(runsOf(steps, { messages: SHORT_RUN, ms: SHORT_TIME_MS }), kinds);
  if (best && best.score >= ESCALATION_KINDS && messageCount(best.run) > 1) {
    return { strength: strengthOf(best.score - ESCALATION_KINDS + 1), cues: plainest(best.run) };
  }
  return mayBeFast(steps) ? "times-unknown" : null;
};

/** Traces helped to find the run; it is told by its plain lines, if these are more than one. */
function plainest(run: readonly PlacedCue[]): readonly PlacedCue[] {
  const plain = run.filter((cue) => cue.strength > 1);
  return messageCount(plain) > 1 ? plain : run;
}

/** Distinct kinds of tactics in a run. */
function kinds(run: readonly PlacedCue[]): number {
  const strongest = new Map<string, number>();
  for (const { tactic, strength } of run) {
    const kind = KIND[tactic] ?? tactic;
    strongest.set(kind, Math.max(strongest.get(kind) ?? 0, strength));
  }
  return [...strongest.values()].reduce((sum, strength) => sum + (strength > 1 ? 1 : TRACE), 0);
}

/** Enough steps over a long run, without times: it may have been one long sitting. */
function mayBeFast(steps: readonly PlacedCue[]): boolean {
  if (steps.every((cue) => cue.at !== null)) return false;
  const runs = runsOf(steps, { messages: LONG_RUN, ms: SHORT_TIME_MS });
  return runs.some((run) => kinds(run) >= ESCALATION_KINDS && messageCount(run) > 1);
}

export const rapidEscalation = incomingSignal("rapid-escalation", find, oneToOne);
