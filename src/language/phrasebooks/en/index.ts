import type { Phrasebook } from "../../phrasebook.ts";
import { ageProbe } from "./age-probe.ts";
import { ageStatement } from "./age-statement.ts";
import { call } from "./call.ts";
import { classes, spellings } from "./classes.ts";
import { common } from "./common.ts";
import { compliment } from "./compliment.ts";
import { credentialRequest } from "./credential-request.ts";
import { endearment } from "./endearment.ts";
import { gift } from "./gift.ts";
import { imageRequest } from "./image-request.ts";
import { jobLure } from "./job-lure.ts";
import { meeting } from "./meeting.ts";
import { moneyOffer } from "./money-offer.ts";
import { parentsWhereabouts } from "./parents-whereabouts.ts";
import { paymentDemand } from "./payment-demand.ts";
import { platformMove } from "./platform-move.ts";
import { pressure } from "./pressure.ts";
import { refusal } from "./refusal.ts";
import { riskCheck } from "./risk-check.ts";
import { secrecy } from "./secrecy.ts";
import { selfHarmPressure } from "./self-harm-pressure.ts";
import { supervision } from "./supervision.ts";
import { threatToPublish } from "./threat-to-publish.ts";

/** English: one file per tactic, the sentences it is tried on beside it. */
export const en: Phrasebook = {
  language: "en",
  classes,
  spellings,
  common,
  tactics: {
    compliment,
    endearment,
    "age-probe": ageProbe,
    "parents-whereabouts": parentsWhereabouts,
    "risk-check": riskCheck,
    secrecy,
    "image-request": imageRequest,
    "money-offer": moneyOffer,
    "job-lure": jobLure,
    gift,
    "platform-move": platformMove,
    meeting,
    call,
    pressure,
    "threat-to-publish": threatToPublish,
    "payment-demand": paymentDemand,
    "credential-request": credentialRequest,
    "self-harm-pressure": selfHarmPressure,
    "age-statement": ageStatement,
    refusal,
    supervision,
  },
};
