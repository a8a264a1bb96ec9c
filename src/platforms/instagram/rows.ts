import { type Edge, edgeOf, isRightToLeft } from "../dom/layout.ts";
import { readText } from "../dom/text.ts";
import { parseTimeLabel } from "../dom/time-label.ts";
import { ARTICLE } from "./list.ts";
import { handleOf } from "./routes.ts";
import { type MessageText, readMessageText } from "./text.ts";

/** One message row. `labels`: accessible names of its controls, read only when asked for. */
export interface Row {
  readonly element: Element;
  readonly reading: MessageText;
  readonly edge: Edge;
  /** Username of the avatar beside the message; only other people's messages have one, in a run only the last. */
  readonly avatarHandle: string | null;
  readonly labels: () => readonly string[];
}

/** A child of the list: a message, a date separator, the profile card, a notice, or nothing to read. */
export type Item =
  | { readonly is: "message"; readonly row: Row }
  | { readonly is: "time"; readonly at: number }
  | { readonly is: "card"; readonly element: Element }
  | { readonly is: "notice"; readonly row: Row }
  | { readonly is: "nothing" };

const PRESENTATION = '[role="presentation"]';
/** Text that people write carries its own direction; text of the site does not. */
const BUBBLE = '[dir="auto"]';
const AVATAR = "a[href] img";

/** The avatar lies before the message; a profile that someone shares lies inside it. */
function avatarHandle(element: Element, reading: MessageText): string | null {
  const article = element.querySelector(ARTICLE);
  for (const image of element.querySelectorAll(AVATAR)) {
    const link = image.closest("a");
    const isInside = article ? article.contains(image) : reading.root?.contains(image);
    if (link && !isInside && link.textContent?.trim() === "") return handleOf(link.getAttribute("href"));
  }
  return null;
}

const labelsOf = (element: Element) =>
  [...element.querySelectorAll("[aria-label]")].map((part) => part.getAttribute("aria-label") ?? "");

function makeRow(element: Element, reading: MessageText, panel: DOMRect, rightToLeft: boolean): Row {
  const box = reading.box?.getBoundingClientRect();
  return {
    element,
    reading,
    edge: box ? edgeOf(box, panel, rightToLeft) : "middle",
    avatarHandle: avatarHandle(element, reading),
    labels: () => labelsOf(element),
  };
}

/** The card names the contact and links to the profile; it is the first thing of the history, without an article. */
function isCard(element: Element): boolean {
  if (readText(element, () => false).leaves < 2) return false;
  return [...element.querySelectorAll("a[href]")].some(
    (link) => handleOf(link.getAttribute("href")) !== null,
  );
}

interface Frame {
  readonly panel: DOMRect;
  readonly rightToLeft: boolean;
  readonly now: number;
  /** Do the messages of this page have a wrapper with a role? Then what has none and is centred is no message. */
  readonly wrapped: boolean;
}

function classify(element: Element, frame: Frame): Item {
  const reading = readMessageText(element);
  const row = makeRow(element, reading, frame.panel, frame.rightToLeft);
  if (element.matches(ARTICLE) || element.querySelector(ARTICLE)) return { is: "message", row };
  if (reading.isEmpty) return { is: "nothing" };
  if (element.querySelector(PRESENTATION)) return { is: "message", row };
  if (row.edge === "middle") return classifyMiddle(element, row, frame);
  return element.querySelector(BUBBLE) || row.reading.kind === "media"
    ? { is: "message", row }
    : unwrapped(row, frame);
}

function classifyMiddle(element: Element, row: Row, frame: Frame): Item {
  const at = row.reading.text === null ? null : parseTimeLabel(row.reading.text, frame.now);
  if (at !== null) return { is: "time", at };
  if (isCard(element)) return { is: "card", element };
  return unwrapped(row, frame);
}

/** A line without any mark of a message ("Seen", a date in words not known). */
const unwrapped = (row: Row, frame: Frame): Item =>
  frame.wrapped ? { is: "nothing" } : { is: "notice", row };

/** Tells the children of the list apart. All boxes are read in one go, with nothing written in between. */
export function readItems(list: Element, elements: readonly Element[], now: number): Item[] {
  const frame: Frame = {
    panel: list.getBoundingClientRect(),
    rightToLeft: isRightToLeft(list),
    now,
    wrapped: list.querySelector(`${ARTICLE}, ${PRESENTATION}`) !== null,
  };
  return withoutStatus(elements.map((element) => classify(element, frame)));
}

/** What follows the newest message without any mark of one is its status ("Seen"). */
function withoutStatus(items: readonly Item[]): Item[] {
  const newest = items.findLastIndex((item) => item.is === "message");
  return newest < 0 ? [...items] : items.slice(0, newest + 1);
}
