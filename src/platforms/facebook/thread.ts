import type { Coverage, Read, ThreadObservation } from "../../model/observation.ts";
import { cardFacts } from "./card.ts";
import { isGroup, isRequest } from "./facts.ts";
import { gather, type Scene } from "./gather.ts";
import { contactName, handleOfName, type NameSources } from "./header.ts";
import { type ReadRows, type RowReading, readRows } from "./messages.ts";
import type { Route } from "./routes.ts";
import { headerIsStale, rowsAreStale } from "./staleness.ts";
import { atNewestEnd, atOldestEnd, stateWithoutRows } from "./state.ts";

const NONE: Read<never> = { value: null, strategy: null };
const NO_ROWS: ReadRows = { rows: [], others: [] };
const NO_COVERAGE: Coverage = {
  strategies: {},
  rowsSeen: 0,
  rowsParsed: 0,
  mediaOnlyRows: 0,
  unknownSides: 0,
};

/** Nothing on screen belongs to the conversation in the address (yet). */
function nothingRead(scene: Scene, state: ThreadObservation["state"]): ThreadObservation {
  return {
    site: "facebook",
    kind: scene.route.kind,
    key: scene.route.key,
    state,
    contactName: NONE,
    contactHandle: NONE,
    isRequest: NONE,
    isGroup: NONE,
    mutual: NONE,
    newAccount: NONE,
    messages: [],
    atNewestEnd: null,
    atOldestEnd: null,
    coverage: NO_COVERAGE,
  };
}

/** The strategy that read most rows; null when none read any. */
function commonest(strategies: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const name of strategies) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

/** Without ids of the page, messages are told apart by fingerprint and order further on (pages.md 2.2). */
const WITHOUT_ID = "fingerprint-and-order";

function rowStrategies(rows: readonly RowReading[]): Coverage["strategies"] {
  return {
    direction: commonest(rows.map(({ side }) => side.strategy)),
    text: commonest(rows.map(({ textStrategy }) => textStrategy)),
    "message-id": commonest(rows.map(({ idStrategy }) => idStrategy)) ?? WITHOUT_ID,
    time: rows.some(({ message }) => message.at !== null) ? "row-label" : null,
  };
}

function coverageOf(scene: Scene, { rows }: ReadRows, facts: Coverage["strategies"]): Coverage {
  const messages = rows.map(({ message }) => message);
  return {
    strategies: {
      ...(scene.keyStrategy === null ? {} : { "thread-key": scene.keyStrategy }),
      ...facts,
      rows: scene.found.rows.strategy,
      ...(rows.length > 0 ? rowStrategies(rows) : {}),
    },
    rowsSeen: rows.length + scene.found.missed,
    rowsParsed: messages.filter(({ kind }) => kind !== "other").length,
    mediaOnlyRows: messages.filter(({ kind }) => kind === "media").length,
    unknownSides: messages.filter(({ side }) => side === "unknown").length,
  };
}

/**
 * The page shows no handle. In a plain conversation of two, the number in the address is the other's account
 * (pages.md 2.2, not certain), so a link to the profile that bears the name is asked first.
 */
function handleOf(scene: Scene, name: string | null, group: boolean | null): Read<string> {
  const link = group === true || name === null ? null : handleOfName(scene.panel, scene.log, name);
  if (link !== null) return { value: link, strategy: "profile-link" };
  const plain = scene.route.kind === "ordinary" || scene.route.kind === "request";
  const id = /^t\/(\d+)$/.exec(scene.route.key ?? "")?.[1];
  return plain && group === false && id ? { value: id, strategy: "thread-id" } : NONE;
}

/** What is only told by a transcript that was read. */
function readyFacts(scene: Scene, name: string | null, others: readonly string[]) {
  const group = isGroup(scene, name, others);
  return {
    contactHandle: handleOf(scene, name, group.value),
    isRequest: isRequest(scene),
    isGroup: group,
    ...cardFacts(scene.card),
    atNewestEnd: atNewestEnd(scene),
    atOldestEnd: atOldestEnd(scene),
  };
}

const factStrategies = (facts: ReturnType<typeof readyFacts>): Coverage["strategies"] => ({
  ...(facts.contactHandle.strategy === null ? {} : { "contact-handle": facts.contactHandle.strategy }),
  "is-request": facts.isRequest.strategy,
  "is-group": facts.isGroup.strategy,
});

function assemble(scene: Scene, read: ReadRows, sources: NameSources): ThreadObservation {
  const ready = read.rows.some(({ message }) => message.kind !== "other");
  const state = ready ? "ready" : read.rows.length > 0 ? "unreadable" : stateWithoutRows(scene);
  const name = contactName(sources);
  const facts = ready ? readyFacts(scene, name.value, read.others) : null;
  const strategies = { "contact-name": name.strategy, ...(facts ? factStrategies(facts) : {}) };
  return {
    ...nothingRead(scene, state),
    contactName: name,
    ...facts,
    messages: read.rows.map(({ message }) => message),
    coverage: coverageOf(scene, read, strategies),
  };
}

/** The conversation on screen. `now` in ms. */
export function readThread(doc: Document, route: Route, now: number): ThreadObservation {
  const scene = gather(doc, route);
  const { log, card, entries, panel, found } = scene;
  const rows = found.rows.value ?? [];
  const sources: NameSources = { panel, log, card, entries, key: scene.route.key, others: [] };
  const name = contactName(sources).value;
  const key = scene.route.key;
  if (headerIsStale(name, key, entries) || rowsAreStale(doc, key ?? "", rows, now))
    return nothingRead(scene, "loading");
  const context = { frame: scene.root, name, now, locale: doc.documentElement.lang };
  const read = rows.length > 0 ? readRows(rows, context) : NO_ROWS;
  return assemble(scene, read, { ...sources, others: read.others });
}
