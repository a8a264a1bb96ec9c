import * as z from "zod/mini";
import { SIDES, TACTICS } from "./tactics.ts";

/** One tactic found in one message. `age` is set on `age-statement` only (years, 8 to 99). */
export const cueSchema = z.strictObject({
  tactic: z.enum(TACTICS),
  strength: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  age: z.optional(z.int().check(z.minimum(8), z.maximum(99))),
});
export type Cue = z.infer<typeof cueSchema>;

/**
 * What one message leaves behind once its text is dropped.
 * `print`: 32-bit keyed fingerprint of the page's message id, else of the text (no text can be got back from it).
 * `at`: milliseconds since 1970 if the page shows an absolute time, else null. `live`: it arrived while we watched.
 */
export const messageCuesSchema = z.strictObject({
  print: z.int().check(z.minimum(0), z.maximum(0xffffffff)),
  side: z.enum(SIDES),
  at: z.nullable(z.number().check(z.minimum(0))),
  live: z.boolean(),
  kind: z.enum(["text", "media", "other"]),
  cues: z.array(cueSchema).check(z.maxLength(24)),
});
export type MessageCues = z.infer<typeof messageCuesSchema>;
