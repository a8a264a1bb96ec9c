/** Ids that stay over reloads: ordinary threads, encrypted threads. Anything else was made up by the page's framework. */
const STABLE = /^mid\.\$|@msgr\.\d/;

export interface IdReading {
  readonly id: string | null;
  readonly strategy: string | null;
}

const stable = (id: string | null | undefined) => (id && STABLE.test(id) ? id : null);

/** The message's own id (pages.md 2.2). */
export function readId(row: Element): IdReading {
  const own = stable(row.getAttribute("data-message-id"));
  if (own) return { id: own, strategy: "data-message-id" };
  const inner = row.querySelector("[data-message-id]")?.getAttribute("data-message-id");
  const nested = stable(inner) ?? stable(row.id);
  return nested ? { id: nested, strategy: "id" } : { id: null, strategy: null };
}
