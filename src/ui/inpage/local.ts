import type { AlertView } from "../../model/view.ts";
import type { Answer, InPageState } from "./contract.ts";

/** What is unfolded inside a warning. */
export type Section = "why" | "what-to-do" | "talk";
/** A short word of thanks after an answer. */
export type Notice = "notedKnown" | "notedNormal";

/** What only this tab knows: what was unfolded, closed or hidden. */
export interface Local {
  readonly chipOpen: boolean;
  readonly section: Section | null;
  /** Id of the alert that was put away. */
  readonly closed: string | null;
  /** "Hide now": the chip shows no level word either, for whoever looks over a shoulder. */
  readonly quiet: boolean;
  readonly notice: Notice | null;
  readonly copy: "copied" | "copyByHand" | null;
}

export const FRESH: Local = {
  chipOpen: false,
  section: null,
  closed: null,
  quiet: false,
  notice: null,
  copy: null,
};

/** What a person can press. */
export type Press = "chip" | "close" | "hide" | "again" | "known" | "not-a-risk" | Section;

/** The alert on the screen, if it was not put away. */
export function openAlert(state: InPageState, local: Local): AlertView | null {
  return state.alert && state.alert.alert.id !== local.closed ? state.alert : null;
}

/** Another alert, another level or another thread starts afresh; the same one stays as the person left it. */
export function onState(local: Local, before: InPageState | null, now: InPageState): Local {
  if (now.alert && now.alert.alert.id !== before?.alert?.alert.id && now.alert.alert.id !== local.closed)
    return FRESH;
  const settled = now.gate === "open" && (now.health === "reading" || now.health === "partial");
  return {
    ...local,
    quiet: local.quiet && now.level === before?.level,
    notice: settled ? local.notice : null,
  };
}

const put = (local: Local, id: string | null): Local => ({ ...FRESH, closed: id ?? local.closed });

/** The next local state. `id`: of the alert on the screen, or null. */
export function onPress(local: Local, press: Press, id: string | null): Local {
  switch (press) {
    case "chip":
      return { ...local, chipOpen: !local.chipOpen, quiet: false, notice: null };
    case "again":
      return FRESH;
    case "close":
      return put(local, id);
    case "hide":
      return { ...put(local, id), quiet: true };
    case "known":
      return { ...put(local, id), notice: "notedKnown" };
    case "not-a-risk":
      return { ...put(local, id), notice: "notedNormal" };
    default:
      return { ...local, section: local.section === press ? null : press, copy: null };
  }
}

/** What the worker is told about a press, or null when it is not an answer to the alert. */
export function answerOf(local: Local, press: Press): Answer | null {
  if (press === "chip" || press === "again" || press === "why") return null;
  if (press === "hide") return "close";
  return local.section === press ? null : press;
}

/** Two states with the same look need not be drawn twice: a pass over the page mostly changes nothing. */
export function lookOf({ language, corner, gate, health, level, gaps, alert }: InPageState): string {
  return [language, corner, gate, health, level, alert?.alert.id, alert?.title, ...gaps].join("\n");
}
