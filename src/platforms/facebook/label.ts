/**
 * Splits the label of a row without knowing its language: "At 16:15, You: hello", "À 16:15, Vous : salut".
 * Known are only the names on the page and what stands in the row itself.
 */
export interface LabelParts {
  /** What comes before the sender: the time and the words around it. */
  readonly head: string;
  readonly sender: string | null;
  /** Null when the label stops after the sender, as it does for pictures and voice. */
  readonly text: string | null;
}

/** What helps to split: names known on this page, the text seen in the bubble if there is one, else whether media is. */
export interface LabelHints {
  readonly names: readonly string[];
  readonly seen: string | null;
  readonly media: boolean;
}

/** Time and sender end well within this; a longer search would only read into the message. */
const HEAD_LENGTH = 400;
const COLON = /[\s\u00a0\u202f]?[:：](?:\s|$)/gu;
/** Enough of the bubble to tell one split from another. */
const PROBE_LENGTH = 200;

interface Cut {
  readonly left: string;
  readonly right: string;
}

function cutsOf(label: string): readonly Cut[] {
  const matches = [...label.slice(0, HEAD_LENGTH).matchAll(COLON)];
  return matches.map((match) => ({
    left: label.slice(0, match.index),
    right: label.slice(match.index + match[0].length),
  }));
}

/** A name at the very end of `left`, after a comma, or after words with the time in them: never the tail of another name. */
function endsWithName(left: string, name: string): boolean {
  if (name === "" || !left.endsWith(name)) return false;
  const before = left.slice(0, left.length - name.length);
  if (before === "" || /[,،、]\s*$/u.test(before)) return true;
  const lastPart = before.slice(before.lastIndexOf(",") + 1);
  return /\s$/u.test(before) && /\d/u.test(lastPart);
}

function knownSender(left: string, names: readonly string[]): string | null {
  const fitting = names.filter((name) => endsWithName(left, name));
  return fitting.reduce<string | null>(
    (longest, name) => (name.length > (longest?.length ?? 0) ? name : longest),
    null,
  );
}

const headBefore = (left: string, sender: string) =>
  left.slice(0, left.length - sender.length).replace(/[,،、]?\s*$/u, "");

/** Without a known name: what follows the last comma after the time. */
function lastPart(left: string): { head: string; sender: string } | null {
  const match = /^(.*\d.*?)[,،、]\s+([^,،、]+)$/su.exec(left);
  return match ? { head: match[1] ?? "", sender: match[2] ?? "" } : null;
}

const NO_LETTERS = /[^\p{L}\p{N}]/gu;
const letters = (text: string) => text.replace(NO_LETTERS, "").slice(0, PROBE_LENGTH);

/** Every label ends with the text: a bubble that says something else is not this message's own (a quote, a preview). */
export function endsWithText(label: string, seen: string): boolean {
  if (label.endsWith(seen)) return true;
  const tail = letters(seen.slice(-PROBE_LENGTH));
  return label
    .slice(-4 * PROBE_LENGTH)
    .replace(NO_LETTERS, "")
    .endsWith(tail);
}

/** Emoji are missing in the bubble and present in the label, so only letters and digits are compared. */
function fits(right: string, seen: string | null): boolean {
  if (seen === null || right === seen) return true;
  const start = letters(seen).slice(0, PROBE_LENGTH / 2);
  return letters(right.slice(0, 2 * PROBE_LENGTH)).startsWith(start);
}

function byKnownName(cuts: readonly Cut[], { names, seen }: LabelHints): LabelParts | null {
  for (const { left, right } of cuts) {
    const sender = knownSender(left, names);
    if (sender !== null && fits(right, seen)) return { head: headBefore(left, sender), sender, text: right };
  }
  return null;
}

function byShape(cuts: readonly Cut[], seen: string | null): LabelParts | null {
  const cut = cuts.find(({ left, right }) => lastPart(left) !== null && fits(right, seen));
  const part = cut && lastPart(cut.left);
  return cut && part ? { ...part, text: cut.right } : null;
}

/** A label that stops after a known sender. */
function withoutText(label: string, names: readonly string[]): LabelParts | null {
  const sender = label.length <= HEAD_LENGTH ? knownSender(label, names) : null;
  return sender === null ? null : { head: headBefore(label, sender), sender, text: null };
}

function withoutTextByShape(label: string): LabelParts | null {
  const part = label.length <= HEAD_LENGTH ? lastPart(label) : null;
  return part && { ...part, text: null };
}

/** Null when the label cannot be told apart: then the bubble is read instead. */
export function splitLabel(label: string, hints: LabelHints): LabelParts | null {
  const cuts = cutsOf(label);
  const known = byKnownName(cuts, hints) ?? (hints.seen === null ? withoutText(label, hints.names) : null);
  if (known !== null) return known;
  const shaped = byShape(cuts, hints.seen);
  if (hints.seen !== null) return shaped;
  return hints.media ? withoutTextByShape(label) : (shaped ?? withoutTextByShape(label));
}
