import { JOB_DISTANCE } from "./limits.ts";
import { type Find, incomingSignal, near, ofTactics, oneToOne } from "./view.ts";

/** An offer of easy work or quick money: the commonest lure of recruiters (detection.md §4). Plainer with what goes with it. */
const find: Find = (cues) => {
  const offers = ofTactics(cues, ["job-lure"], 2);
  if (offers.length === 0) return null;
  const others = ofTactics(cues, ["money-offer", "gift", "meeting", "secrecy"], 2);
  const beside = others.filter((cue) => near(offers, cue.pos, JOB_DISTANCE).length > 0);
  return { strength: beside.length > 0 ? 3 : 2, cues: offers, beside };
};

export const jobLure = incomingSignal("job-lure", find, oneToOne);
