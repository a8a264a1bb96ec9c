/** The one place where the browser's API enters (through webextension-polyfill, by WXT's module). */
export { type Browser, browser } from "wxt/browser";
