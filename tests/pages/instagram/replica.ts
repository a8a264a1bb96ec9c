import { clientScript, scrambleCss, scriptJson } from "../client.ts";
import type { ReplicaOptions } from "../replica.ts";
import { labelsOf } from "./labels.ts";
import { CSS } from "./look.ts";

/** Markup generations (pages.md 3). The last three show the newest markup in another place or folder. */
export const GENERATIONS = ["2026-10", "2026-04", "2025-05", "floating", "dialog", "requests"] as const;

const CLIENT = ["dom", "message", "rows", "window", "panel", "sides", "walls", "app"].map(
  (name) => new URL(`./client/${name}.ts`, import.meta.url),
);

/**
 * A stand-in for the Instagram web app as one document: one style element, one inline script, no outside resource
 * (pictures are `data:` images). It offers `window.replica` (ReplicaControl) to tests. Addresses under /challenge/,
 * /auth_platform/ and /accounts/login/ show those pages.
 */
export function instagramReplica(options: ReplicaOptions): string {
  const { css, classes } = scrambleCss(CSS, options.seed);
  const data = scriptJson({ options, classes, labels: labelsOf(options.language) });
  return `<!doctype html>
<html lang="${options.language}" dir="${options.language === "ar" ? "rtl" : "ltr"}" data-theme="${options.dark ? "dark" : "light"}">
<head><meta charset="utf-8"><title>Messages</title><meta name="viewport" content="width=device-width">
<style>${css}</style></head>
<body><div id="mount"></div><script>const DATA = ${data};\n${clientScript(CLIENT)}</script></body></html>`;
}
