/** Where a box lies between the two edges of its panel, in reading order; `middle` is near neither or both. */
export type Edge = "start" | "end" | "middle";

/** Distances to the two edges closer to each other than this share of the panel say nothing (pages.md 3.3). */
const TOLERANCE = 0.04;
/** A bubble keeps near its edge; the widest gap known is an avatar slot of 52 px in a panel of 360 px. */
const NEAR = 0.2;

/** Which edge of `panel` the box is at. Both edges swap where the page is written right to left. */
export function edgeOf(box: DOMRect, panel: DOMRect, rightToLeft: boolean): Edge {
  if (box.width === 0 || panel.width === 0) return "middle";
  const left = (box.left - panel.left) / panel.width;
  const right = (panel.right - box.right) / panel.width;
  if (Math.abs(left - right) <= TOLERANCE || Math.min(left, right) > NEAR) return "middle";
  return left < right === rightToLeft ? "end" : "start";
}

export const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle(element);

export const isRightToLeft = (element: Element) => styleOf(element)?.direction === "rtl";

/** Does this box push its content to the end of the line? Main axis of a row, cross axis of a column. */
export function pushesToEnd(element: Element): boolean {
  const style = styleOf(element);
  if (!style?.display.endsWith("flex")) return false;
  if (style.flexDirection === "row-reverse") return true;
  if (style.flexDirection === "row") return style.justifyContent === "flex-end";
  return style.alignItems === "flex-end";
}

/** A box that scrolls up and down. Many others overflow without scrolling, so the computed style decides. */
export function isScroller(element: Element): boolean {
  const style = styleOf(element);
  if (!style) return false;
  return style.flexDirection === "column-reverse" && style.display.endsWith("flex")
    ? style.overflowY !== "visible"
    : style.overflowY === "auto" || style.overflowY === "scroll";
}

export const isColumnReverse = (element: Element) => styleOf(element)?.flexDirection === "column-reverse";
