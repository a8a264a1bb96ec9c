/**
 * What a person sees as the text of an element: innerText leaves emoji pictures out, triples newlines and keeps the
 * hidden copies meant for screen readers, so the text is gathered here node by node.
 */
export interface TextReading {
  /** Lines separated by one newline; blank lines are not kept. Empty when there is nothing to read. */
  readonly text: string;
  /** The element that holds the first piece of visible text: it is as wide as the bubble, not as the row. */
  readonly leaf: Element | null;
  /** The element that holds the last piece. */
  readonly lastLeaf: Element | null;
  /** How many elements hold visible text. */
  readonly leaves: number;
  /** Texts of leaves that are not shown (copies for screen readers). */
  readonly hidden: readonly string[];
  /** The first picture, video, sound or drawing that is neither an emoji nor inside a control. */
  readonly media: Element | null;
}

interface Gathering {
  parts: string[];
  hidden: string[];
  leaf: Element | null;
  lastLeaf: Element | null;
  readonly holders: Set<Element>;
  media: Element | null;
}

const BLOCKS = new Set([
  "DIV",
  "P",
  "LI",
  "UL",
  "OL",
  "PRE",
  "BLOCKQUOTE",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
]);
const MEDIA = new Set(["VIDEO", "AUDIO", "CANVAS"]);
const SILENT = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT"]);
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*0-9]\ufe0f?\u20e3/u;
/** The longest emoji sequences (families with skin tones, flags of regions) are under 30 UTF-16 units. */
const LONGEST_EMOJI = 32;

/** Is this alternative text an emoji and nothing else? */
export const isEmoji = (alt: string) => alt.length <= LONGEST_EMOJI && EMOJI.test(alt);

/** Copies for screen readers are clipped to one pixel, whatever the technique; what is not rendered has none. */
function isHiddenLeaf(element: Element): boolean {
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  if (offsetWidth === undefined) return false;
  return offsetWidth <= 1 || offsetHeight <= 1;
}

/** Gathers the visible text of `root`, without the elements that `skip` names. */
export function readText(root: Element, skip: (element: Element) => boolean): TextReading {
  const found: Gathering = {
    parts: [],
    hidden: [],
    leaf: null,
    lastLeaf: null,
    holders: new Set(),
    media: null,
  };
  gatherChildren(root, skip, found);
  const { leaf, lastLeaf, holders, hidden, media } = found;
  return { text: tidy(found.parts.join("")), leaf, lastLeaf, leaves: holders.size, hidden, media };
}

/** Most texts have nothing to tidy once trimmed: then no pattern runs over them. */
const UNTIDY = /[\t\r\n]| {2}/;

function tidy(text: string): string {
  const trimmed = text.trim();
  if (!UNTIDY.test(trimmed)) return trimmed;
  return trimmed.replace(/[ \t]+/g, " ").replace(/ ?[\r\n]+[ \r\n]*/g, "\n");
}

function gatherChildren(element: Element, skip: (element: Element) => boolean, found: Gathering): void {
  // By siblings: a live node list costs several times as much to walk.
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) gatherText(element, node.nodeValue ?? "", found);
    else if (node.nodeType === 1) gatherElement(node as Element, skip, found);
  }
}

function gatherText(holder: Element, text: string, found: Gathering): void {
  if (text.trim() === "") {
    found.parts.push(text);
    return;
  }
  if (isHiddenLeaf(holder)) {
    found.hidden.push(text.trim());
    return;
  }
  found.parts.push(text);
  found.leaf ??= holder;
  found.lastLeaf = holder;
  found.holders.add(holder);
}

function gatherElement(element: Element, skip: (element: Element) => boolean, found: Gathering): void {
  const tag = element.tagName.toUpperCase();
  if (SILENT.has(tag) || skip(element)) return;
  if (tag === "BR") found.parts.push("\n");
  else if (tag === "IMG") gatherImage(element, found);
  else if (MEDIA.has(tag) || tag === "SVG") found.media ??= element;
  else gatherBlock(element, tag, skip, found);
}

function gatherImage(image: Element, found: Gathering): void {
  const alt = image.getAttribute("alt") ?? "";
  if (!isEmoji(alt)) {
    found.media ??= image;
    return;
  }
  found.parts.push(alt);
  found.leaf ??= image;
  found.lastLeaf = image;
}

function gatherBlock(
  element: Element,
  tag: string,
  skip: (element: Element) => boolean,
  found: Gathering,
): void {
  const isBlock = BLOCKS.has(tag);
  if (isBlock) found.parts.push("\n");
  gatherChildren(element, skip, found);
  if (isBlock) found.parts.push("\n");
}
