import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../model/settings.ts";

export { type PageWords, pageWords } from "./pages.ts";

/** Names between braces in a template: "{count} of {total}" gives "count" | "total". */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** One text per plural category of CLDR; `other` is always there. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The same keys as the English table, with any text: what every other language must be. */
export type Translation<T> = T extends string
  ? string
  : T extends Plural
    ? Plural
    : { readonly [K in keyof T]: Translation<T[K]> };

/** Puts values into a template. The compiler asks for exactly the names that the English text holds. */
export function fill<T extends string>(
  template: T,
  values: Readonly<Record<Placeholders<T>, string | number>>,
): string {
  const known: Readonly<Record<string, string | number>> = values;
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => String(known[name] ?? hole));
}

/** The form that fits `count` in that language, with `{count}` written as the language writes numbers. */
export function plural(language: InterfaceLanguage, forms: Plural, count: number): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replaceAll("{count}", new Intl.NumberFormat(language).format(count));
}

/** The person's choice, else the first of the browser's languages that we speak, else English. */
export function pickLanguage(
  choice: InterfaceLanguage | null,
  browserLanguages: readonly string[],
): InterfaceLanguage {
  if (choice) return choice;
  const spoken = browserLanguages.map((tag) => tag.slice(0, 2).toLowerCase());
  return INTERFACE_LANGUAGES.find((language) => language === spoken.find(isSpoken)) ?? "en";
}

const isSpoken = (language: string): boolean => INTERFACE_LANGUAGES.some((ours) => ours === language);
