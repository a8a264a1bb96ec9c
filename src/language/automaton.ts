import { ANCHORED_ROOT, ANY, EVERY, ROOT, type Tables } from "./tables.ts";
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
  readonly #marks: Int32Array;
  readonly #startOf: Int32Array;
  readonly #seenAt: Int32Array;
  #stamp = 0;
  /** Edges looked at since the automaton was made: the tests' oracle for linear time. */
  work = 0;

  constructor(tables: Tables) {
    this.#tables = tables;
    for (const [at, word] of tables.words.entries()) this.#wordAt.set(word, at);
    this.#marks = new Int32Array(tables.rootFirst.length);
    this.#startOf = new Int32Array(this.size);
    this.#seenAt = new Int32Array(this.size);
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
    let active: number[] = [];
    let origins: number[] = [];
    for (const [index, token] of tokens.entries()) {
      const next: number[] = [];
      this.#stamp += 1;
      this.#step(token, index, next);
      if (starts.has(index)) this.#walk(ANCHORED_ROOT, index, next);
      for (const [place, state] of active.entries()) this.#walk(state, origins[place] ?? index, next);
      active = next;
      origins = next.map((state) => this.#startOf[state] ?? index);
      for (const state of next) this.#collect(state, index, index >= last, hits);
    }
    return hits;
  }

  /** Stamps the symbols of a token, so that each edge is tested by one comparison, and enters from the root. */
  #step(token: Token, index: number, next: number[]): void {
    this.#marks[EVERY] = this.#stamp;
    if (!token.afterStop) this.#marks[ANY] = this.#stamp;
    for (const name of namesOf(token)) {
      const word = this.#wordAt.get(name);
      if (word !== undefined) this.#carry(word, index, next);
    }
  }

  #carry(word: number, index: number, next: number[]): void {
    const { symbolFirst, symbols, rootFirst, rootTarget } = this.#tables;
    for (let at = symbolFirst[word] ?? 0; at < (symbolFirst[word + 1] ?? 0); at++) {
      const symbol = symbols[at] ?? ANY;
      this.#marks[symbol] = this.#stamp;
      for (let to = rootFirst[symbol] ?? 0; to < (rootFirst[symbol + 1] ?? 0); to++)
        this.#enter(rootTarget[to] ?? ROOT, index, next);
    }
  }

  #walk(state: number, origin: number, next: number[]): void {
    const { edgeFirst, edgeSymbol, edgeTarget } = this.#tables;
    for (let edge = edgeFirst[state] ?? 0; edge < (edgeFirst[state + 1] ?? 0); edge++) {
      this.work += 1;
      if (this.#marks[edgeSymbol[edge] ?? ANY] === this.#stamp)
        this.#enter(edgeTarget[edge] ?? ROOT, origin, next);
    }
  }

  /** Enters a state; of two ways in, the later start is kept, which gives the shortest reading. */
  #enter(state: number, origin: number, next: number[]): void {
    this.work += 1;
    if (this.#seenAt[state] !== this.#stamp) {
      this.#seenAt[state] = this.#stamp;
      this.#startOf[state] = origin;
      next.push(state);
    } else if ((this.#startOf[state] ?? 0) < origin) this.#startOf[state] = origin;
  }

  #collect(state: number, index: number, isLast: boolean, hits: Hit[]): void {
    const { acceptFirst, accepts } = this.#tables;
    for (let at = acceptFirst[state] ?? 0; at < (acceptFirst[state + 1] ?? 0); at++) {
      const accept = accepts[at] ?? 0;
      if (accept % 2 === 0 || isLast)
        hits.push({ phrase: accept >> 1, start: this.#startOf[state] ?? index, end: index });
    }
  }
}

/** The word itself and the special names that fit it. */
function namesOf(token: Token): readonly string[] {
  if (token.kind === "money") return [token.text, "<money>"];
  if (token.kind !== "number") return [token.text];
  const isAge = token.value !== null && token.value >= 8 && token.value <= 99;
  return isAge ? [token.text, "<number>", "<age>"] : [token.text, "<number>"];
}

/** Index of the last token that is no emoji: where `$` holds. */
function lastWord(tokens: readonly Token[]): number {
  return tokens.findLastIndex((token) => token.kind !== "emoji");
}
