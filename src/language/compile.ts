import type { PhrasebookLanguage, Strength, Tactic } from "../model/tactics.ts";
import { TACTICS } from "../model/tactics.ts";
import { ANY, Automaton, EVERY } from "./automaton.ts";
import { normalise } from "./normalise.ts";
import { NotationError, type Part, type Phrase, parseClass, parsePhrase, phraseLines } from "./notation.ts";
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

const SPECIAL_CLASSES = new Set(["number", "money", "age"]);
const ROOTS = { anywhere: [0], start: [1] } as const;

/** Compiles phrasebooks into one automaton. Throws {@link NotationError} with the phrase's text. */
export function compile(books: readonly Phrasebook[]): Compiled {
  const automaton = new Automaton();
  const meanings: Meaning[] = [];
  const symbols = new Map<string, number>();
  const steps: Steps = { single: new Map(), several: new Map() };
  for (const book of books) {
    const compiler = new BookCompiler(automaton, symbols, steps, book);
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

/** "you = u ya": each word with itself and its other spellings. Throws {@link NotationError}. */
function readSpellings(block: string | undefined): Map<string, readonly string[]> {
  const variants = new Map<string, readonly string[]>();
  for (const line of phraseLines(block)) {
    const words = line.split(/[\s=]+/);
    if (!/^[^\s=]+ =( [^\s=]+)+$/.test(line))
      throw new NotationError(line, 'is no spelling; write "you = u ya"');
    variants.set(words[0] ?? "", words);
  }
  return variants;
}

/** Steps already made, so that phrases with the same beginning share their states. */
interface Steps {
  readonly single: Map<number, number>;
  readonly several: Map<string, number>;
}

/** A word class or alternative: the words of one token, and the longer sequences. */
interface Choice {
  readonly words: readonly string[];
  readonly longer: readonly (readonly Part[])[];
}

/** In phrases every token without signs counts as a word; "envoie-moi" is two, as it is in messages. */
const isWord = (text: string): boolean => !/[._*+|-]/.test(text);

/** Puts the phrases of one book into the automaton. */
class BookCompiler {
  readonly #automaton: Automaton;
  readonly #symbols: Map<string, number>;
  readonly #steps: Steps;
  readonly #book: Phrasebook;
  readonly #classes = new Map<string, Choice>();
  readonly #literals = new Map<string, readonly string[]>();
  readonly #variants: ReadonlyMap<string, readonly string[]>;
  #phrase = "";
  #gapSymbol: number = ANY;

  constructor(automaton: Automaton, symbols: Map<string, number>, steps: Steps, book: Phrasebook) {
    this.#automaton = automaton;
    this.#symbols = symbols;
    this.#steps = steps;
    this.#book = book;
    this.#variants = readSpellings(book.spellings);
  }

  add(phrase: Phrase, number: number, isGuard: boolean): void {
    this.#phrase = phrase.source;
    this.#gapSymbol = isGuard ? EVERY : ANY;
    const ends = this.#sequence(phrase.parts, phrase.atStart ? ROOTS.start : ROOTS.anywhere);
    for (const end of ends) this.#automaton.accept(end, number, phrase.atEnd);
  }

  #sequence(parts: readonly Part[], from: readonly number[]): readonly number[] {
    let states = from;
    for (const part of parts) states = this.#part(part, states);
    return states;
  }

  /** The states after `part`, from each of `from`. */
  #part(part: Part, from: readonly number[]): readonly number[] {
    if (part.kind === "gap") return this.#gap(part.upTo, from);
    if (part.kind === "word")
      return this.#literal(part.text).reduce((at, text) => [this.#step(at, this.#spellings(text))], from);
    const after = this.#choice(this.#choiceOf(part), from);
    return part.kind === "maybe" ? [...from, ...after] : after;
  }

  #choice(choice: Choice, from: readonly number[]): readonly number[] {
    const longer = choice.longer.flatMap((option) => this.#sequence(option, from));
    return choice.words.length > 0 ? [this.#step(from, choice.words), ...longer] : longer;
  }

  #gap(upTo: number, from: readonly number[]): readonly number[] {
    const states = [...from];
    let last = from;
    for (let word = 0; word < upTo; word += 1) {
      last = [this.#next(last, this.#gapSymbol)];
      states.push(...last);
    }
    return states;
  }

  #choiceOf(part: Part): Choice {
    if (part.kind === "class") return this.#class(part.name);
    const options = part.kind === "oneOf" || part.kind === "maybe" ? part.options : [[part]];
    const words: string[] = [];
    const longer: (readonly Part[])[] = [];
    for (const option of options) this.#sort(option, words, longer);
    return { words, longer };
  }

  /** Files one alternative under single words or longer sequences. */
  #sort(option: readonly Part[], words: string[], longer: (readonly Part[])[]): void {
    const [only] = option;
    if (option.length !== 1 || !only || only.kind === "maybe" || only.kind === "gap") longer.push(option);
    else if (only.kind === "word") {
      const literal = this.#literal(only.text);
      if (literal.length === 1) words.push(...this.#spellings(literal[0] ?? ""));
      else longer.push(option);
    } else {
      const inner = this.#choiceOf(only);
      words.push(...inner.words);
      longer.push(...inner.longer);
    }
  }

  #class(name: string): Choice {
    const known = this.#classes.get(name);
    if (known) return known;
    const choice = SPECIAL_CLASSES.has(name) ? { words: [`<${name}>`], longer: [] } : this.#readClass(name);
    this.#classes.set(name, choice);
    return choice;
  }

  #readClass(name: string): Choice {
    const alternatives = this.#book.classes[name];
    if (alternatives === undefined)
      throw new NotationError(this.#phrase, `names the class <${name}>, which ${this.#book.language} lacks`);
    return this.#choiceOf(parseClass(name, alternatives));
  }

  /** The tokens of a written word: "m'envoyer" is two. */
  #literal(text: string): readonly string[] {
    const known = this.#literals.get(text);
    if (known) return known;
    const tokens = normalise(text, isWord).map((token) => token.text);
    if (tokens.length === 0) throw new NotationError(this.#phrase, `"${text}" holds no word`);
    this.#literals.set(text, tokens);
    return tokens;
  }

  #spellings(token: string): readonly string[] {
    return this.#variants.get(token) ?? [token];
  }

  #step(from: readonly number[], words: readonly string[]): number {
    const key = words.length === 1 ? (words[0] ?? "") : [...new Set(words)].sort().join("|");
    let symbol = this.#symbols.get(key);
    if (symbol === undefined) {
      symbol = this.#automaton.addSymbol(key.split("|"));
      this.#symbols.set(key, symbol);
    }
    return this.#next(from, symbol);
  }

  /**
   * The state after `symbol` from exactly these states; made once. Sharing is sound because a state is only shared by
   * phrases whose beginnings are the same set of sequences.
   */
  #next(from: readonly number[], symbol: number): number {
    const [only] = from;
    if (from.length === 1 && only !== undefined)
      return this.#shared(this.#steps.single, only * 65_536 + symbol, from, symbol);
    return this.#shared(this.#steps.several, `${from.join()}:${symbol}`, from, symbol);
  }

  #shared<Key>(steps: Map<Key, number>, key: Key, from: readonly number[], symbol: number): number {
    const known = steps.get(key);
    if (known !== undefined) return known;
    const state = this.#automaton.addState(from, symbol);
    steps.set(key, state);
    return state;
  }
}
