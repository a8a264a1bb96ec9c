import { expect, type Page } from "@playwright/test";
import type { Result } from "../../src/messaging/table.ts";
import type { AlertView, PopupView } from "../../src/model/view.ts";
import type { Story } from "../e2e/story.ts";
import type { ReplicaControl, ReplicaMessage } from "../pages/replica.ts";
import { pressInPage, readInPage } from "./inpage.ts";
import { type SiteName, storyKey } from "./replicas.ts";

/** One warning as it came: after how many messages of the thread, in what form, and why. */
export interface Warning {
  readonly message: number;
  readonly level: AlertView["alert"]["level"];
  readonly form: AlertView["alert"]["form"];
  readonly title: string;
  readonly signals: readonly string[];
  readonly reasons: readonly string[];
}

/** Asks the worker what the popup would show, the way the popup itself asks. */
export async function popupView(own: Page): Promise<PopupView> {
  const reply = await own.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    return runtime.sendMessage({ name: "popup", payload: {} });
  });
  const result = reply as Result<PopupView>;
  if (!result.ok) throw new Error(`the worker did not answer: ${result.why}`);
  return result.value;
}

interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

/** A message arrives in the replica, as on the site: the page changes, nobody tells us. */
export function arrive(page: Page, key: string, message: ReplicaMessage): Promise<void> {
  return page.evaluate(
    ([to, what]) => (globalThis as unknown as { replica: ReplicaControl }).replica.add(to, what),
    [key, message] as const,
  );
}

/** What a test does between two messages (kill the worker, take a picture, read back). */
export interface PlayHooks {
  readonly before?: (index: number) => Promise<void>;
  readonly onWarning?: (warning: Warning, view: AlertView) => Promise<void>;
}

export interface Play {
  readonly page: Page;
  /** A page of ours in another tab, to ask the worker from. */
  readonly own: Page;
  readonly site: SiteName;
  readonly story: Story;
  /** How many messages of the story stand on the page already. */
  readonly from?: number;
  readonly close: string;
}

const counted = async (own: Page): Promise<number> => (await popupView(own)).thread?.messagesCounted ?? 0;

/** Plays the rest of a story live, message by message; each warning is seen in the page and then closed by hand. */
export async function play(run: Play, hooks: PlayHooks = {}): Promise<Warning[]> {
  const { page, own, site, story, from = 0 } = run;
  const warnings: Warning[] = [];
  for (let index = from; index < story.messages.length; index++) {
    await hooks.before?.(index);
    const { from: side, text } = story.messages[index] as Story["messages"][number];
    await arrive(page, storyKey(site), { from: side, text });
    await expect.poll(() => counted(own), { message: `message ${index + 1} is counted` }).toBe(index + 1);
    const { alert } = await popupView(own);
    if (!alert) continue;
    const warning = warningOf(alert, index + 1);
    warnings.push(warning);
    await seeInPage(page, alert);
    await hooks.onWarning?.(warning, alert);
    await pressInPage(page, run.close);
    await expect
      .poll(async () => (await popupView(own)).alert, { message: "the warning is closed" })
      .toBeNull();
  }
  return warnings;
}

const warningOf = (view: AlertView, message: number): Warning => ({
  message,
  level: view.alert.level,
  form: view.alert.form,
  title: view.title,
  signals: view.alert.reasons.map(({ signal }) => signal),
  reasons: view.reasons,
});

/** The warning stands in the page itself, in its own words, not only in the popup. */
async function seeInPage(page: Page, view: AlertView): Promise<void> {
  await expect
    .poll(async () => (await readInPage(page))?.text ?? "", { message: `"${view.title}" stands in the page` })
    .toContain(view.title);
}
