/** Stands in for `wxt/browser` in unit tests: storage and messages in memory. */
export { fakeBrowser as browser } from "@webext-core/fake-browser";
