import * as z from "zod/mini";
import { SITES } from "../model/observation.ts";
import { AGE_BANDS } from "../model/settings.ts";

const optional = <T extends z.ZodMiniType>(type: T) => z.optional(z.nullable(type));

/** One line of input of the score command: a conversation, oldest message first. Absent fields mean unknown. */
export const conversationSchema = z.object({
  id: z.string(),
  platform: optional(z.enum(SITES)),
  contact: optional(
    z.object({
      firstContact: optional(z.boolean()),
      messageRequest: optional(z.boolean()),
      statedAge: optional(z.int().check(z.minimum(8), z.maximum(99))),
      /** Marked "someone I know". */
      known: optional(z.boolean()),
    }),
  ),
  account: optional(z.object({ ageBand: optional(z.enum(AGE_BANDS)) })),
  messages: z.array(
    z.object({
      at: optional(z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)), "not a time"))),
      from: optional(z.enum(["them", "me", "unknown"])),
      text: z.string(),
    }),
  ),
});
export type Conversation = z.infer<typeof conversationSchema>;
