import { openAnalyse } from "../language/shipped.ts";
import type { Platform } from "../platforms/platform.ts";
import { takePhrasebooks } from "./phrasebooks.ts";
import { Reader } from "./reader.ts";

/** One reader per tab. A second start (an update, a tab already open at consent) ends the first one. */
const RUNNING = Symbol.for("porchlight.reader");
type Slot = { [RUNNING]?: Reader };

/** Starts reading this tab, if it is a page of that site. Only the worker decides whether it may. */
export function startContent(platform: Platform): void {
  if (!platform.matches(location.host)) return;
  const slot = globalThis as Slot;
  slot[RUNNING]?.stop();
  const reader = new Reader(platform, document, openAnalyse(takePhrasebooks()));
  slot[RUNNING] = reader;
  void reader.ask();
}
