import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "./controls.tsx";
import { useSpeech } from "./words.tsx";

interface ConfirmProps {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  /** Read by screen readers in place of `label`, where several buttons look alike. */
  readonly fullLabel?: string;
}

/** A button that asks once before it acts. The focus goes to "Cancel" and comes back to the button. */
export function Confirm(props: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking || wasAsking.current) box.current?.querySelector<HTMLElement>("button")?.focus();
    wasAsking.current = asking;
  }, [asking]);
  return (
    <div ref={box} class="confirm">
      {asking ? (
        <Question {...props} onDone={() => setAsking(false)} />
      ) : (
        <Button
          look="danger"
          onClick={() => setAsking(true)}
          {...(props.fullLabel ? { label: props.fullLabel } : {})}
        >
          {props.label}
        </Button>
      )}
    </div>
  );
}

function Question({ question, yes, onYes, onDone }: ConfirmProps & { onDone: () => void }) {
  const { w } = useSpeech();
  const agree = () => {
    onDone();
    onYes();
  };
  return (
    <fieldset class="note note-trouble">
      <legend class="hidden">{question}</legend>
      <p>{question}</p>
      <div class="row">
        <Button onClick={onDone}>{w.common.cancel}</Button>
        <Button look="danger" onClick={agree}>
          {yes}
        </Button>
      </div>
    </fieldset>
  );
}
