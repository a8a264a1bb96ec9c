import { useRef, useState } from "preact/hooks";
import { fill } from "../../i18n/index.ts";
import { useTry } from "../kit/calls.ts";
import { Confirm } from "../kit/confirm.tsx";
import { FailureNote } from "../kit/controls.tsx";
import { useHost } from "../kit/host.tsx";
import { useSpeech } from "../kit/words.tsx";
import type { Part } from "./app.tsx";
import { ContactRow } from "./contact.tsx";
import { useSize } from "./size.ts";

/** What Porchlight holds right now, contact by contact and field by field, straight from the store. */
export function HeldPart({ held, reload }: Part) {
  const { call } = useHost();
  const { w } = useSpeech();
  const { failure, attempt } = useTry();
  const title = useRef<HTMLHeadingElement>(null);
  const [erased, setErased] = useState(false);
  const erase = async (account: string | null, contact: string | null) => {
    const done = await attempt(() => call("erase", { account, contact }));
    setErased(done);
    if (!done) return;
    await reload();
    title.current?.focus();
  };
  const words = w.options.held;
  return (
    <section class="card" aria-labelledby="held-title">
      <h2 id="held-title" tabIndex={-1} ref={title}>
        {words.title}
      </h2>
      <Total held={held} />
      {held.contacts.map((row) => (
        <ContactRow
          key={row.account + row.contact}
          row={row}
          onErase={() => erase(row.account, row.contact)}
        />
      ))}
      {held.contacts.length > 0 && <p class="quiet">{words.also}</p>}
      <p class="quiet">{words.never}</p>
      {held.contacts.length > 0 && (
        <Confirm
          label={words.eraseAll}
          question={words.eraseAllQuestion}
          yes={words.eraseYes}
          onYes={() => erase(null, null)}
        />
      )}
      <p role="status">{erased ? words.erased : ""}</p>
      <FailureNote why={failure} />
    </section>
  );
}

function Total({ held }: Pick<Part, "held">) {
  const { w, many } = useSpeech();
  const size = useSize();
  const { contacts } = held;
  if (contacts.length === 0) return <p>{w.options.held.none}</p>;
  const bytes = contacts.reduce((sum, row) => sum + row.bytes, 0);
  const forms = {
    one: fill(w.options.held.total.one, { count: "{count}", size: size(bytes) }),
    other: fill(w.options.held.total.other, { count: "{count}", size: size(bytes) }),
  };
  return <p>{many(forms, contacts.length)}</p>;
}
