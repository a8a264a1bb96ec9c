import type { PageReading } from "../../model/observation.ts";
import type { Platform } from "../platform.ts";
import { readAccount } from "./account.ts";
import { hasCaptcha, hasLoginForm } from "./lock.ts";
import { type Route, routeOf } from "./routes.ts";
import { findLog } from "./rows.ts";
import { readThread } from "./thread.ts";

const HOST = /^(?:[a-z0-9-]+\.)*(?:facebook|messenger)\.com$/;
const NOT_MESSAGES = /^accountscenter\./;

/** A transcript can be on screen where the address names none: a chat tab, or the thread opened at the inbox. */
function threadRoute(doc: Document, route: Route): Route | null {
  if (route.page === "thread") return route;
  if (route.page === "other") return { page: "thread", kind: "floating", key: null };
  const open = doc.querySelector('a[aria-current="page"][href*="/t/"]');
  return open ? { ...route, page: "thread" } : null;
}

/** Login and checks may come at any address, in place of the page (pages.md 4). */
function withoutLog(doc: Document, route: Route, now: number): PageReading {
  if (hasCaptcha(doc)) return { page: "challenge" };
  if (hasLoginForm(doc)) return { page: "login" };
  if (route.page === "thread") return { page: "thread", thread: readThread(doc, route, now) };
  return { page: route.page };
}

function readPage(doc: Document, url: URL, now: number): PageReading {
  const route = routeOf(url);
  if (route.page === "challenge" || route.page === "login") return { page: route.page };
  if (findLog(doc) === null) return withoutLog(doc, route, now);
  const thread = threadRoute(doc, route);
  if (thread) return { page: "thread", thread: readThread(doc, thread, now) };
  return { page: route.page === "requests" ? "requests" : "inbox" };
}

/** Facebook Messages, and messenger.com as its alias. */
export const facebook: Platform = {
  site: "facebook",
  matches: (host) => HOST.test(host) && !NOT_MESSAGES.test(host),
  readAccount,
  readPage,
};
