import type { Site, ThreadKind } from "../../src/model/observation.ts";

/** One message of a replica. `time` is the label the page would show ("16:15", "Thu 6:14 PM"), if any. */
export interface ReplicaMessage {
  readonly from: "them" | "me";
  readonly text: string | null;
  readonly sender?: string;
  readonly media?: "photo" | "voice";
  readonly time?: string;
  /** Text of the message this one replies to (shown as a quote inside the row). */
  readonly quote?: string;
}

/** One conversation. `key` is what the site's URL holds. `card`: lines of the profile card at the top of history. */
export interface ReplicaThread {
  readonly key: string;
  readonly kind: ThreadKind;
  readonly name: string;
  readonly handle: string | null;
  readonly group?: boolean;
  readonly card?: readonly string[];
  readonly messages: readonly ReplicaMessage[];
}

/** A whole site as one page: everything a test wants to vary. */
export interface ReplicaOptions {
  readonly site: Site;
  /** Which markup generation; each site's replica lists its own. */
  readonly generation: string;
  /** Language of labels; the message text is the caller's. */
  readonly language: string;
  readonly me: { readonly id: string; readonly name: string; readonly handle: string };
  readonly threads: readonly ReplicaThread[];
  /** Key of the thread open at first, or null for the inbox. */
  readonly open: string | null;
  readonly state: "ready" | "loading" | "locked" | "logged-out" | "unknown-layout";
  /** How many rows are mounted at once; the others are unmounted as on the site. */
  readonly mountedRows: number;
  /** Seed of the scrambled class names. */
  readonly seed: number;
  /** Milliseconds for which the header and the rows of the old thread stay after a route change (0 = none). */
  readonly staleMs: number;
  /** Dark theme. */
  readonly dark?: boolean;
}

/** What a test can do in a live replica, as `window.replica`. None of it is visible to an adapter. */
export interface ReplicaControl {
  /** Route change by pushState, no popstate. Null opens the inbox. */
  open(key: string | null): void;
  /** A message arrives in (or leaves) a thread, shown at once if that thread is open and scrolled to its end. */
  add(key: string, message: ReplicaMessage): void;
  /** Scrolls the open thread; older rows are mounted, newer ones unmounted. */
  scroll(to: "top" | "end" | "up" | "down"): void;
}
