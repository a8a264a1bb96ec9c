export { assess } from "./assess.ts";
export type { RiskContext } from "./context.ts";
