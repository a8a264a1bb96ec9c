import { fill } from "../../i18n/index.ts";
import type { ThreadView } from "../../model/view.ts";
import { useTry } from "../kit/calls.ts";
import { FailureNote, Tick } from "../kit/controls.tsx";
import { useHost } from "../kit/host.tsx";
import { LevelIcon } from "../kit/icons.tsx";
import { useSpeech } from "../kit/words.tsx";
import { AlertHelp } from "./alert.tsx";
import type { Part } from "./app.tsx";
import { Reading } from "./reading.tsx";

/** The account is checked: this chat, its level and why, and what could not be read. */
export function OpenGate({ view, reload }: Part) {
  return (
    <>
      <Account view={view} />
      {view.thread ? <Thread view={view} thread={view.thread} reload={reload} /> : <Idle view={view} />}
      <Reading health={view.health} gaps={view.thread?.gaps ?? []} />
    </>
  );
}

function Account({ view }: Pick<Part, "view">) {
  const { w } = useSpeech();
  const mine = view.consent?.accounts.find(({ account }) => account === view.accountRef);
  if (!view.site || !mine) return null;
  return <p class="account">{fill(w.popup.accountOf[mine.person], { site: w.common.sites[view.site] })}</p>;
}

/** No chat was judged: none is open, or the page could not be read at all (then it says so, loudly). */
function Idle({ view }: Pick<Part, "view">) {
  const { w } = useSpeech();
  const blind = view.health?.health === "blind" || view.health?.health === "partial";
  if (blind) return <Headline level="cannot-assess" text={w.popup.cannotAssess} />;
  return (
    <section class="card">
      <h1 tabIndex={-1}>{w.popup.idle.title}</h1>
      <p>{w.popup.idle.text}</p>
    </section>
  );
}

function Headline({ level, text }: { level: ThreadView["level"]; text: string }) {
  const { w } = useSpeech();
  return (
    <section class={`card level level-${level}`}>
      <h1 tabIndex={-1}>
        <LevelIcon level={level} />
        <span>{w.common.levels[level]}</span>
      </h1>
      <p>{text}</p>
    </section>
  );
}

function Thread({ view, thread, reload }: Part & { thread: ThreadView }) {
  const known = <Known view={view} thread={thread} reload={reload} />;
  const help = view.alert ?? view.advice;
  return (
    <>
      <Level view={view} thread={thread} />
      {help ? <AlertHelp alert={help} known={known} /> : <section class="card">{known}</section>}
      <Facts thread={thread} />
    </>
  );
}

function Level({ view, thread }: Pick<Part, "view"> & { thread: ThreadView }) {
  const { w, many } = useSpeech();
  const { level } = thread;
  return (
    <section class={`card level level-${level}`}>
      <h1 tabIndex={-1}>
        <LevelIcon level={level} />
        <span>{view.alert?.levelWord ?? w.common.levels[level]}</span>
      </h1>
      {view.alert && <p class="alert-title">{view.alert.title}</p>}
      {level === "none-found" && <p>{w.popup.noneFound}</p>}
      {level === "cannot-assess" && <p>{w.popup.cannotAssess}</p>}
      <Reasons reasons={thread.reasons} />
      {view.alert && (
        <p class="harmless">
          <strong>{w.popup.harmless}.</strong> {view.alert.harmless}
        </p>
      )}
      <p class="quiet">{many(w.popup.counted, thread.messagesCounted)}</p>
    </section>
  );
}

function Reasons({ reasons }: Pick<ThreadView, "reasons">) {
  const { w } = useSpeech();
  if (reasons.length === 0) return null;
  return (
    <>
      <h2>{w.popup.reasons}</h2>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}

/** Reversible; the worker decides what it makes quieter. */
function Known({ view, thread, reload }: Part & { thread: ThreadView }) {
  const { call } = useHost();
  const { w } = useSpeech();
  const { failure, attempt } = useTry();
  const { accountRef: account } = view;
  const { contact } = thread;
  if (!account || !contact) return null;
  const set = async (known: boolean) => {
    await attempt(() => call("setKnown", { account, contact, known }));
    await reload();
  };
  return (
    <>
      <Tick checked={thread.known} onChange={set} hint={w.popup.knownHint}>
        {w.popup.known}
      </Tick>
      <FailureNote why={failure} />
    </>
  );
}

/** Facts of the contact in words. Only what was seen is told; "not seen" is never told as "no". */
function Facts({ thread }: { thread: ThreadView }) {
  const { w } = useSpeech();
  const { facts } = thread;
  const told = [
    facts?.request && w.popup.facts.request,
    facts?.newAccount && w.popup.facts.newAccount,
    facts?.mutual === false && w.popup.facts.mutual,
    facts?.openedBy === "them" && w.popup.facts.openedByThem,
    facts?.firstContact && w.popup.facts.firstContact,
  ].filter((text) => typeof text === "string");
  if (told.length === 0) return null;
  return (
    <section class="card">
      <h2>{w.popup.facts.title}</h2>
      <ul>
        {told.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
