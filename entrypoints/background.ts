import { defineBackground } from "wxt/utils/define-background";
import { browser } from "../src/browser/index.ts";

export default defineBackground({
  type: "module",
  main() {
    browser.runtime.onInstalled.addListener(() => {});
  },
});
