import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";

/**
 * Joins the browser-side files of a replica into one script. They are typed modules for the compiler, but share one
 * scope in the page: only named exports, and names must differ over all files.
 */
export function clientScript(files: readonly URL[]): string {
  const code = files.map((file) => {
    const plain = stripTypeScriptTypes(readFileSync(file, "utf8"));
    return plain.replace(/^import [^;]*;$/gm, "").replace(/^export (?=\w)/gm, "");
  });
  return `"use strict";(() => {\n${code.join("\n")}\n})();`;
}

/** JSON that may stand inside a script element. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** A class name as the sites make them: meaningless, and another one for every seed. */
export function scrambled(name: string, seed: number): string {
  let hash = seed >>> 0 || 1;
  for (const char of name) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return `x${hash.toString(36)}`;
}

/** Replaces every `.name` of a style sheet by its scrambled class; returns the sheet and the table. */
export function scrambleCss(css: string, seed: number): { css: string; classes: Record<string, string> } {
  const names = new Set([...css.matchAll(/\.([a-z][a-z-]*)/g)].map((match) => match[1] ?? ""));
  const classes = Object.fromEntries([...names].map((name) => [name, scrambled(name, seed)]));
  return { css: css.replace(/\.([a-z][a-z-]*)/g, (_, name: string) => `.${classes[name]}`), classes };
}
