/** Tables of characters. Escapes, not the characters themselves, wherever they are invisible. */

/** Zero-width and bidirectional marks, soft hyphen, joiners, skin tones: they carry no word
 * (variation selectors go with the accents). */
export const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff]|[\u{1f3fb}-\u{1f3ff}\u{e0000}-\u{e007f}]/gu;

/** Everything people type for an apostrophe. */
export const APOSTROPHES = /[\u0027\u0060\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201b\u2032\uff07]/g;

/** Letters that decomposition leaves alone. */
export const LIGATURES: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
};

/** Cyrillic, Greek and other letters that look like a Latin one; folded only in tokens that mix scripts. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  ԁ: "d",
  е: "e",
  һ: "h",
  н: "h",
  і: "i",
  ӏ: "l",
  ј: "j",
  к: "k",
  м: "m",
  п: "n",
  о: "o",
  р: "p",
  ѕ: "s",
  т: "t",
  у: "y",
  ѵ: "v",
  ԝ: "w",
  х: "x",
  α: "a",
  β: "b",
  ε: "e",
  η: "n",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  σ: "s",
  τ: "t",
  υ: "u",
  χ: "x",
  ɑ: "a",
  ɡ: "g",
};

/** Digits and signs used as letters; folded only when the result is a word that a phrasebook knows. */
const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "€": "e",
  "!": "i",
  "|": "l",
  "+": "t",
};

/** Reads a token the way an eye would: lookalikes and leetspeak become Latin letters. */
export function foldDisguise(token: string): string {
  let folded = "";
  for (const sign of token) folded += LOOKALIKES[sign] ?? LEET[sign] ?? sign;
  return folded;
}
