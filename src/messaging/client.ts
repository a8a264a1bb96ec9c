import { tabRuntime } from "../browser/tab.ts";
import { GATE_CHANGED } from "./names.ts";
import type { Failure, MessageName, Payload, Replies, Result } from "./table.ts";

/** The shape of `call`, so that pages can be given a mock in its place. */
export type Call = <N extends MessageName>(name: N, payload: Payload<N>) => Promise<Result<Replies[N]>>;

/** After an update the old script has no `runtime` at all: it must end quietly, the new one goes on. */
const isLinked = (): boolean => tabRuntime()?.id !== undefined;
const failureOf = (): Failure => (isLinked() ? "failed" : "gone");

/** What the browser says of a message that reached nobody. */
const UNDELIVERED = "Receiving end does not exist";

/**
 * Firefox loses a message that meets the background page at the moment of its suspension (about 1 of 130 sent just
 * then); the next one wakes it. What reached nobody did nothing, so it may be sent once more.
 */
async function send(message: unknown): Promise<unknown> {
  try {
    return await tabRuntime()?.sendMessage(message);
  } catch (error) {
    if (!String(error).includes(UNDELIVERED)) throw error;
    return tabRuntime()?.sendMessage(message);
  }
}

/** Asks the worker. Never throws: a failure says why. */
export const call: Call = async (name, payload) => {
  try {
    const reply = await send({ name, payload });
    return (reply as Result<Replies[typeof name]>) ?? { ok: false, why: failureOf() };
  } catch {
    return { ok: false, why: failureOf() };
  }
};

/** Calls `listener` whenever consent, pause, settings or permission changed. Returns the way to stop. */
export function onGateChanged(listener: () => void): () => void {
  const heard = (message: unknown): undefined => {
    if (message === GATE_CHANGED) listener();
  };
  const onMessage = tabRuntime()?.onMessage;
  onMessage?.addListener(heard);
  return () => {
    // Once the link is cut nothing is heard any more, and taking the listener away may throw.
    if (isLinked()) onMessage?.removeListener(heard);
  };
}
