import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startContent } from "../src/content/index.ts";
import { instagram } from "../src/platforms/instagram/index.ts";

// Unlisted, not `defineContentScript`: WXT's content wrapper announces itself to the page by a DOM event,
// and the page must not learn that Porchlight is here. It is registered at run time, after consent.
export default defineUnlistedScript(() => startContent(instagram));
