import type { ContactFacts, ContactState, PlacedCue } from "../model/contact.ts";
import type { MessageCues } from "../model/cues.ts";
import type { Side } from "../model/tactics.ts";
import { LAST_SEEN_STEP_MS } from "./caps.ts";
import { joinCues, place, sidesLearnt } from "./cues.ts";
import { factsAfter } from "./facts.ts";
import { keptOf, type Laid, lay, type PlacedRow } from "./place.ts";
import type { WindowReport } from "./report.ts";

/**
 * Counts what one reading shows for the first time. Reading the same window again, in another tab, or after
 * scrolling changes nothing. `fresh`: messages counted now. `now` in milliseconds.
 */
export function merge(
  state: ContactState,
  report: WindowReport,
  now: number,
): { readonly state: ContactState; readonly fresh: number } {
  const laid = lay(state, report);
  const fresh = laid.rows.filter((row) => row.fresh);
  const moved = moveCues(state.cues, laid);
  const cues = joinCues(moved, cuesRead(laid.rows, report.messages, now));
  const counts = countsAfter(state.counts, fresh, report.messages, sidesLearnt(moved, cues));
  const counted = counts.them + counts.me + counts.unknown;
  const facts = factsAfter(state, report, counted, laid.firstPos);
  const after: ContactState = {
    ...state,
    lastSeenAt: seenAt(state, fresh.length > 0, now),
    facts: sameFacts(facts, state.facts) ? state.facts : facts,
    counts,
    ...keptOf(state, laid),
    cues,
  };
  return { state: after, fresh: fresh.length };
}

const moveCues = (cues: readonly PlacedCue[], laid: Laid): PlacedCue[] =>
  cues.map((cue) => ({ ...cue, pos: laid.newPos(cue.pos) }));

function cuesRead(rows: readonly PlacedRow[], messages: readonly MessageCues[], now: number): PlacedCue[] {
  return rows.flatMap(({ row, pos, fresh }) => {
    const message = messages[row] as MessageCues;
    // The clock is only the message's time at its arrival; a row seen before keeps the time it has.
    return place(message, pos, message.at ?? (fresh && message.live ? now : null));
  });
}

function countsAfter(
  counts: ContactState["counts"],
  fresh: readonly PlacedRow[],
  messages: readonly MessageCues[],
  learnt: ReadonlyMap<number, Side>,
): ContactState["counts"] {
  const after = { ...counts };
  for (const { row } of fresh) after[(messages[row] as MessageCues).side] += 1;
  for (const side of learnt.values()) {
    after.unknown -= 1;
    after[side] += 1;
  }
  return after;
}

/** Coarse, so that a thread merely looked at is not written again at every pass. Never goes back. */
function seenAt({ lastSeenAt }: ContactState, fresh: boolean, now: number): number {
  return now > lastSeenAt && (fresh || now - lastSeenAt >= LAST_SEEN_STEP_MS) ? now : lastSeenAt;
}

const sameFacts = (a: ContactFacts, b: ContactFacts): boolean =>
  (Object.keys(a) as (keyof ContactFacts)[]).every((key) => a[key] === b[key]);
