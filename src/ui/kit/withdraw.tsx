import { useState } from "preact/hooks";
import { useTry } from "./calls.ts";
import { Arrival, Button, FailureNote } from "./controls.tsx";
import { useHost } from "./host.tsx";
import { useSpeech } from "./words.tsx";

/** One click: reading has stopped before anything else is asked. */
export function WithdrawButton({ onStopped }: { onStopped: () => void }) {
  const { call } = useHost();
  const { w } = useSpeech();
  const { failure, busy, attempt } = useTry();
  const stop = async () => {
    if (await attempt(() => call("withdraw", { erase: false }))) onStopped();
  };
  return (
    <div class="withdraw">
      <Button disabled={busy} onClick={stop}>
        {w.common.withdraw.button}
      </Button>
      <p class="hint">{w.common.withdraw.hint}</p>
      <div role="alert">
        {failure && (
          <p class="note note-trouble">
            <strong>{w.common.withdraw.failedTitle}.</strong> {w.common.withdraw.failedText}
          </p>
        )}
      </div>
    </div>
  );
}

/** After the stop: erase what is held, or keep it. */
export function Withdrawn({ level = 1 }: { level?: 1 | 2 | 3 }) {
  const { call } = useHost();
  const { w } = useSpeech();
  const { failure, busy, attempt } = useTry();
  const [choice, setChoice] = useState<"erased" | "kept" | null>(null);
  const erase = async () => {
    if (await attempt(() => call("erase", { account: null, contact: null }))) setChoice("erased");
  };
  return (
    <div class={level === 1 ? "card" : ""}>
      <Arrival level={level}>{w.common.withdraw.doneTitle}</Arrival>
      <p>{w.common.withdraw.doneText}</p>
      {!choice && (
        <>
          <p>
            <strong>{w.common.withdraw.question}</strong>
          </p>
          <div class="row">
            <Button disabled={busy} look="danger" onClick={erase}>
              {w.common.withdraw.erase}
            </Button>
            <Button onClick={() => setChoice("kept")}>{w.common.withdraw.keep}</Button>
          </div>
        </>
      )}
      <p role="status">{choice && w.common.withdraw[choice]}</p>
      <FailureNote why={failure} />
    </div>
  );
}
