import type { Plugin } from "vite";
import { defineConfig } from "wxt";
import { compileBooks } from "./src/language/compile.ts";
import { pack } from "./src/language/packed.ts";
import { books } from "./src/language/phrasebooks/index.ts";

/** Nothing but our own files; no connection of any kind (also in the worker). */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Optional: before consent the browser itself holds that we have no access at all. */
const HOSTS = ["https://*.instagram.com/*", "https://*.facebook.com/*", "https://*.messenger.com/*"];

const gecko = {
  id: "porchlight@porchlight.invalid",
  strict_min_version: "140.0",
  data_collection_permissions: { required: ["none"] },
};

/** The phrasebooks are compiled here, once, and not in the time of the pages. A phrase that is wrong fails the build. */
const PHRASEBOOKS = "virtual:phrasebooks";
const phrasebooks: Plugin = {
  name: "porchlight-phrasebooks",
  resolveId: (id) => (id === PHRASEBOOKS ? `\0${PHRASEBOOKS}` : null),
  load: (id) =>
    id === `\0${PHRASEBOOKS}` ? `export default ${JSON.stringify(pack(compileBooks(books)))};` : null,
};

export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill"],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: "Porchlight",
    short_name: "Porchlight",
    description:
      "Warns you, on this device, of signs of grooming or account takeover in Instagram and Facebook messages you open.",
    permissions: ["storage", "scripting", "alarms"],
    optional_host_permissions: HOSTS,
    incognito: "not_allowed",
    content_security_policy: { extension_pages: CSP },
    ...(browser === "firefox"
      ? { browser_specific_settings: { gecko, gecko_android: { strict_min_version: "142.0" } } }
      : { minimum_chrome_version: "120" }),
  }),
  vite: () => ({
    plugins: [phrasebooks],
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: { sourcemap: false, modulePreload: false },
  }),
});
