import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PhrasebookLanguage, Tactic } from "../model/tactics.ts";
import type { TacticExamples } from "./phrasebook.ts";

/** The example sentences of a language for a tactic, from the file beside the phrases. For tests only. */
export async function examplesOf(language: PhrasebookLanguage, tactic: Tactic): Promise<TacticExamples> {
  return (await load<TacticExamples>(language, tactic)) ?? { must: [], mustNot: [] };
}

/** The ordinary messages of a language, in which next to nothing may be found. For tests only. */
export async function ordinaryOf(language: PhrasebookLanguage): Promise<readonly string[]> {
  return (await load<readonly string[]>(language, "ordinary")) ?? [];
}

/** The one thing that the file exports, or null without a file. */
async function load<Shape>(language: PhrasebookLanguage, name: string): Promise<Shape | null> {
  const url = new URL(`phrasebooks/${language}/${name}.examples.ts`, import.meta.url);
  if (!existsSync(fileURLToPath(url))) return null;
  const module = (await import(/* @vite-ignore */ url.href)) as Record<string, Shape>;
  return Object.values(module)[0] ?? null;
}
