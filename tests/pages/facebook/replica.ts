import { readFileSync } from "node:fs";
import { clientScript, scrambleCss, scriptJson } from "../client.ts";
import type { ReplicaOptions } from "../replica.ts";

/** `2026-10` is the measured one; the others are told in facts kept with the cases' README. */
export const FACEBOOK_GENERATIONS = ["2026-10", "2026-09-id", "2025", "2021"] as const;
export const FACEBOOK_LANGUAGES = ["en", "fr", "id", "vi"] as const;

/** In the order in which they need each other. */
const FILES = ["words", "build", "context", "row-2026", "row-older", "log", "panel", "list", "main"].map(
  (name) => new URL(`./site/${name}.ts`, import.meta.url),
);

const style = () => readFileSync(new URL("./site/style.css", import.meta.url), "utf8");

/**
 * The messages page of the site as one document without any outside resource. It shows `options.open`, whatever
 * thread the address names; `window.replica` is a ReplicaControl. `state: "loading"` has three shapes (seed modulo 3):
 * a log with a spinner, emptied rows only, no log.
 */
export function facebookReplica(options: ReplicaOptions): string {
  const { css, classes } = scrambleCss(style(), options.seed);
  const mode = options.dark ? "__fb-dark-mode" : "__fb-light-mode";
  return `<!doctype html>
<html lang="${options.language}" class="${mode}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Messages</title>
<style>${css}</style>
</head>
<body class="${classes.body}${options.dark ? ` ${classes.dark}` : ""}">
<script>const REPLICA = ${scriptJson({ options, classes })};
${clientScript(FILES)}</script>
</body>
</html>`;
}
