import type { Cue } from "../model/cues.ts";
import { type Compiled, compile } from "./compile.ts";
import { type Lexicon, languageOf, type MessageLanguage, makeLexicon } from "./coverage.ts";
import { cuesOf } from "./matcher.ts";
import { normalise } from "./normalise.ts";
import { books } from "./phrasebooks/index.ts";
import { isQuoted } from "./quoted.ts";
import type { Token } from "./tokens.ts";

/** What a message says and in which language; nothing of its text. */
export interface MessageAnalysis {
  readonly cues: Cue[];
  readonly language: MessageLanguage;
}

interface Tools {
  readonly compiled: Compiled;
  readonly lexicon: Lexicon;
  readonly knows: (word: string) => boolean;
}

let tools: Tools | null = null;

/**
 * The tactics of one message, at most one cue each. `previous`: the directly preceding message if the same person wrote
 * it, else null; a phrase split over the two is found here. Any string is accepted; what lies beyond the caps is not read.
 */
export function analyse(text: string, previous: string | null): MessageAnalysis {
  const { compiled, lexicon, knows } = ready();
  const tokens = normalise(text, knows);
  const language = languageOf(tokens, lexicon);
  if (tokens.length === 0 || isQuoted(text)) return { cues: [], language };
  return { cues: cuesOf(compiled, tokensBefore(previous, knows), tokens), language };
}

function tokensBefore(previous: string | null, knows: (word: string) => boolean): Token[] {
  return previous === null || isQuoted(previous) ? [] : normalise(previous, knows);
}

/** The phrasebooks are compiled when the first message is read, not when the page is opened. */
function ready(): Tools {
  tools ??= makeTools();
  return tools;
}

function makeTools(): Tools {
  const compiled = compile(books);
  const lexicon = makeLexicon(books);
  const common = [...lexicon.covered.values()];
  const knows = (word: string): boolean =>
    compiled.automaton.knows(word) || common.some((words) => words.has(word));
  return { compiled, lexicon, knows };
}
