import { bubbleText, enterLabel, hasMedia, headingOf } from "./bubble.ts";
import { gutterVote, type Vote } from "./direction.ts";
import { endsWithText, type LabelParts, splitLabel } from "./label.ts";
import { SELF_WORDS } from "./senders.ts";

/** One row on its way to a message: what its label, its bubble and its shape say, each on its own. */
export interface Draft {
  readonly row: Element;
  /** The words in the bubble; null without a bubble of its own. */
  readonly seen: string | null;
  /** The row's own label, split; null if it has none or cannot be split. */
  readonly parts: LabelParts | null;
  /** The label of the Enter button, split; only asked where the row's own says nothing. */
  readonly enter: LabelParts | null;
  readonly sender: string | null;
  readonly gutter: Vote;
}

function split(label: string | null, row: Element, names: readonly string[], seen: string | null) {
  if (label === null) return null;
  return splitLabel(label, { names, seen, media: seen === null && hasMedia(row) });
}

/** "You sent", "Alex sent": the words the heading begins with, if they are known. */
function headingSender(row: Element, names: readonly string[]): string | null {
  const heading = headingOf(row);
  return heading ? (names.find((name) => heading.startsWith(`${name} `)) ?? null) : null;
}

type Labels = Pick<Draft, "parts" | "enter" | "sender">;

function labelsOf(row: Element, names: readonly string[], seen: string | null): Labels {
  const parts = split(row.getAttribute("aria-label"), row, names, seen);
  if (parts) return { parts, enter: null, sender: parts.sender };
  const words = [...names, ...SELF_WORDS];
  const enter = split(enterLabel(row), row, words, seen);
  return { parts, enter, sender: headingSender(row, words) ?? enter?.sender ?? null };
}

/** The bubble's words, unless the row's own label contradicts them. */
function ownWords(row: Element): string | null {
  const seen = bubbleText(row);
  const label = row.getAttribute("aria-label");
  return seen !== null && label !== null && !endsWithText(label, seen) ? null : seen;
}

function draftOf(row: Element, names: readonly string[]): Draft {
  const seen = ownWords(row);
  return { row, seen, gutter: gutterVote(row), ...labelsOf(row, names, seen) };
}

/** Senders whose label was borne out by the words in the bubble. */
function confirmedSenders(drafts: readonly Draft[]): readonly string[] {
  const sure = drafts.filter(({ seen, parts }) => seen && parts?.text);
  return [...new Set(sure.flatMap(({ sender }) => (sender === null ? [] : [sender])))];
}

/** Labels without words in the bubble are split again once the names of this page are known. */
export function draftRows(rows: readonly Element[], names: readonly string[]): readonly Draft[] {
  const first = rows.map((row) => draftOf(row, names));
  const known = [...names, ...confirmedSenders(first)];
  return first.map((draft) => (draft.seen ? draft : { ...draft, ...labelsOf(draft.row, known, draft.seen) }));
}
