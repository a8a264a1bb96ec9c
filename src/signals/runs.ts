import type { PlacedCue } from "../model/contact.ts";

/** What counts as one run: at most this many messages from first to last, or at most this long. */
export interface RunLimits {
  readonly messages: number;
  readonly ms: number;
}

/** For each cue, the run that ends with it: all cues close enough before it, in messages or in known time. */
export function runsOf(cues: readonly PlacedCue[], limits: RunLimits): readonly (readonly PlacedCue[])[] {
  return cues.map((last, index) => cues.slice(0, index + 1).filter((cue) => inRun(cue, last, limits)));
}

function inRun(cue: PlacedCue, last: PlacedCue, limits: RunLimits): boolean {
  if (last.pos - cue.pos < limits.messages) return true;
  return cue.at !== null && last.at !== null && Math.abs(last.at - cue.at) <= limits.ms;
}

/** The run that scores highest, the newest of equals; null if none scores above zero. */
export function bestRun(
  runs: readonly (readonly PlacedCue[])[],
  score: (run: readonly PlacedCue[]) => number,
): { readonly run: readonly PlacedCue[]; readonly score: number } | null {
  let best: { run: readonly PlacedCue[]; score: number } | null = null;
  for (const run of runs) {
    const value = score(run);
    if (value > 0 && value >= (best?.score ?? 0)) best = { run, score: value };
  }
  return best;
}
