import type { Payload } from "../../messaging/table.ts";
import type { Consent, Person } from "../../model/consent.ts";
import type { AgeBand } from "../../model/settings.ts";

/** What was filled in so far. Everything starts empty and un-ticked. */
export interface Draft {
  readonly mode: Consent["mode"] | null;
  readonly selfAge: AgeBand | null;
  readonly youngAge: AgeBand | null;
  /** A country code, "other", or "" while nothing was chosen. */
  readonly country: string;
  readonly ticks: Readonly<Record<Person["id"], boolean>>;
}

export const EMPTY: Draft = {
  mode: null,
  selfAge: null,
  youngAge: null,
  country: "",
  ticks: { self: false, young: false, adult: false },
};

/** What is still missing, by the field that lacks it. */
export type Missing =
  | "mode"
  | "age-self"
  | "age-young"
  | "too-young"
  | "country"
  | "tick-self"
  | "tick-young"
  | "tick-adult";

const when = (lacking: boolean, what: Missing): Missing[] => (lacking ? [what] : []);

/** Everything that keeps the draft from being an agreement, in the order of the page. Empty: complete. */
export function missingIn(draft: Draft): Missing[] {
  if (!draft.mode) return ["mode"];
  const own = draft.mode === "self" ? missingAlone(draft) : missingTogether(draft);
  return [...when(!draft.country, "country"), ...own];
}

function missingAlone({ selfAge, ticks }: Draft): Missing[] {
  if (selfAge === "under-13") return ["too-young"];
  return [...when(!selfAge, "age-self"), ...when(!ticks.self, "tick-self")];
}

/** Neither of the two is enough alone. */
function missingTogether({ youngAge, ticks }: Draft): Missing[] {
  return [
    ...when(!youngAge, "age-young"),
    ...when(!ticks.young, "tick-young"),
    ...when(!ticks.adult, "tick-adult"),
  ];
}

/** The message for the worker, or null while something is missing. */
export function agreementFrom(draft: Draft): Payload<"giveConsent"> | null {
  if (missingIn(draft).length > 0) return null;
  const country = draft.country === "other" ? null : draft.country;
  if (draft.mode === "shared" && draft.youngAge)
    return {
      mode: "shared",
      people: [
        { id: "young", ageBand: draft.youngAge },
        { id: "adult", ageBand: "adult" },
      ],
      country,
    };
  return draft.selfAge ? { mode: "self", people: [{ id: "self", ageBand: draft.selfAge }], country } : null;
}
