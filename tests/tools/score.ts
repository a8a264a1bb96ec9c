import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { type Score, scoreConversation } from "../../src/engine/score.ts";
import { conversationSchema } from "../../src/engine/score-schema.ts";
import { Summary } from "./score-summary.ts";

/**
 * The score command: `score FILE.jsonl [--summary]`, `-` reads standard input. One conversation a line in, one result a
 * line out; a bad line goes to standard error as `{"line":N,"error":"..."}` and the others are still scored. With
 * `--summary` a table comes instead of the lines. Exit status 1 if any line was bad, 2 without a file.
 */
async function main(args: readonly string[]): Promise<number> {
  const file = args.find((arg) => !arg.startsWith("--"));
  if (file === undefined) {
    process.stderr.write("usage: score FILE.jsonl [--summary]   (- reads standard input)\n");
    return 2;
  }
  const summary = args.includes("--summary") ? new Summary() : null;
  const bad = await scoreLines(file === "-" ? process.stdin : createReadStream(file), summary);
  if (summary) await write(`${summary.table()}\n`);
  return bad > 0 ? 1 : 0;
}

/** Streamed: one line is held at a time. Gives the number of bad lines. */
async function scoreLines(input: NodeJS.ReadableStream, summary: Summary | null): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const outcome = scoreLine(line);
    if ("error" in outcome) {
      bad += 1;
      process.stderr.write(`${JSON.stringify({ line: number, error: outcome.error })}\n`);
    } else if (summary) summary.add(outcome.score, outcome.messages);
    else await write(`${JSON.stringify(outcome.score)}\n`);
  }
  return bad;
}

function scoreLine(line: string): { score: Score; messages: number } | { error: string } {
  const json = parse(line);
  if ("error" in json) return json;
  const checked = conversationSchema.safeParse(json.value);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    return { error: `${issue?.path.join(".") || "line"}: ${issue?.message || "wrong shape"}` };
  }
  return { score: scoreConversation(checked.data), messages: checked.data.messages.length };
}

function parse(line: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return { error: "not JSON" };
  }
}

/** Waits while the reader of our output is slower than we are, so that memory stays flat. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((drained) => process.stdout.once("drain", drained));
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
