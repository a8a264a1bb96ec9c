import * as z from "zod/mini";
import { ALERT_ACTIONS } from "../model/alert.ts";
import { personSchema } from "../model/consent.ts";
import { messageCuesSchema } from "../model/cues.ts";
import { healthReportSchema } from "../model/health.ts";
import { SITES } from "../model/observation.ts";
import { settingsSchema } from "../model/settings.ts";
import type { HeldView, HelloReply, PopupView, Verdict } from "../model/view.ts";

/**
 * Who may send a message. `site`: our content script on one of the two sites. `page`: a page of the extension itself.
 * Nobody else is ever answered.
 */
export type Tier = "site" | "page";

const ref = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const tri = z.nullable(z.boolean());
const site = z.enum(SITES);

/** One reading of an open thread, without a word of it. */
const threadReport = z.strictObject({
  site,
  account: ref,
  contact: ref,
  messages: z.array(messageCuesSchema).check(z.maxLength(600)),
  atNewestEnd: tri,
  atOldestEnd: tri,
  facts: z.strictObject({ request: tri, group: tri, mutual: tri, newAccount: tri }),
  health: healthReportSchema,
});
export type ThreadReport = z.infer<typeof threadReport>;

const nothing = z.strictObject({});

/** Every message: its tier, the shape it must have on receipt, and (type only) what comes back. */
export const TABLE = {
  /** A tab says which site it is on and whose account (raw id, kept in memory for this call only). */
  hello: {
    tier: "site",
    schema: z.strictObject({ site, accountId: z.nullable(z.string().check(z.maxLength(40))) }),
  },
  /** One reading of a thread. */
  observe: { tier: "site", schema: threadReport },
  /** Name and handle of a contact under alert, so that a report can name it; stored encrypted. */
  nameContact: {
    tier: "site",
    schema: z.strictObject({
      account: ref,
      contact: ref,
      name: z.nullable(z.string().check(z.maxLength(200))),
      handle: z.nullable(z.string().check(z.maxLength(100))),
    }),
  },
  /** What can and cannot be read when no thread is judged. */
  health: { tier: "site", schema: healthReportSchema },
  /** The person answered an alert in the page. */
  answer: {
    tier: "site",
    schema: z.strictObject({
      account: ref,
      contact: ref,
      alert: z.string().check(z.maxLength(64)),
      action: z.enum([...ALERT_ACTIONS, "close", "not-a-risk"]),
    }),
  },
  /** The card asks for a page of ours ("talk", "what to do") or the popup. */
  openPage: { tier: "site", schema: z.strictObject({ page: z.enum(["welcome", "options"]) }) },

  popup: { tier: "page", schema: nothing },
  giveConsent: {
    tier: "page",
    schema: z.strictObject({
      mode: z.enum(["self", "shared"]),
      people: z.array(z.omit(personSchema, { agreedAt: true })).check(z.minLength(1), z.maxLength(2)),
      country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
    }),
  },
  /** One click: reading stops, permissions go. `erase`: also what is held. */
  withdraw: { tier: "page", schema: z.strictObject({ erase: z.boolean() }) },
  agreeAccount: {
    tier: "page",
    schema: z.strictObject({ site, account: ref, person: z.enum(["self", "young", "adult"]) }),
  },
  leaveAccount: { tier: "page", schema: z.strictObject({ site, account: ref }) },
  /** Milliseconds from now; 0 ends a pause. */
  pause: {
    tier: "page",
    schema: z.strictObject({ forMs: z.int().check(z.minimum(0), z.maximum(86_400_000)) }),
  },
  setKnown: { tier: "page", schema: z.strictObject({ account: ref, contact: ref, known: z.boolean() }) },
  setSettings: { tier: "page", schema: z.partial(z.omit(settingsSchema, { version: true })) },
  held: { tier: "page", schema: nothing },
  /** Erases one contact of one account, or everything when both are null. */
  erase: { tier: "page", schema: z.strictObject({ account: z.nullable(ref), contact: z.nullable(ref) }) },
} as const satisfies Record<string, { tier: Tier; schema: z.ZodMiniType }>;

export type MessageName = keyof typeof TABLE;
export type Payload<N extends MessageName> = z.infer<(typeof TABLE)[N]["schema"]>;

/** What comes back for each message. */
export interface Replies {
  hello: HelloReply;
  observe: Verdict;
  nameContact: null;
  health: null;
  answer: null;
  openPage: null;
  popup: PopupView;
  giveConsent: null;
  withdraw: null;
  agreeAccount: null;
  leaveAccount: null;
  pause: null;
  setKnown: null;
  setSettings: null;
  held: HeldView;
  erase: null;
}

/** Never a throw across: a failed call says why. `gone`: the extension was updated or removed under this page. */
export type Failure = "refused" | "malformed" | "failed" | "gone";
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Failure };
