import type { ListEntry } from "./header.ts";

/**
 * The site changes the address at once, header and rows up to 2.5 s later (pages.md 1). What is on screen in between
 * belongs to the conversation before. Longer than that, the address is believed: it may only have been corrected (one
 * person can have an ordinary and an encrypted address), and the page would stay unread for ever.
 */
const SETTLE_MS = 2_600;

interface Seen {
  readonly key: string;
  readonly since: number;
}

/** The address last read in a document, and since when. */
const routes = new WeakMap<Document, Seen>();
/** A row element with its mark (id or label), and the address under which it was first read. */
const owners = new WeakMap<Element, { readonly key: string; readonly mark: string }>();

function sinceOf(doc: Document, key: string, now: number): number {
  const seen = routes.get(doc);
  if (seen?.key === key) return seen.since;
  routes.set(doc, { key, since: now });
  return now;
}

const markOf = (row: Element) =>
  row.getAttribute("data-message-id") ?? row.getAttribute("aria-label")?.slice(0, 200) ?? "";

/** The same element with the same message was read under another address: it has not been replaced yet. */
function isForeign(row: Element, key: string): boolean {
  const owner = owners.get(row);
  return owner !== undefined && owner.key !== key && owner.mark === markOf(row);
}

/** True while rows of the conversation before are still on screen. After SETTLE_MS the address is believed. */
export function rowsAreStale(doc: Document, key: string, rows: readonly Element[], now: number): boolean {
  const young = now - sinceOf(doc, key, now) < SETTLE_MS;
  if (young && rows.some((row) => isForeign(row, key))) return true;
  for (const row of rows) owners.set(row, { key, mark: markOf(row) });
  return false;
}

/** The header shows the title of another conversation of the list, not of the one in the address. */
export function headerIsStale(
  name: string | null,
  key: string | null,
  entries: readonly ListEntry[],
): boolean {
  const own = entries.filter((entry) => entry.key === key);
  if (name === null || own.length === 0 || own.some((entry) => entry.title === name)) return false;
  return entries.some((entry) => entry.title === name);
}
