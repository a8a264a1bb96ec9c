import type { Helpline } from "./helplines.shape.ts";
import { AT } from "./lines/at.ts";
import { AU } from "./lines/au.ts";
import { BE } from "./lines/be.ts";
import { BR } from "./lines/br.ts";
import { CA } from "./lines/ca.ts";
import { CH } from "./lines/ch.ts";
import { DE } from "./lines/de.ts";
import { ES } from "./lines/es.ts";
import { EU } from "./lines/eu.ts";
import { FR } from "./lines/fr.ts";
import { GB } from "./lines/gb.ts";
import { IE } from "./lines/ie.ts";
import { IN } from "./lines/in.ts";
import { IT } from "./lines/it.ts";
import { LU } from "./lines/lu.ts";
import { MX } from "./lines/mx.ts";
import { NL } from "./lines/nl.ts";
import { NZ } from "./lines/nz.ts";
import { PT } from "./lines/pt.ts";
import { US } from "./lines/us.ts";
import { ZZ } from "./lines/zz.ts";

/** Every line of help that Porchlight carries, all of it offline; one file per country in `lines/`. */
export const HELPLINES: readonly Helpline[] = [
  FR,
  GB,
  IE,
  BE,
  CH,
  LU,
  DE,
  AT,
  ES,
  IT,
  PT,
  NL,
  US,
  CA,
  AU,
  NZ,
  IN,
  BR,
  MX,
  EU,
  ZZ,
].flat();

/** States of the EU: its rows (112, Safer Internet Centres) hold there too. */
export const EU_STATES: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);

/** The oldest day on which a line was checked: what can be said of all of them. */
export const LINES_CHECKED = HELPLINES.map(({ lastChecked }) => lastChecked).toSorted()[0] ?? "";
