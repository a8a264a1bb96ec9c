import type { PhrasebookLanguage, Strength, Tactic } from "../model/tactics.ts";
import { TACTICS } from "../model/tactics.ts";
import { Automaton } from "./automaton.ts";
import { BookCompiler } from "./bookcompiler.ts";
import { parsePhrase, phraseLines } from "./notation.ts";
import type { Phrasebook, TacticPhrases } from "./phrasebook.ts";

/** What a phrase of the automaton stands for. Strength 0: a guard. */
export interface Meaning {
  readonly language: PhrasebookLanguage;
  readonly tactic: Tactic;
  readonly strength: Strength | 0;
  readonly source: string;
}

/** The automaton of some phrasebooks; `meanings[n]` belongs to phrase number n. */
export interface Compiled {
  readonly automaton: Automaton;
  readonly meanings: readonly Meaning[];
}

const BLOCKS = [
  ["weak", 1],
  ["clear", 2],
  ["strong", 3],
  ["guards", 0],
] as const satisfies readonly (readonly [keyof TacticPhrases, Strength | 0])[];

/** Compiles phrasebooks into one automaton. Throws a NotationError that names the phrase. */
export function compile(books: readonly Phrasebook[]): Compiled {
  const automaton = new Automaton();
  const meanings: Meaning[] = [];
  for (const book of books) {
    const compiler = new BookCompiler(automaton, book);
    for (const meaning of meaningsOf(book)) {
      compiler.add(parsePhrase(meaning.source), meanings.length, meaning.strength === 0);
      meanings.push(meaning);
    }
  }
  return { automaton, meanings };
}

/** Every phrase of a book, with what it stands for. */
export function meaningsOf(book: Phrasebook): Meaning[] {
  return TACTICS.flatMap((tactic) =>
    BLOCKS.flatMap(([block, strength]) =>
      phraseLines(book.tactics[tactic]?.[block]).map((source) => ({
        language: book.language,
        tactic,
        strength,
        source,
      })),
    ),
  );
}
