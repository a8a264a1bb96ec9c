import { browser } from "../browser/index.ts";
import { inPageWords } from "../i18n/inpage.ts";
import { type Handlers, type Sender, tellGateChanged } from "../messaging/serve.ts";
import type { Payload, Replies } from "../messaging/table.ts";
import type { HealthReport } from "../model/health.ts";
import { readConsent, readSettings } from "../storage/items.ts";
import { accountRefOf, tabKeyOf } from "../storage/keys.ts";
import { keepName } from "../storage/names.ts";
import { changeTabs, forgetTab, readTab, type TabView, writeTab } from "../storage/tabs.ts";
import { answer, setKnown } from "./answers.ts";
import { badgeFor, showBadge } from "./badge.ts";
import { agreeToAccount, erase, giveConsent, pause, setSettings, stopAccount, withdraw } from "./controls.ts";
import { gateOf } from "./gate.ts";
import { languageOf } from "./language.ts";
import { observe } from "./observe.ts";
import { heldView, popupView } from "./popup.ts";

const done = async (work: Promise<unknown>): Promise<null> => {
  await work;
  return null;
};

/** Remembers what a tab shows and repeats it on the toolbar. */
async function showTab({ tabId }: Sender, view: Omit<TabView, "at">): Promise<void> {
  if (tabId === null) return;
  await writeTab(tabId, { ...view, at: Date.now() });
  // The tab may have closed meanwhile; then there is no badge to set.
  await showBadge(tabId, badgeFor(view)).catch(() => forgetTab(tabId));
}

/** The key is derived and handed out only when this account may be read. */
async function hello({ site, accountId }: Payload<"hello">, sender: Sender): Promise<Replies["hello"]> {
  // Without consent not even a hash of the account is made, nor the key for it.
  const mayHash = accountId !== null && (await readConsent()) !== null;
  const account = mayHash ? await accountRefOf(site, accountId) : null;
  const { gate, ageBand } = await gateOf(site, account);
  const settings = await readSettings();
  await showTab(sender, { site, gate, account, thread: null, alert: null, advice: null, health: null });
  const key = gate === "open" && account ? await tabKeyOf(account) : null;
  const language = languageOf(settings);
  const words = inPageWords(language);
  return { gate, account, key, language, words, ageBand, chipCorner: settings.chipCorner };
}

async function onObserve(report: Payload<"observe">, sender: Sender): Promise<Replies["observe"]> {
  const { verdict, advice } = await observe(report);
  const { site, account, health } = report;
  await showTab(sender, {
    site,
    gate: verdict.gate,
    account,
    thread: verdict.thread,
    alert: verdict.alert,
    advice,
    health,
  });
  return verdict;
}

/** No thread is judged now: the toolbar says what can and cannot be read. A tab forgotten meanwhile says hello again. */
async function onHealth(health: HealthReport, sender: Sender): Promise<void> {
  if (sender.tabId === null) return;
  const tab = await readTab(sender.tabId);
  if (tab) await showTab(sender, { ...tab, thread: null, alert: null, advice: null, health });
  else await tellGateChanged(sender.tabId);
}

/** Changed in a page of ours: the tabs that show this contact show it at once. */
async function onKnown(payload: Payload<"setKnown">): Promise<void> {
  await setKnown(payload);
  const { account, contact, known } = payload;
  await changeTabs((view) =>
    view.account === account && view.thread?.contact === contact
      ? { ...view, thread: { ...view.thread, known } }
      : view,
  );
}

async function onAnswer(payload: Payload<"answer">, sender: Sender): Promise<void> {
  await answer(payload);
  const tab = sender.tabId === null ? null : await readTab(sender.tabId);
  const closed = payload.action !== "what-to-do" && payload.action !== "talk";
  if (tab && closed) await showTab(sender, { ...tab, alert: null });
}

const openPage = ({ page }: Payload<"openPage">): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });

/** One line per message of the table. */
export const handlers: Handlers = {
  hello,
  observe: onObserve,
  nameContact: ({ account, contact, ...name }) => done(keepName(account, contact, name)),
  health: (report, sender) => done(onHealth(report, sender)),
  answer: (payload, sender) => done(onAnswer(payload, sender)),
  openPage: (payload) => done(openPage(payload)),
  popup: (_payload, { tabId }) => popupView(tabId),
  giveConsent: (payload) => done(giveConsent(payload)),
  withdraw: (payload) => done(withdraw(payload)),
  agreeAccount: (payload) => done(agreeToAccount(payload)),
  leaveAccount: (payload) => done(stopAccount(payload)),
  pause: (payload) => done(pause(payload)),
  setKnown: (payload) => done(onKnown(payload)),
  setSettings: (payload) => done(setSettings(payload)),
  held: () => heldView(),
  erase: (payload) => done(erase(payload)),
};
