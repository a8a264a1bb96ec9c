import type { Score } from "../../src/engine/score.ts";

const LEVELS = ["tip", "caution", "urgent"] as const;
/** Half the penalty is reached at 90 messages (Sadeque et al., as in the project's facts on metrics). */
const PENALTY_SLOPE = Math.log(3) / 89;

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
    if (this.#firsts.length === 0) return "-";
    const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(this.#firsts, part));
    return `median ${middle} (quartiles ${low} to ${high})`;
  }

  /** F-latency: F1 x (1 - median penalty). The input has no labels, so all are taken as risky: precision is then 1. */
  #latency(): number {
    if (this.#firsts.length === 0) return 0;
    const recall = this.#firsts.length / this.#conversations;
    const f1 = (2 * recall) / (1 + recall);
    return f1 * (1 - quantile(this.#firsts.map(penalty), 0.5));
  }

  #rate = (count: number): string => ((count / Math.max(1, this.#messages)) * 10_000).toFixed(1);
}

function firstInterruption({ first }: Score): number | null {
  const numbers = [first.caution, first.urgent].filter((number) => number !== null);
  return numbers.length === 0 ? null : Math.min(...numbers);
}

export const penalty = (message: number): number => -1 + 2 / (1 + Math.exp(-PENALTY_SLOPE * (message - 1)));

/** The value below which `part` of the values lie, between neighbours where needed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}

const share = (count: number, all: number): string =>
  `${count} (${((count / Math.max(1, all)) * 100).toFixed(2)} %)`;

const row = (name: string, value: string | number): string => `${name.padEnd(36)}${value}`;
