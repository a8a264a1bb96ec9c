/**
 * After a route change the sites keep the header and the rows of the old conversation for a while (1.5 to 2.5 s were
 * measured, pages.md 1). One reading alone cannot see that; this remembers, per document, what the last conversation
 * looked like, so that its messages are never taken for the next one's.
 */

/** How a conversation looks: the contact, and its newest messages. Empty strings: not read. */
export interface Sight {
  readonly face: string;
  readonly rows: string;
}

/** The longest time a difference in only one of the two is mistrusted. */
const MISTRUST_MS = 4000;
/** How long a conversation without content may be called "loading"; afterwards it is unreadable. */
const EARLY_MS = 5000;
/** The same while the page shows a progress bar: a slow connection, but not for ever. */
const PROGRESS_MS = 30_000;

interface Known {
  /** Key now in the address, and since when (ms). */
  key: string | null;
  since: number;
  /** The last conversation that was accepted. */
  accepted: { readonly key: string | null; readonly face: number; readonly rows: number } | null;
}

const known = new WeakMap<Document, Known>();

/** FNV-1a, so that no text is kept. */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return text === "" ? 0 : hash >>> 0;
}

/** To be told at every reading which conversation the address names (null: none). */
export function noteRoute(doc: Document, key: string | null, now: number): void {
  const memory = known.get(doc);
  if (!memory) known.set(doc, { key, since: now, accepted: null });
  else if (memory.key !== key) {
    memory.key = key;
    memory.since = now;
  }
}

const age = (memory: Known | undefined, now: number) => (memory ? now - memory.since : 0);

/** Was this conversation opened so lately that it may still be on its way? */
export function mayStillLoad(doc: Document, showsProgress: boolean, now: number): boolean {
  return age(known.get(doc), now) < (showsProgress ? PROGRESS_MS : EARLY_MS);
}

function looksStale(memory: Known, sight: Sight, now: number): boolean {
  const old = memory.accepted;
  if (!old || old.key === memory.key) return false;
  const sameFace = old.face === digest(sight.face);
  const sameRows = old.rows === digest(sight.rows) && old.rows !== 0;
  if (sameFace && sameRows) return true;
  return (sameFace || sameRows) && age(memory, now) < MISTRUST_MS;
}

/** True when what is shown still belongs to the conversation before; else it is remembered as the present one. */
export function isStale(doc: Document, sight: Sight, now: number): boolean {
  const memory = known.get(doc);
  if (!memory) return false;
  if (looksStale(memory, sight, now)) return true;
  memory.accepted = { key: memory.key, face: digest(sight.face), rows: digest(sight.rows) };
  return false;
}
