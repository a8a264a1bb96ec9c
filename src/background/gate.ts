import { ageBandOf, gateFor } from "../consent/index.ts";
import type { Gate } from "../model/consent.ts";
import type { Site } from "../model/observation.ts";
import type { AgeBand } from "../model/settings.ts";
import { readConsent, readPausedUntil } from "../storage/items.ts";
import { grantedHosts } from "./sites.ts";

const HOST_WORDS: Record<Site, string> = { instagram: "instagram", facebook: "facebook" };

/** Asks the browser itself, never a copy: a permission can be taken away at any time. */
export async function mayAccess(site: Site): Promise<boolean> {
  return (await grantedHosts()).some((host) => host.includes(HOST_WORDS[site]));
}

/** May this account's messages be read now, and whose is it? */
export async function gateOf(
  site: Site,
  account: string | null,
): Promise<{ gate: Gate; ageBand: AgeBand | null }> {
  const [consent, pausedUntil, permitted] = await Promise.all([
    readConsent(),
    readPausedUntil(),
    mayAccess(site),
  ]);
  const gate = gateFor({ consent, pausedUntil, permitted, site, account, now: Date.now() });
  return { gate, ageBand: consent && account ? ageBandOf(consent, site, account) : null };
}
