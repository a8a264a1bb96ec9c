import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The one-way rule of the README's "How it is built": what each room may import, besides itself and packages. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  browser: [],
  language: ["model"],
  signals: ["model"],
  risk: ["model"],
  alerts: ["model"],
  engine: ["model", "language", "signals", "risk", "alerts"],
  i18n: ["model"],
  guidance: ["model", "i18n"],
  consent: ["model"],
  platforms: ["model"],
  messaging: ["model", "browser"],
  storage: ["model", "consent", "browser"],
  background: ["model", "browser", "engine", "storage", "messaging", "consent", "guidance", "i18n"],
  content: ["model", "platforms", "language", "messaging", "ui/inpage"],
  "ui/kit": ["model", "messaging", "i18n", "guidance"],
  "ui/inpage": ["model"],
  "ui/welcome": ["model", "messaging", "i18n", "ui/kit"],
  "ui/popup": ["model", "messaging", "i18n", "guidance", "ui/kit"],
  "ui/options": ["model", "messaging", "i18n", "guidance", "ui/kit"],
};

/** Rooms without clock, chance, page and browser. The compiler refuses most of it; this names the rest. */
export const PURE = [
  "model",
  "language",
  "signals",
  "risk",
  "alerts",
  "engine",
  "guidance",
  "consent",
  "i18n",
];

/** Packages a room may use; anything else needs a line here and one in the README. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "zod/mini": ["model", "messaging", "storage", "guidance", "engine"],
  idb: ["storage"],
  preact: ["ui/kit", "ui/inpage", "ui/welcome", "ui/popup", "ui/options"],
  "preact/hooks": ["ui/kit", "ui/inpage", "ui/welcome", "ui/popup", "ui/options"],
  "wxt/browser": ["browser"],
};

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SRC = join(ROOT, "src");

/** Every shipped source file, relative to the project's root; tests and their samples are not shipped. */
export function sources(): string[] {
  const all = readdirSync(SRC, { recursive: true, encoding: "utf8" });
  return all.filter((file) => /\.tsx?$/.test(file) && !isForTests(file)).map((file) => join("src", file));
}

export const isForTests = (file: string): boolean => /(\.test\.tsx?|\.examples\.ts|samples?\.ts)$/.test(file);

export const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** The room of a file: its folder under `src`, and one level more inside `ui`. */
export function roomOf(file: string): string {
  const [, first = "", second = ""] = relative(ROOT, resolve(ROOT, file)).split("/");
  return first === "ui" ? `ui/${second}` : first;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^"'`;]*?from\s+"([^"]+)"|(?:^|\n)\s*import\s+"([^"]+)"|import\("([^"]+)"\)/g;

export const importsOf = (file: string): string[] =>
  [...read(file).matchAll(IMPORT)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "");

/** What is wrong with one import, with the remedy; null when it is as it should be. */
export function faultOf(file: string, target: string): string | null {
  const room = roomOf(file);
  if (target.startsWith(".")) return roomFault(file, room, resolve(ROOT, dirname(file), target));
  if (target.endsWith(".css")) return null;
  const known = Object.keys(PACKAGES).find((name) => target === name || target.startsWith(`${name}/`));
  if (!known) return `${file}: the package "${target}" is not in PACKAGES (tests/architecture/rooms.ts).`;
  if (PACKAGES[known]?.includes(room)) return null;
  return `${file}: the room ${room} may not use ${known}. Move the code to ${PACKAGES[known]?.join(" or ")}.`;
}

function roomFault(file: string, room: string, path: string): string | null {
  if (!existsSync(path)) return `${file}: ${relative(ROOT, path)} does not exist.`;
  const target = roomOf(relative(ROOT, path));
  if (target === room || MAY_IMPORT[room]?.includes(target)) return null;
  return `${file}: the room ${room} may not import ${target}. Pass it in as an argument, or move the code.`;
}

export const importFaults = (): string[] =>
  sources().flatMap((file) => importsOf(file).flatMap((target) => faultOf(file, target) ?? []));
