import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { compileBooks } from "../../src/language/compile.ts";
import { pack } from "../../src/language/packed.ts";
import { books } from "../../src/language/phrasebooks/index.ts";

/** What runs in every tab of a site must stay small (bytes, gzip); the phrasebooks are a file of their own. */
export const CODE_BUDGET = 30 * 1024;

const gz = (code: string | Buffer): number => gzipSync(code, { level: 9 }).length;

/** Size of a shipped file, gzip. */
export function shippedSize(browser: "chrome" | "firefox", file: string): number {
  return gz(readFileSync(fileURLToPath(new URL(`../../.output/${browser}-mv3/${file}`, import.meta.url))));
}

/** Size of the compiled phrasebook of each language alone, gzip. */
export const bookSizes = (): Record<string, number> =>
  Object.fromEntries(books.map((book) => [book.language, gz(pack(compileBooks([book])))]));
