import type { ReplicaThread } from "../../replica.ts";
import { drawing, h, label, labels, nest, options } from "./dom.ts";
import { headerBar } from "./rows.ts";

const hasPagelets = () => options.generation !== "2026-04" && options.generation !== "2025-05";

const pagelet = (name: string) => (hasPagelets() ? { "data-pagelet": name } : {});

/** Wrappers between the messages and the composer's field: with these the field is 13 levels below the panel. */
const COMPOSER_LEVELS = 8;

function composerFoot(send: (text: string) => void): HTMLElement {
  const field = h("div", {
    css: "composer",
    role: "textbox",
    contenteditable: "true",
    "data-lexical-editor": "true",
    "aria-label": labels.composer,
    "aria-placeholder": labels.composer,
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !field.textContent) return;
    event.preventDefault();
    send(field.textContent);
    field.textContent = "";
  });
  const emoji = h(
    "div",
    { role: "button", "aria-label": labels.emoji, tabindex: "0" },
    drawing("line-icon", "smile"),
  );
  const line = h("div", { css: "field" }, emoji, nest(field, 1));
  return h("div", { css: "foot", ...pagelet("IGDComposerForCannes") }, nest(line, COMPOSER_LEVELS));
}

/** Under a request there is no composer, only three buttons. */
function requestFoot(thread: ReplicaThread): HTMLElement {
  const button = (words: string, css: string) => h("div", { role: "button", tabindex: "0", css }, words);
  return h(
    "div",
    { css: "request" },
    h("div", { css: "request-title" }, label(labels.wants, thread.name)),
    h("div", { css: "request-text" }, label(labels.whatIf, thread.name)),
    h(
      "div",
      { css: "request-buttons" },
      button(labels.block, "request-button request-bad"),
      button(labels.remove, "request-button request-bad"),
      button(labels.accept, "request-button"),
    ),
  );
}

/** Messages wrapped as the generation does it. */
function messagesBox(thread: ReplicaThread, scroller: HTMLElement): HTMLElement {
  if (options.generation === "2026-04")
    return h("div", { css: "messages", "aria-label": label(labels.conversation, thread.name) }, scroller);
  if (options.generation === "2025-05")
    return h(
      "div",
      { css: "messages", role: "grid", "aria-label": label(labels.conversationOld, thread.name) },
      scroller,
    );
  return h("div", { css: "messages", ...pagelet("IGDMessagesList") }, scroller);
}

/** A conversation: header bar, then messages and foot. */
export function panelOf(
  thread: ReplicaThread,
  scroller: HTMLElement,
  send: (text: string) => void,
): HTMLElement {
  const foot = thread.kind === "request" ? requestFoot(thread) : composerFoot(send);
  const body = h("div", { css: "body" }, messagesBox(thread, scroller), foot);
  return h("div", { css: "panel" }, headerBar(thread, hasPagelets()), body);
}

/** Bars without text, while nothing has come yet. */
export function skeletonPanel(): HTMLElement {
  const bones = [0, 1, 2, 3, 4].map((index) => h("div", { css: index % 2 ? "bone bone-end" : "bone" }));
  const messages = h(
    "div",
    { css: "messages" },
    h("div", { role: "progressbar", css: "progress" }),
    ...bones,
  );
  return h(
    "div",
    { css: "panel" },
    h("div", { css: "bar" }, h("div", { css: "bone" })),
    h("div", { css: "body" }, messages),
  );
}

/** The header came, the list never does. */
export function lockedPanel(thread: ReplicaThread): HTMLElement {
  const body = h("div", { css: "body" }, h("div", { css: "messages", ...pagelet("IGDMessagesList") }));
  return h("div", { css: "panel" }, headerBar(thread, hasPagelets()), body);
}

/** A layout that nothing known fits: same words, other boxes. */
export function unknownPanel(thread: ReplicaThread): HTMLElement {
  const lines = thread.messages.map((message) =>
    h("div", { css: "plain-item" }, h("span", {}, message.text ?? "")),
  );
  return h("div", { css: "panel" }, h("div", {}, h("b", { css: "plain-item" }, thread.name), ...lines));
}
