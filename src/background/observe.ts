import { emptyContact, step } from "../engine/index.ts";
import { presentAlert, presentReasons } from "../guidance/present.ts";
import type { ThreadReport } from "../messaging/table.ts";
import type { Alert } from "../model/alert.ts";
import type { Assessment } from "../model/assessment.ts";
import type { ContactState } from "../model/contact.ts";
import type { AgeBand, InterfaceLanguage } from "../model/settings.ts";
import type { AlertView, ThreadView, Verdict } from "../model/view.ts";
import { readSettings } from "../storage/items.ts";
import { update } from "../storage/ledger.ts";
import { hasName } from "../storage/names.ts";
import { gateOf } from "./gate.ts";
import { languageOf } from "./language.ts";

/** Behind a closed gate nothing is said about a thread, not even that nothing was found. */
const SILENT: Omit<Verdict, "gate"> = {
  thread: {
    contact: null,
    level: "cannot-assess",
    reasons: [],
    gaps: [],
    known: false,
    messagesCounted: 0,
    facts: null,
  },
  alert: null,
  wantsName: false,
};

/** What a reading leads to: the answer to the tab, and what the popup keeps showing once a warning was closed. */
export interface Observed {
  readonly verdict: Verdict;
  readonly advice: AlertView | null;
}

/** Counts, judges and decides in one transaction; nothing at all for an account nobody agreed to. */
export async function observe(report: ThreadReport): Promise<Observed> {
  const { gate, ageBand } = await gateOf(report.site, report.account);
  if (gate !== "open") return { verdict: { gate, ...SILENT }, advice: null };
  const { result, open, ever } = await update(report, (stored) => judge(stored, report, ageBand));
  const { language, country } = await spoken();
  const { assessment, state } = result;
  const context = { site: report.site, language, country, ageBand, contactKnown: state.known !== null };
  const inWords = (alert: Alert | null) => alert && presentAlert(alert, context);
  // The name may be kept as soon as there is an alert about it, also if that was closed meanwhile.
  const wantsName = ever !== null && !(await hasName(report.account, report.contact));
  const thread = threadView(assessment, state, language);
  const verdict = { gate, thread, alert: inWords(open), wantsName };
  return { verdict, advice: STANDING.includes(assessment.level) ? inWords(ever) : null };
}

/** Levels at which advice given before still holds. */
const STANDING: readonly Assessment["level"][] = ["tip", "caution", "urgent"];

async function spoken(): Promise<{ language: InterfaceLanguage; country: string | null }> {
  const settings = await readSettings();
  return { language: languageOf(settings), country: settings.country };
}

function judge(stored: ContactState | null, report: ThreadReport, ageBand: AgeBand | null) {
  const now = Date.now();
  const before = stored ?? emptyContact(report.site, report.account, report.contact, now);
  const context = { ageBand, gaps: report.health.gaps, now, alertId: crypto.randomUUID() };
  const { state, assessment, alert } = step(before, report, context);
  return { state, alert, result: { state, assessment } };
}

function threadView(
  { level, reasons, gaps }: Assessment,
  { contact, known, counts, facts }: ContactState,
  language: InterfaceLanguage,
): ThreadView {
  return {
    contact,
    level,
    reasons: presentReasons(reasons, language),
    gaps,
    known: known !== null,
    messagesCounted: counts.them + counts.me + counts.unknown,
    facts,
  };
}
