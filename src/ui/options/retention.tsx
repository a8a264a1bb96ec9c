import { useId, useState } from "preact/hooks";
import { Button } from "../kit/controls.tsx";
import { useSpeech } from "../kit/words.tsx";
import type { Save } from "./settings.tsx";

/** Bounds of the stored setting (model/settings.ts). */
const MIN = 7;
const MAX = 365;

const isGood = (days: number): boolean => Number.isInteger(days) && days >= MIN && days <= MAX;

/** How long things are kept. Fewer days erase more, so it is saved by a button and never while typing. */
export function Retention({ days, save }: { days: number; save: Save }) {
  const { w } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState(String(days));
  const [bad, setBad] = useState(false);
  const store = () => {
    const wanted = typed.trim() === "" ? Number.NaN : Number(typed);
    setBad(!isGood(wanted));
    if (isGood(wanted)) save({ retentionDays: wanted });
  };
  return (
    <div class="field">
      <label for={id}>{w.options.settings.retention}</label>
      <div class="row">
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={MIN}
          max={MAX}
          value={typed}
          aria-invalid={bad}
          aria-describedby={`${id}-hint ${id}-bad`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button onClick={store}>{w.options.settings.save}</Button>
      </div>
      <p class="problem" role="alert" id={`${id}-bad`}>
        {bad ? w.options.settings.retentionBad : ""}
      </p>
      <p class="hint" id={`${id}-hint`}>
        {w.options.settings.retentionHint}
      </p>
    </div>
  );
}
