/**
 * An automaton as flat tables, quick to load and compact to walk. Lists of variable length lie one after another;
 * `xFirst[n]` to `xFirst[n + 1]` are the places of list n.
 */
export interface Tables {
  /** Every word that some phrase holds, and names such as "<money>". */
  readonly words: readonly string[];
  /** Symbols that a word carries. */
  readonly symbolFirst: Int32Array;
  readonly symbols: Int32Array;
  /** Edges of a state: by which symbol, to which state. */
  readonly edgeFirst: Int32Array;
  readonly edgeSymbol: Int32Array;
  readonly edgeTarget: Int32Array;
  /** The root has hundreds of edges, so its targets are found by symbol. */
  readonly rootFirst: Int32Array;
  readonly rootTarget: Int32Array;
  /** Phrases that end in a state: phrase number times two, plus one if only at the end of the message. */
  readonly acceptFirst: Int32Array;
  readonly accepts: Int32Array;
}

/** Names of the number lists, in the order in which they are packed. */
export const LISTS = [
  "symbolFirst",
  "symbols",
  "edgeFirst",
  "edgeSymbol",
  "edgeTarget",
  "rootFirst",
  "rootTarget",
  "acceptFirst",
  "accepts",
] as const satisfies readonly (keyof Tables)[];

/** Symbol that every token carries unless a sentence ended before it: the steps of a gap. */
export const ANY = 0;
/** Symbol that every token carries: the steps of a gap in a guard, which may lie in the next sentence. */
export const EVERY = 1;
/** States 0 and 1: anywhere, and only at the start of the message. */
export const ROOT = 0;
export const ANCHORED_ROOT = 1;
