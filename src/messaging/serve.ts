import { type Browser, browser } from "../browser/index.ts";
import { GATE_CHANGED } from "./names.ts";
import { type MessageName, type Payload, type Replies, type Result, TABLE, type Tier } from "./table.ts";

/** Who sent it: the tab it came from (site tier, and our own pages when opened in a tab). */
export interface Sender {
  readonly tabId: number | null;
}

export type Handlers = {
  readonly [N in MessageName]: (payload: Payload<N>, sender: Sender) => Promise<Replies[N]>;
};

const SITE_HOST = /(^|\.)(instagram|facebook|messenger)\.com$/;

/** A sender's tier, or null for anyone who is never answered (other extensions, sub-frames, other sites). */
export function tierOf(sender: Browser.runtime.MessageSender, ownId: string, ownOrigin: string): Tier | null {
  if (sender.id !== ownId || !sender.url) return null;
  if (sender.url.startsWith(ownOrigin)) return "page";
  if (sender.frameId !== 0 || sender.tab?.id === undefined) return null;
  const url = URL.parse(sender.url);
  return url?.protocol === "https:" && SITE_HOST.test(url.hostname) ? "site" : null;
}

/** Checks tier, then shape, then runs the handler. Never throws. */
export async function answer(
  handlers: Handlers,
  message: unknown,
  tier: Tier | null,
  sender: Sender,
): Promise<Result<unknown>> {
  const { name, payload } = (message ?? {}) as { name?: unknown; payload?: unknown };
  if (typeof name !== "string" || !Object.hasOwn(TABLE, name)) return { ok: false, why: "malformed" };
  const entry = TABLE[name as MessageName];
  if (entry.tier !== tier) return { ok: false, why: "refused" };
  const parsed = entry.schema.safeParse(payload);
  if (!parsed.success) return { ok: false, why: "malformed" };
  return run(handlers[name as MessageName] as AnyHandler, parsed.data, sender);
}

type AnyHandler = (payload: unknown, sender: Sender) => Promise<unknown>;

async function run(handler: AnyHandler, payload: unknown, sender: Sender): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await handler(payload, sender) };
  } catch (error) {
    // The console of the worker is the developer's own; nothing of a message is in an error of ours.
    console.error("Porchlight:", error);
    return { ok: false, why: "failed" };
  }
}

/** Listens from the first turn of the worker; each message waits for `ready`. */
export function serve(handlers: Handlers, ready: Promise<unknown>): void {
  const origin = browser.runtime.getURL("/");
  browser.runtime.onMessage.addListener(async (message, sender) => {
    await ready;
    const tier = tierOf(sender, browser.runtime.id, origin);
    return answer(handlers, message, tier, { tabId: sender.tab?.id ?? null });
  });
}

/** Tells a tab to ask again; one without our script does not answer, and that is fine. */
export async function tellGateChanged(tabId: number): Promise<void> {
  await Promise.allSettled([browser.tabs.sendMessage(tabId, GATE_CHANGED)]);
}

export async function broadcastGateChanged(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : tellGateChanged(id))));
}
