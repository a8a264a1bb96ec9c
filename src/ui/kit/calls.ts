import { useCallback, useEffect, useState } from "preact/hooks";
import type { Call } from "../../messaging/client.ts";
import type { Failure, Result } from "../../messaging/table.ts";
import { useHost } from "./host.tsx";

/** What a page shows while it asks the worker for its view. */
export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly why: Failure }
  | { readonly state: "ready"; readonly value: T };

const loadedFrom = <T>(result: Result<T>): Loaded<T> =>
  result.ok ? { state: "ready", value: result.value } : { state: "failed", why: result.why };

/**
 * Asks for a view now, on `reload`, and whenever the page gets the focus back (another tab may have changed it).
 * `ask` must be the same function at every rendering.
 */
export function useLoaded<T>(ask: (call: Call) => Promise<Result<T>>): {
  loaded: Loaded<T>;
  reload: () => Promise<void>;
} {
  const { call } = useHost();
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  const reload = useCallback(async () => setLoaded(loadedFrom(await ask(call))), [call, ask]);
  useEffect(() => {
    reload();
    addEventListener("focus", reload);
    return () => removeEventListener("focus", reload);
  }, [reload]);
  return { loaded, reload };
}

export const askPopup = (call: Call) => call("popup", {});
export const askHeld = (call: Call) => call("held", {});

/** Runs one call at a time and keeps why the last one failed. Resolves to true when it worked. */
export function useTry(): {
  failure: Failure | null;
  busy: boolean;
  attempt: (doing: () => Promise<Result<unknown>>) => Promise<boolean>;
} {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const attempt = useCallback(async (doing: () => Promise<Result<unknown>>) => {
    setBusy(true);
    const result = await doing();
    setBusy(false);
    setFailure(result.ok ? null : result.why);
    return result.ok;
  }, []);
  return { failure, busy, attempt };
}
