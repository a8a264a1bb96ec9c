import type { InPageState } from "./contract.ts";

/** Distances in CSS pixels from the top left of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
/** A stretch of the viewport's height. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}
export interface Places {
  readonly corner: InPageState["corner"];
  readonly viewport: Size;
  /** For the chip and what opens beside it. */
  readonly stack: Band;
  /** For the wide urgent panel. */
  readonly wide: Band;
}

export const EDGE = 12;
export const STACK_WIDTH = 380;
export const WIDE_WIDTH = 760;
/** Height of the chip and the gap beside it. */
const CHIP = 44;
/** Room around what is being typed in: the composer is larger than its text field. */
const CLEARANCE = 14;

/** The taller free stretch of `within` that leaves `avoid` uncovered, or all of it when they do not meet. */
export function freeBand(within: Box, avoid: Box | null): Band {
  if (!avoid || avoid.right + CLEARANCE <= within.left || avoid.left - CLEARANCE >= within.right)
    return { top: within.top, bottom: within.bottom };
  const above = { top: within.top, bottom: Math.min(within.bottom, avoid.top - CLEARANCE) };
  const below = { top: Math.max(within.top, avoid.bottom + CLEARANCE), bottom: within.bottom };
  return above.bottom - above.top >= below.bottom - below.top ? above : below;
}

function stackBox(corner: InPageState["corner"], { width, height }: Size): Box {
  const left = corner === "bottom-left" ? EDGE : Math.max(EDGE, width - EDGE - STACK_WIDTH);
  const right = corner === "bottom-left" ? Math.min(width - EDGE, EDGE + STACK_WIDTH) : width - EDGE;
  return { left, right, top: EDGE, bottom: height - EDGE };
}

function wideBox(corner: InPageState["corner"], { width, height }: Size, stack: Band): Box {
  const half = Math.min(WIDE_WIDTH, width - 2 * EDGE) / 2;
  const [top, bottom] =
    corner === "top-right" ? [stack.top + CHIP, height - EDGE] : [EDGE, stack.bottom - CHIP];
  return { left: width / 2 - half, right: width / 2 + half, top, bottom };
}

/** Where chip and panels may lie so that what the person types in, or has in focus, stays in sight. */
export function places(corner: InPageState["corner"], viewport: Size, avoid: Box | null): Places {
  const stack = freeBand(stackBox(corner, viewport), avoid);
  return { corner, viewport, stack, wide: freeBand(wideBox(corner, viewport, stack), avoid) };
}
