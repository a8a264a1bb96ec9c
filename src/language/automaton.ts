import { ANCHORED_ROOT, ANY, EVERY, type Tables } from "./tables.ts";
import type { Token } from "./tokens.ts";

/** A phrase found: which one, and the first and last token it covers (the shortest reading that ends there). */
export interface Hit {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A non-deterministic automaton over words, shared by all languages. States form a graph without cycles, so a pass
 * costs at most (tokens x states that can be active) and, in ordinary text, a handful of steps per token.
 * There is no backtracking: every token is looked at once.
 */
export class Automaton {
  readonly #tables: Tables;
  readonly #wordAt = new Map<string, number>();
  /** Symbols that the token at hand carries bear the stamp of its step. */
  readonly #marks: Int32Array;
  readonly #startOf: Int32Array;
  readonly #seenAt: Int32Array;
  /** States active before and after the token at hand, and where the former began. Reused: a scan allocates only hits. */
  #active: Int32Array;
  #next: Int32Array;
  readonly #origins: Int32Array;
  #nextCount = 0;
  #stamp = 0;
  /** Edges looked at since the automaton was made: the tests' oracle for linear time. */
  work = 0;

  constructor(tables: Tables) {
    this.#tables = tables;
    for (const [at, word] of tables.words.entries()) this.#wordAt.set(word, at);
    this.#marks = new Int32Array(tables.rootFirst.length);
    this.#startOf = new Int32Array(this.size);
    this.#seenAt = new Int32Array(this.size);
    this.#active = new Int32Array(this.size);
    this.#next = new Int32Array(this.size);
    this.#origins = new Int32Array(this.size);
  }

  knows(word: string): boolean {
    return this.#wordAt.has(word);
  }

  /** States, for figures. */
  get size(): number {
    return this.#tables.edgeFirst.length - 1;
  }

  /** All phrases in the tokens. `starts`: indexes at which a message begins (for `^`). */
  scan(tokens: readonly Token[], starts: ReadonlySet<number>): Hit[] {
    const hits: Hit[] = [];
    const last = lastWord(tokens);
    let count = 0;
    for (let index = 0; index < tokens.length; index += 1) {
      this.#nextCount = 0;
      this.#stamp += 1;
      this.#step(tokens[index] as Token, index);
      if (starts.has(index)) this.#walk(ANCHORED_ROOT, index);
      for (let place = 0; place < count; place += 1)
        this.#walk(at(this.#active, place), at(this.#origins, place));
      count = this.#turn();
      for (let place = 0; place < count; place += 1) this.#collect(place, index, index >= last, hits);
    }
    return hits;
  }

  /** What was entered becomes what is active. Gives the number of states. */
  #turn(): number {
    [this.#active, this.#next] = [this.#next, this.#active];
    for (let place = 0; place < this.#nextCount; place += 1)
      this.#origins[place] = at(this.#startOf, at(this.#active, place));
    return this.#nextCount;
  }

  /** Stamps the symbols of a token, so that each edge is tested by one comparison, and enters from the root. */
  #step(token: Token, index: number): void {
    this.#marks[EVERY] = this.#stamp;
    if (!token.afterStop) this.#marks[ANY] = this.#stamp;
    this.#carry(token.text, index);
    if (token.kind === "money") this.#carry("<money>", index);
    if (token.kind !== "number") return;
    this.#carry("<number>", index);
    if (isAge(token)) this.#carry("<age>", index);
  }

  #carry(name: string, index: number): void {
    const word = this.#wordAt.get(name);
    if (word === undefined) return;
    const { symbolFirst, symbols, rootFirst, rootTarget } = this.#tables;
    for (let place = at(symbolFirst, word); place < at(symbolFirst, word + 1); place += 1) {
      const symbol = at(symbols, place);
      this.#marks[symbol] = this.#stamp;
      for (let to = at(rootFirst, symbol); to < at(rootFirst, symbol + 1); to += 1)
        this.#enter(at(rootTarget, to), index);
    }
  }

  #walk(state: number, origin: number): void {
    const { edgeFirst, edgeSymbol, edgeTarget } = this.#tables;
    const end = at(edgeFirst, state + 1);
    for (let edge = at(edgeFirst, state); edge < end; edge += 1) {
      this.work += 1;
      if (at(this.#marks, at(edgeSymbol, edge)) === this.#stamp) this.#enter(at(edgeTarget, edge), origin);
    }
  }

  /** Enters a state; of two ways in, the later start is kept, which gives the shortest reading. */
  #enter(state: number, origin: number): void {
    this.work += 1;
    if (at(this.#seenAt, state) !== this.#stamp) {
      this.#seenAt[state] = this.#stamp;
      this.#startOf[state] = origin;
      this.#next[this.#nextCount] = state;
      this.#nextCount += 1;
    } else if (at(this.#startOf, state) < origin) this.#startOf[state] = origin;
  }

  #collect(place: number, index: number, isLast: boolean, hits: Hit[]): void {
    const { acceptFirst, accepts } = this.#tables;
    const state = at(this.#active, place);
    const end = at(acceptFirst, state + 1);
    for (let accept = at(acceptFirst, state); accept < end; accept += 1) {
      const coded = at(accepts, accept);
      if (coded % 2 === 0 || isLast)
        hits.push({ phrase: coded >> 1, start: at(this.#origins, place), end: index });
    }
  }
}

/** A place that the tables are known to hold. */
const at = (list: Int32Array, place: number): number => list[place] as number;

const isAge = ({ value }: Token): boolean => value !== null && value >= 8 && value <= 99;

/** Index of the last token that is no emoji: where `$` holds. */
function lastWord(tokens: readonly Token[]): number {
  return tokens.findLastIndex((token) => token.kind !== "emoji");
}
