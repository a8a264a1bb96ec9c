import type { InterfaceLanguage } from "../model/settings.ts";
import { pages as en } from "./en/pages.ts";
import { pages as fr } from "./fr/pages.ts";

/** English is the type source: its literal texts carry the names of their placeholders. */
export type PageWords = typeof en;

/**
 * The words of welcome, popup and options. French has the same keys by its type and the same placeholders by test,
 * so it may stand in for the English type, whose literals only serve to check `fill`.
 */
export const pageWords = (language: InterfaceLanguage): PageWords =>
  language === "fr" ? (fr as unknown as PageWords) : en;
