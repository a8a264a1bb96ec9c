import type { ReplicaControl, ReplicaMessage, ReplicaOptions } from "../../replica.ts";
import { div } from "./build.ts";
import { type Context, inboxRoute, type LiveThread, routeOf } from "./context.ts";
import { bannerOf, listOf } from "./list.ts";
import { appendUnit, type LogView, mountWindow, newLog, prependHistory } from "./log.ts";
import { footOf, headerOf, loadingPanel, lockDialog, loginPage, type PanelActions } from "./panel.ts";
import { wordsOf } from "./words.ts";

/** Filled in by the builder of the page. */
declare const REPLICA: { readonly options: ReplicaOptions; readonly classes: Record<string, string> };

const context: Context = {
  options: REPLICA.options,
  words: wordsOf(REPLICA.options.language),
  css: (part) => REPLICA.classes[part] ?? "x0",
  threads: REPLICA.options.threads.map((thread) => ({ ...thread, messages: [...thread.messages] })),
};

let shown: LogView | null = null;
let openThread: LiveThread | null = null;
let pending = 0;

const threadBy = (key: string | null) => context.threads.find((thread) => thread.key === key) ?? null;
const isFloating = (thread: LiveThread | null) => thread?.kind === "floating";
const listPlace = div({});
const mainPlace = div({});
const floatPlace = div({});

function drawList(): void {
  const inRequests = openThread?.kind === "request" || location.pathname.includes("/requests");
  listPlace.replaceChildren(listOf(context, openThread, inRequests, (key) => control.open(key)));
}

const actionsFor = (thread: LiveThread): PanelActions => ({
  send: (text) => control.add(thread.key, { from: "me", text }),
  accept: () => {
    thread.kind = "ordinary";
    history.pushState(null, "", routeOf(thread));
    drawList();
    drawThread();
  },
});

function newView(thread: LiveThread): LogView {
  const view = newLog(context, thread);
  view.scroller.addEventListener("scroll", () => {
    if (Math.abs(view.scroller.scrollTop - view.expectedTop) > 2) followScroll(view);
  });
  return view;
}

function transcript(thread: LiveThread): Node {
  shown = null;
  if (context.options.state === "loading") return loadingPanel(context, thread);
  if (context.options.state === "locked") return div({ class: context.css("log") });
  shown = newView(thread);
  return shown.log;
}

function panelOf(thread: LiveThread): readonly Node[] {
  const bare = context.options.state === "loading" || context.options.state === "locked";
  const log = transcript(thread);
  return [
    headerOf(context, thread),
    log,
    bare ? div({}) : footOf(context, thread, actionsFor(thread)),
    context.options.state === "locked" ? lockDialog(context) : div({}),
  ];
}

function drawThread(): void {
  const panel = openThread
    ? panelOf(openThread)
    : [div({ class: context.css("nothing") }, context.words.noThread)];
  const floating = isFloating(openThread);
  mainPlace.replaceChildren(...(floating ? [div({ class: context.css("feed") })] : panel));
  floatPlace.replaceChildren(...(floating ? panel : []));
  floatPlace.hidden = !floating;
  if (shown) showEnd(shown);
}

function setTop(view: LogView, top: number): void {
  view.scroller.scrollTop = top;
  view.expectedTop = view.scroller.scrollTop;
}

function showEnd(view: LogView): void {
  mountWindow(context, view);
  setTop(view, view.scroller.scrollHeight);
}

/** Scrolls so that the last mounted row ends at the lower edge. */
function showWindow(view: LogView): void {
  mountWindow(context, view);
  const last = view.units[view.end - 1 - view.first];
  const below = last ? last.getBoundingClientRect().bottom - view.scroller.getBoundingClientRect().bottom : 0;
  setTop(view, view.scroller.scrollTop + below);
}

/** A person scrolled: mount the rows around the lower edge of what is in view. */
function followScroll(view: LogView): void {
  const edge = view.scroller.getBoundingClientRect().bottom;
  const below = view.units.findIndex((unit) => unit.getBoundingClientRect().top > edge);
  const height = view.scroller.scrollHeight;
  view.expectedTop = view.scroller.scrollTop;
  view.end = Math.max(
    below < 0 ? view.thread.messages.length : view.first + below,
    Math.min(context.options.mountedRows, view.thread.messages.length),
  );
  if (view.scroller.scrollTop < 60) prependHistory(context, view);
  mountWindow(context, view);
  if (view.scroller.scrollTop < 60)
    setTop(view, view.scroller.scrollTop + view.scroller.scrollHeight - height);
}

function moveWindow(view: LogView, rows: number): void {
  const total = view.thread.messages.length;
  view.end = Math.min(total, Math.max(Math.min(context.options.mountedRows, total), view.end + rows));
  if (view.end - context.options.mountedRows < view.first) prependHistory(context, view);
}

const control: ReplicaControl = {
  open(key) {
    openThread = threadBy(key);
    history.pushState(null, "", openThread ? routeOf(openThread) : inboxRoute());
    drawList();
    clearTimeout(pending);
    if (context.options.staleMs > 0) pending = window.setTimeout(drawThread, context.options.staleMs);
    else drawThread();
  },
  add(key, message: ReplicaMessage) {
    const thread = threadBy(key);
    if (!thread) return;
    thread.messages.push(message);
    drawList();
    if (shown?.thread !== thread) return;
    appendUnit(context, shown);
    if (shown.end === thread.messages.length) showEnd(shown);
  },
  scroll(to) {
    if (!shown) return;
    const step = Math.ceil(context.options.mountedRows / 2);
    if (to === "top") prependHistory(context, shown, shown.first);
    moveWindow(shown, { top: -Infinity, end: Infinity, up: -step, down: step }[to]);
    showWindow(shown);
    if (to === "top") setTop(shown, 0);
  },
};

function drawPage(): void {
  if (context.options.state === "logged-out") {
    document.body.replaceChildren(loginPage(context));
    return;
  }
  const main = context.options.state === "unknown-layout" ? {} : { role: "main" };
  for (const [name, value] of Object.entries(main)) mainPlace.setAttribute(name, value);
  mainPlace.className = context.css("main");
  floatPlace.className = context.css("float");
  listPlace.className = context.css("side");
  document.body.replaceChildren(
    bannerOf(context),
    div({ class: context.css("page") }, listPlace, mainPlace),
    floatPlace,
  );
  drawList();
  drawThread();
}

function byPath(): LiveThread | null {
  return (
    context.threads.find((thread) => thread.kind !== "floating" && routeOf(thread) === location.pathname) ??
    null
  );
}

function start(): void {
  openThread = threadBy(context.options.open);
  const route = openThread ? routeOf(openThread) : null;
  if (route && context.options.state !== "logged-out") history.replaceState(null, "", route);
  drawPage();
}

addEventListener("popstate", () => {
  openThread = byPath();
  drawList();
  drawThread();
});
(globalThis as unknown as { replica: ReplicaControl }).replica = control;
start();
