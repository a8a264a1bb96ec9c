export { analyse, type MessageAnalysis } from "./analyse.ts";
export { type MessageLanguage, type ThreadCoverage, threadCoverage } from "./coverage.ts";
