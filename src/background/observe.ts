import { emptyContact, step } from "../engine/index.ts";
import { presentAlert, presentReasons } from "../guidance/present.ts";
import type { ThreadReport } from "../messaging/table.ts";
import type { Alert } from "../model/alert.ts";
import type { Assessment } from "../model/assessment.ts";
import type { ContactState } from "../model/contact.ts";
import type { AgeBand } from "../model/settings.ts";
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

/** Counts, judges and decides in one transaction; nothing at all for an account nobody agreed to. */
export async function observe(report: ThreadReport): Promise<Verdict> {
  const { gate, ageBand } = await gateOf(report.site, report.account);
  if (gate !== "open") return { gate, ...SILENT };
  const { result, open } = await update(report, (stored) => judge(stored, report, ageBand));
  const settings = await readSettings();
  const language = languageOf(settings);
  const alert = open && present(open, report, language, settings.country, ageBand, result.state);
  const thread = threadView(result.assessment, result.state, language);
  const wantsName = alert !== null && !(await hasName(report.account, report.contact));
  return { gate, thread, alert, wantsName };
}

function judge(stored: ContactState | null, report: ThreadReport, ageBand: AgeBand | null) {
  const now = Date.now();
  const before = stored ?? emptyContact(report.site, report.account, report.contact, now);
  const context = { ageBand, gaps: report.health.gaps, now, alertId: crypto.randomUUID() };
  const { state, assessment, alert } = step(before, report, context);
  return { state, alert, result: { state, assessment } };
}

function present(
  alert: Alert,
  report: ThreadReport,
  language: ReturnType<typeof languageOf>,
  country: string | null,
  ageBand: AgeBand | null,
  state: ContactState,
): AlertView {
  return presentAlert(alert, {
    site: report.site,
    language,
    country,
    ageBand,
    contactKnown: state.known !== null,
  });
}

function threadView(
  { level, reasons, gaps }: Assessment,
  { contact, known, counts, facts }: ContactState,
  language: ReturnType<typeof languageOf>,
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
