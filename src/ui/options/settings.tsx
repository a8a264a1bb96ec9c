import { useState } from "preact/hooks";
import { fill } from "../../i18n/index.ts";
import type { Payload } from "../../messaging/table.ts";
import { INTERFACE_LANGUAGES, type Settings } from "../../model/settings.ts";
import { useTry } from "../kit/calls.ts";
import { FailureNote, Select } from "../kit/controls.tsx";
import { countryChoices } from "../kit/countries.ts";
import { useHost } from "../kit/host.tsx";
import { useSpeech } from "../kit/words.tsx";
import type { Part } from "./app.tsx";
import { Retention } from "./retention.tsx";

/** Stores one change; resolves when the page shows it. */
export type Save = (change: Payload<"setSettings">) => Promise<void>;

export function SettingsPart({ held, reload }: Part) {
  const { call } = useHost();
  const { w } = useSpeech();
  const { failure, attempt } = useTry();
  const [saved, setSaved] = useState(false);
  const save: Save = async (change) => {
    const done = await attempt(() => call("setSettings", change));
    setSaved(done);
    if (done) await reload();
  };
  return (
    <section class="card" aria-labelledby="settings-title">
      <h2 id="settings-title">{w.options.settings.title}</h2>
      <Language settings={held.settings} save={save} />
      <Country settings={held.settings} save={save} />
      <Retention days={held.settings.retentionDays} save={save} />
      <Corner settings={held.settings} save={save} />
      <Ages held={held} />
      <p role="status">{saved ? w.options.saved : ""}</p>
      <FailureNote why={failure} />
    </section>
  );
}

interface ChoiceProps {
  readonly settings: Settings;
  readonly save: Save;
}

const AUTO = "auto";

function Language({ settings, save }: ChoiceProps) {
  const { w } = useSpeech();
  const choices = [
    { value: AUTO, label: w.options.settings.languageAuto },
    ...INTERFACE_LANGUAGES.map((value) => ({ value: value as string, label: w.common.languages[value] })),
  ];
  return (
    <Select
      label={w.options.settings.language}
      value={settings.language ?? AUTO}
      choices={choices}
      onChange={(value) => save({ language: INTERFACE_LANGUAGES.find((each) => each === value) ?? null })}
    />
  );
}

const OTHER = "other";

function Country({ settings, save }: ChoiceProps) {
  const { w, country, language } = useSpeech();
  const choices = [
    ...countryChoices(country, language),
    { value: OTHER, label: w.options.settings.countryNone },
  ];
  return (
    <Select
      label={w.options.settings.country}
      value={settings.country ?? OTHER}
      choices={choices}
      onChange={(value) => save({ country: value === OTHER ? null : value })}
    />
  );
}

const CORNERS = [
  "bottom-left",
  "bottom-right",
  "top-right",
] as const satisfies readonly Settings["chipCorner"][];

function Corner({ settings, save }: ChoiceProps) {
  const { w } = useSpeech();
  const { corner, corners } = w.options.settings;
  return (
    <Select
      label={corner}
      value={settings.chipCorner}
      choices={CORNERS.map((value) => ({ value, label: corners[value] }))}
      onChange={(value) =>
        save({ chipCorner: CORNERS.find((each) => each === value) ?? settings.chipCorner })
      }
    />
  );
}

/** Shown here, changed where it was agreed to: a new age is a new agreement. */
function Ages({ held }: Pick<Part, "held">) {
  const { w } = useSpeech();
  if (!held.consent) return null;
  return (
    <div class="field">
      <h3>{w.options.settings.age}</h3>
      <ul class="who">
        {held.consent.people.map(({ id, ageBand }) => (
          <li key={id}>
            {fill(w.options.consent.person, { person: w.common.people[id], age: w.common.ages[ageBand] })}
          </li>
        ))}
      </ul>
      <a href="/welcome.html">{w.options.settings.ageChange}</a>
    </div>
  );
}
