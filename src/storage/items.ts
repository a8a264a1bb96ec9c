import * as z from "zod/mini";
import { browser } from "../browser/index.ts";
import { type Consent, consentSchema } from "../model/consent.ts";
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from "../model/settings.ts";
import { noteTrouble } from "./trouble.ts";
import { revive } from "./versions.ts";

/** Every key this room keeps in `storage.local`; the "what is held" page shows each of them. */
type Key = "consent" | "settings" | "pausedUntil" | "withdrawing";

async function read<T>(key: Key, schema: z.ZodMiniType<T>, fallback: T): Promise<T> {
  const stored = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return fallback;
  const value = revive(stored, schema);
  if (value !== undefined) return value;
  // A damaged consent is no consent; damaged settings are the defaults. Both are said on the options page.
  await noteTrouble(`damaged:${key}`);
  await browser.storage.local.remove(key);
  return fallback;
}

const write = (key: Key, value: unknown): Promise<void> =>
  value === null ? browser.storage.local.remove(key) : browser.storage.local.set({ [key]: value });

export const readConsent = (): Promise<Consent | null> => read("consent", z.nullable(consentSchema), null);
export const writeConsent = (consent: Consent | null): Promise<void> => write("consent", consent);

export const readSettings = (): Promise<Settings> => read("settings", settingsSchema, DEFAULT_SETTINGS);
export const writeSettings = (settings: Settings): Promise<void> => write("settings", settings);

/** Milliseconds since 1970 until which reading is paused, or null. */
export const readPausedUntil = (): Promise<number | null> =>
  read("pausedUntil", z.nullable(z.number()), null);
export const writePausedUntil = (until: number | null): Promise<void> => write("pausedUntil", until);

/** A withdrawal that a killed worker left half done is finished at its next start. `erase`: also what is held. */
const withdrawingSchema = z.nullable(z.strictObject({ erase: z.boolean() }));
export const readWithdrawing = (): Promise<z.infer<typeof withdrawingSchema>> =>
  read("withdrawing", withdrawingSchema, null);
export const writeWithdrawing = (value: z.infer<typeof withdrawingSchema>): Promise<void> =>
  write("withdrawing", value);
