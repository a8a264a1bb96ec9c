import type { AccountReading } from "../../model/observation.ts";
import { ladder } from "../ladder.ts";

const PROFILE = /[?&]id=(\d+)/;

/** Only the number in a link of the bar on top counts: an address with a name in it is not the account's id. */
function ownProfileId(doc: Document): string | null {
  const link = doc.querySelector('[role="banner"] a[href*="profile.php?id="]');
  return PROFILE.exec(link?.getAttribute("href") ?? "")?.[1] ?? null;
}

/** The own account id (pages.md 1 and 2.1). */
export function readAccount(doc: Document, cookie: string): AccountReading {
  return ladder([
    { name: "cookie", read: () => /(?:^|;\s*)c_user=(\d+)/.exec(cookie)?.[1] ?? null },
    { name: "own-profile-link", read: () => ownProfileId(doc) },
  ]);
}
