/** What stands inside one row, apart from its label. */
const TEXT = 'span[dir="auto"] > div[dir="auto"]';
const MEDIA = 'img[src], video, audio, a[role="link"], [role="button"][aria-label]:not([aria-hidden])';

/**
 * The lane that holds the bubble. It is found from the toolbar that is in every row, so that the lane of a quoted
 * message is never taken for it.
 */
export function laneOf(row: Element): Element | null {
  const lane = row.querySelector('[role="toolbar"]')?.closest('[role="presentation"]') ?? null;
  return lane && row.contains(lane) ? lane : null;
}

const isQuote = (element: Element, row: Element): boolean => {
  const button = element.closest('[role="button"]');
  return button !== null && button !== row && row.contains(button);
};

/** The element that holds the message's own words: in the lane, else the last; quoted words lie in a button before it. */
export function textElement(row: Element): Element | null {
  const candidates = [...(laneOf(row) ?? row).querySelectorAll(TEXT)];
  return candidates.findLast((element) => !isQuote(element, row)) ?? null;
}

function wordsIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? "";
  if (!(node instanceof Element)) return "";
  if (node.tagName === "IMG") return node.getAttribute("alt") ?? "";
  if (node.tagName === "BR") return "\n";
  return [...node.childNodes].map(wordsIn).join("");
}

/** The words of the bubble, with the alternative text of emoji; null without a bubble. */
export function bubbleText(row: Element): string | null {
  const element = textElement(row);
  if (!element) return null;
  return element.firstElementChild ? wordsIn(element) : element.textContent;
}

/** Something other than words was sent: a picture, a voice note, a story. Quotes and reactions do not count. */
export function hasMedia(row: Element): boolean {
  const scope = laneOf(row) ?? row;
  return scope.querySelector(MEDIA) !== null;
}

/** The hidden heading of the older grid ("You sent", "Alex sent"). */
export function headingOf(row: Element): string | null {
  const heading = row.querySelector("h4, h5");
  return heading?.textContent.trim() || null;
}

/** The label of the button that enters the message: beside the row (2026-10) or inside it. Told by its time and text. */
export function enterLabel(row: Element): string | null {
  const unit = row.closest('[role="article"]') ?? row;
  const buttons = [...unit.querySelectorAll('[role="none"] > [role="button"][aria-label]')];
  return buttons.at(-1)?.getAttribute("aria-label") ?? null;
}
