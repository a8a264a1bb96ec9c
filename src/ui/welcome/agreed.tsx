import { fill } from "../../i18n/index.ts";
import type { Consent } from "../../model/consent.ts";
import { SITES, type Site } from "../../model/observation.ts";
import { Arrival, Button } from "../kit/controls.tsx";
import { WithdrawButton } from "../kit/withdraw.tsx";
import { useSpeech } from "../kit/words.tsx";

interface AgreedProps {
  readonly consent: Consent;
  readonly onChange: () => void;
  readonly onStopped: () => void;
}

/** Agreed and allowed: how to start, who agreed, and the ways back. */
export function Agreed({ consent, onChange, onStopped }: AgreedProps) {
  const { w } = useSpeech();
  const { agreed } = w.welcome;
  return (
    <>
      <section class="hero">
        <Arrival>{agreed.title}</Arrival>
      </section>
      <HowToStart />
      <section class="card">
        <h2>{agreed.whoTitle}</h2>
        <Who consent={consent} />
      </section>
      <section class="card">
        <h2>{agreed.changeTitle}</h2>
        <Button onClick={onChange}>{agreed.change}</Button>
        <p class="hint">{agreed.changeHint}</p>
        <WithdrawButton onStopped={onStopped} />
      </section>
    </>
  );
}

/** Inboxes of both sites; followed by the person only. */
const INBOXES: Readonly<Record<Site, string>> = {
  instagram: "https://www.instagram.com/direct/inbox/",
  facebook: "https://www.facebook.com/messages/",
};

function HowToStart() {
  const { w } = useSpeech();
  const { agreed } = w.welcome;
  return (
    <section class="card">
      <h2>{agreed.howTitle}</h2>
      <ol class="steps">
        {Object.values(agreed.steps).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <div class="row">
        {SITES.map((site) => (
          <a
            key={site}
            class="button button-main"
            href={INBOXES[site]}
            target="_blank"
            rel="noopener noreferrer"
          >
            {fill(agreed.openSite, { site: w.common.sites[site] })}
          </a>
        ))}
      </div>
    </section>
  );
}

function Who({ consent }: Pick<AgreedProps, "consent">) {
  const { w, moment } = useSpeech();
  return (
    <ul class="who">
      {consent.people.map(({ id, ageBand, agreedAt }) => (
        <li key={id}>
          <strong>
            {fill(w.welcome.agreed.who, { person: w.common.people[id], age: w.common.ages[ageBand] })}
          </strong>
          <span class="quiet">{fill(w.welcome.agreed.when, { date: moment(agreedAt) })}</span>
        </li>
      ))}
    </ul>
  );
}
