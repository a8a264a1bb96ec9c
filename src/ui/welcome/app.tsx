import { useState } from "preact/hooks";
import { askHeld, useLoaded } from "../kit/calls.ts";
import { NotYet } from "../kit/not-yet.tsx";
import { Page } from "../kit/page.tsx";
import { Withdrawn } from "../kit/withdraw.tsx";
import { useSpeech } from "../kit/words.tsx";
import { standingOf } from "./access.ts";
import { AgreePart } from "./agree.tsx";
import { Agreed } from "./agreed.tsx";
import { Intro } from "./intro.tsx";
import { Banner, PermissionMissing, Silent } from "./states.tsx";

/** What the person did on this page; until then the stored consent decides what is shown. */
type Step = "as-stored" | "deciding" | "not-now" | "refused" | "withdrawn";

export function WelcomeApp() {
  const { loaded, reload } = useLoaded(askHeld);
  const [step, setStep] = useState<Step>("as-stored");
  const held = loaded.state === "ready" ? loaded.value : null;
  const standing = held ? standingOf(held) : "fresh";
  const settled = async () => {
    await reload();
    setStep("as-stored");
  };
  return (
    <Page kind="welcome" choice={held?.settings.language ?? null} onLanguage={reload}>
      {loaded.state === "loading" ? (
        <Waiting />
      ) : step === "withdrawn" ? (
        <Withdrawn />
      ) : step === "not-now" || step === "refused" ? (
        <Silent why={step} onBack={() => setStep("deciding")} />
      ) : step === "as-stored" && standing === "permission-missing" ? (
        <PermissionMissing onAnswer={reload} onStopped={() => setStep("withdrawn")} />
      ) : step === "as-stored" && standing === "agreed" && held?.consent ? (
        <Agreed
          consent={held.consent}
          onChange={() => setStep("deciding")}
          onStopped={() => setStep("withdrawn")}
        />
      ) : (
        <>
          {standing === "outdated" && <Banner />}
          <Intro arrive={step === "deciding"} />
          {loaded.state === "failed" ? (
            <NotYet why={loaded.why} retry={reload} />
          ) : (
            <AgreePart
              alreadyAgreed={standing === "agreed"}
              onAgreed={settled}
              onRefused={() => setStep("refused")}
              onNotNow={() => setStep(standing === "agreed" ? "as-stored" : "not-now")}
            />
          )}
        </>
      )}
    </Page>
  );
}

function Waiting() {
  const { w } = useSpeech();
  return (
    <>
      <h1>{w.welcome.headline}</h1>
      <p role="status">{w.common.loading}</p>
    </>
  );
}
