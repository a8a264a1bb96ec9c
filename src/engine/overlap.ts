/**
 * The overlap alignment behind `align`: semi-global, with affine gaps (Gotoh 1982). Free at both ends: a window may
 * begin before the prints, end after them, or lie within. In between every difference costs.
 */

/** A row whose text is rare says more about its place than one of many "ok". */
const RARE = 6;
const UNCOMMON = 4;
const COMMON = 2;
/** An edited row: dearer than an unsent one followed by new rows, cheaper than unsent and inserted at one place. */
const EDITED = -6;
const GAP = -4;
/** Rows of the prints missing from the window (unsent); rows of the window missing from the prints (a gap filled). */
const UNSENT_MORE = -1;
const INSERTED_MORE = 0;
/** Proof of overlap: one rare row, or three rows of any kind that outweigh the differences. */
const PROOF_SCORE = RARE;
const PROOF_ROWS = 3;

const NEVER = -1_000_000;
/** Ways to reach a cell, and the bits that keep them for the way back. */
const PAIR = 0;
const UNSENT = 1;
const INSERTED = 2;
const START = 3;

/**
 * Rows `from` to `to` (exclusive) lie among the prints; rows before are older, after newer. `matched[row]`: index of
 * its print, or -1; `next[row]`: index of the print that follows an unmatched row.
 */
export interface OverlapPath {
  readonly from: number;
  readonly to: number;
  readonly matched: Int32Array;
  readonly next: Int32Array;
}

interface Grid {
  readonly width: number;
  readonly back: Uint8Array;
  readonly end: { readonly i: number; readonly j: number; readonly state: number; readonly score: number };
}

/** The best overlap of prints and window, or null when nothing proves one. O(n * m) time and bytes. */
export function overlapPath(prints: readonly number[], window: readonly number[]): OverlapPath | null {
  const weights = rowWeights(prints, window);
  const grid = fill(prints, window, weights);
  const path = walk(grid, window.length);
  return proven(path, grid.end.score, prints, window) ? path : null;
}

function rowWeights(prints: readonly number[], window: readonly number[]): Int32Array {
  const inPrints = tally(prints);
  const inWindow = tally(window);
  return Int32Array.from(window, (print) => {
    const times = Math.max(inPrints.get(print) ?? 0, inWindow.get(print) ?? 0);
    return times <= 1 ? RARE : times <= 3 ? UNCOMMON : COMMON;
  });
}

function tally(prints: readonly number[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const print of prints) times.set(print, (times.get(print) ?? 0) + 1);
  return times;
}

/** Each cell keeps, in two bits each, how its three states were best reached. */
function fill(prints: readonly number[], window: readonly number[], weights: Int32Array): Grid {
  const n = prints.length;
  const m = window.length;
  const width = m + 1;
  const back = new Uint8Array((n + 1) * width).fill(START | (START << 2) | (START << 4));
  let pair = new Int32Array(width);
  let unsent = new Int32Array(width).fill(NEVER);
  let inserted = new Int32Array(width).fill(NEVER);
  let end = { i: n, j: 0, state: PAIR, score: 0 };
  for (let i = 1; i <= n; i += 1) {
    const print = prints[i - 1];
    const pairs = new Int32Array(width);
    const unsents = new Int32Array(width).fill(NEVER);
    const inserteds = new Int32Array(width).fill(NEVER);
    for (let j = 1; j <= m; j += 1) {
      const cost = window[j - 1] === print ? at(weights, j - 1) : EDITED;
      const before = bestOf(at(pair, j - 1), at(unsent, j - 1), at(inserted, j - 1));
      pairs[j] = pick(before, at(pair, j - 1), at(unsent, j - 1), at(inserted, j - 1)) + cost;
      const above = at(unsent, j) + UNSENT_MORE > at(pair, j) + GAP ? UNSENT : PAIR;
      unsents[j] = above === UNSENT ? at(unsent, j) + UNSENT_MORE : at(pair, j) + GAP;
      const beside = at(inserteds, j - 1) + INSERTED_MORE > at(pairs, j - 1) + GAP ? INSERTED : PAIR;
      inserteds[j] = beside === INSERTED ? at(inserteds, j - 1) + INSERTED_MORE : at(pairs, j - 1) + GAP;
      back[i * width + j] = before | (above << 2) | (beside << 4);
      if (i === n || j === m) {
        const state = bestOf(at(pairs, j), at(unsents, j), at(inserteds, j));
        const score = pick(state, at(pairs, j), at(unsents, j), at(inserteds, j));
        // On a tie: the end that leaves fewest rows uncounted as seen, then the one nearest to the newest print.
        if (score > end.score || (score === end.score && j >= end.j)) end = { i, j, state, score };
      }
    }
    pair = pairs;
    unsent = unsents;
    inserted = inserteds;
  }
  return { width, back, end };
}

const at = (values: Int32Array, index: number): number => values[index] as number;

const bestOf = (pair: number, unsent: number, inserted: number): number =>
  pair >= unsent && pair >= inserted ? PAIR : unsent >= inserted ? UNSENT : INSERTED;

const pick = (state: number, pair: number, unsent: number, inserted: number): number =>
  state === PAIR ? pair : state === UNSENT ? unsent : inserted;

function walk(grid: Grid, rows: number): OverlapPath {
  const matched = new Int32Array(rows).fill(-1);
  const next = new Int32Array(rows).fill(-1);
  let { i, j, state } = grid.end;
  while (i > 0 && j > 0) {
    const cell = grid.back[i * grid.width + j] as number;
    const reached = (cell >> (state << 1)) & 3;
    if (state !== UNSENT) j -= 1;
    if (state === PAIR) matched[j] = i - 1;
    if (state === INSERTED) next[j] = i;
    if (state !== INSERTED) i -= 1;
    state = reached;
  }
  return { from: j, to: grid.end.j, matched, next };
}

function proven(
  path: OverlapPath,
  score: number,
  prints: readonly number[],
  window: readonly number[],
): boolean {
  if (score <= 0) return false;
  const equal = window.filter((print, row) => prints[at(path.matched, row)] === print).length;
  return score >= PROOF_SCORE || equal >= Math.min(PROOF_ROWS, prints.length, window.length);
}
