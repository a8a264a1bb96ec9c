import type { PlacedCue } from "../model/contact.ts";
import { ageGap } from "./age.ts";
import {
  BURST_ADULT_BONUS,
  BURST_MESSAGES,
  BURST_PEER_MALUS,
  BURST_RUN,
  BURST_TIME_MS,
  SHORT_RUN,
} from "./limits.ts";
import { PRAISE, praiseBalance } from "./praise.ts";
import { bestRun, runsOf } from "./runs.ts";
import {
  type ContactView,
  type Find,
  incomingSignal,
  messageCount,
  ofTactics,
  oneToOne,
  strengthOf,
} from "./view.ts";

const LIMITS = { messages: BURST_RUN, ms: BURST_TIME_MS };

/** Many compliments in a short time, or in a short run of messages, that are not returned. */
const find: Find = (cues, view) => {
  const praise = ofTactics(cues, PRAISE);
  const best = bestRun(runsOf(praise, LIMITS), (run) => weigh(run, view));
  const needed = BURST_MESSAGES + (ageGap(view.cues, view.ageBand) === "peer" ? BURST_PEER_MALUS : 0);
  if (best && best.score >= needed)
    return { strength: strengthOf(1 + (best.score - needed) / 2), cues: best.run };
  return mayBeFast(praise, view, needed) ? "times-unknown" : null;
};

/** Sweet names alone ("babe") are how couples and friends talk: at least one compliment must be among them. */
function weigh(run: readonly PlacedCue[], view: ContactView): number {
  if (!run.some((cue) => cue.tactic === "compliment")) return 0;
  const balance = praiseBalance(run, view.cues);
  if (balance < BURST_MESSAGES) return balance;
  return balance + (ageGap(view.cues, view.ageBand) === "adult" ? BURST_ADULT_BONUS : 0);
}

/** Enough praise over a longer run, without times: it may have been one short time. */
function mayBeFast(praise: readonly PlacedCue[], view: ContactView, needed: number): boolean {
  if (praise.every((cue) => cue.at !== null)) return false;
  const runs = runsOf(praise, { messages: SHORT_RUN, ms: BURST_TIME_MS });
  return runs.some((run) => messageCount(run) >= needed && weigh(run, view) >= needed);
}

export const complimentBurst = incomingSignal("compliment-burst", find, oneToOne);
