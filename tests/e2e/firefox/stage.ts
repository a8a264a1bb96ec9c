import { expect } from "@playwright/test";
import type { Browser, Page } from "puppeteer-core";
import { type PageWords, pageWords } from "../../../src/i18n/pages.ts";
import type { MessageName, Payload, Replies, Result } from "../../../src/messaging/table.ts";
import type { InterfaceLanguage } from "../../../src/model/settings.ts";
import type { PopupView } from "../../../src/model/view.ts";
import {
  type FirefoxOptions,
  inFirefoxRoot,
  launchFirefox,
  openedByExtension,
  openOwnPage,
  pressOwn,
  until,
} from "../../tools/firefox.ts";
import { type InPageContent, READ } from "../../tools/inpage.ts";
import { type SiteName, serveReplicas, storyReplica, THREAD_URL } from "../../tools/replicas.ts";
import { type Sites, startSites } from "../../tools/sites.ts";
import type { Story } from "../story.ts";

/** Messages that stand on the page when it is opened; the others arrive live. */
export const BEGUN = 2;

/** How long a poll may take on a busy machine (ms). */
export const PATIENCE = { timeout: 45_000 };

export interface Stage {
  readonly browser: Browser;
  readonly sites: Sites;
}

/** Both sites with the first messages of a story, and a Firefox that can reach nothing else. Taken down in any case. */
export async function onStage(
  story: Story,
  options: Omit<FirefoxOptions, "proxy">,
  proof: (stage: Stage) => Promise<void>,
): Promise<void> {
  const page = (site: SiteName) => () => storyReplica(site, story, story.messages.slice(0, BEGUN));
  const sites = await startSites(serveReplicas({ instagram: page("instagram"), facebook: page("facebook") }));
  try {
    const browser = await launchFirefox({ ...options, proxy: sites.proxy });
    await proof({ browser, sites }).finally(() => browser.close());
  } finally {
    await sites.stop();
  }
}

/** The parts of the browser's own API that our pages are asked to use here. */
export interface Extension {
  readonly browser: {
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
    readonly extension: { getBackgroundPage(): Window | null };
    readonly permissions: {
      getAll(): Promise<{ origins?: string[] }>;
      remove(what: { origins: readonly string[] }): Promise<boolean>;
    };
    readonly scripting: {
      getRegisteredContentScripts(): Promise<{ matches?: string[] }[]>;
      executeScript(what: unknown): Promise<{ result?: unknown }[]>;
    };
    readonly tabs: { query(what: object): Promise<{ id?: number; url?: string; title?: string }[]> };
  };
}

/** Sends a message as our own pages do: one that met the background page as it was suspended is sent once more. */
const send = (own: Page, message: unknown): Promise<string> =>
  own.evaluate(async (what) => {
    const { runtime } = (globalThis as unknown as Extension).browser;
    const undelivered = (error: unknown) => {
      if (!String(error).includes("Receiving end does not exist")) throw error;
      return runtime.sendMessage(what);
    };
    return JSON.stringify(await runtime.sendMessage(what).catch(undelivered));
  }, message);

/**
 * Asks the background page from one of our own pages. The reply comes over as text, because the protocol drops an
 * object that occurs twice in a value.
 */
export async function ask<N extends MessageName>(
  own: Page,
  name: N,
  payload: Payload<N>,
): Promise<Replies[N]> {
  const reply = JSON.parse(await send(own, { name, payload })) as Result<Replies[N]>;
  if (!reply.ok) throw new Error(`"${name}" was not answered: ${reply.why}`);
  return reply.value;
}

export const gateIs = (own: Page, gate: PopupView["gate"]): Promise<void> =>
  expect
    .poll(async () => (await ask(own, "popup", {})).gate, { message: `the gate is ${gate}`, ...PATIENCE })
    .toBe(gate);

/** Messages counted over all contacts held. */
export const countedIn = async (own: Page): Promise<number> =>
  (await ask(own, "held", {})).contacts.reduce((sum, { messagesCounted }) => sum + messagesCounted, 0);

/** All words of ours in the site's page; closed for the page, open to the automation protocol. */
export const wordsIn = async (browser: Browser, page: Page): Promise<string> =>
  (await inFirefoxRoot<InPageContent>(browser, page, READ))?.text ?? "(no element of ours)";

/** Waits until our element in the page says these words. */
export const pageSays = (browser: Browser, page: Page, words: string): Promise<void> =>
  expect
    .poll(() => wordsIn(browser, page), { message: `the page says "${words}"`, ...PATIENCE })
    .toContain(words);

/** Waits until one of our own pages has a headline with these words. */
export const headlineSays = (page: Page, words: string): Promise<boolean> =>
  until(`the headline "${words}"`, () =>
    page.evaluate(
      (text) => [...document.querySelectorAll("h1, h2")].some((each) => each.textContent?.includes(text)),
      words,
    ),
  );

/** A country is found in the list by typing its name, as a person does without the mouse. */
async function chooseCountry(page: Page, name: string): Promise<void> {
  const select = await page.$("select#country");
  await select?.focus();
  await page.keyboard.type(name);
  await until(`${name} to be chosen`, () =>
    page.evaluate(
      (text) =>
        document.querySelector<HTMLSelectElement>("select#country")?.selectedOptions[0]?.text === text,
      name,
    ),
  );
}

const COUNTRY: Record<InterfaceLanguage, string> = { en: "Ireland", fr: "France" };

/** Fills the welcome page by hand "for myself", in the language chosen on it, up to the last button. */
export async function fillForMyself(page: Page, language: InterfaceLanguage): Promise<PageWords> {
  const words = pageWords(language);
  const { agree } = words.welcome;
  await pressOwn(page, ".languages button", words.common.languages[language]);
  await headlineSays(page, agree.title);
  await pressOwn(page, "label", agree.self.title);
  await pressOwn(page, "label", words.common.ages["13-15"]);
  await chooseCountry(page, COUNTRY[language]);
  await pressOwn(page, "label", agree.selfTick);
  return words;
}

/** Reads the welcome page, which opened by itself, and agrees. */
export async function agreeForMyself(browser: Browser, language: InterfaceLanguage): Promise<void> {
  const page = await openedByExtension(browser, "welcome.html");
  await page.bringToFront();
  const words = await fillForMyself(page, language);
  await pressOwn(page, "button", words.welcome.agree.button);
  await headlineSays(page, words.welcome.agreed.title);
}

/** Opens a site's thread in a tab of its own. */
export async function openThread(browser: Browser, site: SiteName): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(THREAD_URL[site]);
  return page;
}

/** Says in the popup, opened in a tab, that the account on the site's tab is one's own. Returns that tab. */
export async function agreeToAccount(browser: Browser, language: InterfaceLanguage): Promise<Page> {
  const words = pageWords(language);
  const own = await openOwnPage(browser, "popup.html");
  await gateIs(own, "account-not-agreed");
  await pressOwn(own, "label", words.popup.tickSelf);
  await pressOwn(own, "button", words.popup.agree);
  await gateIs(own, "open");
  return own;
}
