import type { Read } from "../../model/observation.ts";
import { ladder } from "../ladder.ts";
import type { Panel } from "./panel.ts";
import { ACCEPT, plain } from "./words.ts";

const BUTTON = 'button, [role="button"]';

/** Buttons with words below the messages: block, delete, accept. Where messages are written there are none. */
function footButtons(panel: Panel): Element[] {
  const list = panel.list.value?.scroller ?? panel.list.value?.element;
  if (!list) return [];
  const isBelow = (button: Element) =>
    (list.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !list.contains(button);
  return [...panel.root.querySelectorAll(BUTTON)].filter(
    (button) => isBelow(button) && button.textContent?.trim(),
  );
}

/** Is this conversation still a request? `inFolder`: the address says so; it may not once it is opened. */
export function readRequest(panel: Panel, inFolder: boolean, hasRows: boolean): Read<boolean> {
  const buttons = panel.composer ? [] : footButtons(panel);
  return ladder([
    { name: "path", read: () => (inFolder ? true : null) },
    { name: "composer", read: () => (panel.composer ? false : null) },
    { name: "foot-buttons", read: () => (hasRows && buttons.length > 1 ? true : null) },
    {
      name: "accept-label",
      read: () => (buttons.some((button) => ACCEPT.has(plain(button.textContent ?? ""))) ? true : null),
    },
  ]);
}
