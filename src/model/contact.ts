import type { Level } from "./assessment.ts";
import type { Site } from "./observation.ts";
import type { SignalId } from "./signals.ts";
import type { Side, Strength, Tactic } from "./tactics.ts";

/** Keyed hash of an account id, per install: 32 lower-case hex characters. */
export type AccountRef = string;
/** Keyed hash of a contact, per account: 32 lower-case hex characters. */
export type ContactRef = string;

/** A cue placed in its thread. `pos`: ordinal of its message among those counted (older history is negative). */
export interface PlacedCue {
  readonly tactic: Tactic;
  readonly side: Side;
  readonly strength: Strength;
  readonly pos: number;
  /** Milliseconds since 1970, or null when neither the page nor a live arrival gives it. */
  readonly at: number | null;
  readonly age?: number | undefined;
}

/** Yes, no, or not seen. "Not seen" is never "no". */
export type Tri = boolean | null;

/** Facts of one contact that are not messages. Once true or false they are only replaced by another reading. */
export interface ContactFacts {
  readonly request: Tri;
  readonly group: Tri;
  readonly mutual: Tri;
  readonly newAccount: Tri;
  /** Who wrote the first message of the thread, if its start was ever on screen. */
  readonly openedBy: Side;
  /** Is this a contact the person did not already have a long thread with? */
  readonly firstContact: Tri;
}

/** What was shown about one contact, for caps and for "already said". */
export interface ShownAlert {
  readonly id: string;
  readonly level: Level;
  readonly form: "line" | "card" | "urgent";
  readonly signals: readonly SignalId[];
  readonly at: number;
}

/** Everything held about one contact. No text, no name (names lie apart, encrypted). */
export interface ContactState {
  readonly version: 1;
  readonly site: Site;
  readonly account: AccountRef;
  readonly contact: ContactRef;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  readonly facts: ContactFacts;
  /** Messages counted, per side. */
  readonly counts: Readonly<Record<Side, number>>;
  /** Fingerprints of the counted messages, oldest first; `firstPos` is the ordinal of prints[0]. Bounded. */
  readonly prints: readonly number[];
  readonly firstPos: number;
  /** True once older prints were dropped: what lies before is then "older than kept" and not counted again. */
  readonly trimmed: boolean;
  readonly cues: readonly PlacedCue[];
  readonly known: { readonly since: number } | null;
  readonly shown: readonly ShownAlert[];
}
