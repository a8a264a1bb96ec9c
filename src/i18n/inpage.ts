import type { InterfaceLanguage } from "../model/settings.ts";
import type { InPageWords } from "../model/words.ts";
import { inpage as en } from "./en/inpage.ts";
import { inpage as fr } from "./fr/inpage.ts";

const WORDS: Readonly<Record<InterfaceLanguage, InPageWords>> = { en, fr };

/** The words in a page, of one language. The worker sends them, so that tabs do not carry every language. */
export const inPageWords = (language: InterfaceLanguage): InPageWords => WORDS[language];
