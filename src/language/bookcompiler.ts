import type { Builder } from "./builder.ts";
import { normalise } from "./normalise.ts";
import { NotationError, type Part, type Phrase, parseClass, phraseLines } from "./notation.ts";
import type { Phrasebook } from "./phrasebook.ts";
import { ANY, EVERY } from "./tables.ts";

/** A word class or alternative: the words of one token, the longer sequences, and a name to remember it by. */
interface Choice {
  readonly words: readonly string[];
  readonly longer: readonly (readonly Part[])[];
  /** The symbol that all the words carry; null when there are none. */
  readonly symbol: number | null;
  /** Names the choice among all steps of this book. */
  readonly step: number;
}

const SPECIAL_CLASSES = new Set(["number", "money", "age"]);
const ROOT = 0;
const ROOTS = { anywhere: [ROOT], start: [1] } as const;
const PLAIN = /^[a-z]+$/;
/** In phrases every token without signs counts as a word; "envoie-moi" is two, as it is in messages. */
const isWord = (text: string): boolean => !/[._*+|-]/.test(text);

/**
 * Puts the phrases of one book into the builder. Phrases that begin alike share their states: a state is remembered
 * by the states it was made from and by what was written, so that only identical beginnings meet in it.
 */
export class BookCompiler {
  readonly #builder: Builder;
  readonly #book: Phrasebook;
  readonly #variants: ReadonlyMap<string, readonly string[]>;
  readonly #symbols = new Map<string, number>();
  readonly #classes = new Map<string, Choice>();
  readonly #literals = new Map<string, readonly string[]>();
  /** States made from one state, by step; and those made from several, by these and the step. */
  readonly #madeFromRoot = new Map<number, number>();
  readonly #madeFromOne: number[][] = [];
  readonly #madeFromMany = new Map<string, number>();
  #choices = 0;
  #phrase = "";
  #gapSymbol: number = ANY;

  constructor(builder: Builder, book: Phrasebook) {
    this.#builder = builder;
    this.#book = book;
    this.#variants = readSpellings(book.spellings);
  }

  /** Adds a phrase under its number. Throws {@link NotationError}. */
  add(phrase: Phrase, number: number, isGuard: boolean): void {
    this.#phrase = phrase.source;
    this.#gapSymbol = isGuard ? EVERY : ANY;
    const ends = this.#sequence(phrase.parts, phrase.atStart ? ROOTS.start : ROOTS.anywhere);
    for (const end of ends) this.#builder.accept(end, number, phrase.atEnd);
  }

  /** The states in which the sequence may end. */
  #sequence(parts: readonly Part[], from: readonly number[]): readonly number[] {
    let states = from;
    for (const part of parts) states = this.#part(part, states);
    return states;
  }

  #part(part: Part, from: readonly number[]): readonly number[] {
    if (part.kind === "gap") return this.#gap(part.upTo, from);
    if (part.kind === "word")
      return this.#literal(part.text).reduce((at, word) => [this.#word(word, at)], from);
    const after = this.#choice(this.#choiceOf(part), from);
    return part.kind === "maybe" ? [...from, after] : [after];
  }

  #gap(upTo: number, from: readonly number[]): readonly number[] {
    const states = [...from];
    let last = from;
    for (let word = 0; word < upTo; word += 1) {
      const after = this.#along(last, this.#gapSymbol);
      states.push(after);
      last = [after];
    }
    return states;
  }

  #word(word: string, from: readonly number[]): number {
    return this.#along(from, this.#symbol(this.#spellings(word)));
  }

  /** The state after one symbol. Steps along symbols have even names, choices odd ones. */
  #along(from: readonly number[], symbol: number): number {
    const known = this.#made(from, symbol * 2);
    if (known !== undefined) return known;
    const state = this.#make(from, symbol * 2);
    this.#builder.addEdges(from, symbol, state);
    return state;
  }

  /** One state for the end of all alternatives: the number of active states stays small. */
  #choice(choice: Choice, from: readonly number[]): number {
    const known = this.#made(from, choice.step);
    if (known !== undefined) return known;
    const state = this.#make(from, choice.step);
    this.#choiceInto(choice, from, state);
    return state;
  }

  #made(from: readonly number[], step: number): number | undefined {
    if (from.length > 1) return this.#madeFromMany.get(`${from.join()} ${step}`);
    const only = from[0] ?? ROOT;
    if (only === ROOT) return this.#madeFromRoot.get(step);
    const made = this.#madeFromOne[only] ?? [];
    for (let place = 0; place < made.length; place += 2) if (made[place] === step) return made[place + 1];
    return undefined;
  }

  #make(from: readonly number[], step: number): number {
    const state = this.#builder.addState();
    const only = from[0] ?? ROOT;
    if (from.length > 1) this.#madeFromMany.set(`${from.join()} ${step}`, state);
    else if (only === ROOT) this.#madeFromRoot.set(step, state);
    else {
      this.#madeFromOne[only] ??= [];
      this.#madeFromOne[only].push(step, state);
    }
    return state;
  }

  #choiceInto(choice: Choice, from: readonly number[], to: number): void {
    if (choice.symbol !== null) this.#builder.addEdges(from, choice.symbol, to);
    for (const option of choice.longer) this.#sequenceInto(option, from, to);
  }

  /** A sequence whose last token leads to `to`; what may be missing at its end is tried with and without. */
  #sequenceInto(parts: readonly Part[], from: readonly number[], to: number): void {
    const last = parts.at(-1);
    if (!last) return;
    const before = parts.slice(0, -1);
    if (last.kind === "maybe" || last.kind === "gap") this.#sequenceInto(before, from, to);
    this.#lastInto(last, this.#sequence(before, from), to);
  }

  #lastInto(last: Part, from: readonly number[], to: number): void {
    if (last.kind === "word") {
      const words = this.#literal(last.text);
      const at = words.slice(0, -1).reduce((states, word) => [this.#word(word, states)], from);
      this.#builder.addEdges(at, this.#symbol(this.#spellings(words.at(-1) ?? "")), to);
    } else if (last.kind === "gap")
      this.#builder.addEdges(this.#gap(last.upTo - 1, from), this.#gapSymbol, to);
    else this.#choiceInto(this.#choiceOf(last), from, to);
  }

  #choiceOf(part: Exclude<Part, { kind: "word" | "gap" }>): Choice {
    if (part.kind === "class") return this.#class(part.name);
    const known = this.#classes.get(part.written);
    if (known) return known;
    const choice = this.#sort(part.options);
    this.#classes.set(part.written, choice);
    return choice;
  }

  /** Files alternatives under single words or longer sequences. */
  #sort(options: readonly (readonly Part[])[]): Choice {
    const words: string[] = [];
    const longer: (readonly Part[])[] = [];
    for (const option of options) {
      const single = this.#singleOf(option);
      if (single) words.push(...single.words);
      longer.push(...(single ? single.longer : [option]));
    }
    return this.#newChoice(words, longer);
  }

  #newChoice(words: readonly string[], longer: Choice["longer"]): Choice {
    this.#choices += 1;
    const symbol = words.length > 0 ? this.#symbol(words) : null;
    return { words, longer, symbol, step: this.#choices * 2 + 1 };
  }

  /** The choice that an alternative of exactly one part stands for. */
  #singleOf([only, ...rest]: readonly Part[]): { words: readonly string[]; longer: Choice["longer"] } | null {
    if (!only || rest.length > 0 || only.kind === "maybe" || only.kind === "gap") return null;
    if (only.kind !== "word") return this.#choiceOf(only);
    const literal = this.#literal(only.text);
    return literal.length === 1 ? { words: this.#spellings(literal[0] ?? ""), longer: [] } : null;
  }

  #class(name: string): Choice {
    const key = `<${name}>`;
    const known = this.#classes.get(key);
    if (known) return known;
    const choice = SPECIAL_CLASSES.has(name) ? this.#newChoice([key], []) : this.#readClass(name);
    this.#classes.set(key, choice);
    return choice;
  }

  #readClass(name: string): Choice {
    const alternatives = this.#book.classes[name];
    if (alternatives === undefined)
      throw new NotationError(this.#phrase, `names the class <${name}>, which ${this.#book.language} lacks`);
    return this.#sort(parseClass(name, alternatives).options);
  }

  /** The tokens of a written word: "m'envoyer" is two. */
  #literal(text: string): readonly string[] {
    const known = this.#literals.get(text);
    if (known) return known;
    const tokens = PLAIN.test(text) ? [text] : normalise(text, isWord).map((token) => token.text);
    if (tokens.length === 0) throw new NotationError(this.#phrase, `"${text}" holds no word`);
    this.#literals.set(text, tokens);
    return tokens;
  }

  #spellings(word: string): readonly string[] {
    return this.#variants.get(word) ?? [word];
  }

  #symbol(words: readonly string[]): number {
    const key = words.join("|");
    const known = this.#symbols.get(key);
    if (known !== undefined) return known;
    const symbol = this.#builder.addSymbol([...new Set(words)]);
    this.#symbols.set(key, symbol);
    return symbol;
  }
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
