import { type ComponentType, render } from "preact";
import { type Host, HostProvider } from "./host.tsx";

/** Puts a page into its document, with the transport it is given. */
export function mount(App: ComponentType, host: Host): void {
  const root = document.getElementById("app");
  if (!root) throw new Error("the page has no #app");
  render(
    <HostProvider host={host}>
      <App />
    </HostProvider>,
    root,
  );
}
