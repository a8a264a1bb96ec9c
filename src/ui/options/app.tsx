import type { HeldView } from "../../model/view.ts";
import { askHeld, useLoaded } from "../kit/calls.ts";
import { NotYet } from "../kit/not-yet.tsx";
import { Page } from "../kit/page.tsx";
import { useSpeech } from "../kit/words.tsx";
import { About } from "./about.tsx";
import { Access } from "./access.tsx";
import { ConsentPart } from "./consent.tsx";
import { HeldPart } from "./held.tsx";
import { SettingsPart } from "./settings.tsx";

/** What the sections share: what is held, and how to ask for it anew. */
export interface Part {
  readonly held: HeldView;
  readonly reload: () => Promise<void>;
}

export function OptionsApp() {
  const { loaded, reload } = useLoaded(askHeld);
  const choice = loaded.state === "ready" ? loaded.value.settings.language : null;
  return (
    <Page kind="options" choice={choice} onLanguage={reload}>
      <Top />
      {loaded.state === "ready" ? (
        <Sections held={loaded.value} reload={reload} />
      ) : (
        <NotYet why={loaded.state === "failed" ? loaded.why : null} retry={reload} />
      )}
    </Page>
  );
}

function Top() {
  const { w } = useSpeech();
  return (
    <div class="intro">
      <h1>{w.options.headline}</h1>
      <p>{w.options.lead}</p>
    </div>
  );
}

function Sections({ held, reload }: Part) {
  return (
    <>
      <HeldPart held={held} reload={reload} />
      <ConsentPart held={held} reload={reload} />
      <SettingsPart held={held} reload={reload} />
      <Access held={held} />
      <About days={held.settings.retentionDays} />
    </>
  );
}
