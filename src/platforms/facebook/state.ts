import type { ThreadState } from "../../model/observation.ts";
import type { Scene } from "./gather.ts";
import { lockStrategy } from "./lock.ts";
import { hasEmptied, isLoading } from "./rows.ts";

/** Scripts are never shown, so only what is rendered counts as said. */
function said(element: Element | null): number {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent would count what is hidden.
  return element instanceof HTMLElement ? element.innerText.trim().length : 0;
}

/** A panel with words in it but no transcript is a layout we do not know; one without is still being drawn. */
function stateWithoutLog({ doc, panel }: Scene): ThreadState {
  if (lockStrategy(doc) !== null) return "locked";
  if (isLoading(panel)) return "loading";
  const rest = said(panel) - said(panel.querySelector('[role="region"]'));
  return rest > 0 ? "unreadable" : "loading";
}

/** Empty, loading, locked and unreadable each mean something else (pages.md 1). */
export function stateWithoutRows(scene: Scene): ThreadState {
  const { log, card, found } = scene;
  if (log === null) return stateWithoutLog(scene);
  if (isLoading(log) || hasEmptied(log)) return "loading";
  return found.missed > 0 || (card === null && said(log) > 0) ? "unreadable" : "empty";
}

/** How far from its end a transcript may be scrolled and still count as at its end, in px: half a line of text. */
const END_TOLERANCE = 12;

function scrollerOf(row: Element, root: Element): Element | null {
  for (let box: Element | null = row; box && box !== root.parentElement; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return null;
}

const UNIT = "[data-virtualized]";

/** Where units are emptied outside the viewport, the one after the newest row tells; else how far the page is scrolled. */
export function atNewestEnd({ root, found }: Scene): boolean | null {
  const row = found.rows.value?.at(-1);
  if (!row) return null;
  if (row.closest(UNIT)) return nextUnit(row, root)?.getAttribute("data-virtualized") !== "true";
  const scroller = scrollerOf(row, root);
  return scroller && scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight <= END_TOLERANCE;
}

/** The unit that follows the one of this row. */
function nextUnit(row: Element, root: Element): Element | null {
  let box: Element | null = row.closest(UNIT);
  while (box && box !== root && !box.nextElementSibling) box = box.parentElement;
  const next = box && box !== root ? box.nextElementSibling : null;
  return next && (next.matches(UNIT) ? next : next.querySelector(UNIT));
}

/** The card stands at the very start; layouts without one never tell. */
export function atOldestEnd({ root, found, card }: Scene): boolean | null {
  const first = root.querySelector(UNIT);
  if (!first) return null;
  return card !== null && !found.cut && first.getAttribute("data-virtualized") === "false";
}
