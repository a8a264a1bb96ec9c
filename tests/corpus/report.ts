import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cardOf, type ErrorCard } from "./card.ts";
import { losses } from "./compare.ts";
import { CORPUS, readLines } from "./entries.ts";
import { markdown } from "./table.ts";

/**
 * `npm run report`: plays the corpus through the engine, prints the error card and writes it as `error-card.json` and
 * `ERROR-CARD.md`. A card worse than the recorded one, for the same conversations, is only written with `--accept`:
 * say why in the commit.
 */
const FILE = join(CORPUS, "error-card.json");

const card = cardOf(readLines());
const held = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as ErrorCard) : null;
const lost = held ? losses(held, card) : [];
process.stdout.write(markdown(card));

if (lost.length > 0 && !process.argv.includes("--accept")) {
  process.stderr.write(
    `\nNot written, because it is worse (npm run report -- --accept to write it):\n${lost.join("\n")}\n`,
  );
  process.exitCode = 1;
} else {
  writeFileSync(FILE, `${JSON.stringify(card, null, 2)}\n`);
  writeFileSync(join(CORPUS, "ERROR-CARD.md"), markdown(card));
}
