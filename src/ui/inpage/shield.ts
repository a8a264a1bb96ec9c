import type { Host } from "./host.ts";
import type { Box } from "./place.ts";

/** Events that would cross a shadow root and tell the page what the person does in it. */
const COMPOSED =
  "click dblclick auxclick contextmenu pointerdown pointerup pointermove pointerover pointerout pointercancel " +
  "mousedown mouseup mousemove mouseover mouseout touchstart touchmove touchend touchcancel wheel keydown keypress " +
  "keyup beforeinput input copy cut paste focusin focusout dragstart drag dragend dragenter dragover drop selectstart";

/** Presses that can begin over us before a pointer was seen to move (a tap, or a panel that opened under it). */
const PRESSES = "pointerdown pointerup mousedown mouseup click touchstart touchend";

export interface Shield {
  /** Where our parts now lie; only there, and only under a real pointer, do they take it. */
  cover(boxes: readonly Box[]): void;
  remove(): void;
}

const inside = (boxes: readonly Box[], x: number, y: number) =>
  boxes.some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom);

function pointOf(event: Event): { x: number; y: number } | null {
  const touch = (event as Partial<TouchEvent>).changedTouches?.[0];
  const { clientX, clientY } = touch ?? (event as MouseEvent);
  return clientX === undefined ? null : { x: clientX, y: clientY };
}

/** Keeps the page from learning by the pointer, and the pointer from reaching the page through us. */
export function createShield(doc: Document, { element, root }: Host, layer: HTMLElement): Shield {
  const view = doc.defaultView ?? globalThis;
  const ending = new AbortController();
  const { signal } = ending;
  let boxes: readonly Box[] = [];
  let last = { x: -1, y: -1 };
  const live = (on: boolean) => layer.classList.toggle("live", on);

  /** True when a real pointer is on a part of ours that is not covered by something of the page. */
  const over = (event: Event) => {
    const at = event.isTrusted ? pointOf(event) : null;
    if (!at) return false;
    last = at;
    const hit = inside(boxes, at.x, at.y);
    live(hit);
    if (!hit || event.target === element) return hit;
    const ours = doc.elementFromPoint(at.x, at.y) === element;
    return live(ours);
  };
  const onMove = (event: Event) => void over(event);
  const onPress = (event: Event) => {
    if (!over(event) || event.target === element) return;
    event.stopImmediatePropagation();
    if (event.type === "mousedown" || event.type === "click") event.preventDefault();
  };
  const onLeave = (event: Event) => {
    if (event.isTrusted && (event as MouseEvent).relatedTarget === null) live(false);
  };
  /** A click on a button leaves the focus, and the cursor in the composer, where they were. */
  const keepFocus = (event: Event) => {
    if (!(event.target as Element).closest("textarea,a")) event.preventDefault();
  };

  view.addEventListener("pointermove", onMove, { capture: true, passive: true, signal });
  view.addEventListener("mouseout", onLeave, { capture: true, passive: true, signal });
  for (const type of PRESSES.split(" ")) view.addEventListener(type, onPress, { capture: true, signal });
  root.addEventListener("mousedown", keepFocus, { signal });
  for (const type of COMPOSED.split(" "))
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
  return {
    cover: (now) => {
      boxes = now;
      if (!inside(boxes, last.x, last.y)) live(false);
    },
    remove: () => ending.abort(),
  };
}
