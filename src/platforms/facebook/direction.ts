import type { Side } from "../../model/tactics.ts";
import { laneOf, textElement } from "./bubble.ts";

/** What one kind of evidence says about one row; null: it says nothing. */
export type Vote = "me" | "them" | null;

/** All evidence on one row. `edge` is asked only when the rest leaves a doubt: it needs the page's geometry. */
export interface Evidence {
  readonly gutter: Vote;
  readonly ownDiv: Vote;
  readonly sender: Vote;
  readonly edge: () => Vote;
}

export interface SideReading {
  readonly side: Side;
  readonly strategy: string | null;
}

const roleOf = (element: Element | null | undefined) => element?.getAttribute("role") ?? null;

/**
 * Measured (pages.md 2.2): own rows have presentation > presentation > none in front of the bubble, others' have
 * presentation > presentation > presentation > avatar slot. Anything in between says nothing.
 */
export function gutterVote(row: Element): Vote {
  const outer = laneOf(row)?.firstElementChild;
  const inner = outer?.firstElementChild;
  if (roleOf(outer) !== "presentation" || roleOf(inner) !== "presentation") return null;
  const last = inner?.firstElementChild;
  if (roleOf(last) === "none") return last?.childElementCount === 0 ? "me" : null;
  const slot = roleOf(last) === "presentation" ? last?.firstElementChild : null;
  return slot && roleOf(slot) === null ? "them" : null;
}

/** Only own rows end with a bare div. Its absence says nothing: it may have been renamed away. */
export function ownDivVote(row: Element): Vote {
  const last = row.lastElementChild;
  return last?.tagName === "DIV" && last.attributes.length === 0 && last.childNodes.length === 0
    ? "me"
    : null;
}

/** A bubble hugs its side: at most this part of the width away from it (an avatar included). */
const NEAR_EDGE = 0.12;
/** ... and is clearly farther from the other. Tolerance as measured for the other site (pages.md 3.3). */
const CLEAR_LEAD = 0.04;
/** Wider than this is a notice across the transcript, not a bubble. */
const FULL_WIDTH = 0.9;

function edgeOf(row: Element, frame: DOMRect): Vote {
  const box = (textElement(row)?.parentElement ?? laneOf(row)?.children[1])?.getBoundingClientRect();
  if (!box || box.width === 0 || frame.width === 0 || box.width > FULL_WIDTH * frame.width) return null;
  const left = (box.left - frame.left) / frame.width;
  const right = (frame.right - box.right) / frame.width;
  if (right <= NEAR_EDGE && right + CLEAR_LEAD < left) return "me";
  return left <= NEAR_EDGE && left + CLEAR_LEAD < right ? "them" : null;
}

/**
 * Votes by the edge a bubble hugs, measured once for all rows when the first is asked for. Right-to-left pages are
 * unknown ground. One edge only proves nothing: a page whose style has not arrived shows everything at one side.
 */
export function edgeVotes(rows: readonly Element[], frame: Element): (row: Element) => Vote {
  let votes: ReadonlyMap<Element, Vote> | null = null;
  const measure = () => {
    if (getComputedStyle(frame).direction === "rtl") return new Map<Element, Vote>();
    const box = frame.getBoundingClientRect();
    const found = new Map(rows.map((row) => [row, edgeOf(row, box)]));
    const sides = new Set(found.values());
    return sides.has("me") && sides.has("them") ? found : new Map<Element, Vote>();
  };
  return (row) => {
    votes ??= measure();
    return votes.get(row) ?? null;
  };
}

const UNKNOWN: SideReading = { side: "unknown", strategy: null };

function byGutter(gutter: "me" | "them", { ownDiv, sender }: Evidence): SideReading {
  const against = [ownDiv, sender].some((vote) => vote !== null && vote !== gutter);
  return against ? UNKNOWN : { side: gutter, strategy: "gutter" };
}

/** The gutter, unless something speaks against it; else whatever agrees. A bare div alone is too little. */
export function decideSide(evidence: Evidence): SideReading {
  if (evidence.gutter !== null) return byGutter(evidence.gutter, evidence);
  const votes = [
    ["own-div", evidence.ownDiv],
    ["sender", evidence.sender],
    ["edge", evidence.edge()],
  ] as const;
  const cast = votes.flatMap(([name, vote]) => (vote === null ? [] : [{ name, vote }]));
  const [first] = cast;
  if (!first || cast.some(({ vote }) => vote !== first.vote)) return UNKNOWN;
  if (cast.length === 1 && first.name === "own-div") return UNKNOWN;
  return { side: first.vote, strategy: first.name };
}
