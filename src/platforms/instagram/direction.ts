import type { Side } from "../../model/tactics.ts";
import { pushesToEnd } from "../dom/layout.ts";
import { ancestors } from "../dom/tree.ts";
import type { Row } from "./rows.ts";
import { plain, YOU_SENT } from "./words.ts";

/** Which side wrote a message, and what told so. */
export interface Direction {
  readonly side: Side;
  readonly strategy: string | null;
}

type Vote = "me" | "them" | null;
/** Usernames that labels may hold. */
export interface Names {
  readonly own: string | null;
  readonly contact: string | null;
}

const UNKNOWN: Direction = { side: "unknown", strategy: null };
/** From the text up to the row are about five levels, at most eight known (pages.md 3.3). */
const LEVELS = 12;

function isPushed(row: Row): boolean {
  const { box } = row.reading;
  if (!box) return false;
  for (const above of ancestors(box, LEVELS)) {
    if (pushesToEnd(above)) return true;
    if (above === row.element) return false;
  }
  return false;
}

/** Pushed to the end and there: own. Neither: theirs. One without the other says nothing. */
function byLayout(row: Row, pushed: boolean): Vote {
  if (row.edge === "end" && pushed) return "me";
  return row.edge === "start" && !pushed ? "them" : null;
}

const byAvatar = (row: Row, names: Names): Vote => {
  if (!row.avatarHandle) return null;
  return row.avatarHandle === names.own ? "me" : "them";
};

function holdsName(label: string, name: string | null): boolean {
  return (
    name !== null && label.split(/[^\w.]+/).some((word) => word.replace(/\.$/, "") === name || word === name)
  );
}

function byLabels(row: Row, names: Names): Vote {
  const labels = row.labels();
  const own = labels.some((label) => holdsName(label, names.own));
  const other = labels.some((label) => holdsName(label, names.contact));
  if (own === other) return null;
  return own ? "me" : "them";
}

const byHiddenCopy = (row: Row): Vote =>
  row.reading.hidden.some((copy) => YOU_SENT.has(plain(copy))) ? "me" : null;

/** What a bubble's place forbids: own messages do not stand at the start, others' not at the end. */
const contradicts = (side: "me" | "them", row: Row, pushed: boolean) =>
  side === "me" ? row.edge === "start" : row.edge === "end" || pushed;

/**
 * All that speaks must agree, or the side is unknown: it is never guessed. Labels are
 * many and slow to read, so they are only asked where the layout is silent.
 */
export function readDirection(row: Row, names: Names): Direction {
  // Text put together from several places may hold a quote, whose words are the other side's.
  if (row.reading.leaves > 1) return UNKNOWN;
  const pushed = isPushed(row);
  const layout = byLayout(row, pushed);
  const votes: readonly (readonly [string, Vote])[] = [
    ["flex-end-and-edge", layout],
    ["incoming-avatar", byAvatar(row, names)],
    ["control-labels", layout === null ? byLabels(row, names) : null],
    ["you-sent", byHiddenCopy(row)],
  ];
  const cast = votes.filter(([, vote]) => vote !== null);
  const [strategy, side] = cast[0] ?? [null, null];
  if (!side || cast.some(([, vote]) => vote !== side) || contradicts(side, row, pushed)) return UNKNOWN;
  return { side, strategy };
}
