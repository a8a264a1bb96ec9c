import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";
import { conversationSchema } from "../../src/engine/score-schema.ts";

export const CORPUS = fileURLToPath(new URL(".", import.meta.url));

export const SPLITS = ["dev", "holdout"] as const;
export type Split = (typeof SPLITS)[number];

export const RELATIONSHIPS = [
  "new",
  "friend",
  "couple",
  "family",
  "coach",
  "teacher",
  "shop",
  "classmate",
  "online-friend",
  "other",
] as const;

/** What the contact may come to ask for; the number of the message in which it first does. */
export const MOMENTS = ["picture", "meeting", "password", "platformMove", "threat"] as const;
export type MomentName = (typeof MOMENTS)[number];

const number = z.nullable(z.int().check(z.minimum(1)));

/** A conversation of the score command, with the set it belongs to and what a careful adult says of it. */
export const entrySchema = z.extend(conversationSchema, {
  split: z.enum(SPLITS),
  label: z.strictObject({
    risky: z.boolean(),
    theme: z.string().check(z.minLength(1)),
    relationship: z.enum(RELATIONSHIPS),
    /** Message by which a warning is wanted, 1-based; null for an ordinary conversation. */
    warnBy: number,
    moments: z.strictObject({
      picture: number,
      meeting: number,
      password: number,
      platformMove: number,
      threat: number,
    }),
    /** Holds at least one plainly telling phrase. */
    obvious: z.boolean(),
  }),
});
export type Entry = z.infer<typeof entrySchema>;

/** One line of a file, parsed or not. `name`: file and line number. */
export interface Line {
  readonly name: string;
  readonly language: string;
  readonly kind: string;
  readonly theme: string;
  readonly text: string;
  readonly entry: Entry | null;
  readonly error: string | null;
}

/** A sound line. */
export interface Labelled {
  readonly language: string;
  readonly entry: Entry;
}

const FILE = /^(risky|ordinary)-(.+)\.jsonl$/;

/** Every line of every `<language>/<risky|ordinary>-<theme>.jsonl`, in the order of their names. */
export function readLines(): Line[] {
  const files = readdirSync(CORPUS, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .flatMap(linesOf);
}

function linesOf(file: string): Line[] {
  const [, kind = "", theme = ""] = FILE.exec(basename(file)) ?? [];
  const language = file.split("/")[0] ?? "";
  const lines = readFileSync(join(CORPUS, file), "utf8").split("\n");
  return lines.flatMap((text, index) =>
    text.trim() === "" ? [] : { name: `${file}:${index + 1}`, language, kind, theme, text, ...parse(text) },
  );
}

function parse(text: string): Pick<Line, "entry" | "error"> {
  try {
    const parsed = entrySchema.safeParse(JSON.parse(text));
    if (parsed.success) return { entry: parsed.data, error: null };
    const issue = parsed.error.issues[0];
    return { entry: null, error: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "wrong shape"}` };
  } catch {
    return { entry: null, error: "not JSON" };
  }
}

const OPENED = join(CORPUS, "opened.json");

/** Conversations that were read while phrases and weights were mended: they measure nothing new and stay in `dev`. */
export const readOpened = (): ReadonlySet<string> =>
  new Set(JSON.parse(readFileSync(OPENED, "utf8")) as string[]);

export function addOpened(ids: readonly string[]): void {
  const all = [...new Set([...readOpened(), ...ids])].sort();
  writeFileSync(OPENED, `${JSON.stringify(all, null, 2)}\n`);
}

/** The sound lines; the gate names the others. */
export const labelled = (lines: readonly Line[]): Labelled[] =>
  lines.flatMap(({ language, entry }) => (entry ? { language, entry } : []));
