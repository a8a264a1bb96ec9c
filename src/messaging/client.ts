import { tabRuntime } from "../browser/tab.ts";
import { GATE_CHANGED } from "./names.ts";
import type { Failure, MessageName, Payload, Replies, Result } from "./table.ts";

/** The shape of `call`, so that pages can be given a mock in its place. */
export type Call = <N extends MessageName>(name: N, payload: Payload<N>) => Promise<Result<Replies[N]>>;

/** After an update the old script has no `runtime` at all: it must end quietly, the new one goes on. */
const isLinked = (): boolean => tabRuntime()?.id !== undefined;
const failureOf = (): Failure => (isLinked() ? "failed" : "gone");

/** Asks the worker. Never throws: a failure says why. */
export const call: Call = async (name, payload) => {
  try {
    const reply = await tabRuntime()?.sendMessage({ name, payload });
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
