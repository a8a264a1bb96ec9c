import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page, type Worker } from "@playwright/test";
import { findChromium } from "./browsers.ts";

/** The built extension for Chromium. */
export const CHROME_BUILD = new URL("../../.output/chrome-mv3", import.meta.url).pathname;

/** Everything a browser would say on its own is off, so that what is recorded is what pages and extension say. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-domain-reliability",
  "--metrics-recording-only",
  "--ignore-certificate-errors",
  "--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater",
];

export interface LaunchOptions {
  readonly proxy: string;
  /** Folder of the unpacked extension, or null for a browser without it. */
  readonly extension?: string | null;
  /** A window under a display instead of the new headless mode. */
  readonly headed?: boolean;
  /** The X display for that window, if not the caller's own. */
  readonly display?: string;
  /** Keeps the profile for a second start. */
  readonly profile?: string;
  readonly language?: string;
  readonly colorScheme?: "light" | "dark";
}

export interface Launched {
  readonly context: BrowserContext;
  readonly profile: string;
  readonly extensionId: string;
  /** The worker as it runs now; wakes none. */
  worker(): Worker | undefined;
  stop(): Promise<void>;
}

/** A real Chromium with a fresh profile, all connections through the recording proxy. */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const extension = options.extension === undefined ? CHROME_BUILD : options.extension;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "porchlight-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    viewport: options.headed ? null : { width: 1280, height: 900 },
    locale: options.language ?? "en-GB",
    colorScheme: options.colorScheme ?? "light",
    ...(options.display ? { env: { ...process.env, DISPLAY: options.display } } : {}),
    args: [
      ...QUIET,
      ...(options.headed ? ["--window-size=1280,960"] : ["--headless=new"]),
      `--proxy-server=${options.proxy}`,
      "--proxy-bypass-list=<-loopback>",
      `--lang=${options.language ?? "en-GB"}`,
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  const extensionId = extension ? await idOf(context) : "";
  return {
    context,
    profile,
    extensionId,
    worker: () => context.serviceWorkers().find((worker) => worker.url().includes(extensionId)),
    stop: () => context.close(),
  };
}

async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  return new URL(worker.url()).host;
}

/** Hosts asked for by the extension, as in its manifest. */
export const HOSTS = ["https://*.instagram.com/*", "https://*.facebook.com/*", "https://*.messenger.com/*"];

/**
 * Answers the browser's permission prompt beforehand, as the person would in the browser's own extensions page.
 * Needed where no window can show the prompt (headless); the prompt itself is tested under a display.
 */
export async function allowHosts({ context, extensionId }: Launched): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    async ([id, hosts]) => {
      const { developerPrivate } = (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome;
      for (const host of hosts) await developerPrivate.addHostPermission(id, host);
    },
    [extensionId, HOSTS] as const,
  );
  await page.close();
}

interface DeveloperPrivate {
  addHostPermission(id: string, host: string): Promise<void>;
}

/** Kills the worker as the browser does when it is idle. Returns how many were killed (0 if it slept already). */
export async function killWorker({ context, extensionId }: Launched, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  const { targetInfos } = (await session.send("Target.getTargets")) as {
    targetInfos: { targetId: string; type: string; url: string }[];
  };
  const target = targetInfos.find(({ type, url }) => type === "service_worker" && url.includes(extensionId));
  if (target) await session.send("Target.closeTarget", { targetId: target.targetId });
  await session.detach();
  return target ? 1 : 0;
}
