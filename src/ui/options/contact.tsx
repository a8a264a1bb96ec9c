import type { ComponentChildren } from "preact";
import { fill } from "../../i18n/index.ts";
import type { HeldView } from "../../model/view.ts";
import { Confirm } from "../kit/confirm.tsx";
import { useSpeech } from "../kit/words.tsx";
import { shortCode, useSize } from "./size.ts";

type Row = HeldView["contacts"][number];

/** One contact: closed, its name or code; open, every field that is held. */
export function ContactRow({ row, onErase }: { row: Row; onErase: () => void }) {
  const { w } = useSpeech();
  const words = w.options.held;
  const title = row.name ?? row.handle ?? fill(words.contact, { code: shortCode(row.contact) });
  return (
    <details class="contact">
      <summary>
        <h3>{title}</h3> <span class="quiet">{w.common.sites[row.site]}</span>
        {(row.name ?? row.handle) && <span class="tag">{words.nameKept}</span>}
      </summary>
      <Fields row={row} />
      <Confirm
        label={words.erase}
        fullLabel={`${words.erase} (${title})`}
        question={words.eraseQuestion}
        yes={words.eraseYes}
        onYes={onErase}
      />
    </details>
  );
}

function Field({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Fields({ row }: { row: Row }) {
  const { w, moment, number } = useSpeech();
  const size = useSize();
  const words = w.options.held;
  return (
    <dl class="fields">
      <Field name={words.site}>{w.common.sites[row.site]}</Field>
      <Field name={words.code}>
        <code>{row.contact}</code>
      </Field>
      <Field name={words.name}>{row.name ?? words.noName}</Field>
      {row.handle && <Field name={words.handle}>{row.handle}</Field>}
      <Field name={words.since}>{moment(row.firstSeenAt)}</Field>
      <Field name={words.last}>{moment(row.lastSeenAt)}</Field>
      <Field name={words.counted}>{number(row.messagesCounted)}</Field>
      <Field name={words.prints}>{number(row.prints)}</Field>
      <Field name={words.facts}>
        <Facts row={row} />
      </Field>
      <Field name={words.cues}>
        <Cues row={row} />
      </Field>
      <Field name={words.alerts}>
        <Alerts row={row} />
      </Field>
      <Field name={words.known}>{row.known ? words.yes : words.no}</Field>
      <Field name={words.size}>{size(row.bytes)}</Field>
    </dl>
  );
}

function Cues({ row }: { row: Row }) {
  const { w, number } = useSpeech();
  const words: Readonly<Record<string, string>> = w.options.tactics;
  const cues = Object.entries(row.cues);
  if (cues.length === 0) return <>{w.options.held.cuesNone}</>;
  return (
    <ul>
      {cues.map(([tactic, times]) => (
        <li key={tactic}>
          {fill(w.options.held.cue, { tactic: words[tactic] ?? tactic, times: number(times) })}
        </li>
      ))}
    </ul>
  );
}

const FACTS = ["request", "group", "newAccount", "mutual", "firstContact"] as const;

/** Each fact that was seen, with its answer; "not seen" is not a fact. */
function Facts({ row: { facts } }: { row: Row }) {
  const { w } = useSpeech();
  const { held, factNames, writers } = w.options;
  const seen = FACTS.filter((name) => facts[name] !== null);
  if (seen.length === 0 && facts.openedBy === "unknown") return <>{held.factsNone}</>;
  return (
    <ul>
      {seen.map((name) => (
        <li key={name}>
          {fill(held.fact, { name: factNames[name], answer: facts[name] ? held.yes : held.no })}
        </li>
      ))}
      {facts.openedBy !== "unknown" && <li>{writers[facts.openedBy]}</li>}
    </ul>
  );
}

function Alerts({ row }: { row: Row }) {
  const { w, moment } = useSpeech();
  if (row.alerts.length === 0) return <>{w.options.held.alertsNone}</>;
  return (
    <ul>
      {row.alerts.map(({ id, level, at }) => (
        <li key={id}>{fill(w.options.held.alert, { level: w.common.levels[level], date: moment(at) })}</li>
      ))}
    </ul>
  );
}
