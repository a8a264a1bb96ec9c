import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { missing, STORY_EN, STORY_FR, type Story } from "../e2e/story.ts";
import { type Launched, launchChromium } from "./chromium.ts";
import { agreeForMyself, agreeToAccount, openOwn } from "./consent.ts";
import { play, type Warning } from "./play.ts";
import { type SiteName, serveReplicas, storyReplica, THREAD_URL } from "./replicas.ts";
import { type Sites, startSites } from "./sites.ts";

/** `npm run demo`: the story on both sites, in both languages, through the built extension in a real browser. */
const OUT = fileURLToPath(new URL("../../.output/demo/", import.meta.url));
const HEADED = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) || process.platform !== "linux";
const ARRIVED = 2;
const CLOSE = { en: "Close", fr: "Fermer" } as const;

const siteOf = (url: URL): SiteName => (url.host.includes("instagram") ? "instagram" : "facebook");

async function show(sites: Sites, site: SiteName, story: Story): Promise<Launched> {
  const { language } = story;
  const browser = await launchChromium({ proxy: sites.proxy, headed: HEADED, language: TAG[language] });
  const picture = (name: string) => `${OUT}${site}-${language}-${name}.png`;
  await agreeForMyself(browser, language);
  const page = await browser.context.newPage();
  await page.goto(THREAD_URL[site]);
  const own = await openOwn(browser, "popup.html");
  await agreeToAccount(own, language);
  await own.screenshot({ path: picture("popup-agreed") });
  await page.bringToFront();
  console.log(`\n${NAMES[site]}, ${story.contact.name}, ${story.messages.length} messages (${language})`);
  const run = { page, own, site, story, from: ARRIVED, close: CLOSE[language] };
  const warnings = await play(run, {
    onWarning: async (warning) => {
      print(warning);
      await page.screenshot({
        path: picture(`message-${String(warning.message).padStart(2, "0")}-${warning.level}`),
      });
    },
  });
  await own.bringToFront();
  await own.reload();
  await own.screenshot({ path: picture("popup-after"), fullPage: true });
  await page.bringToFront();
  failed.push(
    ...missing(warnings).map((step) => `${NAMES[site]} (${language}): nothing enough at the ${step.moment}`),
  );
  return browser;
}

const TAG = { en: "en-GB", fr: "fr-FR" } as const;
const NAMES = { instagram: "Instagram", facebook: "Facebook" } as const;
const failed: string[] = [];

function print({ message, level, form, title, reasons }: Warning): void {
  console.log(
    `  message ${String(message).padStart(2)}  ${level.toUpperCase().padEnd(8)} ${form.padEnd(7)} ${title}`,
  );
  for (const reason of reasons) console.log(`${" ".repeat(30)}${reason}`);
}

const STORIES: Record<SiteName, Story> = { instagram: STORY_EN, facebook: STORY_EN };

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const sites = await startSites((url) => {
    const site = siteOf(url);
    const story = STORIES[site];
    const begun = story.messages.slice(0, ARRIVED);
    return serveReplicas({ [site]: () => storyReplica(site, story, begun) })(url);
  });
  let last: Launched | null = null;
  for (const story of [STORY_FR, STORY_EN]) {
    for (const site of ["facebook", "instagram"] as const) {
      await last?.stop();
      STORIES[site] = story;
      last = await show(sites, site, story);
    }
  }
  tellConnections(sites);
  console.log(`Screenshots: .output/demo/`);
  for (const line of failed) console.error(`NOT AS EXPECTED  ${line}`);
  if (HEADED && last) await stayOpen(last);
  else await last?.stop();
  await sites.stop();
  process.exitCode = failed.length > 0 ? 1 : 0;
}

/** Chromium asks its own maker for updates and the time, with or without an extension; the proxy refuses it. */
const BROWSER_OWN = /(^|\.)(google|googleapis|gvt1|gstatic)\.com$/;

function tellConnections({ requests }: Sites): void {
  const refused = requests.filter(({ served, path }) => !served && path !== "/favicon.ico");
  const foreign = refused.filter(({ host }) => !BROWSER_OWN.test(host));
  console.log(`\nConnections beyond the two replicas: ${foreign.length}`);
  for (const { host } of foreign) failed.push(`a connection to ${host}`);
}

/** With a display the last browser stays, to be explored; closing its window ends the demo. */
async function stayOpen({ context }: Launched): Promise<void> {
  console.log("The browser stays open. Close its window to end the demo.");
  await new Promise<void>((resolve) => context.on("close", () => resolve()));
}

await main();
