import { GAP_CAP } from "./caps.ts";

/** A part of a phrase. `oneOf` and `maybe` hold sequences and how they were written; `upTo` counts words. */
export type Part =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "class"; readonly name: string }
  | {
      readonly kind: "oneOf" | "maybe";
      readonly options: readonly (readonly Part[])[];
      readonly written: string;
    }
  | { readonly kind: "gap"; readonly upTo: number };

/** One phrase, parsed. `source` is the line as it was written, for messages. */
export interface Phrase {
  readonly source: string;
  readonly parts: readonly Part[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** A mistake in a phrasebook; the message names the phrase and says what to change. */
export class NotationError extends Error {
  constructor(source: string, problem: string) {
    super(`Phrase "${source}": ${problem}`);
    this.name = "NotationError";
  }
}

/** The phrases of a block: one a line, `#` starts a comment, empty lines are ignored. */
export function phraseLines(block: string | undefined): string[] {
  const lines = (block ?? "").split("\n").map((line) => line.replace(/#.*$/, "").trim());
  return lines.filter((line) => line !== "");
}

/** Parses one line. Throws {@link NotationError}. */
export function parsePhrase(source: string): Phrase {
  const atStart = source.startsWith("^");
  const atEnd = source.endsWith("$");
  const body = source.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
  const parts = parseParts(body, source);
  if (canBeEmpty(parts))
    throw new NotationError(source, "could match nothing at all; write at least one word that must be there");
  if (parts.at(0)?.kind === "gap" || parts.at(-1)?.kind === "gap")
    throw new NotationError(source, "begins or ends with a gap; remove the gap");
  return { source, parts, atStart, atEnd };
}

/** Parses the alternatives of a word class. Throws {@link NotationError}. */
export function parseClass(name: string, alternatives: string): Extract<Part, { kind: "oneOf" | "maybe" }> {
  const source = `<${name}> = ${alternatives}`;
  const reader = new Reader(alternatives, source);
  const options = reader.options("");
  if (options.some(canBeEmpty)) throw new NotationError(source, "has an alternative that could be empty");
  return { kind: "oneOf", options, written: alternatives };
}

/** Could this sequence match without a single word? */
function canBeEmpty(parts: readonly Part[]): boolean {
  return parts.every(
    (part) =>
      part.kind === "gap" ||
      part.kind === "maybe" ||
      (part.kind === "oneOf" && part.options.some(canBeEmpty)),
  );
}

function parseParts(body: string, source: string): readonly Part[] {
  const options = new Reader(body, source).options("");
  if (options.length > 1) throw new NotationError(source, 'has "|" outside brackets; write (a|b)');
  return options[0] ?? [];
}

const WORD = /[^()[\]<>|.\s^$]+/y;
const SPACE = /\s*/y;

/** Reads the notation from left to right, one character at a time. */
class Reader {
  #at = 0;
  readonly #text: string;
  readonly #source: string;

  constructor(text: string, source: string) {
    this.#text = text;
    this.#source = source;
  }

  /** Sequences separated by `|`, up to `close` (the empty string: the end of the line). */
  options(close: string): Part[][] {
    const options = [this.#sequence()];
    while (this.#next() === "|") {
      this.#at += 1;
      options.push(this.#sequence());
    }
    if (this.#next() !== close) this.#fail(close ? `lacks a "${close}"` : `has a stray "${this.#next()}"`);
    this.#at += 1;
    return options;
  }

  #sequence(): Part[] {
    const parts: Part[] = [];
    for (let next = this.#skip(); next !== "" && !"|)]".includes(next); next = this.#skip())
      parts.push(this.#part(next));
    if (parts.length === 0) this.#fail("has an empty alternative; use [..] brackets for what may be missing");
    return parts;
  }

  #part(next: string): Part {
    if (next === "(" || next === "[") return this.#bracket(next);
    if (next === "<") return this.#class();
    if (next === ".") return this.#gap();
    return { kind: "word", text: this.#word() };
  }

  #bracket(open: "(" | "["): Part {
    const start = this.#at;
    this.#at += 1;
    const options = this.options(open === "(" ? ")" : "]");
    if (options.some(canBeEmpty)) this.#fail("has an alternative in brackets that could be empty");
    const written = this.#text.slice(start + 1, this.#at - 1);
    return { kind: open === "(" ? "oneOf" : "maybe", options, written };
  }

  #class(): Part {
    const end = this.#text.indexOf(">", this.#at);
    if (end < 0) this.#fail('lacks a ">"');
    const name = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    return { kind: "class", name };
  }

  #gap(): Part {
    const found = /^\.\.(\d*)(?=\s|$|[)\]|])/.exec(this.#text.slice(this.#at, this.#at + 8));
    if (!found) this.#fail("has a stray dot; a gap is two dots between words, as in: send .. pic");
    const upTo = Number(found?.[1] || 2);
    if (upTo < 1 || upTo > GAP_CAP) this.#fail(`has a gap of ${upTo} words; 1 to ${GAP_CAP} are allowed`);
    this.#at += found?.[0].length ?? 0;
    return { kind: "gap", upTo };
  }

  #word(): string {
    WORD.lastIndex = this.#at;
    const found = WORD.exec(this.#text);
    if (!found) this.#fail(`has a stray "${this.#next()}"`);
    this.#at = WORD.lastIndex;
    return found[0];
  }

  #skip(): string {
    SPACE.lastIndex = this.#at;
    SPACE.test(this.#text);
    this.#at = SPACE.lastIndex;
    return this.#next();
  }

  #next(): string {
    return this.#text[this.#at] ?? "";
  }

  #fail(problem: string): never {
    throw new NotationError(this.#source, problem);
  }
}
