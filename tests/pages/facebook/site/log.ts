import { div, el, pres } from "./build.ts";
import { type Context, type LiveThread, type Place, placeOf } from "./context.ts";
import { row2026, rowLabelsOnly } from "./row-2026.ts";
import { row2021, row2025, rowUnknown } from "./row-older.ts";

/** History comes in pages of this many messages, put in front of what is there. */
const HISTORY_PAGE = 40;
const EMPTIED_HEIGHT = 44;

/** The open transcript. `first`: oldest message in the DOM; the mounted window ends before `end`. */
export interface LogView {
  readonly thread: LiveThread;
  readonly log: HTMLElement;
  readonly scroller: HTMLElement;
  readonly list: HTMLElement;
  readonly top: HTMLElement;
  readonly units: HTMLElement[];
  first: number;
  end: number;
  expectedTop: number;
}

type Drawer = (context: Context, place: Place) => readonly HTMLElement[];

function drawerOf(context: Context): Drawer {
  if (context.options.state === "unknown-layout") return rowUnknown;
  const drawers: Record<string, Drawer> = {
    "2026-10": row2026,
    "2026-09-id": rowLabelsOnly,
    "2025": row2025,
    "2021": row2021,
  };
  const drawer = drawers[context.options.generation];
  if (!drawer) throw new Error(`no generation ${context.options.generation}`);
  return drawer;
}

const isVirtual = (context: Context) =>
  context.options.generation.startsWith("2026") && context.options.state !== "unknown-layout";

const dayPart = (time: string) => time.replace(/\d{1,2}[:.]\d{2}.*$/, "");

/** Shown before the first message and where the day changes. */
function dateBreak(context: Context, place: Place): HTMLElement | null {
  const before = place.index > 0 ? placeOf(context, place.thread, place.index - 1) : null;
  if (before && dayPart(before.time) === dayPart(place.time)) return null;
  if (context.options.generation !== "2026-10") return div({ class: context.css("break") }, place.time);
  const words = div({ "aria-hidden": "true", "data-scope": "date_break" }, el("span", {}, place.time));
  words.className = context.css("break");
  return div({ role: "none" }, div({ "data-scope": "messages_table" }, div({}, words)));
}

function fill(context: Context, view: LogView, index: number): void {
  const unit = view.units[index - view.first];
  const place = placeOf(context, view.thread, index);
  if (!unit || !place || unit.childElementCount > 0) return;
  unit.style.removeProperty("height");
  if (isVirtual(context)) unit.setAttribute("data-virtualized", "false");
  const rows = drawerOf(context)(context, place);
  const inner = isVirtual(context) ? div({ role: "none" }) : div({});
  inner.append(...[dateBreak(context, place)].filter((node) => node !== null), ...rows);
  unit.append(isVirtual(context) ? div({}, div({}, inner)) : inner);
}

/** Emptied, not removed: as high as it was. */
function emptyUnit(context: Context, unit: HTMLElement): void {
  const height = unit.offsetHeight || EMPTIED_HEIGHT;
  unit.replaceChildren();
  unit.style.height = `${height}px`;
  if (isVirtual(context)) unit.setAttribute("data-virtualized", "true");
}

function newUnit(context: Context, view: LogView): HTMLElement {
  const unit = div({});
  unit.style.height = `${EMPTIED_HEIGHT}px`;
  if (isVirtual(context)) unit.setAttribute("data-virtualized", "true");
  view.units.push(unit);
  return div({}, unit);
}

function cardOf(context: Context, thread: LiveThread): HTMLElement {
  const lines = (thread.card ?? []).map((line) => div({ dir: "auto" }, line));
  const card = div(
    { "data-scope": "messages_table", class: context.css("card") },
    div({ class: context.css("face") }, thread.name.charAt(0)),
    el("h3", { dir: "auto" }, thread.name),
    ...lines,
  );
  const enter = div({ role: "button", tabindex: "-1", "aria-label": context.words.enterDetails });
  return pres(div({}, card), div({ role: "none" }, enter));
}

export function loaderOf(context: Context): readonly HTMLElement[] {
  const spinner = div({ "aria-hidden": "true", "data-visualcompletion": "loading-state" });
  spinner.className = context.css("spinner");
  return [div({ role: "none", class: context.css("small") }, context.words.loading), spinner];
}

/** The card at the start of history, the loader while there is older history, nothing while the card is unmounted. */
function drawTop(context: Context, view: LogView): void {
  const atStart = view.first === 0 && view.end <= Math.max(context.options.mountedRows, 1);
  if (view.first > 0) view.top.replaceChildren(...loaderOf(context));
  else if (!atStart) view.top.replaceChildren(div({ "data-virtualized": "true" }));
  else if (view.top.querySelector("h3") === null) view.top.replaceChildren(cardOf(context, view.thread));
}

/** Mounts the window that ends before `view.end` and empties everything else. */
export function mountWindow(context: Context, view: LogView): void {
  const start = view.end - context.options.mountedRows;
  view.units.forEach((unit, offset) => {
    const index = view.first + offset;
    if (index < start || index >= view.end) {
      if (unit.childElementCount > 0) emptyUnit(context, unit);
    } else fill(context, view, index);
  });
  if (context.options.generation === "2026-10" || context.options.generation === "2026-09-id")
    drawTop(context, view);
}

export function prependHistory(context: Context, view: LogView, count = HISTORY_PAGE): void {
  const added = Math.min(count, view.first);
  const later = view.units.splice(0);
  const wrappers = Array.from({ length: added }, () => newUnit(context, view));
  view.units.push(...later);
  view.first -= added;
  view.top.after(...wrappers);
}

/** A message at the end: mounted only if the window reaches the end. */
export function appendUnit(context: Context, view: LogView): void {
  const total = view.thread.messages.length;
  const atEnd = view.end === total - 1;
  view.list.append(newUnit(context, view));
  const before = view.thread.messages[total - 2];
  const previous = view.units[view.units.length - 2];
  if (before?.from === view.thread.messages[total - 1]?.from)
    previous?.querySelector(`.${context.css("avatar")}`)?.remove();
  if (atEnd) view.end = total;
}

function logElement(context: Context, thread: LiveThread): HTMLElement {
  if (context.options.state === "unknown-layout") return div({ class: context.css("log") });
  const titled = thread.group || thread.kind === "marketplace";
  const label = titled ? context.words.titledLog(thread.name) : context.words.log(thread.name);
  const old = context.options.generation === "2025";
  if (context.options.generation === "2021") return div({ class: context.css("log") });
  return div({ role: old ? "grid" : "log", "aria-label": label, class: context.css("log") });
}

export function newLog(context: Context, thread: LiveThread): LogView {
  const log = logElement(context, thread);
  const top = div({});
  const list = div({ class: context.css("list") }, top);
  const scroller = div({ class: context.css("scroller") }, list);
  if (isVirtual(context)) scroller.setAttribute("role", "none");
  log.append(div({ class: context.css("frame") }, scroller));
  const total = thread.messages.length;
  const view = { thread, log, scroller, list, top, units: [], first: total, end: total, expectedTop: 0 };
  prependHistory(context, view, Math.max(HISTORY_PAGE, context.options.mountedRows));
  return view;
}
