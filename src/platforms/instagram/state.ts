import type { ThreadState } from "../../model/observation.ts";
import { isColumnReverse } from "../dom/layout.ts";
import { mayStillLoad } from "../dom/route-memory.ts";
import { readText } from "../dom/text.ts";
import type { Panel } from "./panel.ts";
import type { Item } from "./rows.ts";

const PROGRESS = '[role="progressbar"]';
/** In a list this near its end, in px, the newest message is in view. */
const END_PX = 80;

const hasText = (element: Element) => readText(element, () => false).text !== "";

/** Is anything written below the header? A skeleton has bars, no text. */
function hasContent(panel: Panel): boolean {
  const { root, bar, composer } = panel;
  return [...root.children].some((part) => part !== bar && !part.contains(composer) && hasText(part));
}

/** Without messages: what does the panel look like? */
function stateWithoutRows(panel: Panel, items: readonly Item[], now: number): ThreadState {
  if (items.some((item) => item.is === "card")) return "empty";
  const showsProgress = panel.root.querySelector(PROGRESS) !== null;
  const mayLoad = mayStillLoad(panel.root.ownerDocument, showsProgress, now);
  return mayLoad && (showsProgress || !hasContent(panel)) ? "loading" : "unreadable";
}

/** `ready` needs at least one message that was read. */
export function readState(panel: Panel, items: readonly Item[], now: number): ThreadState {
  const rows = items.filter((item) => item.is === "message" || item.is === "notice");
  if (rows.length === 0) return stateWithoutRows(panel, items, now);
  return rows.some((item) => item.is === "message" && item.row.reading.kind !== "other")
    ? "ready"
    : "unreadable";
}

/** Nothing that we know as a panel: at first it is not there yet, later it is another layout. */
export function stateWithoutPanel(doc: Document, now: number): ThreadState {
  const main = doc.querySelector('main, [role="main"]') ?? doc.body;
  return mayStillLoad(doc, main.querySelector(PROGRESS) !== null, now) ? "loading" : "unreadable";
}

/** In a reversed scroller 0 is the newest end and older is negative; in another the end is at the bottom. */
export function readNewestEnd(panel: Panel): boolean | null {
  const scroller = panel.list.value?.scroller;
  if (!scroller) return null;
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  if (scrollHeight <= clientHeight) return true;
  const isReversed = scrollTop < 0 || isColumnReverse(scroller);
  return isReversed ? scrollTop >= -END_PX : scrollHeight - clientHeight - scrollTop <= END_PX;
}
