import type { PhrasebookLanguage, Strength, Tactic } from "../model/tactics.ts";
import { TACTICS } from "../model/tactics.ts";
import { LISTS, type Tables } from "./tables.ts";

/** What a phrase of the automaton stands for. Strength 0: a guard. */
export interface Meaning {
  readonly language: PhrasebookLanguage;
  readonly tactic: Tactic;
  readonly strength: Strength | 0;
}

/** All phrasebooks, compiled: what a tab loads instead of compiling them in the page's time. */
export interface Books {
  readonly tables: Tables;
  /** `meanings[n]` belongs to phrase number n. */
  readonly meanings: readonly Meaning[];
  /** Frequent words per language, space-separated, and those of languages that are not covered. */
  readonly common: Readonly<Partial<Record<PhrasebookLanguage, string>>>;
  readonly elsewhere: string;
}

/** The written form: numbers as differences to the one before, which are short. */
interface Packed extends Pick<Books, "common" | "elsewhere"> {
  readonly words: string;
  readonly languages: readonly PhrasebookLanguage[];
  readonly meanings: readonly number[];
  readonly lists: readonly (readonly number[])[];
}

const STRENGTHS = 4;

/** One string for a file of its own; {@link unpack} gives back exactly the same books. */
export function pack({ tables, meanings, common, elsewhere }: Books): string {
  const languages = [...new Set(meanings.map(({ language }) => language))];
  const numberOf = ({ language, tactic, strength }: Meaning): number =>
    (languages.indexOf(language) * TACTICS.length + TACTICS.indexOf(tactic)) * STRENGTHS + strength;
  const packed: Packed = {
    words: tables.words.join(" "),
    languages,
    meanings: meanings.map(numberOf),
    lists: LISTS.map((name) => differences(tables[name])),
    common,
    elsewhere,
  };
  return JSON.stringify(packed);
}

const differences = (list: Int32Array): number[] => [...list].map((value, at) => value - (list[at - 1] ?? 0));

/** Only for strings that {@link pack} made; they come with the extension and are not checked again. */
export function unpack(text: string): Books {
  const { words, languages, meanings, lists, common, elsewhere } = JSON.parse(text) as Packed;
  const entries = LISTS.map((name, at) => [name, sums(lists[at] ?? [])]);
  const tables = { words: words.split(" "), ...Object.fromEntries(entries) } as Tables;
  return { tables, meanings: meanings.map((number) => meaningOf(number, languages)), common, elsewhere };
}

/** A plain loop: `Int32Array.from` with a function takes ten times as long, in the page's own time. */
function sums(list: readonly number[]): Int32Array {
  const values = new Int32Array(list.length);
  let total = 0;
  for (let at = 0; at < list.length; at++) {
    total += list[at] ?? 0;
    values[at] = total;
  }
  return values;
}

function meaningOf(number: number, languages: readonly PhrasebookLanguage[]): Meaning {
  const place = Math.floor(number / STRENGTHS);
  return {
    language: languages[Math.floor(place / TACTICS.length)] ?? "en",
    tactic: TACTICS[place % TACTICS.length] ?? "compliment",
    strength: (number % STRENGTHS) as Meaning["strength"],
  };
}
