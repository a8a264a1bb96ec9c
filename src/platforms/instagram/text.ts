import { readText, type TextReading } from "../dom/text.ts";
import { outermost } from "../dom/tree.ts";
import { ARTICLE } from "./list.ts";

/** Text of one message. `box`: the element whose box shows on which side the bubble lies. */
export interface MessageText {
  readonly text: string | null;
  readonly strategy: string | null;
  readonly kind: "text" | "media" | "other";
  readonly root: Element | null;
  readonly box: Element | null;
  readonly leaves: number;
  readonly hidden: readonly string[];
  /** Nothing at all that a person would see as content. */
  readonly isEmpty: boolean;
}

/** Quotes, reactions and action bars: text or pictures that are not the message. */
const CONTROLS =
  '[role="button"], [role="group"], [role="toolbar"], [role="menu"], [aria-hidden="true"], button';
/** Blocks that can hold a message; the quoted one, the sender's name and the reply line come before it. */
const BLOCKS = '[role="presentation"], [dir="auto"]';
/** A voice note shows how long it lasts. */
const DURATION = /^\d{1,2}:\d{2}$/;

const isControl = (element: Element) => element.matches(CONTROLS);
const isInControl = (element: Element, top: Element) => {
  const control = element.parentElement?.closest(CONTROLS);
  return control !== null && control !== undefined && control !== top && top.contains(control);
};
const isAvatar = (element: Element) => element.tagName === "A" && element.querySelector("img") !== null;

/** The last block with text that no control holds. */
function lastBlock(top: Element): { root: Element; reading: TextReading } | null {
  const blocks = outermost(top.querySelectorAll(BLOCKS)).reverse();
  for (const root of blocks) {
    if (isInControl(root, top) || isControl(root)) continue;
    const reading = readText(root, isControl);
    if (reading.text !== "") return { root, reading };
  }
  return null;
}

const strategyOf = (root: Element) =>
  root.getAttribute("role") === "presentation" ? "presentation" : "auto-direction";

/** Media lie behind buttons (a photo opens, a voice note plays), but not in the bar of actions. */
const isActionBar = (element: Element) =>
  element.matches('[role="group"], [role="toolbar"], [role="menu"]') || isAvatar(element);

function mediaReading(top: Element, whole: TextReading): MessageText {
  const media = readText(top, isActionBar).media;
  return {
    text: null,
    strategy: media ? "picture-or-sound" : null,
    kind: media ? "media" : "other",
    root: media,
    box: media,
    leaves: 0,
    hidden: whole.hidden,
    isEmpty: media === null && whole.leaf === null,
  };
}

/** Reads one row: the last block with text, else all that is neither control nor avatar, else media. */
export function readMessageText(row: Element): MessageText {
  const top = row.querySelector(ARTICLE) ?? row;
  const whole = readText(top, (element) => isControl(element) || isAvatar(element));
  const block = lastBlock(top);
  const { reading, root } = block ?? { reading: whole, root: top };
  const isVoice = DURATION.test(reading.text) && readText(top, isActionBar).media !== null;
  if (reading.text === "" || isVoice) return mediaReading(top, whole);
  return {
    text: reading.text,
    strategy: block ? strategyOf(root) : "row-text",
    kind: "text",
    root,
    box: reading.leaf,
    leaves: block ? 1 : whole.leaves,
    hidden: [...whole.hidden, ...reading.hidden],
    isEmpty: false,
  };
}
