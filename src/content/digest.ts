import type { Analyse, MessageAnalysis } from "../language/shipped.ts";
import type { MessageCues } from "../model/cues.ts";
import type { ObservedMessage } from "../model/observation.ts";
import type { Hasher } from "./hash.ts";

/** What one row gave, kept as long as its element and its words stay the same. */
interface Kept {
  readonly text: string | null;
  readonly id: string | null;
  readonly previous: string | null;
  readonly print: number;
  readonly analysis: MessageAnalysis;
}

export interface Digest {
  readonly messages: readonly MessageCues[];
  readonly analyses: readonly MessageAnalysis[];
}

/** Turns rows into cues; here the text ends. A row is only looked at again when it changed. */
export interface Digester {
  read(rows: readonly ObservedMessage[], isLive: (index: number) => boolean): Digest;
}

const NO_WORDS: MessageAnalysis = { cues: [], language: "unknown" };

export function createDigester(hasher: Hasher, analyse: Analyse): Digester {
  const kept = new WeakMap<object, Kept>();
  const digestRow = (row: ObservedMessage, previous: string | null): Kept => {
    const before = kept.get(row.element);
    if (before && before.text === row.text && before.id === row.id && before.previous === previous)
      return before;
    const { text, id } = row;
    const analysis = text === null ? NO_WORDS : analyse(text, previous);
    const fresh = { text, id, previous, print: hasher.print(id ?? text ?? `(${row.kind})`), analysis };
    kept.set(row.element, fresh);
    return fresh;
  };
  return {
    read: (rows, isLive) => {
      const digests = rows.map((row, index) => digestRow(row, textBefore(rows, index)));
      const messages = digests.map(({ print, analysis }, index) =>
        cuesOf(rows[index] as ObservedMessage, print, analysis, isLive(index)),
      );
      return { messages, analyses: digests.map(({ analysis }) => analysis) };
    },
  };
}

/** Text of the message just before, if the same side wrote it: a phrase may be split over two messages. */
function textBefore(rows: readonly ObservedMessage[], index: number): string | null {
  const before = rows[index - 1];
  return before && before.side === rows[index]?.side ? before.text : null;
}

const cuesOf = (
  row: ObservedMessage,
  print: number,
  analysis: MessageAnalysis,
  live: boolean,
): MessageCues => ({
  print,
  side: row.side,
  at: row.at,
  live,
  kind: row.kind,
  cues: analysis.cues,
});
