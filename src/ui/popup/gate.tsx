import { useState } from "preact/hooks";
import { fill } from "../../i18n/index.ts";
import type { Person } from "../../model/consent.ts";
import { useTry } from "../kit/calls.ts";
import { Button, FailureNote, Radios, Tick } from "../kit/controls.tsx";
import { useHost } from "../kit/host.tsx";
import { LevelIcon, Moon } from "../kit/icons.tsx";
import { useSpeech } from "../kit/words.tsx";
import type { Part } from "./app.tsx";

type ClosedGate = Exclude<Part["view"]["gate"], "open">;

/** Why nothing is read here, and what can be done about it. */
export function GateCard({ view, reload }: Part) {
  const { w, time } = useSpeech();
  const gate = view.gate as ClosedGate;
  const values = { time: time(view.pausedUntil ?? 0), site: w.common.sites[view.site ?? "instagram"] };
  return (
    <section class="card gate">
      <p class="gate-icon">{gate === "account-unknown" ? <LevelIcon level="cannot-assess" /> : <Moon />}</p>
      <h1 tabIndex={-1}>{fill(w.popup.gates[gate].title, values)}</h1>
      <p>{fill(w.popup.gates[gate].text, values)}</p>
      <Way gate={gate} view={view} reload={reload} />
    </section>
  );
}

function Way({ gate, view, reload }: Part & { gate: ClosedGate }) {
  if (gate === "no-consent" || gate === "consent-outdated") return <ToWelcome />;
  if (gate === "no-permission") return <AllowAgain reload={reload} />;
  if (gate === "account-not-agreed") return <AgreeAccount view={view} reload={reload} />;
  return null;
}

function ToWelcome() {
  const { w } = useSpeech();
  return (
    <a class="button button-main" href="/welcome.html" target="_blank" rel="noopener">
      {w.common.openWelcome}
    </a>
  );
}

function AllowAgain({ reload }: Pick<Part, "reload">) {
  const { requestHosts } = useHost();
  const { w } = useSpeech();
  const ask = () => {
    requestHosts().then(reload, reload);
  };
  return (
    <Button look="main" onClick={ask}>
      {w.popup.allow}
    </Button>
  );
}

/** The person says here that the account is theirs. With several people in the consent, nobody is pre-chosen. */
function AgreeAccount({ view, reload }: Part) {
  const { call } = useHost();
  const { w } = useSpeech();
  const { failure, busy, attempt } = useTry();
  const people = view.consent?.people ?? [];
  const [picked, setPicked] = useState<Person["id"] | null>(null);
  const [ticked, setTicked] = useState(false);
  const [problem, setProblem] = useState("");
  const only = people.length === 1 ? people[0]?.id : null;
  const person = only ?? picked;
  const agree = async () => {
    setProblem(person ? (ticked ? "" : w.popup.needTick) : w.popup.pickPerson);
    const { site, accountRef: account } = view;
    if (!person || !ticked || !site || !account) return;
    if (await attempt(() => call("agreeAccount", { site, account, person }))) await reload();
  };
  return (
    <>
      {!only && (
        <Radios
          legend={w.popup.whose}
          value={picked}
          choices={people.map(({ id }) => ({ value: id, label: w.common.people[id] }))}
          onChange={(id) => {
            setPicked(id);
            setTicked(false);
          }}
        />
      )}
      <Tick checked={ticked} onChange={setTicked}>
        {only ? w.popup.tickSelf : w.popup.tick}
      </Tick>
      <Button look="main" disabled={busy} onClick={agree}>
        {w.popup.agree}
      </Button>
      <p role="alert" class="problem">
        {problem}
      </p>
      <FailureNote why={failure} />
    </>
  );
}
