import type { PlacedCue } from "../model/contact.ts";
import { LONG_RUN, PRAISE_BEFORE_REQUEST } from "./limits.ts";
import { PRAISE, praiseBalance } from "./praise.ts";
import {
  type ContactView,
  type Find,
  incomingSignal,
  messageCount,
  near,
  ofTactics,
  oneToOne,
  strengthOf,
} from "./view.ts";

/** A picture asked for after compliments that were not returned. Repeated or pressed requests make it plainer. */
const find: Find = (cues, view) => {
  const requests = ofTactics(cues, ["image-request"], 2);
  for (const request of requests) {
    const praise = praiseBefore(cues, request);
    if (praiseBalance(praise, view.cues) < PRAISE_BEFORE_REQUEST) continue;
    const pressed = pressedAfter(cues, request);
    return { strength: strengthOf(1 + messageCount(pressed)), cues: [...praise, request, ...pressed] };
  }
  return requests.length > 0 && beginningUnseen(view) ? "history-missing" : null;
};

const praiseBefore = (cues: readonly PlacedCue[], request: PlacedCue): readonly PlacedCue[] =>
  near(ofTactics(cues, PRAISE), request.pos, LONG_RUN).filter((cue) => cue.pos < request.pos);

const pressedAfter = (cues: readonly PlacedCue[], request: PlacedCue): readonly PlacedCue[] =>
  near(ofTactics(cues, ["image-request", "pressure"]), request.pos, LONG_RUN).filter(
    (cue) => cue.pos > request.pos,
  );

/** The start of the thread was never on screen, so what came before the request is not known. */
const beginningUnseen = ({ facts, trimmed }: ContactView): boolean =>
  facts.openedBy === "unknown" && facts.firstContact === null && !trimmed;

export const requestAfterPraise = incomingSignal("request-after-praise", find, oneToOne);
