import type { ObservedMessage } from "../../model/observation.ts";
import { parseTimeLabel } from "../dom/time-label.ts";
import { hasMedia } from "./bubble.ts";
import { decideSide, edgeVotes, ownDivVote, type SideReading, type Vote } from "./direction.ts";
import { type Draft, draftRows } from "./drafts.ts";
import { readId } from "./ids.ts";
import { selfToken, senderVote } from "./senders.ts";

/** The site itself takes no longer message; what goes beyond is not one a person typed. */
export const LONGEST_TEXT = 20_000;

/** One message, and how its fields were read. */
export interface RowReading {
  readonly message: ObservedMessage;
  readonly side: SideReading;
  readonly textStrategy: string | null;
  readonly idStrategy: string | null;
}

export interface ReadRows {
  readonly rows: readonly RowReading[];
  /** Senders that are not the reader, in order of appearance. */
  readonly others: readonly string[];
}

/** What the rows are read against. `name`: of the contact or group, as far as the page tells before any row is read. */
export interface RowContext {
  readonly frame: Element;
  readonly name: string | null;
  readonly now: number;
  readonly locale: string;
}

interface TextReading {
  readonly text: string | null;
  readonly strategy: string | null;
}

/** Label, bubble, then the label of the Enter button. */
function textOf({ parts, seen, enter }: Draft): TextReading {
  if (parts?.text) return { text: parts.text, strategy: "label" };
  if (seen) return { text: seen, strategy: "bubble" };
  return enter?.text ? { text: enter.text, strategy: "enter-label" } : { text: null, strategy: null };
}

function kindOf(text: string | null, row: Element): ObservedMessage["kind"] {
  if (text !== null) return "text";
  return hasMedia(row) ? "media" : "other";
}

function sideOf(draft: Draft, self: string | null, name: string | null, edge: () => Vote): SideReading {
  const sender = senderVote(draft.sender, self, name);
  return decideSide({ gutter: draft.gutter, ownDiv: ownDivVote(draft.row), sender, edge });
}

function readRow(draft: Draft, side: SideReading, { now, locale }: RowContext): RowReading {
  const { text, strategy } = textOf(draft);
  const { id, strategy: idStrategy } = readId(draft.row);
  const message: ObservedMessage = {
    element: draft.row,
    id,
    side: side.side,
    sender: draft.sender,
    text: text?.slice(0, LONGEST_TEXT) ?? null,
    kind: kindOf(text, draft.row),
    at: draft.parts && parseTimeLabel(draft.parts.head, now, locale),
  };
  return { message, side, textStrategy: strategy, idStrategy };
}

/** Reads the rows, oldest first, in one pass. */
export function readRows(elements: readonly Element[], context: RowContext): ReadRows {
  const { name, frame } = context;
  const drafts = draftRows(elements, name === null ? [] : [name]);
  const self = selfToken(drafts, name);
  const edges = edgeVotes(elements, frame);
  const rows = drafts.map((draft) =>
    readRow(
      draft,
      sideOf(draft, self, name, () => edges(draft.row)),
      context,
    ),
  );
  const theirs = rows.filter(({ message }) => message.side === "them" && message.sender !== self);
  const others = theirs.flatMap(({ message }) => message.sender ?? []);
  return { rows, others: [...new Set(others)] };
}
