import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { CHROME_BUILD } from "../tools/chromium.ts";
import { FIREFOX_BUILD } from "../tools/firefox.ts";

/** Both built extensions, as they are shipped. */
export const BUILDS = { chrome: CHROME_BUILD, firefox: FIREFOX_BUILD } as const;
export type BuildName = keyof typeof BUILDS;
export const BUILD_NAMES = Object.keys(BUILDS) as BuildName[];

/** Every file of a build, by its path inside it. */
export function filesOf(build: BuildName): string[] {
  const root = BUILDS[build];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

export const textOf = (build: BuildName, file: string): string =>
  readFileSync(join(BUILDS[build], file), "utf8");

export type Manifest = Record<string, unknown>;

export const manifestOf = (build: BuildName): Manifest => JSON.parse(textOf(build, "manifest.json"));

/** What the manifest must be, word for word; changed by hand, with a reason, never by a build. */
export const expectedManifest = (build: BuildName): Manifest =>
  JSON.parse(readFileSync(new URL(`./manifest.${build}.json`, import.meta.url), "utf8"));
