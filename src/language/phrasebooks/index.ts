import type { Phrasebook } from "../phrasebook.ts";
import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";

/** The languages that are read. A new one is one folder and one line here. */
export const books: readonly Phrasebook[] = [en, fr];
