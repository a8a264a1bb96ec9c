import { useEffect, useRef, useState } from "preact/hooks";
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

/** What the page's headline says; null until it has changed once. Where the focus was lost, the headline takes it. */
function useNews(view: PopupView): string | null {
  const [news, setNews] = useState<string | null>(null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    const title = document.querySelector("h1");
    const now = title?.textContent ?? "";
    if (before.current !== null && before.current !== now) {
      setNews(now);
      if (document.activeElement === document.body) title?.focus();
    }
    before.current = now;
  }, [view]);
  return news;
}

function Content({ view, reload, onStopped }: Part & { onStopped: () => void }) {
  const news = useNews(view);
  return (
    <>
      <p class="hidden" role="status">
        {news}
      </p>
      {view.gate === "open" ? (
        <OpenGate view={view} reload={reload} />
      ) : (
        <GateCard view={view} reload={reload} />
      )}
      {view.consent && <Closing view={view} reload={reload} onStopped={onStopped} />}
    </>
  );
}
