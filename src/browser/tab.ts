import type { Browser } from "wxt/browser";

type Runtime = Pick<typeof Browser.runtime, "id" | "sendMessage" | "onMessage">;
type Holder = {
  readonly browser?: { readonly runtime: Runtime };
  readonly chrome?: { readonly runtime: Runtime };
};

/**
 * Messages for scripts in a page: `browser` in Firefox and new Chromium, else `chrome`, whose `sendMessage` has
 * returned a promise since Manifest V3. The polyfill would double the weight of what runs in every tab of a site.
 * Undefined once the extension was updated or removed under the page.
 */
export function tabRuntime(): Runtime | undefined {
  const { browser, chrome } = globalThis as unknown as Holder;
  return browser?.runtime ?? chrome?.runtime;
}
