import type { Entry, Line } from "./entries.ts";
import { MOMENTS } from "./entries.ts";

/** What is wrong with one sound line's labels; empty when all agree. */
export function labelFaults({ name, kind, theme }: Line, { id, label, messages }: Entry): string[] {
  const { risky, warnBy, moments } = label;
  const numbers = [warnBy, ...MOMENTS.map((moment) => moments[moment])].filter((number) => number !== null);
  const faults: readonly (readonly [boolean, string])[] = [
    [(kind === "risky") !== risky, `label.risky is ${risky}, the file says ${kind}`],
    [label.theme !== theme, `label.theme is "${label.theme}", the file says "${theme}"`],
    [risky !== (warnBy !== null), "warnBy belongs to risky conversations, and only to them"],
    [!risky && label.obvious, "an ordinary conversation is not obvious"],
    [numbers.some((number) => number > messages.length), "a moment lies beyond the last message"],
    [
      risky && MOMENTS.some((moment) => isTheirs(messages, moments[moment]) === false),
      "a moment is a message of the contact, not of the account's person",
    ],
    [messages.length < 8 || messages.length > 80, `${messages.length} messages: write 12 to 60`],
  ];
  return faults.filter(([wrong]) => wrong).map(([, fault]) => `${name} (${id}): ${fault}`);
}

const isTheirs = (messages: Entry["messages"], number: number | null): boolean | null =>
  number === null ? null : messages[number - 1]?.from === "them";

/** Sentences of at least this many words and letters say something of their own: two conversations never share one. */
const LONG_WORDS = 7;
const LONG_LETTERS = 32;

/** Long sentences of a conversation, letters only, so that commas and capitals do not hide a copy. */
export function longSentences({ messages }: Entry): Set<string> {
  const sentences = messages.flatMap(({ text }) => text.toLowerCase().split(/[.!?…\n]+/));
  const plain = sentences.map((sentence) => sentence.replace(/[^\p{L}\p{N}]+/gu, " ").trim());
  return new Set(
    plain.filter((sentence) => sentence.length >= LONG_LETTERS && sentence.split(" ").length >= LONG_WORDS),
  );
}

/** Pairs of conversations that share a long sentence. */
export function sharedSentences(entries: readonly Entry[]): string[] {
  const owner = new Map<string, string>();
  const shared: string[] = [];
  for (const entry of entries) {
    for (const sentence of longSentences(entry)) {
      const other = owner.get(sentence);
      if (other === undefined) owner.set(sentence, entry.id);
      else shared.push(`${other} and ${entry.id}: "${sentence}"`);
    }
  }
  return shared;
}

/**
 * The corpus shows tactics, never content: nothing sexual, no handle, no address that could be anyone's. Reserved names
 * (RFC 2606: example, test, invalid) and telephone numbers of fewer than eight digits are fine.
 */
const FORBIDDEN: readonly RegExp[] = [
  /\b(sexe?|sexual|sexuel(le)?s?|sexy|porno?|nudes?|naked|topless|lingerie|underwear|undress|horny|boobs?)\b/iu,
  /\b(à poil|toute? nue?|déshabill\w*|soutif|culotte|seins)\b/iu,
  /(^|\s)@[\p{L}\p{N}_]/u,
  /[\w.+-]+@[\w-]+\.\w+/u,
  /(?:\d[ .-]?){8,}/u,
  /https?:\/\/(?!\S*\.(?:example|test|invalid)\b)/iu,
];

export const forbidden = ({ id, messages }: Entry): string[] =>
  messages.flatMap(({ text }, index) =>
    FORBIDDEN.filter((pattern) => pattern.test(text)).map(
      (pattern) => `${id}, message ${index + 1}: ${pattern}`,
    ),
  );
