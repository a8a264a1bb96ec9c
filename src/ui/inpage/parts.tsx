import type { ComponentChildren } from "preact";
import type { AlertView, HelplineView } from "../../model/view.ts";
import type { InPageWords } from "../../model/words.ts";
import { Icon } from "./icons.tsx";
import type { Local, Press } from "./local.ts";

/** What every part of a warning needs. */
export interface PartProps {
  readonly view: AlertView;
  readonly local: Local;
  readonly words: InPageWords;
  readonly press: (press: Press) => void;
  readonly copy: (text: string) => void;
}

/**
 * All text goes through here, as generated content: `window.find` searches closed shadow roots too, and would tell the
 * page the words of a warning. Screen readers get it like any other text (inpage.spec.ts looks at what they are given).
 */
export const Say = ({ text }: { readonly text: string }) => <span data-say={text} />;

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

export function Link({ href, words, text }: { href: string; words: InPageWords; text: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={words.newTab}>
      <Say text={text} />
    </a>
  );
}

/** "Hide now" leaves no word on the screen; the cross only puts the warning away. */
export function PutAway({ words, press }: Pick<PartProps, "words" | "press">) {
  return (
    <span class="away">
      <Button kind="text" onPress={() => press("hide")}>
        <Say text={words.hide} /> <kbd data-say="Esc" />
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
          <li key={reason}>
            <Say text={reason} />
          </li>
        ))}
      </ul>
      <p class="soft">
        <Say text={view.harmless} />
      </p>
    </>
  );
}

export function Steps({ view, words }: Pick<PartProps, "view" | "words">) {
  return (
    <section>
      <h3>
        <Say text={words.steps} />
      </h3>
      <ol>
        {view.steps.map(({ text, href }) => (
          <li key={text}>{href ? <Link href={href} words={words} text={text} /> : <Say text={text} />}</li>
        ))}
      </ol>
    </section>
  );
}

const Soft = ({ text }: { readonly text: string }) => (
  <span class="soft">
    <Say text={text} />
  </span>
);

const Call = ({ href, text }: { readonly href: string; readonly text: string }) => (
  <a href={href}>
    <Say text={text} />
  </a>
);

const dialled = (number: string) => number.replace(/[^+\d]/g, "");

function Line({ line, words }: { line: HelplineView; words: InPageWords }) {
  const { name, phone, sms, url, hours, checked, emergency } = line;
  const number = phone ?? sms;
  const nameCalls = number !== null && url === null && name.includes(number);
  return (
    <li class={emergency ? "emergency" : undefined}>
      {emergency && (
        <p class="ask">
          <Say text={words.emergency} />
        </p>
      )}
      {!nameCalls && <b>{url ? <Link href={url} words={words} text={name} /> : <Say text={name} />}</b>}
      {phone && <Call href={`tel:${dialled(phone)}`} text={nameCalls ? name : phone} />}
      {sms && <Call href={`sms:${dialled(sms)}`} text={nameCalls && !phone ? name : `${words.sms} ${sms}`} />}
      {hours && <Soft text={hours} />}
      {!checked && <Soft text={`(${words.toCheck})`} />}
    </li>
  );
}

const emergencyFirst = (a: HelplineView, b: HelplineView) => Number(b.emergency) - Number(a.emergency);

/** Emergency numbers first, whatever order they came in. */
export function Helplines({ view, words }: Pick<PartProps, "view" | "words">) {
  if (view.helplines.length === 0) return null;
  return (
    <section>
      <h3>
        <Say text={words.help} />
      </h3>
      <ul class="lines">
        {[...view.helplines].sort(emergencyFirst).map((line) => (
          <Line key={line.name} line={line} words={words} />
        ))}
      </ul>
      <p>
        <Soft text={view.helplinesChecked} />
      </p>
    </section>
  );
}

/**
 * The ready message. It is changed where it is pasted, not here: a page can watch every key pressed in its tab.
 * Only when the browser refuses to copy does it become a field, to be copied by hand.
 */
export function Talk({ view, local, words, copy }: PartProps) {
  const byHand = (field: HTMLTextAreaElement | null) => field?.select();
  return (
    <section>
      <h3>
        <Say text={words.talk} />
      </h3>
      <Soft text={words.talkHint} />
      {local.copy === "copyByHand" ? (
        <textarea readonly rows={4} aria-label={words.talk} value={view.talkText} ref={byHand} />
      ) : (
        <blockquote>
          <Say text={view.talkText} />
        </blockquote>
      )}
      <Button kind="plain" onPress={() => copy(view.talkText)}>
        {local.copy === "copied" && <Icon name="done" />}
        <Say text={local.copy === "copied" ? words.copied : words.copy} />
      </Button>
      <p role="status">{local.copy && <Soft text={words[local.copy]} />}</p>
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
          <Say text={label} />
        </Button>
      ))}
    </div>
  );
}
