import type { ComponentChildren } from "preact";
import type { InPageWords } from "../../i18n/en/inpage.ts";
import type { AlertView, HelplineView } from "../../model/view.ts";
import { Icon } from "./icons.tsx";
import type { Local, Press } from "./local.ts";

/** What every part of a warning needs. `copy` is called with the text field that holds the ready message. */
export interface PartProps {
  readonly view: AlertView;
  readonly local: Local;
  readonly words: InPageWords;
  readonly press: (press: Press) => void;
  readonly copy: (field: HTMLTextAreaElement) => void;
}

interface ButtonProps {
  readonly kind: "main" | "plain" | "text" | "round";
  readonly label?: string;
  readonly expanded?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button that obeys nothing but a real click, tap or key of the person. */
export function Button({ kind, label, expanded, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={kind}
      aria-label={label}
      aria-expanded={expanded}
      onClick={(event: Event) => event.isTrusted && onPress()}
    >
      {children}
    </button>
  );
}

export function Link({
  href,
  words,
  children,
}: {
  href: string;
  words: InPageWords;
  children: ComponentChildren;
}) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={words.newTab}>
      {children}
    </a>
  );
}

/** "Hide now" leaves no word on the screen; the cross only puts the warning away. */
export function PutAway({ words, press }: Pick<PartProps, "words" | "press">) {
  return (
    <span class="away">
      <Button kind="text" onPress={() => press("hide")}>
        {words.hide} <kbd>Esc</kbd>
      </Button>
      <Button kind="round" label={words.close} onPress={() => press("close")}>
        <Icon name="close" />
      </Button>
    </span>
  );
}

export function Reasons({ view }: Pick<PartProps, "view">) {
  return (
    <>
      <ul>
        {view.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p class="soft">{view.harmless}</p>
    </>
  );
}

export function Steps({ view, words }: Pick<PartProps, "view" | "words">) {
  return (
    <section>
      <h3>{words.steps}</h3>
      <ol>
        {view.steps.map(({ text, href }) => (
          <li key={text}>
            {href ? (
              <Link href={href} words={words}>
                {text}
              </Link>
            ) : (
              text
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ line, words }: { line: HelplineView; words: InPageWords }) {
  return (
    <li class={line.emergency ? "emergency" : undefined}>
      <b>{line.url ? <Link href={line.url} words={words} children={line.name} /> : line.name}</b>
      {line.phone && <a href={`tel:${line.phone.replace(/[^+\d]/g, "")}`}>{line.phone}</a>}
      {line.sms && (
        <a href={`sms:${line.sms.replace(/[^+\d]/g, "")}`}>
          {words.sms} {line.sms}
        </a>
      )}
      {line.hours && <span class="soft">{line.hours}</span>}
      {!line.checked && <span class="soft">({words.toCheck})</span>}
    </li>
  );
}

const emergencyFirst = (a: HelplineView, b: HelplineView) => Number(b.emergency) - Number(a.emergency);

/** Emergency numbers first, whatever order they came in. */
export function Helplines({ view, words }: Pick<PartProps, "view" | "words">) {
  if (view.helplines.length === 0) return null;
  return (
    <section>
      <h3>{words.help}</h3>
      <ul class="lines">
        {[...view.helplines].sort(emergencyFirst).map((line) => (
          <Line key={line.name} line={line} words={words} />
        ))}
      </ul>
    </section>
  );
}

/** The ready message. Not for typing in: a page can watch every key that is pressed in its tab. */
export function Talk({ view, local, words, copy }: PartProps) {
  const fieldOf = (button: Element) => button.closest("section")?.querySelector("textarea");
  const onClick = (event: MouseEvent) => {
    const field = event.isTrusted && fieldOf(event.currentTarget as Element);
    if (field) copy(field);
  };
  return (
    <section>
      <h3>{words.talk}</h3>
      <p class="soft">{words.talkHint}</p>
      <textarea readonly rows={4} aria-label={words.talk} value={view.talkText} />
      <button type="button" class="plain" onClick={onClick}>
        {local.copy === "copied" && <Icon name="done" />}
        {local.copy === "copied" ? words.copied : words.copy}
      </button>
      <p role="status" class="soft">
        {local.copy && words[local.copy]}
      </p>
    </section>
  );
}

/** Primary first, then the others. `without`: what is already on the screen. */
export function Actions({ view, local, press, without }: PartProps & { readonly without?: string }) {
  const shown = view.actions.filter(({ id }) => id !== without);
  return (
    <div class="actions">
      {shown.map(({ id, label }, index) => (
        <Button
          key={id}
          kind={index === 0 ? "main" : "plain"}
          {...(id === "known" ? {} : { expanded: local.section === id })}
          onPress={() => press(id)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
