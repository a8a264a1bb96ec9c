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
  if (findLog(doc) === null) return null;
  const open = doc.querySelector('a[aria-current="page"][href*="/t/"]');
  if (route.page !== "other") return open ? { ...route, page: "thread" } : null;
  return { page: "thread", kind: "floating", key: null };
}

function readPage(doc: Document, url: URL, now: number): PageReading {
  const route = routeOf(url);
  if (route.page === "challenge" || hasCaptcha(doc)) return { page: "challenge" };
  if (route.page === "login" || hasLoginForm(doc)) return { page: "login" };
  const thread = threadRoute(doc, route);
  if (thread) return { page: "thread", thread: readThread(doc, thread, now) };
  return { page: route.page === "thread" ? "other" : route.page };
}

/** Facebook Messages, and messenger.com as its alias. */
export const facebook: Platform = {
  site: "facebook",
  matches: (host) => HOST.test(host) && !NOT_MESSAGES.test(host),
  readAccount,
  readPage,
};
