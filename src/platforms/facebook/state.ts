import type { ThreadState } from "../../model/observation.ts";
import type { Found } from "./gather.ts";
import { lockStrategy } from "./lock.ts";
import { hasEmptied, isLoading, WINDOW } from "./rows.ts";

/** Scripts are never shown, so only what is rendered counts as said. */
function said(element: Element | null): number {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent would count what is hidden.
  return element instanceof HTMLElement ? element.innerText.trim().length : 0;
}

/** A panel with words in it but no transcript is a layout we do not know; one without is still being drawn. */
function stateWithoutLog({ doc, panel }: Found): ThreadState {
  if (lockStrategy(doc) !== null) return "locked";
  if (isLoading(panel)) return "loading";
  const rest = said(panel) - said(panel.querySelector('[role="region"]'));
  return rest > 0 ? "unreadable" : "loading";
}

/** Empty, loading, locked and unreadable each mean something else (pages.md 1). */
export function stateWithoutRows(found: Found): ThreadState {
  if (found.log === null) return stateWithoutLog(found);
  if (isLoading(found.log) || hasEmptied(found.log)) return "loading";
  return found.missedRows > 0 || (found.card === null && said(found.log) > 0) ? "unreadable" : "empty";
}

/** How far from its end a transcript may be scrolled and still count as at its end, in px: half a line of text. */
const END_TOLERANCE = 12;

function scrollerOf(row: Element, root: Element): Element | null {
  for (let box: Element | null = row; box && box !== root.parentElement; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return null;
}

/** Where units are emptied outside the viewport, the last unit tells; elsewhere how far the page is scrolled. */
export function atNewestEnd({ root, window }: Found): boolean | null {
  const last = [...root.querySelectorAll("[data-virtualized]")].at(-1);
  if (last) return last.getAttribute("data-virtualized") === "false";
  const row = window.at(-1);
  const scroller = row ? scrollerOf(row, root) : null;
  return scroller && scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight <= END_TOLERANCE;
}

/** The card stands at the very start; layouts without one never tell. */
export function atOldestEnd({ root, rows, card }: Found): boolean | null {
  const first = root.querySelector("[data-virtualized]");
  if (!first) return null;
  const cut = (rows.value?.length ?? 0) > WINDOW;
  return card !== null && !cut && first.getAttribute("data-virtualized") === "false";
}
