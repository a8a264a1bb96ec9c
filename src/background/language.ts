import { browser } from "../browser/index.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage, type Settings } from "../model/settings.ts";

/** The person's choice, else the browser's language if we speak it, else English. */
export function languageOf({ language }: Settings): InterfaceLanguage {
  const preferred = browser.i18n.getUILanguage().slice(0, 2).toLowerCase();
  return language ?? INTERFACE_LANGUAGES.find((known) => known === preferred) ?? "en";
}
