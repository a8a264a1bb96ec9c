import type { ThreadKind } from "../../model/observation.ts";

/** What the address alone says (pages.md 2.1). `key` is null where the address names no thread. */
export interface Route {
  readonly page: "thread" | "inbox" | "requests" | "login" | "challenge" | "other";
  readonly kind: ThreadKind;
  readonly key: string | null;
}

const THREAD = /^\/((?:[a-z0-9_-]+\/)*?)t\/(\d+)(?:\/|$)/;
const REQUESTS = /^\/(?:messages\/)?(?:requests|message-requests|message_requests)(?:\/|$)/;
const LOGIN = /^\/login(?:\/|\.php|$)/;
const CHALLENGE = new RegExp(
  "^/(?:checkpoint|recover|challenge|two_step_verification|two_factor|device|save-device|remember_browser" +
    "|confirmemail|confirmphone|code_gen|trust|security|consent)(?:/|\\.php|$)",
);

const without = (page: Exclude<Route["page"], "thread">): Route => ({ page, kind: "ordinary", key: null });

function kindOf(folders: string): ThreadKind {
  if (/requests?\//.test(folders)) return "request";
  if (folders.includes("e2ee/")) return "encrypted";
  return folders.includes("marketplace/") ? "marketplace" : "ordinary";
}

/** A request that is accepted stays the same thread, so its key has no folder; the kind tells the request. */
function keyOf(folders: string, id: string): string {
  if (folders.includes("e2ee/")) return `e2ee/${id}`;
  return folders.includes("marketplace/") ? `marketplace/${id}` : `t/${id}`;
}

/** The thread a path names, in the address or in a link of the list. */
export function threadOf(path: string): Route | null {
  const match = THREAD.exec(path);
  if (!match) return null;
  const [, folders = "", id = ""] = match;
  return { page: "thread", kind: kindOf(folders), key: keyOf(folders, id) };
}

export function routeOf(url: URL): Route {
  const path = url.pathname;
  if (LOGIN.test(path)) return without("login");
  if (CHALLENGE.test(path)) return without("challenge");
  const thread = threadOf(path);
  if (thread) return thread;
  if (REQUESTS.test(path)) return without("requests");
  const messenger = url.hostname.endsWith("messenger.com") && path === "/";
  return without(messenger || /^\/messages(?:\/|$)/.test(path) ? "inbox" : "other");
}
