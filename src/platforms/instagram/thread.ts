import type { Coverage, ObservedMessage, ThreadKind, ThreadObservation } from "../../model/observation.ts";
import { isStale } from "../dom/route-memory.ts";
import { ownHandle } from "./account.ts";
import { readCard } from "./card.ts";
import { type Direction, type Names, readDirection } from "./direction.ts";
import { type Header, readHeader } from "./header.ts";
import { newestItems } from "./list.ts";
import type { Panel } from "./panel.ts";
import { readRequest } from "./request.ts";
import { type Item, type Row, readItems } from "./rows.ts";
import { readNewestEnd, readState, stateWithoutPanel } from "./state.ts";
import { monthStart, readTimes } from "./time.ts";

/** Where a thread was found: its key ("t/123", null for a floating one), whether the address says "request". */
export interface Place {
  readonly key: string | null;
  readonly floating: boolean;
  readonly inRequests: boolean;
}

const UNREAD = { value: null, strategy: null } as const;
const NO_HEADER: Header = { contactName: UNREAD, contactHandle: UNREAD, isGroup: UNREAD };
const NO_FIELDS = { "contact-name": null, "contact-handle": null, rows: null } as const;

const keyStrategy = (place: Place) => (place.floating ? {} : { "thread-key": "path" });

function kindOf(place: Place, isRequest: boolean | null): ThreadKind {
  if (place.floating) return "floating";
  return isRequest ? "request" : "ordinary";
}

/** A thread of which nothing (yet) can be told. */
export function blankThread(doc: Document, place: Place, now: number, state?: "loading"): ThreadObservation {
  return {
    site: "instagram",
    kind: kindOf(place, place.inRequests),
    key: place.key,
    state: state ?? stateWithoutPanel(doc, now),
    ...NO_HEADER,
    isRequest: place.inRequests ? { value: true, strategy: "path" } : UNREAD,
    mutual: UNREAD,
    newAccount: UNREAD,
    messages: [],
    atNewestEnd: null,
    atOldestEnd: null,
    coverage: {
      strategies: { ...keyStrategy(place), ...NO_FIELDS },
      rowsSeen: 0,
      rowsParsed: 0,
      mediaOnlyRows: 0,
      unknownSides: 0,
    },
  };
}

/** A message with what was found about its side. `isNotice`: no strategy can say whether it is a message at all. */
interface Found {
  readonly row: Row;
  readonly isNotice: boolean;
  readonly direction: Direction;
}

const NO_SIDE: Direction = { side: "unknown", strategy: null };

function find(items: readonly Item[], names: Names): Found[] {
  return items.flatMap((item): Found[] => {
    if (item.is === "message")
      return [{ row: item.row, isNotice: false, direction: readDirection(item.row, names) }];
    return item.is === "notice" ? [{ row: item.row, isNotice: true, direction: NO_SIDE }] : [];
  });
}

function toMessage({ row, isNotice, direction }: Found, at: number | null): ObservedMessage {
  const { text, kind } = row.reading;
  return {
    element: row.element,
    id: null,
    side: direction.side,
    sender: direction.side === "them" ? row.avatarHandle : null,
    text,
    kind: isNotice ? "other" : kind,
    at,
  };
}

/** The strategy that served most rows. */
function commonest(names: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

function coverageOf(
  place: Place,
  panel: Panel,
  header: Header,
  isRequest: string | null,
  separators: readonly string[],
  found: readonly Found[],
  messages: readonly ObservedMessage[],
): Coverage {
  const parsed = messages.filter((message) => message.kind !== "other");
  return {
    strategies: {
      ...keyStrategy(place),
      "contact-name": header.contactName.strategy,
      "contact-handle": header.contactHandle.strategy,
      rows: panel.list.strategy,
      ...rowStrategies(separators, found, messages),
      "is-request": isRequest,
      "is-group": header.isGroup.strategy,
    },
    rowsSeen: messages.length,
    rowsParsed: parsed.length,
    mediaOnlyRows: parsed.filter((message) => message.kind === "media").length,
    unknownSides: messages.filter((message) => message.side === "unknown").length,
  };
}

/** Fields of rows apply only where there are rows. */
function rowStrategies(
  separators: readonly string[],
  found: readonly Found[],
  messages: readonly ObservedMessage[],
): Coverage["strategies"] {
  if (found.length === 0) return {};
  return {
    direction: commonest(found.map(({ direction }) => direction.strategy)),
    text: commonest(found.map(({ row }) => row.reading.strategy)),
    time: messages.some((message) => message.at !== null) ? commonest(separators) : null,
  };
}

const separatorsOf = (items: readonly Item[]) =>
  items.flatMap((item) => (item.is === "time" ? [item.strategy] : []));

function rowsOf(items: readonly Item[]): Row[] {
  return items.flatMap((item) => (item.is === "message" ? [item.row] : []));
}

const sightOf = (header: Header, rows: readonly Row[]) => ({
  face: [header.contactHandle.value, header.contactName.value].filter(Boolean).join("\n"),
  rows: rows
    .slice(-3)
    .map((row) => row.reading.text ?? row.reading.kind)
    .join("\n"),
});

/** Reads an open thread: gathers everything first, in one pass, then decides. */
export function readThread(doc: Document, panel: Panel, place: Place, now: number): ThreadObservation {
  const list = panel.list.value;
  const items = list ? readItems(list.element, newestItems(list.element), now) : [];
  const rows = rowsOf(items);
  const own = ownHandle(doc);
  const header = readHeader(doc, panel, rows, own);
  if (!place.floating && isStale(doc, sightOf(header, rows), now))
    return blankThread(doc, place, now, "loading");
  const found = find(items, { own, contact: header.contactHandle.value });
  const times = readTimes(items);
  const messages = found.map((one, index) => toMessage(one, times[index] ?? null));
  const isRequest = readRequest(panel, place.inRequests, rows.length > 0);
  const card = items.find((item) => item.is === "card") ?? null;
  return {
    site: "instagram",
    kind: kindOf(place, isRequest.value),
    key: place.key,
    state: readState(panel, items, now),
    ...header,
    isRequest,
    ...readCard(card?.element ?? null, now, monthStart),
    messages,
    atNewestEnd: messages.length > 0 ? readNewestEnd(panel) : null,
    atOldestEnd: card ? true : null,
    coverage: coverageOf(place, panel, header, isRequest.strategy, separatorsOf(items), found, messages),
  };
}
