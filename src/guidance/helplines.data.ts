import { HELPLINES_EUROPE } from "./helplines.europe.data.ts";
import type { Helpline } from "./helplines.shape.ts";
import { HELPLINES_WORLD } from "./helplines.world.data.ts";

/** Every line of help that Porchlight carries; all of it offline. */
export const HELPLINES: readonly Helpline[] = [...HELPLINES_EUROPE, ...HELPLINES_WORLD];

/** States of the EU: its rows (112, Safer Internet Centres) hold there too. */
export const EU_STATES: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);
