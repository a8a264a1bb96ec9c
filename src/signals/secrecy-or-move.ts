import { type Find, incomingSignal, ofTactics, oneToOne, strengthOf } from "./view.ts";

/**
 * Keeping it secret, or moving to another app. A move counts only while the contact is or may be new: friends of long
 * standing name other apps all the time (65 to 67 % of teens were asked to move by someone they had just met).
 */
const find: Find = (cues, { facts }) => {
  const secrecy = ofTactics(cues, ["secrecy"], 2);
  const moves = facts.firstContact === false ? [] : ofTactics(cues, ["platform-move"], 2);
  if (secrecy.length + moves.length === 0) return null;
  const plainest = Math.max(...secrecy.map((cue) => cue.strength), 1);
  return {
    strength: strengthOf(plainest + (secrecy.length > 0 && moves.length > 0 ? 1 : 0)),
    cues: [...secrecy, ...moves],
  };
};

export const secrecyOrMove = incomingSignal("secrecy-or-move", find, oneToOne);
