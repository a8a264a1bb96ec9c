import type { AlertWords } from "../i18n/en/alerts.ts";
import type { Alert, Script } from "../model/alert.ts";
import type { Site } from "../model/observation.ts";
import type { AgeBand } from "../model/settings.ts";
import { IMAGE_REMOVAL, type Route, routeLink } from "./routes.ts";

export type StepKey = keyof AlertWords["steps"];

/** One step: its key into the words, and the page it leads to, if any. */
export interface Step {
  readonly key: StepKey;
  readonly href: string | null;
}

/** Steps whose key depends on the site or the age are named by these until they are resolved. */
type Slot = StepKey | "report" | "block" | "image-help";

/** A quiet tip asks for little: nothing has happened yet. */
const TIP: readonly Slot[] = ["slow", "keep-private", "not-your-fault", "block", "tell"];

/** The order of advice (people.md §5). In sextortion and coercion help comes first and evidence later. */
const SCRIPT_STEPS: Readonly<Record<Script, readonly Slot[]>> = {
  general: ["stop", "not-your-fault", "note", "report", "block", "tell"],
  sextortion: [
    "emergency",
    "crisis-line",
    "not-your-fault",
    "do-not-pay",
    "stop-replying",
    "tell",
    "image-help",
    "threat-help",
    "note",
    "report",
    "block",
  ],
  coercion: ["emergency", "crisis-line", "not-your-fault", "no-obeying", "tell", "note", "report", "block"],
  account: [
    "danger-near",
    "no-code",
    "no-links",
    "not-your-fault",
    "change-password",
    "log-out-others",
    "two-factor",
    "check-contact",
    "recover",
    "note",
    "report",
    "block",
    "tell",
  ],
  recruitment: [
    "emergency",
    "no-travel",
    "not-your-fault",
    "trafficking-line",
    "note",
    "report",
    "block",
    "tell",
  ],
};

const STEP_ROUTES: Partial<Record<StepKey, Route>> = {
  "threat-help": "threat-help",
  "change-password": "change-password",
  "log-out-others": "login-activity",
  "two-factor": "two-factor",
  "check-contact": "password-and-security",
  recover: "recover",
  "report-instagram": "report",
  "report-facebook": "report",
  "block-instagram": "block",
  "block-facebook": "block",
};

/** Under 18: Take It Down. Adults: StopNCII, and Take It Down for a picture from before they were 18. */
function imageHelp(ageBand: AgeBand | null): readonly StepKey[] {
  return ageBand === "adult" ? ["stop-ncii", "take-it-down"] : ["take-it-down"];
}

function resolve(slot: Slot, site: Site, ageBand: AgeBand | null): readonly StepKey[] {
  if (slot === "image-help") return imageHelp(ageBand);
  if (slot === "report" || slot === "block") return [`${slot}-${site}`];
  return [slot];
}

function hrefOf(key: StepKey, site: Site): string | null {
  if (key === "take-it-down") return IMAGE_REMOVAL.under18;
  if (key === "stop-ncii") return IMAGE_REMOVAL.adult;
  const route = STEP_ROUTES[key];
  return route ? routeLink(site, route).href : null;
}

/** Where nothing has happened yet a tip stays quiet; an urgent alert names the emergency number first in every script. */
function slotsFor(script: Script, level: Alert["level"]): readonly Slot[] {
  if (level === "tip" && (script === "general" || script === "recruitment")) return TIP;
  const slots = SCRIPT_STEPS[script];
  return level === "urgent" && script === "general" ? ["emergency", ...slots] : slots;
}

/** The ordered next steps for one alert on one site. */
export function stepsFor(
  script: Script,
  level: Alert["level"],
  site: Site,
  ageBand: AgeBand | null,
): readonly Step[] {
  return slotsFor(script, level)
    .flatMap((slot) => resolve(slot, site, ageBand))
    .map((key) => ({ key, href: hrefOf(key, site) }));
}
