import type { Score } from "../../src/engine/score.ts";
import { fLatency, quartiles } from "../corpus/statistics.ts";

const LEVELS = ["tip", "caution", "urgent"] as const;
/** What `--summary` prints. Only counts and first-warning numbers are held, a few bytes a conversation. */
export class Summary {
  readonly #shown = { tip: 0, caution: 0, urgent: 0 };
  readonly #firsts: number[] = [];
  readonly #cues = new Map<string, number>();
  #conversations = 0;
  #messages = 0;

  add(score: Score, messages: number): void {
    this.#conversations += 1;
    this.#messages += messages;
    for (const level of LEVELS) if (score.first[level] !== null) this.#shown[level] += 1;
    const warned = firstInterruption(score);
    if (warned !== null) this.#firsts.push(warned);
    for (const [tactic, count] of Object.entries(score.cues)) {
      this.#cues.set(tactic, (this.#cues.get(tactic) ?? 0) + count);
    }
  }

  table(): string {
    return [
      row("conversations", this.#conversations),
      row("messages", this.#messages),
      ...LEVELS.map((level) => row(`shown: ${level}`, share(this.#shown[level], this.#conversations))),
      row("interrupted (caution or urgent)", share(this.#firsts.length, this.#conversations)),
      row("first interruption, message", this.#quartiles()),
      row("recall x speed, if all are risky", this.#latency().toFixed(3)),
      "",
      "cues of the contact per 10,000 messages",
      ...[...this.#cues]
        .sort((a, b) => b[1] - a[1])
        .map(([tactic, count]) => row(`  ${tactic}`, this.#rate(count))),
    ].join("\n");
  }

  #quartiles(): string {
    const found = quartiles(this.#firsts);
    return found === null ? "-" : `median ${found.median} (quartiles ${found.low} to ${found.high})`;
  }

  /** The input has no labels, so all are taken as risky and every warning as right. */
  #latency = (): number => fLatency(this.#firsts, this.#conversations, 0);

  #rate = (count: number): string => ((count / Math.max(1, this.#messages)) * 10_000).toFixed(1);
}

function firstInterruption({ first }: Score): number | null {
  const numbers = [first.caution, first.urgent].filter((number) => number !== null);
  return numbers.length === 0 ? null : Math.min(...numbers);
}

const share = (count: number, all: number): string =>
  `${count} (${((count / Math.max(1, all)) * 100).toFixed(2)} %)`;

const row = (name: string, value: string | number): string => `${name.padEnd(36)}${value}`;
