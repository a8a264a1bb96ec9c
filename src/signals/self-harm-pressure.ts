import { type Find, incomingSignal, ofTactics, strengthOf } from "./view.ts";

/** Someone is pushed to hurt themselves. Never weighed against anything (detection.md §4). Groups included. */
const find: Find = (cues) => {
  const demands = ofTactics(cues, ["self-harm-pressure"], 2);
  if (demands.length === 0) return null;
  const threats = ofTactics(cues, ["threat-to-publish", "pressure"], 2);
  const plainest = Math.max(...demands.map((cue) => cue.strength)) + (threats.length > 0 ? 1 : 0);
  return { strength: strengthOf(plainest), cues: demands, beside: threats };
};

export const selfHarmPressure = incomingSignal("self-harm-pressure", find, () => true);
