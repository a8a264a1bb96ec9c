import type { Failure } from "../../messaging/table.ts";
import { Button, FailureNote } from "./controls.tsx";
import { useSpeech } from "./words.tsx";

/** In place of a view that has not come: still waiting (`why` is null), or failed and to be asked again. */
export function NotYet({ why, retry }: { why: Failure | null; retry: () => void }) {
  const { w } = useSpeech();
  return (
    <>
      <p role="status">{why ? "" : w.common.loading}</p>
      <FailureNote why={why} />
      {why && why !== "gone" && <Button onClick={retry}>{w.common.tryAgain}</Button>}
    </>
  );
}
