import { findCard } from "./card.ts";
import { type ListEntry, listEntries } from "./header.ts";
import type { Route } from "./routes.ts";
import { type FoundRows, findLog, findRows } from "./rows.ts";

/** All that was found on the page before anything is concluded from it. */
export interface Scene {
  readonly doc: Document;
  /** The route, completed from the list where the address names no thread. */
  readonly route: Route;
  readonly keyStrategy: string | null;
  readonly log: Element | null;
  /** Where rows are looked for: the transcript, else the panel. */
  readonly root: Element;
  /** Header, transcript and composer of one conversation. */
  readonly panel: Element;
  readonly found: FoundRows;
  readonly entries: readonly ListEntry[];
  readonly card: Element | null;
}

const COMPOSER = '[role="textbox"], [contenteditable="true"], [data-lexical-editor]';
/** A chat tab outside the messages page is a small box: header and composer are close to the transcript. */
const TAB_DEPTH = 6;

export const composerIn = (panel: Element) => panel.querySelector(COMPOSER);

/** The box of a chat tab: the first ancestor of the transcript that also holds a composer. */
function tabOf(log: Element): Element {
  let box = log.parentElement ?? log;
  for (let depth = 0; depth < TAB_DEPTH && !composerIn(box) && box.parentElement; depth++)
    box = box.parentElement;
  return box;
}

function panelOf(doc: Document, log: Element | null): Element {
  const main = doc.querySelector('[role="main"]');
  if (log === null || main?.contains(log)) return main ?? doc.body;
  return tabOf(log);
}

function completed(route: Route, entries: readonly ListEntry[]): Pick<Scene, "route" | "keyStrategy"> {
  if (route.key !== null) return { route, keyStrategy: "path" };
  const current = route.kind === "floating" ? undefined : entries.find((entry) => entry.current);
  return current
    ? { route: { ...route, key: current.key }, keyStrategy: "list-current" }
    : { route, keyStrategy: null };
}

export function gather(doc: Document, route: Route): Scene {
  const log = findLog(doc);
  const panel = panelOf(doc, log);
  const root = log ?? panel;
  const entries = listEntries(doc);
  return {
    doc,
    ...completed(route, entries),
    log,
    root,
    panel,
    found: findRows(root),
    entries,
    card: findCard(log),
  };
}
