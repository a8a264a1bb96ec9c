import { type Analyse, createAnalyse } from "./analyser.ts";
import { compileBooks } from "./compile.ts";
import { books } from "./phrasebooks/index.ts";

export type { MessageAnalysis } from "./analyser.ts";
export { type MessageLanguage, type ThreadCoverage, threadCoverage } from "./coverage.ts";

/** Reads messages with the phrasebooks as they are written: for the score command, the practice page and tests. */
export const analyse: Analyse = createAnalyse(() => compileBooks(books));
