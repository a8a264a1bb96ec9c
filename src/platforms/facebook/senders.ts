import type { Vote } from "./direction.ts";

/** How the site calls the reader, per language (pages.md 2.2, 5). French and Vietnamese are not confirmed on the live page. */
export const SELF_WORDS: readonly string[] = ["You", "Vous", "Anda", "Bạn"];

/** One row as far as it tells who wrote it. */
export interface SenderRow {
  readonly sender: string | null;
  readonly gutter: Vote;
}

/** The word that goes with the own gutter on this page, whatever the language; null if it goes with both or with several. */
export function learnSelf(rows: readonly SenderRow[]): string | null {
  const own = new Set(rows.flatMap((row) => (row.gutter === "me" && row.sender ? [row.sender] : [])));
  const [word] = own;
  if (own.size !== 1 || word === undefined) return null;
  return rows.some((row) => row.gutter === "them" && row.sender === word) ? null : word;
}

/** A word of the table, only if it stands on the page as a sender and is nobody's name. */
function knownSelf(rows: readonly SenderRow[], contact: string | null): string | null {
  const words = SELF_WORDS.filter((word) => word !== contact && rows.some((row) => row.sender === word));
  return words.length === 1 ? (words[0] ?? null) : null;
}

/** The self token of this page, learned or from the table. */
export function selfToken(rows: readonly SenderRow[], contact: string | null): string | null {
  const learned = learnSelf(rows);
  return learned !== null && learned !== contact ? learned : knownSelf(rows, contact);
}

/** What the sender's name says about the side. Any other name than the reader's own is the other side. */
export function senderVote(sender: string | null, self: string | null, contact: string | null): Vote {
  if (sender === null) return null;
  if (self !== null) return sender === self ? "me" : "them";
  return sender === contact ? "them" : null;
}
