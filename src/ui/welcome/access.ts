import { CONSENT_VERSION } from "../../model/consent.ts";
import type { HeldView } from "../../model/view.ts";

/** Where the consent stands, from what is held and what the browser gives. */
export type Standing = "fresh" | "outdated" | "permission-missing" | "agreed";

/** Domains that the browser must open for both sites to be read. */
const NEEDED = ["instagram.com", "facebook.com"];

const covers = (origins: readonly string[], domain: string): boolean =>
  origins.some((origin) => origin.includes(`.${domain}/`) || origin.includes(`//${domain}/`));

export function standingOf(held: Pick<HeldView, "consent" | "permissions">): Standing {
  if (!held.consent) return "fresh";
  if (held.consent.scope !== CONSENT_VERSION) return "outdated";
  return NEEDED.every((domain) => covers(held.permissions, domain)) ? "agreed" : "permission-missing";
}
