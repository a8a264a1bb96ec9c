import { useTry } from "../kit/calls.ts";
import { Button, FailureNote } from "../kit/controls.tsx";
import { useHost } from "../kit/host.tsx";
import { WithdrawButton } from "../kit/withdraw.tsx";
import { useSpeech } from "../kit/words.tsx";
import type { Part } from "./app.tsx";

const HOUR = 3_600_000;

/** Always within reach once someone agreed: pause, read again, withdraw. */
export function Closing({ view, reload, onStopped }: Part & { onStopped: () => void }) {
  const { call } = useHost();
  const { w } = useSpeech();
  const { failure, busy, attempt } = useTry();
  const paused = view.gate === "paused" || (view.pausedUntil ?? 0) > Date.now();
  const set = async (forMs: number) => {
    if (await attempt(() => call("pause", { forMs }))) await reload();
  };
  return (
    <section class="closing">
      <Button look={paused ? "main" : "plain"} disabled={busy} onClick={() => set(paused ? 0 : HOUR)}>
        {paused ? w.popup.resume : w.popup.pause}
      </Button>
      <FailureNote why={failure} />
      <WithdrawButton onStopped={onStopped} />
    </section>
  );
}
