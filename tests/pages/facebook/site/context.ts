import type { ReplicaMessage, ReplicaOptions, ReplicaThread } from "../../replica.ts";
import type { Words } from "./words.ts";

/** A thread whose messages may grow. */
export type LiveThread = Omit<ReplicaThread, "messages" | "kind"> & {
  kind: ReplicaThread["kind"];
  readonly messages: ReplicaMessage[];
};

/** What every part of the page needs to draw itself. `css` gives the scrambled class of a part. */
export interface Context {
  readonly options: ReplicaOptions;
  readonly words: Words;
  readonly css: (part: string) => string;
  readonly threads: readonly LiveThread[];
}

/** One message in its place. */
export interface Place {
  readonly thread: LiveThread;
  readonly index: number;
  readonly message: ReplicaMessage;
  readonly sender: string;
  readonly time: string;
  /** Last of a run by one sender: only there is an avatar shown. */
  readonly last: boolean;
}

export function senderOf(context: Context, thread: LiveThread, message: ReplicaMessage): string {
  return message.from === "me" ? context.words.self : (message.sender ?? thread.name.split(" · ")[0] ?? "");
}

/** A message without a time label gets one as the site would show it: a minute apart, the newest now. */
function clockLabel(minutesAgo: number): string {
  const date = new Date(Date.now() - Math.min(minutesAgo, 480) * 60_000);
  return `${String(date.getHours()).padStart(2, "0")}:${String(date.getMinutes()).padStart(2, "0")}`;
}

export function placeOf(context: Context, thread: LiveThread, index: number): Place | null {
  const message = thread.messages[index];
  if (!message) return null;
  const next = thread.messages[index + 1];
  const sender = senderOf(context, thread, message);
  return {
    thread,
    index,
    message,
    sender,
    time: message.time ?? clockLabel(thread.messages.length - 1 - index),
    last: !next || senderOf(context, thread, next) !== sender,
  };
}

/** Stable over reloads, as on the site: ordinary and encrypted threads have their own form. */
export function messageId(place: Place): string {
  const number = place.index + 1;
  if (place.thread.kind === "encrypted") return `${place.thread.key}@msgr.${7_000_000_000 + number}`;
  return `mid.$cAAA${place.thread.key}_${number.toString(36).padStart(6, "0")}`;
}

export function routeOf(thread: LiveThread): string {
  const own = location.hostname.endsWith("messenger.com") ? "" : "/messages";
  const folder = { encrypted: "/e2ee", request: "/requests", marketplace: "/marketplace" } as Record<
    string,
    string
  >;
  return thread.kind === "floating" ? "/" : `${own}${folder[thread.kind] ?? ""}/t/${thread.key}/`;
}

export const inboxRoute = () => (location.hostname.endsWith("messenger.com") ? "/" : "/messages/");
