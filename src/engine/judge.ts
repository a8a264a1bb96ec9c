import type { Gap } from "../model/assessment.ts";
import type { ContactState } from "../model/contact.ts";
import type { AgeBand } from "../model/settings.ts";
import type { RiskContext } from "../risk/index.ts";
import { ageGap } from "../signals/index.ts";

/** What risk needs to know of one contact beside the signals. */
export function riskContext(
  state: ContactState,
  { ageBand, gaps, now }: { ageBand: AgeBand | null; gaps: readonly Gap[]; now: number },
): RiskContext {
  const firstTheirs = state.cues.find((cue) => cue.side === "them")?.pos ?? Number.POSITIVE_INFINITY;
  const own = state.cues.filter((cue) => cue.side === "me");
  return {
    facts: state.facts,
    known: state.known !== null,
    ageBand,
    ageGap: ageGap(state.cues, ageBand),
    refused: own.some((cue) => cue.tactic === "refusal" && cue.pos > firstTheirs),
    supervised: own.some((cue) => cue.tactic === "supervision"),
    gaps,
    newestPos: state.firstPos + state.prints.length - 1,
    times: timesOf(state),
    now,
  };
}

function timesOf({ cues }: ContactState): ReadonlyMap<number, number> {
  return new Map(cues.flatMap(({ pos, at }) => (at === null ? [] : [[pos, at] as const])));
}
