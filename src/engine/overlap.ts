/**
 * The overlap alignment behind `align`: semi-global, with affine gaps (Gotoh 1982). Free at both ends: a window may
 * begin before the prints, end after them, or lie within. In between every difference costs.
 */

/**
 * A rare text says more about its place than one of many "ok", but two equal rows never outweigh three: chats are full
 * of chance pairs.
 */
const COMMON = 4;
const UNCOMMON = 5;
const RARE = 6;
/**
 * Every difference costs more than two rows can bring, or a chance match would pay for a wrong detour. Unsent last rows
 * followed by new ones are likelier than a gap filled there, so inserting is dearer by two rows more; an edited row is
 * dearer than either alone, cheaper than both at one place.
 */
const UNSENT_FIRST = -13;
const UNSENT_MORE = -1;
const INSERTED_FIRST = -26;
const INSERTED_MORE = 0;
const EDITED = -30;
/** Proof of overlap: one row that is rare, or this many equal rows of any kind (all, if there are not so many). */
const PROOF_ROWS = 3;

const NEVER = -1_000_000;
/** Ways to reach a cell. Each cell keeps, in two bits each, how its three ways were best reached themselves. */
const PAIR = 0;
const UNSENT = 1;
const INSERTED = 2;

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

/** Best scores of one line of the grid (one print against every row), by the way its cells were reached. */
interface Line {
  readonly pair: Int32Array;
  readonly unsent: Int32Array;
  readonly inserted: Int32Array;
}

/** Where a path ends: prints and rows used up, and the way of its last cell. */
interface End {
  readonly i: number;
  readonly j: number;
  readonly way: number;
  readonly score: number;
}

/** The best overlap of prints and window, or null when nothing proves one. O(n * m) time and bytes. */
export function overlapPath(prints: readonly number[], window: readonly number[]): OverlapPath | null {
  const weights = rowWeights(prints, window);
  const back = new Uint8Array((prints.length + 1) * (window.length + 1));
  const ends = fill(prints, window, weights, back);
  const path = bestPath(ends, back, window.length);
  return path !== null && proven(path, prints, window, weights) ? path : null;
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

/** Fills the grid and gives every place where a path may end: the last row of the window, or the last print. */
function fill(
  prints: readonly number[],
  window: readonly number[],
  weights: Int32Array,
  back: Uint8Array,
): readonly End[] {
  const width = window.length + 1;
  const ends: End[] = [];
  let line = emptyLine(width);
  for (const [index, print] of prints.entries()) {
    const i = index + 1;
    line = nextLine(line, print, window, weights, back.subarray(i * width, (i + 1) * width));
    if (i < prints.length) ends.push(endAt(line, i, window.length));
  }
  for (let j = 1; j <= window.length; j += 1) ends.push(endAt(line, prints.length, j));
  return ends;
}

const emptyLine = (width: number): Line => ({
  pair: new Int32Array(width),
  unsent: new Int32Array(width).fill(NEVER),
  inserted: new Int32Array(width).fill(NEVER),
});

function nextLine(
  above: Line,
  print: number,
  window: readonly number[],
  weights: Int32Array,
  back: Uint8Array,
): Line {
  const line = emptyLine(back.length);
  for (let j = 1; j < back.length; j += 1) {
    const before = wayOf(above, j - 1);
    const unsentMore = at(above.unsent, j) + UNSENT_MORE > at(above.pair, j) + UNSENT_FIRST;
    const insertedMore = at(line.inserted, j - 1) + INSERTED_MORE > at(line.pair, j - 1) + INSERTED_FIRST;
    line.pair[j] = scoreOf(above, before, j - 1) + (window[j - 1] === print ? at(weights, j - 1) : EDITED);
    line.unsent[j] = unsentMore ? at(above.unsent, j) + UNSENT_MORE : at(above.pair, j) + UNSENT_FIRST;
    line.inserted[j] = insertedMore
      ? at(line.inserted, j - 1) + INSERTED_MORE
      : at(line.pair, j - 1) + INSERTED_FIRST;
    back[j] = before | ((unsentMore ? UNSENT : PAIR) << 2) | ((insertedMore ? INSERTED : PAIR) << 4);
  }
  return line;
}

const at = (values: Int32Array, index: number): number => values[index] as number;

function wayOf({ pair, unsent, inserted }: Line, j: number): number {
  if (at(pair, j) >= at(unsent, j) && at(pair, j) >= at(inserted, j)) return PAIR;
  return at(unsent, j) >= at(inserted, j) ? UNSENT : INSERTED;
}

const scoreOf = ({ pair, unsent, inserted }: Line, way: number, j: number): number =>
  at(way === PAIR ? pair : way === UNSENT ? unsent : inserted, j);

function endAt(line: Line, i: number, j: number): End {
  const way = wayOf(line, j);
  return { i, j, way, score: scoreOf(line, way, j) };
}

/** Of equal scores the path that takes most rows as seen, then the one nearest to the newest print. */
function bestPath(ends: readonly End[], back: Uint8Array, rows: number): OverlapPath | null {
  const score = ends.reduce((best, end) => Math.max(best, end.score), 0);
  if (score === 0) return null;
  const paths = ends.filter((end) => end.score === score).map((end) => walk(end, back, rows));
  return paths.reduce((best, path) => (seenRows(path) >= seenRows(best) ? path : best));
}

const seenRows = ({ matched }: OverlapPath): number =>
  matched.reduce((count, index) => count + (index < 0 ? 0 : 1), 0);

function walk(end: End, back: Uint8Array, rows: number): OverlapPath {
  const matched = new Int32Array(rows).fill(-1);
  const next = new Int32Array(rows).fill(-1);
  let { i, j, way } = end;
  while (i > 0 && j > 0) {
    const reached = ((back[i * (rows + 1) + j] as number) >> (way << 1)) & 3;
    if (way !== UNSENT) j -= 1;
    if (way === PAIR) matched[j] = i - 1;
    if (way === INSERTED) next[j] = i;
    if (way !== INSERTED) i -= 1;
    way = reached;
  }
  return { from: j, to: end.j, matched, next };
}

function proven(
  { matched }: OverlapPath,
  prints: readonly number[],
  window: readonly number[],
  weights: Int32Array,
): boolean {
  const equal = weights.filter((_, row) => window[row] === prints[at(matched, row)]);
  return equal.includes(RARE) || equal.length >= Math.min(PROOF_ROWS, prints.length, window.length);
}
