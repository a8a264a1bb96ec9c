import type { Phrasebook } from "../../phrasebook.ts";
import { classes, spellings } from "./classes.ts";
import { common } from "./common.ts";
import { compliment } from "./compliment.ts";
import { endearment } from "./endearment.ts";
import { imageRequest } from "./image-request.ts";
import { platformMove } from "./platform-move.ts";

/** English: one file per tactic, the sentences it is tried on beside it. */
export const en: Phrasebook = {
  language: "en",
  classes,
  spellings,
  common,
  tactics: {
    compliment,
    endearment,
    "image-request": imageRequest,
    "platform-move": platformMove,
  },
};
