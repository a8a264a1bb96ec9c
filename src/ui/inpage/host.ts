import { STYLES } from "./styles.ts";

/** How often the element is put back before giving up. */
export const MAX_RETURNS = 15;

/** One element without name, class or attribute, and what lies in it, out of the page's reach. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts it (back) into the page; does nothing once given up. */
  attach(): void;
  remove(): void;
}

/** A constructed sheet needs no leave from the page's CSP; browsers that refuse one to a content script get <style>. */
function dress(doc: Document, root: ShadowRoot): void {
  try {
    const view = doc.defaultView as (Window & typeof globalThis) | null;
    const sheet = new (view ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = doc.createElement("style");
    style.textContent = STYLES;
    root.append(style);
  }
}

/** Creates the element and watches its parent, so that it is put back at most 15 times; then `onLost`, once. */
export function createHost(doc: Document, onLost: () => void): Host {
  const element = doc.createElement("div");
  const root = element.attachShadow({ mode: "closed" });
  dress(doc, root);
  let returns = -1;
  const watch = new MutationObserver(() => attach());
  const giveUp = () => {
    watch.disconnect();
    if (returns++ === MAX_RETURNS) onLost();
  };
  const attach = () => {
    const parent = doc.documentElement;
    if (!parent || element.parentNode === parent) return;
    if (returns >= MAX_RETURNS) return giveUp();
    returns++;
    watch.disconnect();
    parent.append(element);
    watch.observe(parent, { childList: true });
  };
  const remove = () => {
    watch.disconnect();
    element.remove();
  };
  return { element, root, attach, remove };
}
