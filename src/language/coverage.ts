import { VOTE_MESSAGES } from "./caps.ts";
import type { Books } from "./packed.ts";
import type { Phrasebook } from "./phrasebook.ts";
import type { Token } from "./tokens.ts";

/** The language of one message: of a phrasebook, none of them, or too little to say. */
export type MessageLanguage = Phrasebook["language"] | "other" | "unknown";
/** Is a thread in a language that a phrasebook covers? */
export type ThreadCoverage = "covered" | "not-covered" | "unknown";

/** Common words per language, ready for counting. */
export interface Lexicon {
  readonly covered: ReadonlyMap<Phrasebook["language"], ReadonlySet<string>>;
  readonly other: ReadonlySet<string>;
}

const LATIN_WORD = /^\p{Script=Latin}+$/u;
const FOREIGN_WORD = /^(?!\p{Script=Latin})\p{L}/u;
/** Share of known words above which a message is in that language, and below which it is in none. */
const ENOUGH = 0.4;
const HARDLY_ANY = 0.25;
/** Words a message needs before "none of its words are known" says anything. */
const FEW_WORDS = 3;
/** Messages with a clear language that a thread needs before it is judged. */
const FEW_VOTES = 2;

export function makeLexicon({ common, elsewhere }: Pick<Books, "common" | "elsewhere">): Lexicon {
  const languages = Object.entries(common) as [Phrasebook["language"], string][];
  const covered = new Map(languages.map(([language, words]) => [language, wordSet(words)]));
  return { covered, other: wordSet(elsewhere) };
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Which language a message is in, by counting words that everybody uses. */
export function languageOf(tokens: readonly Token[], lexicon: Lexicon): MessageLanguage {
  const words = tokens.filter((token) => token.kind === "word").map((token) => token.text);
  const foreign = words.filter((word) => FOREIGN_WORD.test(word)).length;
  if (foreign * 2 > words.length) return "other";
  const latin = words.filter((word) => LATIN_WORD.test(word));
  const abroad = count(latin, lexicon.other);
  const [language, known] = bestOf(latin, lexicon);
  if (known > abroad && known >= ENOUGH * latin.length) return language;
  if (latin.length < FEW_WORDS) return abroad > known ? "other" : "unknown";
  return abroad > known || known < HARDLY_ANY * latin.length ? "other" : "unknown";
}

function bestOf(words: readonly string[], lexicon: Lexicon): readonly [MessageLanguage, number] {
  const scores = [...lexicon.covered].map(([language, common]) => [language, count(words, common)] as const);
  const [first, second] = scores.sort((one, other) => other[1] - one[1]);
  if (!first || first[1] === 0) return ["unknown", 0];
  return first[1] === second?.[1] && words.length < FEW_WORDS ? ["unknown", first[1]] : first;
}

function count(words: readonly string[], common: ReadonlySet<string>): number {
  return words.filter((word) => common.has(word)).length;
}

/** The vote of the newest messages. "Unknown" with too few words, never "covered" by default. */
export function threadCoverage(analyses: readonly { readonly language: MessageLanguage }[]): ThreadCoverage {
  const votes = analyses.slice(-VOTE_MESSAGES).map((analysis) => analysis.language);
  const other = votes.filter((language) => language === "other").length;
  const covered = votes.filter((language) => language !== "other" && language !== "unknown").length;
  if (other + covered < FEW_VOTES) return "unknown";
  return other > covered ? "not-covered" : "covered";
}
