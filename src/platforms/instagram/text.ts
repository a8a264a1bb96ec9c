import { isEmoji, readText, type TextReading } from "../dom/text.ts";
import { outermost } from "../dom/tree.ts";
import { ARTICLE } from "./list.ts";

/** Text of one message. `box`: the element whose box shows on which side the bubble lies. */
export interface MessageText {
  readonly text: string | null;
  readonly strategy: string | null;
  readonly kind: "text" | "media" | "other";
  readonly root: Element | null;
  readonly box: Element | null;
  /** In how many places the text was found; more than one may hold words of both sides. */
  readonly leaves: number;
  readonly hidden: readonly string[];
  readonly hasMedia: boolean;
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
function lastBlock(top: Element, whole: TextReading): { root: Element; reading: TextReading } | null {
  const blocks = outermost(top.querySelectorAll(BLOCKS)).reverse();
  for (const root of blocks) {
    if (isInControl(root, top) || isControl(root)) continue;
    const reading = isAllIn(root, whole) ? whole : readText(root, isControl);
    if (reading.text !== "") return { root, reading };
  }
  return null;
}

/** One leaf holds all the text of the row, and the block holds it: reading the block again would give the same. */
const isAllIn = (block: Element, { leaves, leaf, lastLeaf }: TextReading): boolean =>
  leaves === 1 && leaf !== null && leaf === lastLeaf && block.contains(leaf);

/** Pictures, videos, sounds and drawings, avatars and emoji among them. */
export const MEDIA = "img, video, audio, canvas";

/** Pictures and sounds of a row that are neither emoji nor avatars. */
function mediaOf(top: Element): Element[] {
  const all = [...top.querySelectorAll(MEDIA)];
  return all.filter((media) => !media.closest("a") && !isEmoji(media.getAttribute("alt") ?? ""));
}

const isBefore = (one: Element, other: Element) =>
  !one.contains(other) && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Words, then a control with words, then a picture: "… replied to you" and a quote; the message is the picture. */
function isReplyLine(leaf: Element, top: Element, media: readonly Element[]): boolean {
  const quotes = [...top.querySelectorAll(CONTROLS)].filter((control) => control.textContent?.trim());
  return quotes.some((quote) => isBefore(leaf, quote) && media.some((one) => isBefore(quote, one)));
}

type Found = "block" | "media" | "unsure";

/** Is the last block the message, or a quote before it? Words behind the block leave that open. */
function judge(block: Element | null, whole: TextReading, top: Element, mayHaveMedia: boolean): Found {
  const media = mayHaveMedia ? mediaOf(top) : [];
  const { lastLeaf } = whole;
  if (block) {
    if (lastLeaf && !block.contains(lastLeaf)) return "unsure";
    return media.some((one) => isBefore(block, one)) ? "media" : "block";
  }
  return lastLeaf && isReplyLine(lastLeaf, top, media) ? "media" : "unsure";
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
    hasMedia: media !== null,
    isEmpty: media === null && whole.leaf === null,
  };
}

/** Text of which nobody marked where the message begins: more than one place may be words of both sides. */
function unsureReading(top: Element, whole: TextReading): MessageText {
  const { length } = mediaOf(top);
  return { ...textOf(whole, top, "row-text"), leaves: whole.leaves + length, hasMedia: length > 0 };
}

const textOf = (reading: TextReading, root: Element, strategy: string): MessageText => ({
  text: reading.text,
  strategy,
  kind: "text",
  root,
  box: reading.leaf,
  leaves: 1,
  hidden: reading.hidden,
  hasMedia: false,
  isEmpty: false,
});

/**
 * Reads one row: the last block with text, else all that is neither control nor avatar, else media.
 * `mayHaveMedia`: false when it is known that the row holds none, which spares looking for them.
 */
export function readMessageText(row: Element, mayHaveMedia = true): MessageText {
  const top = row.querySelector(ARTICLE) ?? row;
  const whole = readText(top, (element) => isControl(element) || isAvatar(element));
  const block = lastBlock(top, whole);
  const found = judge(block?.root ?? null, whole, top, mayHaveMedia);
  const text = (block?.reading ?? whole).text;
  const isVoice = DURATION.test(text) && readText(top, isActionBar).media !== null;
  if (text === "" || isVoice || found === "media") return mediaReading(top, whole);
  if (found === "unsure" || !block) return unsureReading(top, whole);
  return { ...textOf(block.reading, block.root, strategyOf(block.root)), hidden: whole.hidden };
}
