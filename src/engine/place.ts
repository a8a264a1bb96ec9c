import type { ContactState } from "../model/contact.ts";
import type { MessageCues } from "../model/cues.ts";
import { align, type Place } from "./align.ts";
import { PRINTS_CAP } from "./caps.ts";
import type { WindowReport } from "./report.ts";

/** A row of the window at its place in the thread. `fresh`: not counted before. */
export interface PlacedRow {
  readonly row: number;
  readonly pos: number;
  readonly fresh: boolean;
}

/**
 * The thread's prints with the window laid in, before any are dropped. `newPos` maps the ordinal of a message counted
 * before to its ordinal now: they only differ when a gap between kept messages was filled.
 */
export interface Laid {
  readonly prints: readonly number[];
  readonly firstPos: number;
  readonly rows: readonly PlacedRow[];
  readonly newPos: (pos: number) => number;
}

/**
 * Lays the window into the prints. Rows that lie before what is kept of a trimmed thread are left out. A placing that
 * the same window would not find again is not taken: the window then stands apart, whole, where it is found.
 */
export function lay(state: ContactState, report: WindowReport): Laid {
  const laid = layAt(state, report, placesOf(state, report));
  const same =
    laid.prints.length === state.prints.length && laid.prints.every((print, i) => print === state.prints[i]);
  return same || isFoundAgain(state, report, laid) ? laid : layAt(state, report, apart(state, report));
}

function isFoundAgain(state: ContactState, report: WindowReport, laid: Laid): boolean {
  const after = { ...state, ...keptOf(state, laid) };
  const posOf = new Map(laid.rows.map(({ row, pos }) => [row, pos]));
  return placesOf(after, report).every((place, row) => {
    const pos = posOf.get(row);
    const isKept = pos !== undefined && pos >= after.firstPos;
    return isKept ? place?.kind === "seen" && after.firstPos + place.index === pos : place === null;
  });
}

/** What is kept of the laid prints. */
export function keptOf({ trimmed }: ContactState, { prints, firstPos }: Laid) {
  const dropped = Math.max(0, prints.length - PRINTS_CAP);
  return {
    prints: dropped > 0 ? prints.slice(dropped) : prints,
    firstPos: firstPos + dropped,
    trimmed: trimmed || dropped > 0,
  };
}

function layAt(state: ContactState, report: WindowReport, places: Places): Laid {
  const prints: number[] = [];
  const rows: { row: number; index: number; fresh: boolean }[] = [];
  const moved: number[] = [];
  const add = (row: number, fresh: boolean) => {
    rows.push({ row, index: prints.length, fresh });
    prints.push((report.messages[row] as MessageCues).print);
  };
  const { older, newer, before, seen } = sort(places);
  for (const row of older) add(row, true);
  for (const [index, print] of state.prints.entries()) {
    for (const row of before.get(index) ?? []) add(row, true);
    moved.push(prints.length);
    const row = seen.get(index);
    if (row === undefined) prints.push(print);
    else add(row, false);
  }
  for (const row of newer) add(row, true);
  const firstPos = state.firstPos - older.length;
  return {
    prints,
    firstPos,
    rows: rows.map(({ row, index, fresh }) => ({ row, pos: firstPos + index, fresh })),
    newPos: (pos) => {
      const index = moved[pos - state.firstPos];
      return index === undefined ? pos : firstPos + index;
    },
  };
}

/** Where each row goes; null: nowhere, it is older than kept. */
type Places = readonly (Place | null)[];

const olderPlace = ({ trimmed }: ContactState): Place | null => (trimmed ? null : { kind: "older" });

function placesOf(state: ContactState, report: WindowReport): Places {
  const window = report.messages.map((message) => message.print);
  const { disjoint, rows } = align(state.prints, window);
  if (disjoint) return apart(state, report);
  return rows.map((place) => (place.kind === "older" ? olderPlace(state) : place));
}

const apart = (state: ContactState, report: WindowReport): Places =>
  report.messages.map(() => (liesAfter(state, report) ? { kind: "newer" } : olderPlace(state)));

/**
 * A window that shares nothing with what was kept: newer, with a gap before it, if it shows the newest message or one
 * that arrived just now; else older history. Not knowing counts as history: it is then ignored in a trimmed thread,
 * where counting it as new would count it again at every scroll.
 */
function liesAfter(state: ContactState, report: WindowReport): boolean {
  if (state.prints.length === 0 || report.atNewestEnd === true) return true;
  return report.atNewestEnd === null && report.messages.some((message) => message.live);
}

function sort(places: Places) {
  const older: number[] = [];
  const newer: number[] = [];
  const before = new Map<number, number[]>();
  const seen = new Map<number, number>();
  for (const [row, place] of places.entries()) {
    if (place === null) continue;
    if (place.kind === "older") older.push(row);
    else if (place.kind === "newer") newer.push(row);
    else if (place.kind === "seen") seen.set(place.index, row);
    else before.set(place.before, [...(before.get(place.before) ?? []), row]);
  }
  return { older, newer, before, seen };
}
