import { useState } from "preact/hooks";
import type { PopupView } from "../../model/view.ts";
import { askPopup, useLoaded } from "../kit/calls.ts";
import { NotYet } from "../kit/not-yet.tsx";
import { Page } from "../kit/page.tsx";
import { Withdrawn } from "../kit/withdraw.tsx";
import { Closing } from "./closing.tsx";
import { GateCard } from "./gate.tsx";
import { OpenGate } from "./thread.tsx";

/** What the popup's parts share: the view of the active tab, and how to ask for it anew. */
export interface Part {
  readonly view: PopupView;
  readonly reload: () => Promise<void>;
}

export function PopupApp() {
  const { loaded, reload } = useLoaded(askPopup);
  const [stopped, setStopped] = useState(false);
  const choice = loaded.state === "ready" ? loaded.value.settings.language : null;
  return (
    <Page kind="popup" choice={choice} onLanguage={reload}>
      {stopped ? (
        <Withdrawn />
      ) : loaded.state === "ready" ? (
        <Content view={loaded.value} reload={reload} onStopped={() => setStopped(true)} />
      ) : (
        <>
          <h1 class="hidden">Porchlight</h1>
          <NotYet why={loaded.state === "failed" ? loaded.why : null} retry={reload} />
        </>
      )}
    </Page>
  );
}

function Content({ view, reload, onStopped }: Part & { onStopped: () => void }) {
  return (
    <>
      {view.gate === "open" ? (
        <OpenGate view={view} reload={reload} />
      ) : (
        <GateCard view={view} reload={reload} />
      )}
      {view.consent && <Closing view={view} reload={reload} onStopped={onStopped} />}
    </>
  );
}
