import { type Edge, edgeOf, isRightToLeft, styleOf } from "../dom/layout.ts";
import { readText } from "../dom/text.ts";
import { parseTimeLabel } from "../dom/time-label.ts";
import { ladder } from "../ladder.ts";
import { ARTICLE } from "./list.ts";
import { handleOf } from "./routes.ts";
import { MEDIA, type MessageText, readMessageText } from "./text.ts";

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
  | { readonly is: "time"; readonly at: number; readonly strategy: string }
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

function makeRow(element: Element, reading: MessageText, frame: Frame): Row {
  const { panel, rightToLeft, pictured } = frame;
  const box = reading.box?.getBoundingClientRect();
  return {
    element,
    reading,
    edge: box ? edgeOf(box, panel, rightToLeft) : "middle",
    avatarHandle: pictured.has(element) ? avatarHandle(element, reading) : null,
    labels: () => labelsOf(element),
  };
}

/** The card is the first thing of the history and has a picture, or has several lines and links to the profile. */
function isCard(element: Element): boolean {
  if (element.previousElementSibling === null && element.querySelector("img")) return true;
  if (readText(element, () => false).leaves < 2) return false;
  return [...element.querySelectorAll("a[href]")].some(
    (link) => handleOf(link.getAttribute("href")) !== null,
  );
}

interface Frame {
  /** Rows that hold a picture, video, sound or drawing of any kind. */
  readonly pictured: ReadonlySet<Element>;
  readonly panel: DOMRect;
  readonly rightToLeft: boolean;
  readonly now: number;
  /** Decides between day and month where a date leaves both possible. */
  readonly locale: string;
}

function classify(element: Element, frame: Frame): Item {
  const reading = readMessageText(element, frame.pictured.has(element));
  const row = makeRow(element, reading, frame);
  if (element.matches(ARTICLE) || element.querySelector(ARTICLE)) return { is: "message", row };
  if (reading.isEmpty) return { is: "nothing" };
  if (element.querySelector(PRESENTATION)) return { is: "message", row };
  if (row.edge === "middle") return classifyMiddle(element, row, frame);
  return element.querySelector(BUBBLE) || row.reading.hasMedia
    ? { is: "message", row }
    : { is: "notice", row };
}

/** A separator's words, else the full form in the name of what it abbreviates. */
function readSeparator(element: Element, row: Row, { now, locale }: Frame) {
  const parse = (label: string | null | undefined) => (label ? parseTimeLabel(label, now, locale) : null);
  return ladder([
    { name: "separator-text", read: () => parse(row.reading.text) },
    {
      name: "separator-label",
      read: () =>
        parse(element.querySelector("abbr[aria-label], time[aria-label]")?.getAttribute("aria-label")),
    },
  ]);
}

function classifyMiddle(element: Element, row: Row, frame: Frame): Item {
  const { value: at, strategy } = readSeparator(element, row, frame);
  if (at !== null && strategy !== null) return { is: "time", at, strategy };
  if (isCard(element)) return { is: "card", element };
  return { is: "notice", row };
}

/** One question to the browser for the whole list, instead of two for every row. */
function picturedRows(list: Element, elements: readonly Element[]): ReadonlySet<Element> {
  const rows = new Set(elements);
  const found = new Set<Element>();
  for (const media of list.querySelectorAll(MEDIA)) {
    let at: Element | null = media;
    while (at && !rows.has(at)) at = at.parentElement;
    if (at) found.add(at);
  }
  return found;
}

/** Tells the children of the list apart. All boxes are read in one go, with nothing written in between. */
export function readItems(list: Element, elements: readonly Element[], now: number): Item[] {
  const frame: Frame = {
    pictured: picturedRows(list, elements),
    panel: list.getBoundingClientRect(),
    rightToLeft: isRightToLeft(list),
    now,
    locale: list.ownerDocument.documentElement.lang || navigator.language,
  };
  return withoutSmallPrint(elements.map((element) => classify(element, frame)));
}

const fontSize = (row: Row) =>
  row.reading.box ? Number.parseFloat(styleOf(row.reading.box)?.fontSize ?? "") || 0 : 0;

/** Lines without the mark of a message that are set smaller than messages are the site's own: "Seen", dates. */
function withoutSmallPrint(items: readonly Item[]): Item[] {
  const newest = items.findLast((item) => item.is === "message" && item.row.reading.kind === "text");
  if (newest?.is !== "message") return [...items];
  const size = fontSize(newest.row);
  const isSmallPrint = (row: Row) => row.reading.leaves === 1 && fontSize(row) < size;
  return items.filter((item) => item.is !== "notice" || !isSmallPrint(item.row));
}
