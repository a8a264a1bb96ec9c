import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** A program the tests need, where it is found, and the distribution's package that brings it. */
interface Tool {
  readonly name: string;
  readonly paths: readonly (string | undefined)[];
  readonly debian: string;
}

const CHROMIUM: Tool = {
  name: "Chromium",
  paths: [managed(chromium), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"],
  debian: "chromium",
};
/** Playwright's own Firefox cannot install an extension, so only a real one will do. */
const FIREFOX: Tool = {
  name: "Firefox 140 or newer",
  paths: [process.env.FIREFOX_PATH, "/usr/bin/firefox-esr", "/usr/bin/firefox", "/snap/bin/firefox"],
  debian: "firefox-esr",
};
const DISPLAY_TOOLS: readonly Tool[] = ["Xvfb", "openbox", "xdotool"].map((name) => ({
  name,
  paths: [`/usr/bin/${name}`],
  debian: name.toLowerCase(),
}));
/** Screenshots are looked at: accents and emoji must show. */
const FONTS: Tool = {
  name: "an emoji font",
  paths: ["/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"],
  debian: "fonts-noto-color-emoji",
};

function managed(type: typeof chromium): string | undefined {
  try {
    return type.executablePath();
  } catch {
    return undefined;
  }
}

const pathOf = ({ paths }: Tool): string | undefined => paths.find((path) => path && existsSync(path));

function need(tool: Tool): string {
  const path = pathOf(tool);
  if (!path)
    throw new Error(`${tool.name} was not found. Install it (Debian: apt-get install ${tool.debian}).`);
  return path;
}

/** The Chromium to use: Playwright's own if installed, else the system's. */
export const findChromium = (): string => need(CHROMIUM);

/** The system's Firefox. */
export const findFirefox = (): string => need(FIREFOX);

/** Which tools a command needs. `demo` shows the story in Chromium, `test` runs everything. */
const NEEDED = { demo: [CHROMIUM], test: [CHROMIUM, FIREFOX, ...DISPLAY_TOOLS] } as const;
const WANTED = { demo: [FONTS], test: [FONTS] } as const;

/** On Debian or Ubuntu as root, the distribution's own packages fill the gaps. Returns what is still missing. */
export function ensureTools(what: keyof typeof NEEDED): readonly string[] {
  const missing = [...NEEDED[what], ...WANTED[what]].filter((tool) => !pathOf(tool));
  if (missing.length > 0 && canInstall()) install(missing.map(({ debian }) => debian));
  return NEEDED[what]
    .filter((tool) => !pathOf(tool))
    .map(({ name, debian }) => `${name} (package ${debian})`);
}

const canInstall = (): boolean => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

function install(packages: readonly string[]): void {
  console.log(`Installing from the distribution: ${packages.join(", ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) =>
    spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env });
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}
