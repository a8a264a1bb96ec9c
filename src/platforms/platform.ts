import type { AccountReading, PageReading, Site } from "../model/observation.ts";

/** What every platform offers; the only way into a site's page. */
export interface Platform {
  readonly site: Site;
  /** Host names it reads, e.g. "www.instagram.com". */
  matches(host: string): boolean;
  /** The account in use, from the page's own cookie string, else its own profile link. */
  readAccount(doc: Document, cookie: string): AccountReading;
  /** Reads what is rendered; never scrolls, clicks or fetches. `now` (ms) anchors date labels. */
  readPage(doc: Document, url: URL, now: number): PageReading;
}
