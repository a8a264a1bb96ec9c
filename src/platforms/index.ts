import { facebook } from "./facebook/index.ts";
import { instagram } from "./instagram/index.ts";
import type { Platform } from "./platform.ts";

const PLATFORMS: readonly Platform[] = [instagram, facebook];

/** The platform that reads pages of this host, or null. */
export function platformFor(host: string): Platform | null {
  return PLATFORMS.find((platform) => platform.matches(host)) ?? null;
}
