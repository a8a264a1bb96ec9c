import type { Strength } from "../model/tactics.ts";
import { TACTICS } from "../model/tactics.ts";
import { Automaton } from "./automaton.ts";
import { BookCompiler } from "./bookcompiler.ts";
import { Builder } from "./builder.ts";
import { elsewhere } from "./elsewhere.ts";
import type { Matcher } from "./matcher.ts";
import { parsePhrase, phraseLines } from "./notation.ts";
import type { Books, Meaning } from "./packed.ts";
import type { Phrasebook, TacticPhrases } from "./phrasebook.ts";

/** A phrase as it is written, for tests and messages of the compiler. */
export interface WrittenMeaning extends Meaning {
  readonly source: string;
}

/** The automaton of some phrasebooks; `meanings[n]` belongs to phrase number n. */
export type Compiled = Matcher<WrittenMeaning>;

const BLOCKS = [
  ["weak", 1],
  ["clear", 2],
  ["strong", 3],
  ["guards", 0],
] as const satisfies readonly (readonly [keyof TacticPhrases, Strength | 0])[];

/** Compiles phrasebooks into one automaton. Throws a NotationError that names the phrase. */
export function compile(books: readonly Phrasebook[]): Compiled {
  const { builder, meanings } = build(books);
  return { automaton: new Automaton(builder.tables()), meanings };
}

/** Compiles phrasebooks into what a tab loads; done when the extension is built. Throws as {@link compile}. */
export function compileBooks(books: readonly Phrasebook[]): Books {
  const { builder, meanings } = build(books);
  const common = Object.fromEntries(books.map((book) => [book.language, book.common.trim()]));
  return { tables: builder.tables(), meanings, common, elsewhere };
}

function build(books: readonly Phrasebook[]): { builder: Builder; meanings: readonly WrittenMeaning[] } {
  const builder = new Builder();
  const meanings: WrittenMeaning[] = [];
  for (const book of books) {
    const compiler = new BookCompiler(builder, book);
    for (const meaning of meaningsOf(book)) {
      compiler.add(parsePhrase(meaning.source), meanings.length, meaning.strength === 0);
      meanings.push(meaning);
    }
  }
  return { builder, meanings };
}

/** Every phrase of a book, with what it stands for. */
export function meaningsOf(book: Phrasebook): WrittenMeaning[] {
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
