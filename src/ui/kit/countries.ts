import { EU_STATES, HELPLINES } from "../../guidance/helplines.data.ts";

/** Not countries: the rows for the whole EU, and the international ones, which everybody gets. */
const REGIONS: readonly string[] = ["EU", "ZZ"];

/** Every country that has help lines of its own, or those of the EU. */
export const COUNTRIES: readonly string[] = [
  ...new Set([...HELPLINES.map(({ country }) => country), ...EU_STATES]),
].filter((code) => !REGIONS.includes(code));

/** Ages from which a person alone can agree to online services, where it is above 13 (GDPR, article 8). */
const AGE_OF_AGREEMENT: Readonly<Record<string, number>> = {
  FR: 15,
  ES: 14,
  IT: 14,
  AT: 14,
  DE: 16,
  NL: 16,
  IE: 16,
  LU: 16,
};

/** The age to mention to someone of 13 to 15 in that country, or null when there is nothing to mention. */
export const agreementAge = (country: string): number | null => AGE_OF_AGREEMENT[country] ?? null;

/** The list in the order of its names in the page's language. */
export function countryChoices(
  nameOf: (code: string) => string,
  language: string,
): { value: string; label: string }[] {
  const choices = COUNTRIES.map((code) => ({ value: code, label: nameOf(code) }));
  return choices.sort((a, b) => a.label.localeCompare(b.label, language));
}
