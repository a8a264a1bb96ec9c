import type { Side } from "./tactics.ts";

/** The two sites. messenger.com counts as `facebook`. */
export const SITES = ["instagram", "facebook"] as const;
export type Site = (typeof SITES)[number];

/** A value as read from a page, and by which strategy. `null`: no strategy found it ("unreadable", never guessed). */
export interface Read<T> {
  readonly value: T | null;
  readonly strategy: string | null;
}

/** Fields an adapter reads; each has at least two strategies. */
export const FIELDS = [
  "account",
  "thread-key",
  "contact-name",
  "contact-handle",
  "rows",
  "direction",
  "text",
  "message-id",
  "time",
  "is-request",
  "is-group",
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What could be read. `strategies`: the one that matched, or null for a field that applies but no strategy found.
 * `rowsSeen` and `rowsParsed` must agree, or the reading is partial.
 */
export interface Coverage {
  readonly strategies: Partial<Record<Field, string | null>>;
  readonly rowsSeen: number;
  readonly rowsParsed: number;
  readonly mediaOnlyRows: number;
  readonly unknownSides: number;
}

export type ThreadKind = "ordinary" | "encrypted" | "request" | "marketplace" | "floating";

/** `ready` has messages; the others are kept apart because each means something else to the reader. */
export type ThreadState = "ready" | "empty" | "loading" | "locked" | "unreadable";

/** One message row. `element` only serves as a cache key and never leaves the tab. */
export interface ObservedMessage {
  readonly element: object;
  readonly id: string | null;
  readonly side: Side;
  readonly sender: string | null;
  readonly text: string | null;
  readonly kind: "text" | "media" | "other";
  readonly at: number | null;
}

/** One open conversation as shown on the screen, oldest message first. */
export interface ThreadObservation {
  readonly site: Site;
  readonly kind: ThreadKind;
  /** Route-bound key, e.g. "t/123" or "e2ee/123"; null when the page does not give one. */
  readonly key: string | null;
  readonly state: ThreadState;
  readonly contactName: Read<string>;
  readonly contactHandle: Read<string>;
  readonly isRequest: Read<boolean>;
  readonly isGroup: Read<boolean>;
  /** Lines of the profile card, if on screen: do they follow or know each other; is the account new? */
  readonly mutual: Read<boolean>;
  readonly newAccount: Read<boolean>;
  readonly messages: readonly ObservedMessage[];
  /** True when the newest message is in the window; null when the page does not tell. */
  readonly atNewestEnd: boolean | null;
  /** True when the first message ever of the thread is in the window (the card on top is shown). */
  readonly atOldestEnd: boolean | null;
  readonly coverage: Coverage;
}

/** One page, read once. `login` and `challenge`: no session on screen. */
export type PageReading =
  | { readonly page: "thread"; readonly thread: ThreadObservation }
  | { readonly page: "inbox" | "requests" | "login" | "challenge" | "other" };

/** The account in use, from the page's own cookie, else its own profile link. */
export type AccountReading = Read<string>;
