import { CREDENTIAL_DISTANCE } from "./limits.ts";
import { type Find, incomingSignal, near, ofTactics, oneToOne } from "./view.ts";

/** What makes such a request exploitation rather than theft alone. Sweet names are not among them: couples share. */
const PREPARED = ["compliment", "image-request", "money-offer", "gift", "job-lure"] as const;

/**
 * A password, a code or the account is asked for; known contacts too, since a friend's account may be hijacked. Tells
 * also what came before it. A trace ("your netflix password") is not a request for this account.
 */
const find: Find = (cues) => {
  const requests = ofTactics(cues, ["credential-request"], 2);
  const last = requests.at(-1);
  if (!last) return null;
  const before = ofTactics(cues, PREPARED, 2).filter((cue) => cue.pos <= last.pos);
  const beside = near(before, last.pos, CREDENTIAL_DISTANCE);
  const plain = requests.some((cue) => cue.strength === 3);
  return { strength: plain || beside.length > 0 ? 3 : 2, cues: requests, beside };
};

export const credentialRequest = incomingSignal("credential-request", find, oneToOne);
