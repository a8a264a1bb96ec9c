import * as z from "zod/mini";
import { ALERT_ACTIONS, SCRIPTS } from "./alert.ts";
import { LEVELS } from "./assessment.ts";
import { SITES } from "./observation.ts";
import { SIGNAL_IDS } from "./signals.ts";
import { SIDES, TACTICS } from "./tactics.ts";

/** Shapes of what the ledger holds; parsed at every read. Each carries its version. */
const ref = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const tri = z.nullable(z.boolean());
const strength = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const form = z.enum(["line", "card", "urgent"]);
const id = z.string().check(z.maxLength(64));

const placedCue = z.strictObject({
  tactic: z.enum(TACTICS),
  side: z.enum(SIDES),
  strength,
  pos: z.int(),
  at: z.nullable(z.number()),
  age: z.optional(z.number()),
});

/** The same shape as `ContactState` (model/contact.ts); a type test holds them together. */
export const contactStateSchema = z.strictObject({
  version: z.literal(1),
  site: z.enum(SITES),
  account: ref,
  contact: ref,
  firstSeenAt: z.number(),
  lastSeenAt: z.number(),
  facts: z.strictObject({
    request: tri,
    group: tri,
    mutual: tri,
    newAccount: tri,
    openedBy: z.enum(SIDES),
    firstContact: tri,
  }),
  counts: z.strictObject({ them: z.int(), me: z.int(), unknown: z.int() }),
  prints: z.array(z.int()),
  firstPos: z.int(),
  trimmed: z.boolean(),
  cues: z.array(placedCue),
  known: z.nullable(z.strictObject({ since: z.number() })),
  shown: z.array(
    z.strictObject({
      id,
      level: z.enum(LEVELS),
      form,
      signals: z.array(z.enum(SIGNAL_IDS)),
      at: z.number(),
    }),
  ),
});

const reason = z.strictObject({
  signal: z.enum(SIGNAL_IDS),
  strength,
  tactics: z.array(z.enum(TACTICS)),
  messageCount: z.int(),
  minutes: z.nullable(z.number()),
});

/** An alert as kept: what it said (never a word of a message) and how the person answered, if they did. */
export const alertRecordSchema = z.strictObject({
  version: z.literal(1),
  site: z.enum(SITES),
  account: ref,
  contact: ref,
  alert: z.strictObject({
    id,
    level: z.enum(["tip", "caution", "urgent"]),
    form,
    script: z.enum(SCRIPTS),
    reasons: z.array(reason),
    primary: z.enum(ALERT_ACTIONS),
    others: z.array(z.enum(ALERT_ACTIONS)),
    at: z.number(),
  }),
  answered: z.nullable(
    z.strictObject({ action: z.enum([...ALERT_ACTIONS, "close", "not-a-risk"]), at: z.number() }),
  ),
});
export type AlertRecord = z.infer<typeof alertRecordSchema>;

/** Name and handle of a contact under alert: AES-GCM, 12-byte iv, JSON inside. Never held without an alert. */
export const sealedNameSchema = z.strictObject({
  version: z.literal(1),
  account: ref,
  contact: ref,
  iv: z.instanceof(Uint8Array),
  data: z.instanceof(Uint8Array),
});
export type SealedName = z.infer<typeof sealedNameSchema>;
