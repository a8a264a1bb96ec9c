import { call, onGateChanged } from "../messaging/client.ts";
import type { HelloReply } from "../model/view.ts";
import { platformFor } from "../platforms/index.ts";
import type { Platform } from "../platforms/platform.ts";
import { createReader, type Reader } from "./reader.ts";

/** One reader per tab. A second start (an update, a tab already open at consent) ends the first one. */
const RUNNING = Symbol.for("porchlight.reader");
type Slot = { [RUNNING]?: Reader };

/** Starts reading this tab, if it is a page of one of the two sites. Only the worker decides whether it may. */
export function startContent(): void {
  const platform = platformFor(location.host);
  if (!platform) return;
  const slot = globalThis as Slot;
  slot[RUNNING]?.stop();
  const reader = createReader(platform, document, () => askGate(platform));
  slot[RUNNING] = reader;
  const unhear = onGateChanged(() => reader.ask());
  reader.onStop(unhear);
  reader.ask();
}

/** Says which account is on the page (its id only), and hears whether it may be read. */
async function askGate(platform: Platform): Promise<{ accountId: string | null; hello: HelloReply | null }> {
  const accountId = platform.readAccount(document, document.cookie).value;
  const reply = await call("hello", { site: platform.site, accountId });
  return { accountId, hello: reply.ok ? reply.value : null };
}
