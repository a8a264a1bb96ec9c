import { div, el } from "./build.ts";
import { type Context, type LiveThread, placeOf, routeOf } from "./context.ts";

function previewOf(context: Context, thread: LiveThread): string {
  const message = thread.messages[thread.messages.length - 1];
  if (!message) return "";
  const own = message.from === "me" ? `${context.words.self}${context.words.colon}` : "";
  return `${own}${(message.text ?? context.words.attachment).slice(0, 60)}`;
}

function ageOf(context: Context, thread: LiveThread): string {
  return (
    placeOf(context, thread, thread.messages.length - 1)
      ?.time.split(", ")
      .pop() ?? ""
  );
}

function rowOf(context: Context, thread: LiveThread, open: boolean, go: (key: string) => void): HTMLElement {
  const words = div(
    { class: context.css("words") },
    el("span", { dir: "auto", class: context.css("title") }, el("span", {}, thread.name)),
    div(
      { class: context.css("preview") },
      el("span", { dir: "auto" }, el("span", { dir: "auto" }, previewOf(context, thread))),
      el("span", {}, " · "),
      el("span", { dir: "auto" }, ageOf(context, thread)),
    ),
  );
  const link = el(
    "a",
    { role: "link", href: routeOf(thread), tabindex: "0", class: context.css(open ? "link-open" : "link") },
    div({ class: context.css("face-small"), "aria-hidden": "true" }, thread.name.charAt(0)),
    words,
  );
  if (thread.group) link.setAttribute("aria-label", context.words.group(thread.name));
  if (open) link.setAttribute("aria-current", "page");
  link.addEventListener("click", (event) => {
    event.preventDefault();
    go(thread.key);
  });
  return div({ role: "row" }, div({ role: "gridcell" }, link));
}

/** The list of conversations beside the open one. Requests are a list of their own. */
export function listOf(
  context: Context,
  open: LiveThread | null,
  inRequests: boolean,
  go: (key: string) => void,
): HTMLElement {
  const shown = context.threads.filter(
    (thread) => (thread.kind === "request") === inRequests && thread.kind !== "floating",
  );
  const title = inRequests ? context.words.requests : context.words.chats;
  const rows = shown.map((thread) => rowOf(context, thread, thread === open, go));
  return div(
    { role: "navigation", class: context.css("nav") },
    el("h1", {}, title),
    div({ role: "grid", "aria-label": title }, ...rows),
  );
}

/** The bar on top, with the link to the own profile. */
export function bannerOf(context: Context): HTMLElement {
  const { me } = context.options;
  const profile = el(
    "a",
    {
      role: "link",
      href: `https://www.facebook.com/profile.php?id=${me.id}`,
      "aria-label": context.words.profile,
      class: context.css("me"),
    },
    me.name.charAt(0),
  );
  return div(
    { role: "banner", class: context.css("banner") },
    div({ class: context.css("dots") }, el("span"), el("span"), el("span")),
    profile,
  );
}
