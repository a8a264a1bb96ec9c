import { FOLDED_CAP, TEXT_CAP } from "./caps.ts";
import { APOSTROPHES, INVISIBLE, LIGATURES } from "./characters.ts";
import { readToken, type Token } from "./tokens.ts";

/** English endings that an apostrophe joins: "don't" and "dont" are one token, as are "it's" and "its". */
const ENGLISH_ENDING = /'(t|s|re|ve|ll|d|m)(?![\p{L}\p{N}'])/gu;
/** French words that lose their vowel: there the apostrophe separates ("t'es" is "t es"). */
const ELISIONS = "cdjlmnst";
const LETTER = /\p{L}/u;
/** English words whose ending people type apart: "don t", "i m", "you re". */
const SPLIT_HEADS = new Set(
  "i you u we they he she it that what who how don didn doesn can won isn aren wasn weren couldn shouldn wouldn haven hasn hadn ain".split(
    " ",
  ),
);
const SPLIT_TAILS = new Set(["t", "re", "ve", "ll", "m"]);

/** Sums of money, times of day, words with signs inside (for disguises), emoji, and the ends of sentences. */
const PIECE =
  /[€$£]\s?\d{1,6}(?:[.,]\d{1,3})?(?![\p{L}\p{N}])|\d{1,6}(?:[.,]\d{1,3})?\s?[€$£](?![\p{L}\p{N}])|\d{1,2}(?::\d{2}|h\d{2}|h)(?![\p{L}\p{N}])|[@$]?[\p{L}\p{N}](?:[@$€!|+._*-]?[\p{L}\p{N}])*|\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|♪|♫|[.!?…]+|\n/gu;

/**
 * Text as the matcher reads it: compatibility forms unfolded, invisible marks dropped, lower case, accents stripped
 * (phrases are stripped too, so both spellings match), apostrophes resolved, disguises folded in tokens that are no
 * clean words, long runs of letters shortened. `knows`: is this a word of a phrasebook? Linear; accepts any string.
 */
export function normalise(text: string, knows: (word: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let afterStop = false;
  for (const [piece] of fold(text).matchAll(PIECE)) {
    if (isStop(piece)) afterStop ||= piece !== "..." && piece !== "…" && piece !== "..";
    else {
      for (const token of readToken(piece, knows, afterStop)) push(tokens, token);
      afterStop = false;
    }
  }
  return tokens;
}

/** The character steps alone: one string in lower case, without accents, marks or apostrophes. */
export function fold(text: string): string {
  const plain = foldCharacters(text.slice(0, TEXT_CAP).toWellFormed()).slice(0, FOLDED_CAP);
  return plain
    .replace(APOSTROPHES, "'")
    .replace(ENGLISH_ENDING, (ending, tail: string, at: number, whole: string) =>
      isElision(whole, at) ? ` ${tail}` : isLetter(whole, at - 1) ? tail : ending,
    )
    .replace(/'/g, " ");
}

function foldCharacters(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole ASCII range is meant
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  const open = text.normalize("NFKC").replace(INVISIBLE, "").toLowerCase().normalize("NFD");
  return open.replace(/\p{M}/gu, "").replace(/[œæßøłđı]/g, (letter) => LIGATURES[letter] ?? letter);
}

function isElision(text: string, apostrophe: number): boolean {
  const before = text[apostrophe - 1] ?? "";
  return before !== "" && ELISIONS.includes(before) && !isLetter(text, apostrophe - 2);
}

function isLetter(text: string, at: number): boolean {
  return LETTER.test(text[at] ?? "");
}

function isStop(piece: string): boolean {
  return /^[.!?…\n]/.test(piece);
}

/** Adds a token, joining "don" + "t" and "50" + "euros" with the one before. */
function push(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  if (last && SPLIT_TAILS.has(token.text) && SPLIT_HEADS.has(last.text))
    tokens[tokens.length - 1] = { ...last, text: last.text + token.text };
  else if (last?.kind === "number" && token.kind === "currency")
    tokens[tokens.length - 1] = { ...last, kind: "money" };
  else tokens.push(token);
}
