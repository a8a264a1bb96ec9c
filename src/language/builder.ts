import { ROOT, type Tables } from "./tables.ts";

/** Gathers words, states and edges while phrases are compiled; `tables` is what the automaton then runs on. */
export class Builder {
  readonly #symbolsOf = new Map<string, number[]>();
  readonly #edges: number[][] = [[], []];
  readonly #rootTargets: number[][] = [[], []];
  readonly #accepts: number[][] = [[], []];

  /** A new symbol, carried by all of these words. */
  addSymbol(words: readonly string[]): number {
    const symbol = this.#rootTargets.push([]) - 1;
    for (const word of words) {
      const known = this.#symbolsOf.get(word);
      if (known) known.push(symbol);
      else this.#symbolsOf.set(word, [symbol]);
    }
    return symbol;
  }

  /** A new state, not yet reachable. */
  addState(): number {
    this.#accepts.push([]);
    return this.#edges.push([]) - 1;
  }

  /** From each of these states to `to` by a token that carries `symbol`. */
  addEdges(from: readonly number[], symbol: number, to: number): void {
    for (const origin of from) {
      if (origin === ROOT) this.#rootTargets[symbol]?.push(to);
      else this.#edges[origin]?.push(symbol, to);
    }
  }

  /** Marks a state as the end of a phrase; `atEnd`: only if no word follows in the message. */
  accept(state: number, phrase: number, atEnd: boolean): void {
    this.#accepts[state]?.push(phrase * 2 + Number(atEnd));
  }

  tables(): Tables {
    const edges = flatten(this.#edges);
    const pairs = edges.flat.length / 2;
    const [symbolLists, root, accepts] = [
      [...this.#symbolsOf.values()],
      this.#rootTargets,
      this.#accepts,
    ].map(flatten);
    return {
      words: [...this.#symbolsOf.keys()],
      symbolFirst: symbolLists?.first ?? NONE,
      symbols: symbolLists?.flat ?? NONE,
      edgeFirst: edges.first.map((place) => place / 2),
      edgeSymbol: Int32Array.from({ length: pairs }, (_, pair) => edges.flat[pair * 2] ?? 0),
      edgeTarget: Int32Array.from({ length: pairs }, (_, pair) => edges.flat[pair * 2 + 1] ?? 0),
      rootFirst: root?.first ?? NONE,
      rootTarget: root?.flat ?? NONE,
      acceptFirst: accepts?.first ?? NONE,
      accepts: accepts?.flat ?? NONE,
    };
  }
}

const NONE = new Int32Array(0);

/** Lists laid one after another, and where each begins. */
function flatten(lists: readonly (readonly number[])[]): { first: Int32Array; flat: Int32Array } {
  const first = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) first[at + 1] = (first[at] ?? 0) + list.length;
  return { first, flat: Int32Array.from(lists.flat()) };
}
