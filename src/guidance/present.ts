import { fill } from "../i18n/index.ts";
import type { Alert, AlertAction, Script } from "../model/alert.ts";
import type { Gap } from "../model/assessment.ts";
import type { Site } from "../model/observation.ts";
import type { AgeBand, InterfaceLanguage } from "../model/settings.ts";
import type { SignalId } from "../model/signals.ts";
import type { AlertView } from "../model/view.ts";
import { LINES_CHECKED } from "./helplines.data.ts";
import { helplinesFor, type Need } from "./helplines.ts";
import { presentReasons } from "./reasons.ts";
import { stepsFor } from "./steps.ts";
import { type AlertWords, pick, speak, wordsFor } from "./words.ts";

export { presentReasons } from "./reasons.ts";

/** Who reads the alert, and where. `country` and `ageBand` are null until the person has told them. */
export interface PresentContext {
  readonly site: Site;
  readonly language: InterfaceLanguage;
  readonly country: string | null;
  readonly ageBand: AgeBand | null;
  readonly contactKnown: boolean;
}

const MAX_HELPLINES = 4;

/** The first need fills the list; a further one takes what room is left. */
const NEEDS: Readonly<Record<Script, readonly Need[]>> = {
  general: ["child"],
  sextortion: ["crisis", "image-removal"],
  coercion: ["crisis"],
  account: ["child"],
  recruitment: ["trafficking"],
};

/** An alert without any reason would be a fault elsewhere; it still gets the words of its script. */
const SCRIPT_SIGNAL: Readonly<Record<Script, SignalId>> = {
  general: "rapid-escalation",
  sextortion: "sextortion",
  coercion: "self-harm-pressure",
  account: "credential-request",
  recruitment: "job-lure",
};

/** The alerts room puts first what tipped the scales. */
const mainSignal = ({ reasons, script }: Alert): SignalId => reasons[0]?.signal ?? SCRIPT_SIGNAL[script];

function titleOf(alert: Alert, words: AlertWords): string {
  return fill(pick(words.titles[alert.level], alert.id), { about: words.about[mainSignal(alert)] });
}

function harmlessOf(alert: Alert, words: AlertWords, context: PresentContext): string {
  const harmless = words.harmless[mainSignal(alert)];
  return context.contactKnown ? `${harmless} ${speak(words.knownNote, context.ageBand)}` : harmless;
}

function actionsOf(alert: Alert, words: AlertWords): AlertView["actions"] {
  const ids: readonly AlertAction[] = [...new Set([alert.primary, ...alert.others])];
  return ids.map((id) => ({ id, label: words.actions[id] }));
}

function stepsOf(alert: Alert, words: AlertWords, { site, ageBand }: PresentContext): AlertView["steps"] {
  return stepsFor(alert.script, alert.level, site, ageBand).map(({ key, href }) => ({
    text: speak(words.steps[key], ageBand),
    href,
  }));
}

function talkTextOf(alert: Alert, words: AlertWords, context: PresentContext): string {
  const who = context.contactKnown ? words.who.known : words.who.online;
  return fill(speak(words.talk[alert.script], context.ageBand), { who });
}

function helplinesOf(
  { script }: Alert,
  { language, country, ageBand }: PresentContext,
): AlertView["helplines"] {
  const lines = NEEDS[script].flatMap((need) =>
    helplinesFor(country, need, MAX_HELPLINES, { language, ageBand }),
  );
  const firstOfName = lines.filter((line, at) => lines.findIndex(({ name }) => name === line.name) === at);
  return firstOfName.slice(0, MAX_HELPLINES);
}

/** English dates with the day first, which no reader takes for another day. */
const DATE_LOCALE: Readonly<Record<InterfaceLanguage, string>> = { en: "en-GB", fr: "fr" };

/** A day (YYYY-MM-DD) as the language writes it. */
const dateText = (day: string, language: InterfaceLanguage): string =>
  new Intl.DateTimeFormat(DATE_LOCALE[language], { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(day),
  );

/** An alert in the person's words: the same view for the card in the page and for the popup. */
export function presentAlert(alert: Alert, context: PresentContext): AlertView {
  const { language, ageBand } = context;
  const words = wordsFor(language);
  return {
    alert,
    levelWord: speak(words.levels[alert.level], ageBand),
    title: titleOf(alert, words),
    reasons: presentReasons(alert.reasons, language),
    harmless: harmlessOf(alert, words, context),
    actions: actionsOf(alert, words),
    steps: stepsOf(alert, words, context),
    talkText: talkTextOf(alert, words, context),
    helplines: helplinesOf(alert, context),
    helplinesChecked: fill(words.helplines.checked, { date: dateText(LINES_CHECKED, language) }),
  };
}

/** What could not be read, in a sentence. */
export function gapWords(gap: Gap, language: InterfaceLanguage): string {
  return wordsFor(language).gaps[gap];
}
