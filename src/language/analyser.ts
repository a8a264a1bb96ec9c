import type { Cue } from "../model/cues.ts";
import { Automaton } from "./automaton.ts";
import { type Lexicon, languageOf, type MessageLanguage, makeLexicon } from "./coverage.ts";
import { cuesOf } from "./matcher.ts";
import { normalise } from "./normalise.ts";
import type { Books } from "./packed.ts";
import { isQuoted } from "./quoted.ts";
import type { Token } from "./tokens.ts";

/** What a message says and in which language; nothing of its text. */
export interface MessageAnalysis {
  readonly cues: Cue[];
  readonly language: MessageLanguage;
}

/**
 * The tactics of one message, at most one cue each. `previous`: the directly preceding message if the same person wrote
 * it, else null; a phrase split over the two is found here. Any string is accepted; what lies beyond the caps is not read.
 */
export type Analyse = (text: string, previous: string | null) => MessageAnalysis;

/** Reads messages with these books. The books are only asked for when the first message comes. */
export function createAnalyse(books: () => Books): Analyse {
  let tools: Tools | null = null;
  return (text, previous) => {
    tools ??= makeTools(books());
    return analyseWith(tools, text, previous);
  };
}

interface Tools {
  /** The words of the last message: threads are read in order, so the next one's "previous" is mostly this. */
  readonly last: { text: string; tokens: Token[] };
  readonly automaton: Automaton;
  readonly meanings: Books["meanings"];
  readonly lexicon: Lexicon;
  readonly knows: (word: string) => boolean;
}

function makeTools(books: Books): Tools {
  const automaton = new Automaton(books.tables);
  const lexicon = makeLexicon(books);
  const common = [...lexicon.covered.values()];
  const knows = (word: string): boolean => automaton.knows(word) || common.some((words) => words.has(word));
  return { last: { text: "", tokens: [] }, automaton, meanings: books.meanings, lexicon, knows };
}

function analyseWith(tools: Tools, text: string, previous: string | null): MessageAnalysis {
  const before = previous === null || isQuoted(previous) ? [] : tokensOf(tools, previous);
  const tokens = tokensOf(tools, text);
  const language = languageOf(tokens, tools.lexicon);
  if (tokens.length === 0 || isQuoted(text)) return { cues: [], language };
  return { cues: cuesOf(tools, before, tokens), language };
}

function tokensOf({ last, knows }: Tools, text: string): Token[] {
  if (last.text !== text) Object.assign(last, { text, tokens: normalise(text, knows) });
  return last.tokens;
}
