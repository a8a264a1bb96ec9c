import { foldDisguise } from "./characters.ts";

/** One word, number, sum of money or emoji. `currency` is a word such as "euros" that had no number before it. */
export interface Token {
  readonly text: string;
  readonly kind: "word" | "number" | "money" | "currency" | "emoji";
  /** The whole number that a `number` token shows, else null. */
  readonly value: number | null;
  /** A sentence ended just before this token; gaps do not reach across. */
  readonly afterStop: boolean;
}

const CURRENCIES = new Set(
  "euro euros eur buck bucks dollar dollars usd quid gbp balles francs chf".split(" "),
);
/** All Latin, or no Latin at all: either way a word of one script, left as it is. */
const CLEAN = /^(?:\p{Script=Latin}+|[^\p{Script=Latin}\p{N}@$€!|+._*-]+)$/u;
const DIGITS = /^\d+$/;
const WITH_UNIT = /^(\d{1,4})(yo|yrs|yr|y|s|ans|an|m|f|k|eur|euros|euro|bucks|quid|balles)$/;
const MONEY = /[€$£]\s?\d|\d\s?[€$£]$/;
const SIGNS = /[@$€!|+._*-]+/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SPELT_OUT = /^\p{L}(?:[._*-]\p{L}){2,}$/u;
const SEPARATORS = /[._*-]/g;

type Knows = (word: string) => boolean;

/** Turns one piece of folded text into tokens: usually one, more for "28yo" or "wow!great". */
export function readToken(piece: string, knows: Knows, afterStop: boolean): Token[] {
  if (MONEY.test(piece)) return [make(piece, "money", afterStop)];
  if (!LETTER_OR_DIGIT.test(piece)) return [make(piece, "emoji", afterStop)];
  if (CLEAN.test(piece)) return [word(shorten(piece, knows), afterStop)];
  if (DIGITS.test(piece)) return [number(piece, afterStop)];
  return readMixed(piece, knows, afterStop);
}

/** Tokens that are no clean word: an amount with its unit, a known spelling (b4), a disguise, else its parts. */
function readMixed(piece: string, knows: Knows, afterStop: boolean): Token[] {
  const amount = WITH_UNIT.exec(piece);
  if (amount) return readAmount(amount[1] ?? "", amount[2] ?? "", afterStop);
  if (/^\d{2,4}e$/.test(piece)) return [make(piece, "money", afterStop)];
  if (knows(piece)) return [word(piece, afterStop)];
  const disguised = undisguise(piece, knows);
  if (disguised) return [word(disguised, afterStop)];
  const parts = piece.split(SIGNS).filter((part) => part !== "");
  if (parts.length < 2) return parts.map((part) => bare(part, knows, afterStop));
  return parts.map((part, index) => bare(part, knows, afterStop && index === 0));
}

/** What is left between signs: "wow!great" is two words, "@name" one. */
function bare(part: string, knows: Knows, afterStop: boolean): Token {
  if (DIGITS.test(part)) return number(part, afterStop);
  return word(CLEAN.test(part) ? shorten(part, knows) : part, afterStop);
}

function readAmount(digits: string, unit: string, afterStop: boolean): Token[] {
  if (CURRENCIES.has(unit)) return [make(`${digits} ${unit}`, "money", afterStop)];
  return [number(digits, afterStop), word(unit, false)];
}

/** "p1c", "s3nd" and "p.i.c" read as the words they stand for, if a phrasebook knows them. */
function undisguise(piece: string, knows: Knows): string | null {
  const joined = SPELT_OUT.test(piece) ? piece.replace(SEPARATORS, "") : piece;
  const folded = shorten(foldDisguise(joined), knows);
  return knows(folded) ? folded : null;
}

/** "sooo" is "so" and "pleaaase" "please" when a phrasebook knows them; unknown words keep two of a run. */
export function shorten(text: string, knows: Knows): string {
  if (knows(text)) return text;
  const single = text.replace(/(\p{L})\1{2,}/gu, "$1");
  if (single !== text && knows(single)) return single;
  const double = text.replace(/(\p{L})\1{2,}/gu, "$1$1");
  if (double !== text && knows(double)) return double;
  const slim = text.replace(/(\p{L})\1+/gu, "$1");
  return knows(slim) && slim.length > 1 ? slim : double;
}

function make(text: string, kind: Token["kind"], afterStop: boolean): Token {
  return { text, kind, value: null, afterStop };
}

function word(text: string, afterStop: boolean): Token {
  return make(text, CURRENCIES.has(text) ? "currency" : "word", afterStop);
}

function number(digits: string, afterStop: boolean): Token {
  const value = digits.length < 8 ? Number(digits) : null;
  return { text: digits, kind: "number", value, afterStop };
}
