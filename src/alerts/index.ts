export { type Decision, decideAlert } from "./decide.ts";
export { dismiss } from "./history.ts";
