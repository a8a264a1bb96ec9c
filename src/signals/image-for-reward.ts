import type { PlacedCue } from "../model/contact.ts";
import { REWARD_DISTANCE } from "./limits.ts";
import { type Find, incomingSignal, near, ofTactics, oneToOne } from "./view.ts";

/**
 * Money or a gift next to a picture request (German minors 2022: 19.5 % were promised rewards for pictures). Traces do
 * not count: shops and second-hand buyers ask for photos of things and speak of money.
 */
const find: Find = (cues) => {
  const rewards = ofTactics(cues, ["money-offer", "gift"], 2);
  const requests = ofTactics(cues, ["image-request"], 2);
  const pairs = requests.flatMap((request) =>
    near(rewards, request.pos, REWARD_DISTANCE).map((reward) => [request, reward]),
  );
  if (pairs.length === 0) return null;
  const explicit = pairs.some((pair) => pair.some((cue) => cue.strength === 3));
  return { strength: explicit || pairs.length > 1 ? 3 : 2, cues: distinct(pairs.flat()) };
};

const distinct = (cues: readonly PlacedCue[]): readonly PlacedCue[] => [...new Set(cues)];

export const imageForReward = incomingSignal("image-for-reward", find, oneToOne);
