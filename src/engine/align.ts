import { overlapPath } from "./overlap.ts";

/** Where one row of the window belongs among the kept prints. `before`: index of the print it goes in front of. */
export type Place =
  | { readonly kind: "seen"; readonly index: number }
  | { readonly kind: "between"; readonly before: number }
  | { readonly kind: "older" }
  | { readonly kind: "newer" };

/** `disjoint`: nothing in common. The caller then decides, by what the page says of its ends, which side it is. */
export interface Alignment {
  readonly disjoint: boolean;
  readonly rows: readonly Place[];
}

const NEWER: Place = { kind: "newer" };
const OLDER: Place = { kind: "older" };

/** This many equal rows at the end settle it without the full comparison. */
const SURE_ROWS = 8;

/**
 * Places the rows just read (oldest first) among the prints already counted (oldest first).
 *
 * Instagram shows no ids and chats repeat short texts ("ok", "lol"), so equal prints alone prove nothing: the rows
 * are aligned as a diff aligns lines, rare texts weighing more than common ones. Rows unsent since are skipped, an
 * edited row keeps its place, and of several equally good places the one that counts fewest messages is taken.
 * A thread that repeats itself row by row cannot be told apart from a second reading; it is then counted too low.
 *
 * O(n + m) for a window already seen or only extended at its end, else O(n * m) for n prints and m rows.
 */
export function align(prints: readonly number[], window: readonly number[]): Alignment {
  if (prints.length === 0 || window.length === 0) return { disjoint: true, rows: window.map(() => NEWER) };
  return alignByTail(prints, window) ?? alignByPath(prints, window);
}

/** Fast path: the window lies whole within the prints, or begins with their tail. */
function alignByTail(prints: readonly number[], window: readonly number[]): Alignment | null {
  const { whole, tail } = occurrence(prints, window);
  if (whole !== null) return { disjoint: false, rows: window.map((_, row) => seen(whole + row)) };
  if (tail < SURE_ROWS && tail < prints.length) return null;
  const start = prints.length - tail;
  return { disjoint: false, rows: window.map((_, row) => (row < tail ? seen(start + row) : NEWER)) };
}

function alignByPath(prints: readonly number[], window: readonly number[]): Alignment {
  const path = overlapPath(prints, window);
  if (path === null) return { disjoint: true, rows: window.map(() => NEWER) };
  const rows = window.map((_, row): Place => {
    if (row < path.from) return OLDER;
    if (row >= path.to) return NEWER;
    const index = path.matched[row] ?? -1;
    return index >= 0 ? seen(index) : { kind: "between", before: path.next[row] ?? prints.length };
  });
  return { disjoint: false, rows };
}

const seen = (index: number): Place => ({ kind: "seen", index });

/** Knuth, Morris and Pratt: last place of the whole window, and how many of its rows end the prints. */
function occurrence(prints: readonly number[], window: readonly number[]) {
  const fail = borders(window);
  let whole: number | null = null;
  let tail = 0;
  for (const [index, print] of prints.entries()) {
    if (tail === window.length) tail = fail[tail - 1] ?? 0;
    while (tail > 0 && window[tail] !== print) tail = fail[tail - 1] ?? 0;
    if (window[tail] === print) tail += 1;
    if (tail === window.length) whole = index - tail + 1;
  }
  return { whole, tail };
}

function borders(window: readonly number[]): Int32Array {
  const fail = new Int32Array(window.length);
  for (let row = 1, length = 0; row < window.length; row += 1) {
    while (length > 0 && window[row] !== window[length]) length = fail[length - 1] ?? 0;
    if (window[row] === window[length]) length += 1;
    fail[row] = length;
  }
  return fail;
}
