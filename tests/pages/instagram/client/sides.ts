import type { ReplicaThread } from "../../replica.ts";
import { avatar, drawing, h, label, labels, options, type Shape } from "./dom.ts";

/** Navigation at the left; the last link is the person's own profile. */
export function rail(): HTMLElement {
  const icon = (href: string, shape: Shape) => h("a", { href, role: "link" }, drawing("line-icon", shape));
  const { handle } = options.me;
  const me = avatar(handle, 28, label(labels.profilePicture, handle));
  const own = h("a", { href: `/${handle}/`, role: "link", css: "rail-me" }, me);
  return h(
    "nav",
    { css: "rail" },
    icon("/", "home"),
    icon("/explore/", "search"),
    icon("/direct/inbox/", "chat"),
    icon("/accounts/activity/", "heart"),
    own,
  );
}

/** Notes: a list that is no list of conversations. */
function tray(): HTMLElement {
  const note = (word: string) => h("div", { role: "listitem", css: "note" }, avatar(word, 56), word);
  const attributes = {
    role: "list",
    "aria-roledescription": "carousel",
    "aria-label": labels.notes,
    css: "tray",
  };
  return h("div", attributes, note("robin.note"), note("sam.note"), note("kim.note"));
}

/** A row of the list has neither link nor id; it shows the display name. */
function threadRow(thread: ReplicaThread, isOpen: boolean, open: () => void): HTMLElement {
  const last = thread.messages.at(-1)?.text ?? "";
  const preview = h(
    "div",
    { css: "preview" },
    h("span", { css: "preview-text" }, last),
    h("span", {}, "·"),
    h("span", {}, "2h"),
  );
  const title = h("span", { css: "thread-title", title: thread.name }, thread.name);
  const row = h(
    "div",
    { role: "button", tabindex: "0", css: isOpen ? "thread-row thread-on" : "thread-row" },
    avatar(thread.handle ?? thread.name, 56),
    h("div", { css: "thread-text" }, title, preview),
  );
  row.addEventListener("click", open);
  return row;
}

/** The list of conversations. Requests lie in a folder of their own. */
export function threadList(openKey: string | null, open: (key: string) => void): HTMLElement {
  const inRequests = options.generation === "requests";
  const shown = options.threads.filter((thread) => (thread.kind === "request") === inRequests);
  const requests = options.threads.filter((thread) => thread.kind === "request").length;
  const tab = (words: string, on: boolean) =>
    h("div", { role: "tab", tabindex: "0", css: on ? "tab-on" : "" }, words);
  const rows = shown.map((thread) => threadRow(thread, thread.key === openKey, () => open(thread.key)));
  const pagelet =
    options.generation === "2026-04" ? {} : { "data-pagelet": "IGDInboxThreadListScrollableAreaPagelet" };
  return h(
    "div",
    { css: "threads", role: "navigation", "aria-label": labels.threadList },
    h("div", { css: "threads-head" }, h("h2", { css: "own-name" }, options.me.handle)),
    tray(),
    h(
      "div",
      { css: "tabs" },
      tab(labels.primary, !inRequests),
      tab(labels.general, false),
      tab(`${labels.requests} (${requests})`, inRequests),
    ),
    h("div", { css: "thread-rows", ...pagelet }, ...rows),
  );
}

/** No conversation is open. */
export const welcome = () => h("div", { css: "panel" }, h("div", { css: "welcome" }, labels.yourMessages));

function post(word: string): HTMLElement {
  const head = h("a", { href: `/${word}/`, css: "post-head" }, avatar(word, 32), word);
  return h(
    "article",
    { css: "post" },
    head,
    h("div", { css: "post-picture" }),
    h("div", { dir: "auto" }, "Sunday walk by the river"),
  );
}

/** What lies behind a floating chat. */
export const feed = () => h("main", { css: "feed", role: "main" }, post("robin.note"), post("sam.note"));

/** What lies behind the dialog of a business profile. */
export function profile(thread: ReplicaThread | null): HTMLElement {
  const name = thread?.handle ?? "";
  return h(
    "main",
    { css: "feed", role: "main" },
    h("header", { css: "profile-head" }, avatar(name, 120), h("h2", {}, name)),
  );
}
