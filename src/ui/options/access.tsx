import { fill } from "../../i18n/index.ts";
import { useSpeech } from "../kit/words.tsx";
import type { Part } from "./app.tsx";

/** What the browser itself allows right now, and trouble with what is stored. */
export function Access({ held }: Pick<Part, "held">) {
  const { w, time } = useSpeech();
  const words = w.options.browser;
  return (
    <section class="card" aria-labelledby="access-title">
      <h2 id="access-title">{words.title}</h2>
      {(held.pausedUntil ?? 0) > Date.now() && (
        <p class="note">{fill(words.paused, { time: time(held.pausedUntil ?? 0) })}</p>
      )}
      {held.permissions.length === 0 && <p>{words.none}</p>}
      <ul>
        {held.permissions.map((origin) => (
          <li key={origin}>
            <code>{origin}</code>
          </li>
        ))}
      </ul>
      <p class="hint">{words.hint}</p>
      <Trouble held={held} />
    </section>
  );
}

function Trouble({ held }: Pick<Part, "held">) {
  const { w, moment } = useSpeech();
  const words = w.options.browser;
  return (
    <>
      <h3>{words.trouble}</h3>
      <p>{held.trouble.length > 0 ? words.troubleText : words.troubleNone}</p>
      <ul>
        {held.trouble.map(({ what, at }) => (
          <li key={`${what} ${at}`}>
            {fill(words.troubleRow, { what: words.troubles[what], date: moment(at) })}
          </li>
        ))}
      </ul>
    </>
  );
}
