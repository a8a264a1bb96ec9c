import { TEXT_CAP } from "./caps.ts";

/** Lines that are someone else's words: a message that is one quotation, song lines, lyrics. They give no cue. */
const WRAPPED = /^\s*(?:"[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”]|['‘].{8,}['’])[\s\p{Extended_Pictographic}]*$/u;
const SUNG = /^\s*(?:[♪♫🎵🎶🎤]|(?:lyrics?|paroles)\s*:)/iu;

/** Is the whole message a quotation or a song line? */
export function isQuoted(text: string): boolean {
  const read = text.slice(0, TEXT_CAP);
  return WRAPPED.test(read) || SUNG.test(read);
}
