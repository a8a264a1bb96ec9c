import { type ComponentChildren, createContext } from "preact";
import { useContext, useMemo } from "preact/hooks";
import { type Plural, plural } from "../../i18n/index.ts";
import { type PageWords, pageWords } from "../../i18n/pages.ts";
import type { InterfaceLanguage } from "../../model/settings.ts";

/** The words of the page in its language, and how that language writes dates, numbers and countries. */
export interface Speech {
  readonly language: InterfaceLanguage;
  readonly w: PageWords;
  readonly many: (forms: Plural, count: number) => string;
  /** "24 November 2026 at 15:04" in the browser's time zone; `at` in milliseconds since 1970. */
  readonly moment: (at: number) => string;
  readonly time: (at: number) => string;
  readonly number: (value: number) => string;
  readonly country: (code: string) => string;
}

/** British dates for English: day before month, as in most countries on the list. */
const LOCALES = { en: "en-GB", fr: "fr-FR" } as const satisfies Record<InterfaceLanguage, string>;

function speechFor(language: InterfaceLanguage): Speech {
  const locale = LOCALES[language];
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const countries = new Intl.DisplayNames(locale, { type: "region" });
  return {
    language,
    w: pageWords(language),
    many: (forms, count) => plural(language, forms, count),
    moment: (at) => moment.format(at),
    time: (at) => time.format(at),
    number: (value) => number.format(value),
    country: (code) => countries.of(code) ?? code,
  };
}

const SpeechContext = createContext<Speech | null>(null);

export function SpeechProvider(props: { language: InterfaceLanguage; children: ComponentChildren }) {
  const speech = useMemo(() => speechFor(props.language), [props.language]);
  return <SpeechContext.Provider value={speech}>{props.children}</SpeechContext.Provider>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("words are only known inside a page");
  return speech;
}
