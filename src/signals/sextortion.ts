import type { PlacedCue } from "../model/contact.ts";
import { DEMAND_DISTANCE } from "./limits.ts";
import { type Find, incomingSignal, near, ofTactics } from "./view.ts";

/**
 * A threat to show pictures or chats to others, with or without a demand. Alone it is rare enough to count at once (0
 * in 88,522 benign French messages, detection.md §1.3); a mere trace of one needs a demand for money. Groups included.
 */
const find: Find = (cues) => {
  const demands = ofTactics(cues, ["payment-demand", "pressure", "money-offer"], 2);
  const threats = ofTactics(cues, ["threat-to-publish"]).filter((threat) => counts(threat, demands));
  if (threats.length === 0) return null;
  const beside = demands.filter((cue) => near(threats, cue.pos, DEMAND_DISTANCE).length > 0);
  return { strength: beside.length > 0 || threats.length > 1 ? 3 : 2, cues: threats, beside };
};

function counts(threat: PlacedCue, demands: readonly PlacedCue[]): boolean {
  const payments = ofTactics(demands, ["payment-demand"]);
  return threat.strength >= 2 || near(payments, threat.pos, DEMAND_DISTANCE).length > 0;
}

export const sextortion = incomingSignal("sextortion", find, () => true);
