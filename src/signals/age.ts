import type { PlacedCue } from "../model/contact.ts";
import type { AgeBand } from "../model/settings.ts";
import { ADULT_AGE, PEER_YEARS } from "./limits.ts";

/**
 * The contact's stated age against the account's age band. `adult`: says to be 18 or more, and the account is not an
 * adult's. `peer`: says to be of about the same age. `unknown` counts as "may be an adult" (detection.md §1.7).
 */
export type AgeGap = "adult" | "peer" | "unknown";

const BAND_YEARS: Readonly<Record<AgeBand, readonly [number, number]>> = {
  "under-13": [8, 12],
  "13-15": [13, 15],
  "16-17": [16, 17],
  adult: [ADULT_AGE, 99],
};

/** The newest age that the contact stated, in years; null if none. */
export function statedAge(cues: readonly PlacedCue[]): number | null {
  const said = cues.findLast(
    (cue) => cue.side === "them" && cue.tactic === "age-statement" && cue.age !== undefined,
  );
  return said?.age ?? null;
}

/** Without an age band the account may be a minor's. A claim is not proof: "peer" only ever lowers, never clears. */
export function ageGap(cues: readonly PlacedCue[], band: AgeBand | null): AgeGap {
  const age = statedAge(cues);
  if (age === null) return "unknown";
  if (band === "adult") return age >= ADULT_AGE ? "peer" : "unknown";
  if (band !== null && isPeer(age, band)) return "peer";
  return age >= ADULT_AGE ? "adult" : "unknown";
}

function isPeer(age: number, band: AgeBand): boolean {
  const [youngest, oldest] = BAND_YEARS[band];
  return age >= youngest - PEER_YEARS && age <= oldest + PEER_YEARS;
}
