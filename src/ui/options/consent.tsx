import { useRef, useState } from "preact/hooks";
import { fill } from "../../i18n/index.ts";
import type { AgreedAccount, Consent } from "../../model/consent.ts";
import { useTry } from "../kit/calls.ts";
import { Button, FailureNote } from "../kit/controls.tsx";
import { useHost } from "../kit/host.tsx";
import { WithdrawButton, Withdrawn } from "../kit/withdraw.tsx";
import { useSpeech } from "../kit/words.tsx";
import type { Part } from "./app.tsx";
import { shortCode } from "./size.ts";

/** Who agreed, to what, when, for which accounts; and the way out. */
export function ConsentPart({ held, reload }: Part) {
  const { w } = useSpeech();
  const [stopped, setStopped] = useState(false);
  const stop = async () => {
    setStopped(true);
    await reload();
  };
  const { consent } = held;
  return (
    <section class="card" aria-labelledby="consent-title">
      <h2 id="consent-title">{w.options.consent.title}</h2>
      {consent ? (
        <Given consent={consent} reload={reload} onStopped={stop} />
      ) : stopped ? (
        <Withdrawn level={3} />
      ) : (
        <None />
      )}
    </section>
  );
}

function None() {
  const { w } = useSpeech();
  return (
    <>
      <p>{w.options.consent.none}</p>
      <a class="button button-main" href="/welcome.html">
        {w.common.openWelcome}
      </a>
    </>
  );
}

interface GivenProps extends Pick<Part, "reload"> {
  readonly consent: Consent;
  readonly onStopped: () => void;
}

function Given({ consent, reload, onStopped }: GivenProps) {
  const { w } = useSpeech();
  return (
    <>
      <People consent={consent} />
      <p>{fill(w.options.consent.scope, { version: consent.scope })}</p>
      <Accounts accounts={consent.accounts} reload={reload} />
      <WithdrawButton onStopped={onStopped} />
    </>
  );
}

function People({ consent }: Pick<GivenProps, "consent">) {
  const { w, moment } = useSpeech();
  const words = w.options.consent;
  return (
    <ul class="who">
      {consent.people.map(({ id, ageBand, agreedAt }) => (
        <li key={id}>
          <strong>{fill(words.person, { person: w.common.people[id], age: w.common.ages[ageBand] })}</strong>
          <span class="quiet">{fill(words.when, { date: moment(agreedAt) })}</span>
        </li>
      ))}
    </ul>
  );
}

type AccountsProps = Pick<Part, "reload"> & { accounts: readonly AgreedAccount[] };

function Accounts({ accounts, reload }: AccountsProps) {
  const { call } = useHost();
  const { w } = useSpeech();
  const { failure, attempt } = useTry();
  const title = useRef<HTMLHeadingElement>(null);
  const stop = async ({ site, account }: AgreedAccount) => {
    if (!(await attempt(() => call("leaveAccount", { site, account })))) return;
    await reload();
    title.current?.focus();
  };
  return (
    <>
      <h3 tabIndex={-1} ref={title}>
        {w.options.consent.accounts}
      </h3>
      {accounts.length === 0 && <p>{w.options.consent.accountsNone}</p>}
      <ul class="who">
        {accounts.map((entry) => (
          <Account key={entry.account} entry={entry} onStop={() => stop(entry)} />
        ))}
      </ul>
      <FailureNote why={failure} />
    </>
  );
}

function Account({ entry, onStop }: { entry: AgreedAccount; onStop: () => void }) {
  const { w, moment } = useSpeech();
  const words = w.options.consent;
  const values = { site: w.common.sites[entry.site], code: shortCode(entry.account) };
  return (
    <li class="account-row">
      <div>
        <strong>{fill(words.account, values)}</strong>
        <span class="quiet">
          {fill(words.accountOf, { person: w.common.people[entry.person], date: moment(entry.agreedAt) })}
        </span>
      </div>
      <Button label={fill(words.stopLabel, values)} onClick={onStop}>
        {words.stop}
      </Button>
    </li>
  );
}
