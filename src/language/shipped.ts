import { type Analyse, createAnalyse } from "./analyser.ts";
import { unpack } from "./packed.ts";

export type { Analyse, MessageAnalysis } from "./analyser.ts";
export { threadCoverage } from "./coverage.ts";

/** Reads messages with phrasebooks that were compiled when the extension was built: the same engine, ready at once. */
export const openAnalyse = (packed: string): Analyse => createAnalyse(() => unpack(packed));
