import type { Page } from "@playwright/test";
import type { MessageName, Payload, Replies, Result } from "../../src/messaging/table.ts";
import type { HeldView } from "../../src/model/view.ts";
import { readInPage } from "../tools/inpage.ts";
import { popupView } from "../tools/play.ts";
import { type SiteName, THREAD_URL } from "../tools/replicas.ts";

/** The parts of the browser's own API that the tests ask, from one of our own pages. */
interface Extension {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: { query(which: { url: string }): Promise<{ id: number }[]> };
  readonly action: { getBadgeText(tab: { tabId: number }): Promise<string> };
  readonly storage: { session: { get(key: string | null): Promise<Record<string, { at: number }>> } };
}
declare const chrome: Extension;

/** Asks the worker from one of our own pages, as that page does. */
export async function ask<N extends MessageName>(
  own: Page,
  name: N,
  payload: Payload<N>,
): Promise<Replies[N]> {
  const message = { name, payload };
  const reply = await own.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
  const result = reply as Result<Replies[N]>;
  if (!result.ok) throw new Error(`"${name}" was not answered: ${result.why}`);
  return result.value;
}

type Contact = HeldView["contacts"][number];

/** Every contact held, in the order in which they were first seen. */
export async function held(own: Page): Promise<Contact[]> {
  const { contacts } = await ask(own, "held", {});
  return contacts.toSorted((a, b) => a.firstSeenAt - b.firstSeenAt);
}

/** What was counted, without what differs from one contact or install to the next. */
export const tally = ({ messagesCounted, cues }: Contact) => ({ messagesCounted, cues });

export const tallies = async (own: Page) => (await held(own)).map(tally);

/** Each held contact's count of messages. */
export const counts = async (own: Page): Promise<number[]> =>
  (await held(own)).map(({ messagesCounted }) => messagesCounted);

const hostOf = (site: SiteName): string => `${new URL(THREAD_URL[site]).origin}/*`;

/** What the toolbar shows for the first tab of a site. */
export const badge = (own: Page, site: SiteName): Promise<string> =>
  own.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  }, hostOf(site));

/** When any tab last said something new (ms): a page that says the same as before wakes nobody. */
export const saidAt = (own: Page): Promise<number> =>
  own.evaluate(async () => {
    const all = Object.values(await chrome.storage.session.get(null));
    return Math.max(0, ...all.map(({ at }) => at ?? 0));
  });

/** Everything said about the page, in the page, in the popup and on the toolbar, as one thing to compare. */
export async function said(page: Page, own: Page, site: SiteName) {
  const { health } = await popupView(own);
  return {
    chip: (await readInPage(page))?.text,
    health: health?.health,
    gaps: health?.gaps,
    badge: await badge(own, site),
  };
}
