import type { SignalResult } from "../model/signals.ts";
import { complimentBurst } from "./compliment-burst.ts";
import { credentialRequest } from "./credential-request.ts";
import { imageForReward } from "./image-for-reward.ts";
import { jobLure } from "./job-lure.ts";
import { meetingOrCall } from "./meeting-or-call.ts";
import { rapidEscalation } from "./rapid-escalation.ts";
import { requestAfterPraise } from "./request-after-praise.ts";
import { secrecyOrMove } from "./secrecy-or-move.ts";
import { selfHarmPressure } from "./self-harm-pressure.ts";
import { sextortion } from "./sextortion.ts";
import type { ContactView, Signal } from "./view.ts";

export { type AgeGap, ageGap, statedAge } from "./age.ts";
export type { ContactView, Signal } from "./view.ts";

/** Every signal, one file each. */
export const SIGNALS: readonly Signal[] = [
  complimentBurst,
  rapidEscalation,
  requestAfterPraise,
  imageForReward,
  secrecyOrMove,
  meetingOrCall,
  jobLure,
  credentialRequest,
  sextortion,
  selfHarmPressure,
];

/** All facts of one contact, in the order of the list. */
export const evaluateAll = (view: ContactView): readonly SignalResult[] =>
  SIGNALS.map((signal) => signal.evaluate(view));
