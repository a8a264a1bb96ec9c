import { fill } from "../../i18n/index.ts";
import type { Person } from "../../model/consent.ts";
import { AGE_BANDS, type AgeBand } from "../../model/settings.ts";
import { Radios, Select, Tick } from "../kit/controls.tsx";
import { agreementAge, countryChoices } from "../kit/countries.ts";
import { People, Person as PersonIcon } from "../kit/icons.tsx";
import { useSpeech } from "../kit/words.tsx";
import type { Draft } from "./form.ts";

interface FieldsProps {
  readonly draft: Draft;
  readonly onDraft: (next: Draft) => void;
}

/** Who this is for; then the fields of that way; then the country. */
export function AgreeFields({ draft, onDraft }: FieldsProps) {
  return (
    <>
      <Mode draft={draft} onDraft={onDraft} />
      {draft.mode && <Country draft={draft} onDraft={onDraft} />}
      {draft.mode === "self" && <Alone draft={draft} onDraft={onDraft} />}
      {draft.mode === "shared" && <Together draft={draft} onDraft={onDraft} />}
    </>
  );
}

function Mode({ draft, onDraft }: FieldsProps) {
  const { w } = useSpeech();
  const { agree } = w.welcome;
  const card = (mode: "self" | "shared") => (
    <span class="choice">
      {mode === "self" ? <PersonIcon /> : <People />}
      <strong>{agree[mode].title}</strong>
      <span>{agree[mode].text}</span>
    </span>
  );
  return (
    <Radios
      id="mode"
      look="cards"
      legend={agree.mode}
      value={draft.mode}
      choices={(["self", "shared"] as const).map((mode) => ({ value: mode, label: card(mode) }))}
      onChange={(mode) => onDraft({ ...draft, mode })}
    />
  );
}

const ticked = (draft: Draft, id: Person["id"], checked: boolean): Draft => ({
  ...draft,
  ticks: { ...draft.ticks, [id]: checked },
});

function Alone({ draft, onDraft }: FieldsProps) {
  const { w } = useSpeech();
  const { agree } = w.welcome;
  const young = draft.selfAge === "under-13";
  return (
    <fieldset class="person">
      <legend>{agree.selfPerson}</legend>
      <Age id="age-self" value={draft.selfAge} onAge={(selfAge) => onDraft({ ...draft, selfAge })} />
      {young && <Under13 onTogether={() => onDraft(together(draft))} />}
      {draft.selfAge === "13-15" && <LawHint country={draft.country} />}
      {!young && (
        <Tick id="tick-self" checked={draft.ticks.self} onChange={(on) => onDraft(ticked(draft, "self", on))}>
          {agree.selfTick}
        </Tick>
      )}
    </fieldset>
  );
}

/** The age already given is kept; every box starts un-ticked. */
const together = (draft: Draft): Draft => ({
  ...draft,
  mode: "shared",
  youngAge: "under-13",
  selfAge: null,
  ticks: { self: false, young: false, adult: false },
});

const YOUNG_BANDS = AGE_BANDS.filter((band) => band !== "adult");

function Together({ draft, onDraft }: FieldsProps) {
  const { w } = useSpeech();
  const { agree } = w.welcome;
  return (
    <>
      <p class="note">{agree.both}</p>
      <div class="two">
        <fieldset class="person">
          <legend>{agree.youngPerson}</legend>
          <Age
            id="age-young"
            value={draft.youngAge}
            bands={YOUNG_BANDS}
            onAge={(youngAge) => onDraft({ ...draft, youngAge })}
          />
          {draft.youngAge === "under-13" && <Under13 />}
          <Tick
            id="tick-young"
            checked={draft.ticks.young}
            onChange={(on) => onDraft(ticked(draft, "young", on))}
          >
            {agree.youngTick}
          </Tick>
        </fieldset>
        <fieldset class="person">
          <legend>{agree.adultPerson}</legend>
          <Tick
            id="tick-adult"
            checked={draft.ticks.adult}
            onChange={(on) => onDraft(ticked(draft, "adult", on))}
          >
            {agree.adultTick}
          </Tick>
        </fieldset>
      </div>
    </>
  );
}

interface AgeProps {
  readonly id: string;
  readonly value: AgeBand | null;
  readonly onAge: (band: AgeBand) => void;
  readonly bands?: readonly AgeBand[];
}

function Age({ id, value, onAge, bands = AGE_BANDS }: AgeProps) {
  const { w } = useSpeech();
  return (
    <Radios
      id={id}
      legend={w.welcome.agree.age}
      value={value}
      choices={bands.map((band) => ({ value: band, label: w.common.ages[band] }))}
      onChange={onAge}
    />
  );
}

function Under13({ onTogether }: { onTogether?: () => void }) {
  const { w } = useSpeech();
  const { agree } = w.welcome;
  return (
    <div class="note" role="status">
      <p>
        <strong>{agree.under13Title}.</strong> {onTogether ? agree.under13Self : agree.under13Shared}
      </p>
      {onTogether && (
        <button type="button" id="do-together" class="button button-plain" onClick={onTogether}>
          {agree.under13Button}
        </button>
      )}
    </div>
  );
}

function LawHint({ country }: { country: string }) {
  const { w, country: nameOf } = useSpeech();
  const age = agreementAge(country);
  if (!age) return null;
  return (
    <p class="note" role="status">
      {fill(w.welcome.agree.lawHint, { country: nameOf(country), age })}
    </p>
  );
}

function Country({ draft, onDraft }: FieldsProps) {
  const { w, country: nameOf, language } = useSpeech();
  const { agree } = w.welcome;
  const choices = [
    { value: "", label: agree.countryChoose },
    ...countryChoices(nameOf, language),
    { value: "other", label: agree.countryOther },
  ];
  return (
    <Select
      id="country"
      label={agree.country}
      hint={agree.countryHint}
      value={draft.country}
      choices={choices}
      onChange={(country) => onDraft({ ...draft, country })}
    />
  );
}
