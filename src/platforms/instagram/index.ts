import type { PageReading } from "../../model/observation.ts";
import { noteRoute } from "../dom/route-memory.ts";
import type { Platform } from "../platform.ts";
import { readAccount } from "./account.ts";
import { floatingPanel, threadPanel } from "./panel.ts";
import { type Route, routeOf } from "./routes.ts";
import { blankThread, type Place, readThread } from "./thread.ts";
import { wallOf } from "./walls.ts";

const HOST = /^(?:[a-z0-9-]+\.)*instagram\.com$/;
/** Settings of all Meta accounts: no messages there. */
const ACCOUNTS_CENTER = "accountscenter.instagram.com";

function readRoute(doc: Document, route: Extract<Route, { page: "thread" }>, now: number): PageReading {
  const place: Place = { key: `t/${route.key}`, floating: false, inRequests: route.requests };
  const panel = threadPanel(doc);
  if (panel) return { page: "thread", thread: readThread(doc, panel, place, now) };
  const wall = wallOf(doc);
  return wall ? { page: wall } : { page: "thread", thread: blankThread(doc, place, now) };
}

function readElsewhere(doc: Document, now: number): PageReading {
  const panel = floatingPanel(doc);
  if (!panel) return { page: wallOf(doc) ?? "other" };
  const place: Place = { key: null, floating: true, inRequests: false };
  return { page: "thread", thread: readThread(doc, panel, place, now) };
}

/** Instagram Direct. Reading keeps one memory per document (dom/route-memory.ts), no text in it. */
export const instagram: Platform = {
  site: "instagram",
  matches: (host) => HOST.test(host) && host !== ACCOUNTS_CENTER,
  readAccount,
  readPage(doc, url, now) {
    const route = routeOf(url.pathname);
    noteRoute(doc, route.page === "thread" ? route.key : null, now);
    if (route.page === "thread") return readRoute(doc, route, now);
    if (route.page === "elsewhere") return readElsewhere(doc, now);
    if (route.page === "inbox" || route.page === "requests") return { page: wallOf(doc) ?? route.page };
    return { page: route.page };
  },
};
