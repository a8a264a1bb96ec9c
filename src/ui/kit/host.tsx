import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Call } from "../../messaging/client.ts";

/** What a page needs from outside; tests give a mock. */
export interface Host {
  readonly call: Call;
  /** The browser's permission prompt. Only works when called directly in a click handler. */
  readonly requestHosts: () => Promise<boolean>;
}

const HostContext = createContext<Host | null>(null);

export function HostProvider({ host, children }: { host: Host; children: ComponentChildren }) {
  return <HostContext.Provider value={host}>{children}</HostContext.Provider>;
}

export function useHost(): Host {
  const host = useContext(HostContext);
  if (!host) throw new Error("a page must be mounted with a host");
  return host;
}
