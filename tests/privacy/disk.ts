import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Where a word was found: file, and in which writing. */
export interface Place {
  readonly word: string;
  readonly file: string;
  readonly writing: Writing;
}

const swapped = (word: string): Buffer => Buffer.from(word, "utf16le").swap16();

/** The ways in which Chromium writes text: UTF-8 and Latin-1, V8's UTF-16LE, and IndexedDB's keys in UTF-16BE. */
const WRITINGS = {
  "utf-8": (word: string) => Buffer.from(word, "utf8"),
  "utf-16le": (word: string) => Buffer.from(word, "utf16le"),
  "utf-16be": swapped,
  base64: (word: string) => Buffer.from(Buffer.from(word).toString("base64").replace(/.=*$/, "")),
} as const;
type Writing = keyof typeof WRITINGS;

const isFile = (entry: Dirent): boolean => entry.isFile();

/** Every file below a folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(isFile)
    .map((entry) => join(entry.parentPath, entry.name));
}

const CASE = 32;

/** Lower case for the letters A to Z alone, whatever the writing: other bytes are no letters for sure. */
const lower = (bytes: Buffer): Buffer =>
  bytes.map((byte) => (byte >= 65 && byte <= 90 ? byte + CASE : byte)) as Buffer;

/** Sites and browsers change the case of names and addresses: a marker in another case is a marker. */
function inBytes(bytes: Buffer, words: readonly string[]): Omit<Place, "file">[] {
  const text = Buffer.from(lower(bytes));
  const has = (word: string, writing: Writing): boolean =>
    writing === "base64"
      ? bytes.includes(WRITINGS.base64(word))
      : text.includes(lower(WRITINGS[writing](word)));
  return words.flatMap((word) =>
    (Object.keys(WRITINGS) as Writing[])
      .filter((writing) => has(word, writing))
      .map((writing) => ({ word, writing })),
  );
}

/** Searches every file below a folder, and the files' names, for words. */
export function searchDisk(folder: string, words: readonly string[]): Place[] {
  return filesBelow(folder).flatMap((path) => {
    const file = relative(folder, path);
    const named = inBytes(Buffer.from(file), words);
    return [...named, ...inBytes(readFileSync(path), words)].map((place) => ({ ...place, file }));
  });
}
