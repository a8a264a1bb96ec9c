import type { ObservedMessage } from "../../model/observation.ts";
import { parseTimeLabel } from "../dom/time-label.ts";
import { bubbleText, enterLabel, hasMedia, headingOf } from "./bubble.ts";
import { decideSide, edgeVotes, gutterVote, ownDivVote, type SideReading, type Vote } from "./direction.ts";
import { readId } from "./ids.ts";
import { type LabelParts, splitLabel } from "./label.ts";
import { SELF_WORDS, selfToken, senderVote } from "./senders.ts";

/** The site itself takes no longer message; what goes beyond is not one a person typed. */
export const LONGEST_TEXT = 20_000;

/** One row on its way to a message. */
interface Draft {
  readonly row: Element;
  readonly seen: string | null;
  readonly parts: LabelParts | null;
  readonly gutter: Vote;
  readonly sender: string | null;
}

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

/** What the rows are read against. `names`: known on the page before any row is read; the first is the contact's. */
export interface RowContext {
  readonly frame: Element;
  readonly names: readonly string[];
  readonly now: number;
  readonly locale: string;
}

function draftOf(row: Element, names: readonly string[]): Draft {
  const seen = bubbleText(row);
  const label = row.getAttribute("aria-label");
  const parts = label === null ? null : splitLabel(label, { names, seen });
  const heading = parts ? null : headingOf(row);
  const named = heading && names.find((name) => heading.startsWith(`${name} `));
  const self = heading && SELF_WORDS.find((word) => heading.startsWith(`${word} `));
  return { row, seen, parts, gutter: gutterVote(row), sender: parts?.sender ?? named ?? self ?? null };
}

interface TextReading {
  readonly text: string | null;
  readonly strategy: string | null;
}

/** Label, bubble, then the label of the Enter button. */
function textOf(draft: Draft, names: readonly string[]): TextReading {
  if (draft.parts?.text) return { text: draft.parts.text, strategy: "label" };
  if (draft.seen) return { text: draft.seen, strategy: "bubble" };
  if (draft.parts || draft.seen === null) return { text: null, strategy: null };
  const enter = splitLabel(enterLabel(draft.row) ?? "", { names, seen: draft.seen });
  return enter?.text ? { text: enter.text, strategy: "enter-label" } : { text: null, strategy: null };
}

function kindOf(text: string | null, draft: Draft): ObservedMessage["kind"] {
  if (text !== null) return "text";
  return hasMedia(draft.row) ? "media" : "other";
}

/** Re-cut with the self token once it is known: it makes the split certain. */
function draftsOf(
  elements: readonly Element[],
  { names }: RowContext,
): { drafts: Draft[]; self: string | null } {
  const first = elements.map((row) => draftOf(row, names));
  const self = selfToken(first, names[0] ?? null);
  if (self === null || names.includes(self)) return { drafts: first, self };
  const all = [...names, self];
  return { drafts: first.map((draft) => (draft.sender === self ? draft : draftOf(draft.row, all))), self };
}

function readRow(draft: Draft, self: string | null, context: RowContext, edge: () => Vote): RowReading {
  const side = decideSide({
    gutter: draft.gutter,
    ownDiv: ownDivVote(draft.row),
    sender: senderVote(draft.sender, self, context.names[0] ?? null),
    edge,
  });
  const { text, strategy } = textOf(draft, self === null ? context.names : [...context.names, self]);
  const { id, strategy: idStrategy } = readId(draft.row);
  const message: ObservedMessage = {
    element: draft.row,
    id,
    side: side.side,
    sender: draft.sender,
    text: text?.slice(0, LONGEST_TEXT) ?? null,
    kind: kindOf(text, draft),
    at: draft.parts ? parseTimeLabel(draft.parts.head, context.now, context.locale) : null,
  };
  return { message, side, textStrategy: strategy, idStrategy };
}

/** Reads the rows, oldest first, in one pass. */
export function readRows(elements: readonly Element[], context: RowContext): ReadRows {
  const { drafts, self } = draftsOf(elements, context);
  const edges = edgeVotes(elements, context.frame);
  const rows = drafts.map((draft) => readRow(draft, self, context, () => edges(draft.row)));
  const others = rows.flatMap(({ message }) =>
    message.side === "them" && message.sender !== null && message.sender !== self ? [message.sender] : [],
  );
  return { rows, others: [...new Set(others)] };
}
