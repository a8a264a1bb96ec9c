import type { PhrasebookLanguage, Tactic } from "../model/tactics.ts";

/**
 * The phrases of one tactic in one language: one phrase a line, `#` starts a comment, empty lines are ignored.
 * Notation (README): words · `(a|b c)` one of · `[a]` or `[a|b]` may be missing · `<class>` a word class of the
 * language · `..` up to two words between, `..3` up to three (four at most) · `^` start and `$` end of the message.
 * `guards`: phrases that cancel every hit they overlap ("not pretty", "my mum is home").
 */
export interface TacticPhrases {
  readonly weak?: string;
  readonly clear?: string;
  readonly strong?: string;
  readonly guards?: string;
}

/** Sentences for the tests: what must give this tactic, and what must not. Never shipped. */
export interface TacticExamples {
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
}

/** A language: its word classes (`name` -> alternatives in the notation), its tactics, and words that give it away. */
export interface Phrasebook {
  readonly language: PhrasebookLanguage;
  readonly classes: Readonly<Record<string, string>>;
  /** Other spellings of a word, one word a line: `you = u ya`. Wherever a phrase says the first, all are read. */
  readonly spellings?: string;
  readonly tactics: Readonly<Partial<Record<Tactic, TacticPhrases>>>;
  /** Frequent words and teen shorthand of the language, space-separated, to tell whether a thread is in it. */
  readonly common: string;
}
