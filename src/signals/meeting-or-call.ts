import { ageGap } from "./age.ts";
import { type ContactView, type Find, incomingSignal, ofTactics, oneToOne, strengthOf } from "./view.ts";

/** A meeting or a call proposed by a contact who is or may be new. Common among friends (335 meetings in a volunteer's
 * 24,300 messages), so it says little alone; both, or a stated adult, make it plainer. */
const find: Find = (cues, view) => {
  const found = ofTactics(cues, ["meeting", "call"], 2);
  if (found.length === 0) return null;
  const both = new Set(found.map((cue) => cue.tactic)).size > 1;
  const adult = ageGap(view.cues, view.ageBand) === "adult";
  return { strength: strengthOf(1 + (both ? 1 : 0) + (adult ? 1 : 0)), cues: found };
};

/** Someone with whom there is a long history may of course propose to meet. */
const applies = (view: ContactView): boolean => oneToOne(view) && view.facts.firstContact !== false;

export const meetingOrCall = incomingSignal("meeting-or-call", find, applies);
