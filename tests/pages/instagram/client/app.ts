import type { ReplicaControl, ReplicaMessage, ReplicaThread } from "../../replica.ts";
import { h, nest, options } from "./dom.ts";
import { lockedPanel, panelOf, skeletonPanel, unknownPanel } from "./panel.ts";
import { feed, profile, rail, threadList, welcome } from "./sides.ts";
import { wallHere } from "./walls.ts";
import { type HistoryWindow, historyWindow } from "./window.ts";

/** How long bars are shown before content, in ms. */
const SKELETON_MS = 250;

const isOffDirect = options.generation === "floating" || options.generation === "dialog";
const history_ = new Map<string, ReplicaMessage[]>(
  options.threads.map((thread) => [thread.key, [...thread.messages]]),
);
const stage = h("div", { css: isOffDirect ? "stage-over" : "stage" });
const site = h("div", { css: "site" });
let openKey = options.open;
let shown: { readonly key: string; readonly view: HistoryWindow } | null = null;

const threadOf = (key: string | null): ReplicaThread | null =>
  options.threads.find((thread) => thread.key === key) ?? null;

function showThread(thread: ReplicaThread): void {
  const messages = history_.get(thread.key) ?? [];
  const view = historyWindow(thread, messages, options.generation !== "2025-05");
  const send = (text: string) => control.add(thread.key, { from: "me", text });
  stage.replaceChildren(wrapped(panelOf(thread, view.scroller, send)));
  shown = { key: thread.key, view };
  view.scroll("end");
}

/** The panel in its place: beside the list, in a chat tab, or in a dialog. */
function wrapped(panel: HTMLElement): HTMLElement {
  if (options.generation === "dialog")
    return h(
      "div",
      {},
      h("div", { css: "shade" }),
      h("div", { role: "dialog", "aria-modal": "true", css: "dialog" }, panel),
    );
  if (options.generation === "floating") {
    const tab = h("div", { "data-pagelet": "IGDOpenMessageList", css: "floating" }, panel);
    return h("div", { "data-pagelet": "IGDChatTabsRootContent" }, tab);
  }
  return panel;
}

function show(): void {
  const thread = threadOf(openKey);
  shown = null;
  if (!thread) stage.replaceChildren(isOffDirect ? "" : welcome());
  else if (options.state === "unknown-layout") stage.replaceChildren(unknownPanel(thread));
  else if (options.state === "locked") stage.replaceChildren(wrapped(lockedPanel(thread)));
  else startLoading(thread);
}

function startLoading(thread: ReplicaThread): void {
  stage.replaceChildren(wrapped(skeletonPanel()));
  if (options.state === "loading") return;
  setTimeout(() => {
    if (openKey === thread.key) showThread(thread);
  }, SKELETON_MS);
}

/** List and stage side by side on /direct; off it the chat lies over another page. */
function layOut(): void {
  if (isOffDirect) {
    const behind = options.generation === "dialog" ? profile(threadOf(openKey)) : feed();
    site.replaceChildren(rail(), behind, stage);
  } else {
    const list = threadList(openKey, (key) => control.open(key));
    site.replaceChildren(rail(), h("main", { css: "main", role: "main" }, list, stage));
  }
}

const pathOf = (key: string | null) => (key === null ? "/direct/inbox/" : `/direct/t/${key}/`);

const control: ReplicaControl = {
  open(key) {
    openKey = key;
    if (!isOffDirect) history.pushState(null, "", pathOf(key));
    layOut();
    if (options.staleMs === 0) show();
    else setTimeout(show, options.staleMs);
  },
  add(key, message) {
    history_.get(key)?.push(message);
    if (shown?.key === key) shown.view.arrived();
  },
  scroll(to) {
    shown?.view.scroll(to);
  },
};
Object.defineProperty(window, "replica", { value: control });

const wall = wallHere(options.state === "logged-out");
document.getElementById("mount")?.append(wall ?? nest(site, 2));
if (!wall) {
  layOut();
  show();
}
