import type { Voiced } from "../i18n/en/alert-steps.ts";
import { type AlertWords, alerts as en } from "../i18n/en/alerts.ts";
import { alerts as fr } from "../i18n/fr/alerts.ts";
import type { AgeBand, InterfaceLanguage } from "../model/settings.ts";

export type { AlertWords } from "../i18n/en/alerts.ts";

const WORDS: Readonly<Record<InterfaceLanguage, AlertWords>> = { en, fr };

export const wordsFor = (language: InterfaceLanguage): AlertWords => WORDS[language];

/** The voice for an age band. Unknown age is spoken to as a young person: the plainer and gentler words. */
export function speak(voiced: Voiced, ageBand: AgeBand | null): string {
  if (ageBand === "adult") return voiced.adult;
  return ageBand === "under-13" ? (voiced.child ?? voiced.young) : voiced.young;
}

/** The same seed always gives the same variant (FNV-1a, 32 bits). */
export function pick(variants: readonly string[], seed: string): string {
  let hash = 0x811c9dc5;
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return variants[hash % variants.length] ?? "";
}
