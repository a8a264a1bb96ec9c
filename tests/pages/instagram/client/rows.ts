import type { ReplicaThread } from "../../replica.ts";
import { avatar, drawing, h, label, labels, options, type Shape } from "./dom.ts";
import {
  actionBar,
  avatarLink,
  bubble,
  hiddenCopy,
  isOwn,
  type Placed,
  quote,
  senderName,
} from "./message.ts";

let articles = 0;

const lineCss = (placed: Placed) => (isOwn(placed) ? "line line-own" : "line");
const stackCss = (placed: Placed) => (isOwn(placed) ? "stack stack-own" : "stack");

/** October 2026: a group around an article, the own side by `flex-end`. */
function rowOctober(placed: Placed): HTMLElement {
  articles += 1;
  const id = `m-${articles}`;
  const text = bubble(placed, "presentation", isOwn(placed) ? [hiddenCopy(placed)] : []);
  text.id = id;
  const stack = h("div", { role: "none", css: stackCss(placed) }, ...quote(placed, "button"), text);
  const line = h("div", { css: lineCss(placed) }, stack);
  const article = h("div", { role: "article", "aria-labelledby": id, css: "article" }, line);
  const lead = isOwn(placed) ? null : avatarLink(placed);
  return h("div", { role: "group", tabindex: "-1", css: "row" }, lead, article, actionBar(placed));
}

/** April 2026: no roles around a message, no pagelets. */
function rowApril(placed: Placed): HTMLElement {
  const stack = h("div", { css: stackCss(placed) }, ...quote(placed, "presentation"), bubble(placed, null));
  const line = h("div", { css: lineCss(placed) }, stack);
  const lead = isOwn(placed) ? null : avatarLink(placed);
  return h("div", { css: "row" }, lead, h("div", { css: "article" }, line));
}

/** May 2025: rows of a grid, a hidden heading tells who sent it, the own side by `row-reverse`. */
function rowMay(placed: Placed): HTMLElement {
  const css = isOwn(placed) ? "line line-reverse" : "line";
  const stack = h("div", { css: "stack" }, ...quote(placed, "presentation"), bubble(placed, null));
  const slot = isOwn(placed)
    ? null
    : h("div", { css: "slot" }, placed.last ? avatar(senderName(placed), 28) : null);
  const cell = h(
    "div",
    { role: "gridcell", css: "article" },
    hiddenCopy(placed, "h5"),
    h("div", { css }, stack),
  );
  return h("div", { role: "row", css: "row" }, slot, cell);
}

/** One message row of the generation asked for, in a plain wrapper together with the sender's name in a group. */
export function messageRow(placed: Placed): HTMLElement {
  const make = { "2026-04": rowApril, "2025-05": rowMay }[options.generation] ?? rowOctober;
  const row = make(placed);
  if (!placed.thread.group || isOwn(placed) || !placed.first) return row;
  return h("div", {}, h("div", { css: "sender" }, senderName(placed)), row);
}

export const dateRow = (time: string) => h("div", { css: "date" }, h("span", {}, time));

export const statusRow = () => h("div", { css: "status" }, h("span", {}, labels.seen));

/** The profile card on top of the history. */
export function cardRow(thread: ReplicaThread): HTMLElement {
  const lines = (thread.card ?? []).map((line) => h("div", { css: "card-line" }, h("span", {}, line)));
  const link = thread.handle
    ? h("a", { css: "card-link", href: `/${thread.handle}/`, role: "link" }, labels.viewProfile)
    : null;
  const about = thread.handle ? h("div", { css: "card-line" }, `${thread.handle} · Instagram`) : null;
  const name = h("div", { css: "card-name" }, h("span", { dir: "auto" }, thread.name));
  return h("div", { css: "card" }, avatar(thread.handle ?? thread.name, 96), name, about, ...lines, link);
}

/** Header with the contact's name, or a group's without any profile link. */
export function headerBar(thread: ReplicaThread, pagelet: boolean): HTMLElement {
  const name = h("h2", { css: "bar-name" }, h("span", { dir: "auto" }, thread.name));
  const sub = h("div", { css: "bar-sub" }, thread.group ? `${thread.messages.length}` : labels.active);
  const face = avatar(thread.handle ?? thread.name, 44);
  const inside = [face, h("div", {}, name, sub)];
  const profile = {
    href: `/${thread.handle}/`,
    role: "link",
    "aria-label": label(labels.openProfile, thread.handle ?? ""),
  };
  const contact = thread.handle
    ? h("a", { ...profile, css: "bar-contact" }, ...inside)
    : h("div", { css: "bar-contact" }, ...inside);
  const icon = (shape: Shape) =>
    h("div", { role: "button", tabindex: "0", css: "icon" }, drawing("line-icon", shape));
  const icons = h("div", { css: "bar-icons" }, icon("phone"), icon("info"));
  const attributes = pagelet ? { css: "bar", "data-pagelet": "IGDInboxHeaderOffMsys" } : { css: "bar" };
  return h("div", attributes, contact, icons);
}
