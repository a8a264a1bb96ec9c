import type { ReplicaMessage, ReplicaThread } from "../../replica.ts";
import { h, options } from "./dom.ts";
import type { Placed } from "./message.ts";
import { cardRow, dateRow, messageRow, statusRow } from "./rows.ts";

/** Height assumed of a row that is not mounted, in px. */
const GUESSED_ROW = 40;
/** Distance to the edge of what is mounted, in px, at which more is mounted. */
const NEAR_EDGE = 120;

/** The mounted part of one thread's history. */
export interface HistoryWindow {
  readonly scroller: HTMLElement;
  scroll(to: "top" | "end" | "up" | "down"): void;
  /** A message was put at the end of the thread. */
  arrived(): void;
}

/** `reversed`: column-reverse, where 0 is the newest end; else the older kind with the end at the bottom. */
export function historyWindow(
  thread: ReplicaThread,
  messages: readonly ReplicaMessage[],
  reversed: boolean,
): HistoryWindow {
  const list = h("div", { css: "list" });
  const below = h("div", { css: "spacer" });
  const scroller = h(
    "div",
    { css: reversed ? "scroller" : "scroller-old" },
    ...(reversed ? [below, list] : [list, below]),
  );
  const rows = new Map<ReplicaMessage, HTMLElement>();
  let end = messages.length;
  let set = 0;

  const start = () => Math.max(0, end - options.mountedRows);
  const sender = (message: ReplicaMessage | undefined) =>
    message && `${message.from}/${message.sender ?? ""}`;
  const place = (message: ReplicaMessage, index: number): Placed => ({
    thread,
    message,
    first: sender(messages[index - 1]) !== sender(message),
    last: sender(messages[index + 1]) !== sender(message),
  });

  function rowOf(message: ReplicaMessage, index: number): HTMLElement {
    const made = rows.get(message) ?? messageRow(place(message, index));
    rows.set(message, made);
    return made;
  }

  function mount(): void {
    const shown = messages.slice(start(), end);
    for (const message of rows.keys()) if (!shown.includes(message)) rows.delete(message);
    const nodes = shown.flatMap((message, index) => {
      const row = rowOf(message, start() + index);
      return message.time === undefined ? [row] : [dateRow(message.time), row];
    });
    const isSeen = end === messages.length && messages.at(-1)?.from === "me";
    list.replaceChildren(
      ...(start() === 0 ? [cardRow(thread)] : []),
      ...nodes,
      ...(isSeen ? [statusRow()] : []),
    );
  }

  const toEnd = () => (reversed ? 0 : scroller.scrollHeight);
  const aboveEnd = (px: number) => (reversed ? -px : scroller.scrollHeight - scroller.clientHeight - px);

  function move(to: number, px: number): void {
    end = Math.min(messages.length, Math.max(Math.min(options.mountedRows, messages.length), to));
    mount();
    const hidden = (messages.length - end) * GUESSED_ROW;
    below.style.height = `${hidden}px`;
    scroller.scrollTop = end === messages.length && px === 0 ? toEnd() : aboveEnd(hidden + px);
    set = scroller.scrollTop;
  }

  const half = () => Math.max(1, Math.floor(options.mountedRows / 2));

  function scroll(to: "top" | "end" | "up" | "down"): void {
    if (to === "end") move(messages.length, 0);
    else if (to === "top") move(0, scroller.scrollHeight);
    else move(end + (to === "up" ? -half() : half()), to === "up" ? scroller.clientHeight / 2 : 0);
  }

  /** Mounts more when someone scrolls near the edge; the tests' own moves are told apart by where they led. */
  function follow(): void {
    if (Math.abs(scroller.scrollTop - set) < 1) return;
    const frame = scroller.getBoundingClientRect();
    const box = list.getBoundingClientRect();
    if (box.top > frame.top - NEAR_EDGE && start() > 0) shift(-half());
    else if (box.bottom < frame.bottom + NEAR_EDGE && end < messages.length) shift(half());
  }

  function shift(by: number): void {
    const height = list.offsetHeight;
    end = Math.min(messages.length, Math.max(options.mountedRows, end + by));
    const before = [...rows.values()];
    const leaving = before.filter((_, index) => by < 0 && index >= before.length + by);
    const gone = leaving.reduce((sum, row) => sum + row.offsetHeight, 0);
    mount();
    const spare =
      by < 0 ? below.offsetHeight + gone : below.offsetHeight - Math.max(0, list.offsetHeight - height / 2);
    below.style.height = `${end === messages.length ? 0 : Math.max(GUESSED_ROW, spare)}px`;
    set = scroller.scrollTop;
  }

  function arrived(): void {
    const atEnd =
      end === messages.length - 1 &&
      Math.abs(scroller.scrollTop - toEnd()) < NEAR_EDGE + scroller.clientHeight;
    if (atEnd) move(messages.length, 0);
  }

  scroller.addEventListener("scroll", follow, { passive: true });
  return { scroller, scroll, arrived };
}
