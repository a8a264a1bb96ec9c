import { test as base, expect as baseExpect, type Page } from "@playwright/test";
import type { InterfaceLanguage } from "../../src/model/settings.ts";
import type { ReplicaOptions } from "../pages/replica.ts";
import { type Launched, launchChromium } from "../tools/chromium.ts";
import { agreeForMyself, agreeToAccount, openOwn } from "../tools/consent.ts";
import { type SiteName, serveReplicas, THREAD_URL } from "../tools/replicas.ts";
import { type Sites, startSites } from "../tools/sites.ts";

/** One browser with the built extension, and the sites it can reach. Pages can be swapped while it runs. */
export interface Stage {
  readonly browser: Launched;
  readonly sites: Sites;
  readonly pages: Partial<Record<SiteName, () => ReplicaOptions>>;
}

/** Tests get a fresh browser each; both ends are closed whatever happens. */
export const test = base.extend<{ stage: Stage; interfaceLanguage: InterfaceLanguage }>({
  interfaceLanguage: ["en", { option: true }],
  stage: async ({ interfaceLanguage }, use) => {
    const pages: Stage["pages"] = {};
    const sites = await startSites((url) => serveReplicas(pages)(url));
    const language = interfaceLanguage === "fr" ? "fr-FR" : "en-GB";
    const browser = await launchChromium({ proxy: sites.proxy, language });
    await use({ browser, sites, pages });
    await browser.stop();
    await sites.stop();
  },
});
/** Machines are slow at times: what is polled for gets more time before it counts as missing (ms). */
export const expect = baseExpect.configure({ timeout: 20_000 });

export const CLOSE: Record<InterfaceLanguage, string> = { en: "Close", fr: "Fermer" };

/** Opens a thread of a site and says that the account is one's own. Returns the site's page and one of ours. */
export async function begin(
  { browser }: Stage,
  site: SiteName,
  language: InterfaceLanguage,
  url: string = THREAD_URL[site],
): Promise<{ page: Page; own: Page }> {
  await agreeForMyself(browser, language);
  const page = await browser.context.newPage();
  await page.goto(url);
  const own = await openOwn(browser, "popup.html");
  await agreeToAccount(own, language);
  await page.bringToFront();
  return { page, own };
}
