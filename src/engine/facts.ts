import type { ContactFacts, ContactState, PlacedCue, Tri } from "../model/contact.ts";
import type { MessageCues } from "../model/cues.ts";
import type { Side } from "../model/tactics.ts";
import { NEW_THREAD_MESSAGES, NEW_THREAD_MS, OLD_THREAD_MESSAGES, OLD_THREAD_MS } from "./caps.ts";
import type { WindowReport } from "./report.ts";

/** What the thread looks like after the window was laid in. `earliest`: oldest time the page gave, or null. */
interface Thread {
  readonly counted: number;
  readonly firstPos: number;
  readonly firstSeenAt: number;
  readonly earliest: number | null;
}

/** Facts after one more reading: a reading that says nothing changes nothing. */
export function factsAfter(
  state: ContactState,
  report: WindowReport,
  counted: number,
  firstPos: number,
): ContactFacts {
  const { facts } = state;
  const request = report.facts.request ?? facts.request;
  const earliest = earliestOf(state.cues, report.messages);
  const thread = { counted, firstPos, firstSeenAt: state.firstSeenAt, earliest };
  return {
    request,
    group: report.facts.group ?? facts.group,
    mutual: report.facts.mutual ?? facts.mutual,
    newAccount: report.facts.newAccount ?? facts.newAccount,
    openedBy: facts.openedBy === "unknown" ? openedBy(report) : facts.openedBy,
    firstContact: facts.firstContact ?? firstContact(report, request, thread),
  };
}

/** Only the card on top of a thread proves that its first row is the first message ever. */
const openedBy = (report: WindowReport): Side =>
  report.atOldestEnd === true ? (report.messages[0]?.side ?? "unknown") : "unknown";

/** The rule of first contact; its figures and their source stand in `caps.ts`. Null: no evidence either way. */
function firstContact(report: WindowReport, request: Tri, thread: Thread): Tri {
  if (request === true) return true;
  const age = thread.earliest === null ? null : thread.firstSeenAt - thread.earliest;
  if (age !== null && age >= OLD_THREAD_MS) return false;
  if (-thread.firstPos >= OLD_THREAD_MESSAGES) return false;
  const short = thread.counted <= NEW_THREAD_MESSAGES && thread.counted > 0;
  const young = age === null || age <= NEW_THREAD_MS;
  return report.atOldestEnd === true && short && young ? true : null;
}

function earliestOf(cues: readonly PlacedCue[], messages: readonly MessageCues[]): number | null {
  const times = [...cues, ...messages].map(({ at }) => at).filter((at) => at !== null);
  return times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b));
}
