import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Failure } from "../../messaging/table.ts";
import { useSpeech } from "./words.tsx";

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly look?: "main" | "plain" | "danger";
  readonly disabled?: boolean;
  readonly label?: string;
}

export function Button({ children, onClick, look = "plain", disabled = false, label }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${look}`}
      disabled={disabled}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

interface TickProps {
  readonly children: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
  readonly id?: string;
}

export function Tick({ children, checked, onChange, hint, id }: TickProps) {
  const hintId = useId();
  return (
    <div class="tick">
      <label>
        <input
          type="checkbox"
          id={id}
          checked={checked}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface RadiosProps<T extends string> {
  readonly legend: string;
  readonly value: T | null;
  readonly choices: readonly { readonly value: T; readonly label: ComponentChildren }[];
  readonly onChange: (value: T) => void;
  readonly look?: "pills" | "cards";
  /** Of the first radio, so that an error can lead to it. */
  readonly id?: string;
}

export function Radios<T extends string>(props: RadiosProps<T>) {
  const name = useId();
  return (
    <fieldset class={`radios radios-${props.look ?? "pills"}`}>
      <legend>{props.legend}</legend>
      {props.choices.map(({ value, label }, index) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            id={index === 0 ? props.id : undefined}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly id?: string;
}

export function Select({ label, value, choices, onChange, hint, id }: SelectProps) {
  const own = useId();
  const fieldId = id ?? own;
  return (
    <div class="field">
      <label for={fieldId}>{label}</label>
      <select
        id={fieldId}
        value={value}
        aria-describedby={hint ? `${fieldId}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {hint && (
        <p class="hint" id={`${fieldId}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** A heading that takes the focus when it appears, so that a screen reader goes on from there. */
export function Arrival({ children, level = 1 }: { children: ComponentChildren; level?: 1 | 2 | 3 }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${level}` as const;
  useEffect(() => heading.current?.focus(), []);
  return (
    <Heading tabIndex={-1} ref={heading}>
      {children}
    </Heading>
  );
}

/** Says that a call failed and what that means. Announced when it appears. */
export function FailureNote({ why }: { why: Failure | null }) {
  const { w } = useSpeech();
  return (
    <div role="alert">
      {why && (
        <p class="note note-trouble">
          <strong>{w.common.failures.title}.</strong> {w.common.failures[why]}
        </p>
      )}
    </div>
  );
}

/** Letters that fit in one line of the toolbar window, about. */
const LINE = 34;

const rowsFor = (text: string): number => {
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(line.length / LINE)));
  return Math.min(
    10,
    lines.reduce((sum, each) => sum + each, 0),
  );
};

/** A text to read, and to copy by one click or by hand. */
export function CopyBox({ label, text }: { label: string; text: string }) {
  const { w } = useSpeech();
  const id = useId();
  const [outcome, setOutcome] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome(w.common.copied),
      () => setOutcome(w.common.copyFailed),
    );
  return (
    <div class="copy">
      <label for={id}>{label}</label>
      <textarea id={id} readOnly rows={rowsFor(text)} value={text} />
      <div class="row">
        <Button onClick={copy}>{w.common.copy}</Button>
        <span role="status">{outcome}</span>
      </div>
    </div>
  );
}
