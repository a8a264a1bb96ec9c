import type { Read } from "../../model/observation.ts";
import { styleOf } from "../dom/layout.ts";
import { ancestors, commonAncestor, isRendered } from "../dom/tree.ts";
import { findList, type MessageList, scrolledList } from "./list.ts";

/** The open conversation on the screen and its parts. `bar`: the strip on top that names the contact. */
export interface Panel {
  readonly root: Element;
  readonly bar: Element | null;
  readonly composer: Element | null;
  readonly list: Read<MessageList>;
}

const COMPOSER =
  '[role="textbox"][contenteditable="true"], [contenteditable="true"][data-lexical-editor="true"]';
const HEADER_PAGELET = '[data-pagelet^="IGDInboxHeader"]';
const FLOATING_PAGELETS = '[data-pagelet="IGDOpenMessageList"], [data-pagelet="IGDChatTabsRootContent"]';
const DIALOG = '[role="dialog"]';
/** Nothing above these belongs to one conversation only. */
const OUTSIDE = 'main, [role="main"], [role="dialog"], body';

/** Height of the header bar in px, and its share of the panel's width (pages.md 3.3, measured at 1280x900). */
const BAR_HEIGHT = [24, 96] as const;
const BAR_WIDTH = 0.6;
const FLUSH = 2;

/** Composers of `scope`, without those of a dialog that covers it. */
function composersIn(scope: Element): Element[] {
  const all = [...scope.querySelectorAll(COMPOSER)].filter(isRendered);
  const own = scope.closest(DIALOG);
  return all.filter((composer) => composer.closest(DIALOG) === own);
}

/** The one being typed in, else the first. */
const chosen = (composers: readonly Element[]) =>
  composers.find((composer) => composer.contains(composer.ownerDocument.activeElement)) ??
  composers[0] ??
  null;

/** Language-free header: a strip flush with the top of `panel` that holds neither the list nor the composer. */
function barOf(panel: Element, anchor: Element): Element | null {
  const first = panel.firstElementChild;
  if (!first || first.contains(anchor)) return null;
  const bar = first.getBoundingClientRect();
  const box = panel.getBoundingClientRect();
  const fits =
    bar.height >= BAR_HEIGHT[0] && bar.height <= BAR_HEIGHT[1] && bar.width >= BAR_WIDTH * box.width;
  return fits && Math.abs(bar.top - box.top) <= FLUSH ? first : null;
}

function climbToBar(anchor: Element): { root: Element; bar: Element } | null {
  for (const root of ancestors(anchor)) {
    const bar = barOf(root, anchor);
    if (bar) return { root, bar };
    if (root.matches(OUTSIDE)) return null;
  }
  return null;
}

/** The pagelet names the header where geometry does not find it (a window too small, a layout in between). */
function byPagelet(scope: Element, anchor: Element): { root: Element; bar: Element } | null {
  const bar = scope.querySelector(HEADER_PAGELET);
  return bar && { root: commonAncestor(bar, anchor), bar };
}

/** Last strategy: whatever scrolls between the header bar and the composer. */
function listIn(scope: Element, composer: Element | null): Read<MessageList> {
  const list = findList(scope);
  const root = list.value === null && composer ? climbToBar(composer)?.root : null;
  const value = root ? scrolledList(root) : null;
  return value ? { value, strategy: "panel-scroller" } : list;
}

function panelIn(scope: Element, composer: Element | null): Panel | null {
  const list = listIn(scope, composer);
  const parts = [composer, list.value?.scroller ?? list.value?.element ?? null].filter(
    (part) => part !== null,
  );
  const [first, second] = parts;
  if (!first) return headerOnly(scope);
  const anchor = second ? commonAncestor(first, second) : first;
  const found = climbToBar(anchor) ?? climbToBar(first) ?? byPagelet(scope, anchor);
  return { root: found?.root ?? anchor, bar: found?.bar ?? null, composer, list };
}

/** A header without anything below it is still a conversation, one that cannot be read. */
function headerOnly(scope: Element): Panel | null {
  const bar = scope.querySelector(HEADER_PAGELET);
  if (!bar) return null;
  return { root: bar.parentElement ?? bar, bar, composer: null, list: { value: null, strategy: null } };
}

/** The panel of a thread route. */
export function threadPanel(doc: Document): Panel | null {
  const scope = doc.querySelector('main, [role="main"]') ?? doc.body;
  return panelIn(scope, chosen(composersIn(scope)));
}

const isFixed = (element: Element) => styleOf(element)?.position === "fixed";

/** Where a conversation may lie off /direct: a chat tab, a dialog over a profile, a box fixed to the window. */
function floatingScopes(doc: Document): Element[] {
  const pagelets = [...doc.querySelectorAll(FLOATING_PAGELETS)];
  const composers = [...doc.querySelectorAll(COMPOSER)].filter(isRendered);
  const boxes = composers.map(
    (composer) => composer.closest(DIALOG) ?? [...ancestors(composer)].find(isFixed) ?? null,
  );
  return [...pagelets, ...boxes].filter((scope) => scope !== null);
}

/** The floating conversation being typed in, else the first that shows messages. */
export function floatingPanel(doc: Document): Panel | null {
  const panels = floatingScopes(doc)
    .map((scope) => panelIn(scope, chosen(composersIn(scope))))
    .filter((panel) => panel?.composer && panel.list.value);
  const focused = panels.find((panel) => panel?.composer?.contains(doc.activeElement));
  return focused ?? panels[0] ?? null;
}
