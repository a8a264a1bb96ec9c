import * as z from "zod/mini";
import { GAPS } from "./assessment.ts";
import { FIELDS, SITES } from "./observation.ts";

/** How well the page is being read. `idle`: no conversation is open. */
export const HEALTH = ["reading", "partial", "blind", "idle", "waiting"] as const;

/** Field names and strategies only; never content. */
export const healthReportSchema = z.strictObject({
  site: z.enum(SITES),
  health: z.enum(HEALTH),
  gaps: z.array(z.enum(GAPS)),
  strategies: z.partialRecord(z.enum(FIELDS), z.nullable(z.string().check(z.maxLength(60)))),
  rowsSeen: z.int(),
  rowsParsed: z.int(),
  /** Our element was removed or covered by the page more often than we put it back. */
  uiLost: z.boolean(),
});
export type HealthReport = z.infer<typeof healthReportSchema>;
