import type { ComponentChildren } from "preact";
import { fill } from "../../i18n/index.ts";
import type { AlertAction } from "../../model/alert.ts";
import type { AlertView, HelplineView } from "../../model/view.ts";
import { CopyBox } from "../kit/controls.tsx";
import { useSpeech } from "../kit/words.tsx";

interface HelpProps {
  readonly alert: AlertView;
  /** The switch "someone I know", shown under the alert's own label for it. */
  readonly known: ComponentChildren;
}

/** The alert's actions in its own order and words; the primary one lies open. */
export function AlertHelp({ alert, known }: HelpProps) {
  const parts: Record<AlertAction, ComponentChildren> = {
    "what-to-do": <WhatToDo alert={alert} />,
    talk: <Talk text={alert.talkText} />,
    known,
  };
  return (
    <div class="actions">
      {alert.actions.map(({ id, label }) => (
        <details key={id} class="card" open={id === alert.alert.primary}>
          <summary>
            <h2>{label}</h2>
          </summary>
          {parts[id]}
        </details>
      ))}
    </div>
  );
}

function WhatToDo({ alert }: { alert: AlertView }) {
  const { w } = useSpeech();
  return (
    <>
      <Steps steps={alert.steps} />
      {alert.helplines.length > 0 && (
        <>
          <h3>{w.popup.helplines}</h3>
          <ul class="helplines">
            {alert.helplines.map((line) => (
              <Helpline key={line.name} line={line} />
            ))}
          </ul>
          <p class="quiet">{alert.helplinesChecked}</p>
        </>
      )}
    </>
  );
}

function Talk({ text }: { text: string }) {
  const { w } = useSpeech();
  return (
    <>
      <p class="hint">{w.popup.talkHint}</p>
      <CopyBox label={w.popup.talk} text={text} />
    </>
  );
}

function Steps({ steps }: Pick<AlertView, "steps">) {
  const { w } = useSpeech();
  return (
    <ol class="steps">
      {steps.map(({ text, href }) => (
        <li key={text}>
          <span>{text}</span>
          {href && (
            <a href={href} target="_blank" rel="noopener noreferrer">
              {w.popup.stepLink}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}

function Helpline({ line }: { line: HelplineView }) {
  const { w } = useSpeech();
  // "Emergency 17" holds its number already: it becomes the link, not a second copy.
  const named = line.phone !== null && line.name.includes(line.phone);
  return (
    <li class={line.emergency ? "emergency" : ""}>
      {!named && <strong>{line.name}</strong>}
      {!line.checked && <span class="tag">{w.popup.toCheck}</span>}
      {line.phone && <a href={`tel:${line.phone.replaceAll(" ", "")}`}>{named ? line.name : line.phone}</a>}
      {line.sms && <span>{fill(w.popup.sms, { number: line.sms })}</span>}
      {line.url && (
        <a href={line.url} target="_blank" rel="noopener noreferrer">
          {new URL(line.url).host}
        </a>
      )}
      {line.hours && <span class="quiet">{fill(w.popup.hours, { hours: line.hours })}</span>}
    </li>
  );
}
