import { isColumnReverse, isScroller } from "../dom/layout.ts";
import { ancestors, byLevel, commonAncestor } from "../dom/tree.ts";
import { ladder } from "../ladder.ts";

/** The list of messages: its children are rows, date separators and the profile card. */
export interface MessageList {
  readonly element: Element;
  readonly scroller: Element | null;
}

/** Article wrapper of one message (Oct 2026). */
export const ARTICLE = '[role="article"]';
/** Pagelets are not localised, but renamed every one to three years: compare by prefix. */
const MESSAGES_PAGELET = '[data-pagelet^="IGDMessagesList"]';
const CONVERSATION = '[aria-label^="Conversation"], [aria-label^="Messages in conversation"]';
/** Containers of the panel come within this many elements, level by level; rows lie deeper. */
const SEARCHED = 600;

const scrollerAbove = (element: Element) => [...ancestors(element)].find(isScroller) ?? null;

function scrollerInside(root: Element, accepts = isScroller): Element | null {
  for (const element of byLevel(root, SEARCHED)) if (accepts(element)) return element;
  return null;
}

/** The child with the most children: the others are spacers and progress bars. */
function fullestChild(scroller: Element): Element | null {
  let fullest: Element | null = null;
  for (const child of scroller.children) {
    if (!fullest || child.childElementCount > fullest.childElementCount) fullest = child;
  }
  return fullest;
}

const listIn = (scroller: Element | null): MessageList | null => {
  const element = scroller && fullestChild(scroller);
  return element && { element, scroller };
};

/** From the first and the last article up: the child of the scroller that holds both. */
function listAround(first: Element, last: Element): MessageList | null {
  const scroller = scrollerAbove(first);
  const shared = first === last ? first : commonAncestor(first, last);
  if (shared === scroller) return { element: shared, scroller };
  if (!scroller) return first === last ? null : { element: shared, scroller };
  let element = first;
  for (const above of ancestors(first)) {
    if (above === scroller) break;
    element = above;
  }
  // With a single article nothing tells a wrapper of all rows from the row itself.
  return { element: first === last ? element : unwrap(element, shared), scroller };
}

/** Steps into wrappers that hold nothing but the next one, never past what all rows share. */
function unwrap(list: Element, shared: Element): Element {
  let inner = list;
  while (inner !== shared && inner.childElementCount === 1 && inner.firstElementChild?.contains(shared))
    inner = inner.firstElementChild;
  return inner;
}

function fromArticles(root: Element): MessageList | null {
  const articles = [...root.querySelectorAll(ARTICLE)].filter((article) => article.closest('[role="group"]'));
  const first = articles[0];
  const last = articles.at(-1);
  return first && last ? listAround(first, last) : null;
}

function fromGrid(root: Element): MessageList | null {
  const grid = [...root.querySelectorAll('[role="grid"]')].at(-1);
  const rows = grid ? [...grid.querySelectorAll('[role="row"]')] : [];
  const first = rows[0];
  const last = rows.at(-1);
  return first && last ? listAround(first, last) : null;
}

/** Finds the list in `root` (pages.md 3.3, "message rows"). */
export function findList(root: Element) {
  const inside = (selector: string, index = 0) => root.querySelectorAll(selector)[index] ?? null;
  return ladder<MessageList>([
    { name: "articles", read: () => fromArticles(root) },
    {
      name: "pagelet",
      read: () => {
        const pagelet = inside(MESSAGES_PAGELET);
        return pagelet && listIn(scrollerInside(pagelet));
      },
    },
    { name: "column-reverse", read: () => listIn(scrollerInside(root, isReversedScroller)) },
    {
      name: "conversation-label",
      read: () => {
        const labelled = inside(CONVERSATION);
        return labelled && listIn(scrollerInside(labelled) ?? scrollerAbove(labelled));
      },
    },
    { name: "grid-rows", read: () => fromGrid(root) },
  ]);
}

/** The list of the first scroller in `root`, a panel without any mark of a list. */
export const scrolledList = (root: Element) => listIn(scrollerInside(root));

const isReversedScroller = (element: Element) => isColumnReverse(element) && isScroller(element);

/**
 * The newest children looked at: what a thread report may hold (messaging/table.ts). A page that keeps 10,000 rows
 * must not make a pass slower than one of 600.
 */
export const WINDOW = 600;

/** Children of the list, oldest first, whichever way the page lays them out; the newest `WINDOW` of them. */
export function newestItems(list: Element): Element[] {
  const children = [...list.children];
  const first = children[0];
  const last = children.at(-1);
  if (!first || !last) return [];
  const reversed = first.getBoundingClientRect().top > last.getBoundingClientRect().top;
  const newest = reversed ? children.slice(0, WINDOW).reverse() : children.slice(-WINDOW);
  return newest.flatMap(splitRun).slice(-WINDOW);
}

/** A child that holds several messages (a day, a run of one sender) is taken apart. */
function splitRun(item: Element): Element[] {
  const groups = item.querySelectorAll(ARTICLE);
  if (groups.length < 2 || item.matches(ARTICLE)) return [item];
  return [...item.children].flatMap(splitRun);
}
