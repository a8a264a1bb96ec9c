import type { Read } from "../model/observation.ts";

/** One way to read a field. Returns null when it does not apply to this page. */
export interface Strategy<T> {
  readonly name: string;
  readonly read: () => T | null;
}

/** Tries the strategies in their order; the first that reads something wins and signs its name. */
export function ladder<T>(strategies: readonly Strategy<T>[]): Read<T> {
  for (const { name, read } of strategies) {
    const value = read();
    if (value !== null) return { value, strategy: name };
  }
  return { value: null, strategy: null };
}
