import { useRef, useState } from "preact/hooks";
import { Button } from "../kit/controls.tsx";
import { useHost } from "../kit/host.tsx";
import { useSpeech } from "../kit/words.tsx";
import { AgreeFields } from "./fields.tsx";
import { agreementFrom, type Draft, EMPTY, type Missing, missingIn } from "./form.ts";

interface AgreeProps {
  readonly alreadyAgreed: boolean;
  readonly onAgreed: () => void;
  readonly onRefused: () => void;
  readonly onNotNow: () => void;
}

/** The agreement: who, how old, where, and one deliberate button. */
export function AgreePart(props: AgreeProps) {
  const { w } = useSpeech();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const change = (next: Draft) => {
    setDraft(next);
    if (missing.length > 0) setMissing(missingIn(next));
  };
  return (
    <section class="card agree" aria-labelledby="agree-title">
      <h2 id="agree-title">{w.welcome.agree.title}</h2>
      <p>{w.welcome.agree.intro}</p>
      <AgreeFields draft={draft} onDraft={change} />
      <MissingList missing={missing} />
      <Deciding {...props} draft={draft} onMissing={setMissing} />
    </section>
  );
}

/** The field that each missing thing leads to. */
const FIELD_OF: Readonly<Record<Missing, string>> = {
  mode: "mode",
  "age-self": "age-self",
  "age-young": "age-young",
  "too-young": "do-together",
  country: "country",
  "tick-self": "tick-self",
  "tick-young": "tick-young",
  "tick-adult": "tick-adult",
};

function MissingList({ missing }: { missing: readonly Missing[] }) {
  const { w } = useSpeech();
  const lead = (what: Missing) => (event: Event) => {
    event.preventDefault();
    document.getElementById(FIELD_OF[what])?.focus();
  };
  return (
    <div role="alert">
      {missing.length > 0 && (
        <div class="note note-trouble">
          <strong>{w.welcome.agree.missingTitle}</strong>
          <ul>
            {missing.map((what) => (
              <li key={what}>
                <a href={`#${FIELD_OF[what]}`} onClick={lead(what)}>
                  {w.welcome.agree.missing[what]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

type DecidingProps = AgreeProps & { draft: Draft; onMissing: (missing: readonly Missing[]) => void };

function Deciding({ draft, onMissing, alreadyAgreed, onAgreed, onRefused, onNotNow }: DecidingProps) {
  const { call, requestHosts } = useHost();
  const { w } = useSpeech();
  const [waiting, setWaiting] = useState(false);
  const [failed, setFailed] = useState(false);
  const running = useRef(false);

  /** The prompt comes first and without any wait before it: the browser takes it only as part of the click. */
  const agree = () => {
    const agreement = agreementFrom(draft);
    onMissing(missingIn(draft));
    if (!agreement || running.current) return;
    const asked = requestHosts();
    running.current = true;
    setWaiting(true);
    asked
      .catch(() => false)
      .then(async (granted) => {
        const saved = granted ? await call("giveConsent", agreement) : null;
        running.current = false;
        setWaiting(false);
        setFailed(saved?.ok === false);
        if (!saved) onRefused();
        else if (saved.ok) onAgreed();
      });
  };

  return (
    <>
      <p class="hint">{w.welcome.agree.next}</p>
      <div class="row">
        <Button look="main" disabled={waiting} onClick={agree}>
          {w.welcome.agree.button}
        </Button>
        <Button disabled={waiting} onClick={onNotNow}>
          {alreadyAgreed ? w.welcome.agreed.keep : w.welcome.agree.notNow}
        </Button>
      </div>
      <p role="status">{waiting ? w.welcome.agree.waiting : ""}</p>
      <div role="alert">
        {failed && (
          <p class="note note-trouble">
            <strong>{w.welcome.saveFailed.title}.</strong> {w.welcome.saveFailed.text}
          </p>
        )}
      </div>
    </>
  );
}
