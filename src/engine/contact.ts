import type { ContactState } from "../model/contact.ts";
import type { Site } from "../model/observation.ts";

/** A contact nothing is known about yet. `account` and `contact` are keyed hashes; `now` in milliseconds. */
export function emptyContact(site: Site, account: string, contact: string, now: number): ContactState {
  return {
    version: 1,
    site,
    account,
    contact,
    firstSeenAt: now,
    lastSeenAt: now,
    facts: {
      request: null,
      group: null,
      mutual: null,
      newAccount: null,
      openedBy: "unknown",
      firstContact: null,
    },
    counts: { them: 0, me: 0, unknown: 0 },
    prints: [],
    firstPos: 0,
    trimmed: false,
    cues: [],
    known: null,
    shown: [],
  };
}
