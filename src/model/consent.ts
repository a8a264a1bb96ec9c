import * as z from "zod/mini";
import { SITES } from "./observation.ts";
import { AGE_BANDS } from "./settings.ts";

/** Raise it when the scope of what is read or kept grows: everyone is asked again, nothing is read until then. */
export const CONSENT_VERSION = 1;

/** One person who agreed. `self`: opting in for oneself; `young` and `adult`: the two of a shared computer. */
export const personSchema = z.strictObject({
  id: z.enum(["self", "young", "adult"]),
  ageBand: z.enum(AGE_BANDS),
  agreedAt: z.number(),
});
export type Person = z.infer<typeof personSchema>;

/** An account whose person said "check this one". `account` is a keyed hash, never the id itself. */
export const agreedAccountSchema = z.strictObject({
  site: z.enum(SITES),
  account: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  person: z.enum(["self", "young", "adult"]),
  agreedAt: z.number(),
});
export type AgreedAccount = z.infer<typeof agreedAccountSchema>;

export const consentSchema = z.strictObject({
  version: z.literal(1),
  /** Scope agreed to (CONSENT_VERSION at that time). */
  scope: z.int(),
  mode: z.enum(["self", "shared"]),
  people: z.array(personSchema).check(z.minLength(1), z.maxLength(2)),
  accounts: z.array(agreedAccountSchema).check(z.maxLength(64)),
  givenAt: z.number(),
});
export type Consent = z.infer<typeof consentSchema>;

/** Why messages are, or are not, read on a page. Only `open` reads. */
export const GATES = [
  "open",
  "no-consent",
  "consent-outdated",
  "no-permission",
  "paused",
  "account-not-agreed",
  "account-unknown",
] as const;
export type Gate = (typeof GATES)[number];
