import { platformFor } from "../platforms/index.ts";
import { Reader } from "./reader.ts";

/** One reader per tab. A second start (an update, a tab already open at consent) ends the first one. */
const RUNNING = Symbol.for("porchlight.reader");
type Slot = { [RUNNING]?: Reader };

/** Starts reading this tab, if it is a page of one of the two sites. Only the worker decides whether it may. */
export function startContent(): void {
  const platform = platformFor(location.host);
  if (!platform) return;
  const slot = globalThis as Slot;
  slot[RUNNING]?.stop();
  const reader = new Reader(platform, document);
  slot[RUNNING] = reader;
  void reader.ask();
}
