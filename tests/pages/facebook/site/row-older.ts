import { div, el } from "./build.ts";
import { type Context, type Place, senderOf } from "./context.ts";
import { toolbarOf } from "./row-2026.ts";

function plainBody(context: Context, place: Place): HTMLElement {
  if (place.message.text === null)
    return el(
      "a",
      { role: "link", href: "#", "aria-label": context.words.attachment, class: context.css("photo") },
      el("span", { class: context.css("picture") }),
    );
  return el(
    "span",
    { dir: "auto", class: context.css("bubble") },
    div({ dir: "auto", class: context.css("text") }, place.message.text),
  );
}

function hiddenHeading(context: Context, place: Place): HTMLElement {
  const words = place.message.from === "me" ? context.words.youSent : context.words.sent(place.sender);
  return el(place.message.from === "me" ? "h4" : "h5", { class: context.css("hidden") }, words);
}

function olderQuote(context: Context, place: Place): HTMLElement | null {
  if (place.message.quote === undefined) return null;
  return div(
    { role: "button", "aria-label": context.words.goToReplied, class: context.css("quote") },
    el("span", { dir: "auto" }, div({ dir: "auto" }, place.message.quote)),
  );
}

/** 2022 to 2025: a grid of rows, one labelled cell of the messages table each. */
export function row2025(context: Context, place: Place): readonly HTMLElement[] {
  const own = place.message.from === "me";
  const lane = div(
    { class: `${context.css("lane")} ${context.css(own ? "own" : "theirs")}` },
    own ? null : div({ class: context.css("slot") }),
    div({ class: context.css("content") }, plainBody(context, place)),
    toolbarOf(context),
  );
  const cell = div(
    { role: "gridcell", "data-scope": "messages_table", tabindex: "-1" },
    hiddenHeading(context, place),
    olderQuote(context, place),
    lane,
  );
  return [div({ role: "row" }, cell)];
}

/** 2020 and 2021: test ids. */
export function row2021(context: Context, place: Place): readonly HTMLElement[] {
  const own = place.message.from === "me";
  const inner = div(
    own ? { "data-testid": "outgoing_message" } : {},
    own ? null : div({ class: context.css("slot") }),
    div({ class: context.css("content") }, plainBody(context, place)),
  );
  inner.className = `${context.css("lane")} ${context.css(own ? "own" : "theirs")}`;
  return [div({ "data-testid": "message-container" }, olderQuote(context, place), inner)];
}

/** A layout nobody has seen: the words are there, nothing tells what they are. */
export function rowUnknown(context: Context, place: Place): readonly HTMLElement[] {
  const own = place.message.from === "me";
  const who = senderOf(context, place.thread, place.message);
  const bubble = el("p", { class: context.css("bubble") }, place.message.text ?? `${who} …`);
  return [el("section", { class: `${context.css("lane")} ${context.css(own ? "own" : "theirs")}` }, bubble)];
}
