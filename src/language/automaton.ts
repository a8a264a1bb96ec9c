import type { Token } from "./tokens.ts";

/** A phrase found: which one, and the first and last token it covers (the shortest reading that ends there). */
export interface Hit {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** Symbol that every token carries unless a sentence ended before it: the steps of a gap. */
export const ANY = 0;
/** Symbol that every token carries: the steps of a gap in a guard, which may lie in the next sentence. */
export const EVERY = 1;
/** States 0 and 1: anywhere, and only at the start of the message. */
const ROOT = 0;
const ANCHORED_ROOT = 1;

/**
 * A non-deterministic automaton over words, shared by all languages. States form a graph without cycles, so a pass
 * costs at most (tokens x states that can be active) and, in ordinary text, a handful of steps per token.
 * There is no backtracking: every token is looked at once.
 */
export class Automaton {
  /** Word, or "<money>" and the like, to the symbols it carries. */
  readonly #symbolsOf = new Map<string, number[]>();
  /** Edges as linked lists in plain arrays: quick to build, compact to walk. */
  readonly #firstEdge: number[] = [-1, -1];
  readonly #nextEdge: number[] = [];
  readonly #edgeSymbol: number[] = [];
  readonly #edgeTarget: number[] = [];
  /** The root has hundreds of edges, so its targets are looked up by symbol. */
  readonly #rootTargets = new Map<number, number[]>();
  readonly #accepts = new Map<number, { readonly phrase: number; readonly atEnd: boolean }[]>();
  #symbols = 2;
  #marks = new Int32Array(0);
  #startOf = new Int32Array(0);
  #seenAt = new Int32Array(0);
  #stamp = 0;
  /** Edges looked at since the automaton was built: the tests' oracle for linear time. */
  work = 0;

  /** A new symbol, carried by all of these words. */
  addSymbol(words: readonly string[]): number {
    const symbol = this.#symbols++;
    for (const word of words) {
      const known = this.#symbolsOf.get(word);
      if (known) known.push(symbol);
      else this.#symbolsOf.set(word, [symbol]);
    }
    return symbol;
  }

  /** A new state, not yet reachable. */
  addState(): number {
    return this.#firstEdge.push(-1) - 1;
  }

  /** From each of these states to `to` by a token that carries `symbol`. */
  addEdges(from: readonly number[], symbol: number, to: number): void {
    for (const origin of from) {
      if (origin === ROOT) this.#addRootEdge(symbol, to);
      else {
        this.#nextEdge.push(this.#firstEdge[origin] ?? -1);
        this.#edgeSymbol.push(symbol);
        this.#firstEdge[origin] = this.#edgeTarget.push(to) - 1;
      }
    }
  }

  #addRootEdge(symbol: number, to: number): void {
    const targets = this.#rootTargets.get(symbol);
    if (targets) targets.push(to);
    else this.#rootTargets.set(symbol, [to]);
  }

  /** Marks a state as the end of a phrase; `atEnd`: only if no word follows in the message. */
  accept(state: number, phrase: number, atEnd: boolean): void {
    const accepts = this.#accepts.get(state);
    if (accepts) accepts.push({ phrase, atEnd });
    else this.#accepts.set(state, [{ phrase, atEnd }]);
  }

  knows(word: string): boolean {
    return this.#symbolsOf.has(word);
  }

  /** States, for figures. */
  get size(): number {
    return this.#firstEdge.length;
  }

  /** All phrases in the tokens. `starts`: indexes at which a message begins (for `^`). */
  scan(tokens: readonly Token[], starts: ReadonlySet<number>): Hit[] {
    this.#prepare();
    const hits: Hit[] = [];
    const last = lastWord(tokens);
    let active: number[] = [];
    let origins: number[] = [];
    for (const [index, token] of tokens.entries()) {
      this.#mark(token);
      const next: number[] = [];
      this.#stamp += 1;
      this.#enterRoot(token, index, next);
      if (starts.has(index)) this.#walk(ANCHORED_ROOT, index, next);
      for (const [place, state] of active.entries()) this.#walk(state, origins[place] ?? index, next);
      active = next;
      origins = next.map((state) => this.#startOf[state] ?? index);
      for (const state of next) this.#collect(state, index, index >= last, hits);
    }
    return hits;
  }

  #prepare(): void {
    if (this.#startOf.length >= this.size) return;
    this.#startOf = new Int32Array(this.size);
    this.#seenAt = new Int32Array(this.size);
    this.#marks = new Int32Array(this.#symbols);
  }

  /** Stamps the symbols of a token, so that each edge is tested by one comparison. */
  #mark(token: Token): void {
    const stamp = this.#stamp + 1;
    this.#marks[EVERY] = stamp;
    if (!token.afterStop) this.#marks[ANY] = stamp;
    for (const name of namesOf(token))
      for (const symbol of this.#symbolsOf.get(name) ?? []) this.#marks[symbol] = stamp;
  }

  #enterRoot(token: Token, index: number, next: number[]): void {
    for (const name of namesOf(token))
      for (const symbol of this.#symbolsOf.get(name) ?? [])
        for (const target of this.#rootTargets.get(symbol) ?? []) this.#enter(target, index, next);
  }

  #walk(state: number, origin: number, next: number[]): void {
    for (let edge = this.#firstEdge[state] ?? -1; edge >= 0; edge = this.#nextEdge[edge] ?? -1) {
      this.work += 1;
      if (this.#marks[this.#edgeSymbol[edge] ?? ANY] === this.#stamp)
        this.#enter(this.#edgeTarget[edge] ?? ROOT, origin, next);
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
    for (const { phrase, atEnd } of this.#accepts.get(state) ?? [])
      if (!atEnd || isLast) hits.push({ phrase, start: this.#startOf[state] ?? index, end: index });
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
