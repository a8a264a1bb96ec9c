import { browser } from "../browser/index.ts";
import { HOSTS } from "./names.ts";

/**
 * The browser's own prompt for the two sites. Must be called directly in a click handler: the browser only
 * accepts it as the person's own gesture. False when refused.
 */
export function requestHosts(): Promise<boolean> {
  return browser.permissions.request({ origins: [...HOSTS] });
}
