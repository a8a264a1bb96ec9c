import type { AccountReading } from "../../model/observation.ts";
import { ladder } from "../ladder.ts";
import { handleOf } from "./routes.ts";

const OWN_ID = /(?:^|;\s*)ds_user_id=(\d{1,20})(?:;|$)/;

/**
 * The own username, from the navigation: its profile link is the one whose picture names the same username (in every
 * language); else the heading of the thread list.
 */
export function ownHandle(doc: Document): string | null {
  for (const image of doc.querySelectorAll('nav a[href] img[alt], [role="navigation"] a[href] img[alt]')) {
    const handle = handleOf(image.closest("a")?.getAttribute("href") ?? null);
    if (handle && image.getAttribute("alt")?.includes(handle)) return handle;
  }
  const heading = doc.querySelector('[aria-label="Thread list"] h2')?.textContent?.trim();
  return heading ? handleOf(`/${heading}/`) : null;
}

/** The numeric id of the cookie; without it "@username", which is another account for whoever compares. */
export function readAccount(doc: Document, cookie: string): AccountReading {
  return ladder([
    { name: "cookie", read: () => OWN_ID.exec(cookie)?.[1] ?? null },
    {
      name: "own-profile-link",
      read: () => {
        const handle = ownHandle(doc);
        return handle && `@${handle}`;
      },
    },
  ]);
}
