import { Arrival, Button } from "../kit/controls.tsx";
import { useHost } from "../kit/host.tsx";
import { Moon } from "../kit/icons.tsx";
import { WithdrawButton } from "../kit/withdraw.tsx";
import { useSpeech } from "../kit/words.tsx";

/** Installed and silent, and it says so. */
export function Silent({ why, onBack }: { why: "not-now" | "refused"; onBack: () => void }) {
  const { w } = useSpeech();
  const { silent } = w.welcome;
  return (
    <section class="card calm">
      <p class="gate-icon">
        <Moon />
      </p>
      <Arrival>{silent.title}</Arrival>
      <p>{why === "refused" ? silent.refused : silent.notNow}</p>
      <Button look="main" onClick={onBack}>
        {silent.back}
      </Button>
    </section>
  );
}

export function Banner() {
  const { w } = useSpeech();
  return (
    <aside class="note" aria-label={w.welcome.outdated.title}>
      <strong>{w.welcome.outdated.title}.</strong> {w.welcome.outdated.text}
    </aside>
  );
}

/** Agreed, but the browser has taken the access back. */
export function PermissionMissing(props: { onAnswer: () => Promise<void>; onStopped: () => void }) {
  const { requestHosts } = useHost();
  const { w } = useSpeech();
  const ask = () => {
    requestHosts().then(props.onAnswer, props.onAnswer);
  };
  return (
    <section class="card calm">
      <p class="gate-icon">
        <Moon />
      </p>
      <h1>{w.welcome.permission.title}</h1>
      <p>{w.welcome.permission.text}</p>
      <Button look="main" onClick={ask}>
        {w.welcome.permission.button}
      </Button>
      <WithdrawButton onStopped={props.onStopped} />
    </section>
  );
}
