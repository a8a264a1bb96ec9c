import type { Box } from "./place.ts";

/** A focused part of the page that is larger than this share of the window is not kept in sight. */
const LARGE = 0.5;

const EDITABLE = "input,textarea,select,[contenteditable]:not([contenteditable=false])";

export interface FocusWatch {
  /** Where the person types, or what has the focus; null when there is nothing to leave uncovered. */
  box(): Box | null;
  remove(): void;
}

function boxOf(element: Element | null, view: Window): Box | null {
  if (!element?.isConnected) return null;
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return null;
  const large = box.height > LARGE * view.innerHeight;
  return large && !element.matches(EDITABLE) ? null : box;
}

/** Follows the focus of the page by reading only. The last focused element counts until another one has the focus. */
export function watchFocus(doc: Document, host: Element, onChange: () => void): FocusWatch {
  const view = doc.defaultView ?? window;
  const ending = new AbortController();
  const growth = new ResizeObserver(onChange);
  let current: Element | null = null;
  const follow = () => {
    const next = doc.activeElement;
    if (!next || next === current || next === host || next === doc.body || next === doc.documentElement)
      return;
    current = next;
    growth.disconnect();
    growth.observe(next);
    onChange();
  };
  follow();
  view.addEventListener("focusin", follow, { capture: true, passive: true, signal: ending.signal });
  view.addEventListener("resize", onChange, { passive: true, signal: ending.signal });
  return {
    box: () => boxOf(current, view),
    remove: () => {
      ending.abort();
      growth.disconnect();
    },
  };
}
