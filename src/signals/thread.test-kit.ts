import type { ContactFacts, PlacedCue } from "../model/contact.ts";
import type { AgeBand } from "../model/settings.ts";
import { type Side, type Strength, TACTICS } from "../model/tactics.ts";
import type { ContactView } from "./view.ts";

/** For tests only: a thread in shorthand. */
export interface Setting {
  readonly facts?: Partial<ContactFacts>;
  readonly ageBand?: AgeBand | null;
  /** Minutes between two messages; null: the page gives no times. */
  readonly every?: number | null;
}

export const NOW = Date.UTC(2026, 0, 5, 20);
const SIDES: Readonly<Record<string, Side>> = { "me:": "me", "?:": "unknown" };

/**
 * One entry a message: tactics joined by "+", a strength after "=" (2 if none), an age after "@"; "me:" or "?:" in
 * front for the side; "" is a message without cues. A number stands for so many of those.
 */
export function cuesOf(lines: readonly (string | number)[], every: number | null): PlacedCue[][] {
  const messages = lines.flatMap((line) =>
    typeof line === "number" ? Array<string>(line).fill("") : [line],
  );
  return messages.map((line, pos) => {
    const at = every === null ? null : NOW - (messages.length - pos) * every * 60_000;
    return cuesOfLine(line, pos, at);
  });
}

function cuesOfLine(line: string, pos: number, at: number | null): PlacedCue[] {
  const side = sideOf(line);
  const text = line.replace(/^(me|\?):/, "");
  return text === "" ? [] : text.split("+").map((part) => cueOf(part, side, pos, at));
}

export const sideOf = (line: string): Side => SIDES[line.match(/^(me|\?):/)?.[0] ?? ""] ?? "them";

function cueOf(part: string, side: Side, pos: number, at: number | null): PlacedCue {
  const [, name, strength, age] = part.match(/^([a-z-]+)(?:=(\d))?(?:@(\d+))?$/) ?? [];
  const tactic = TACTICS.find((known) => known === name);
  if (!tactic) throw new Error(`no such tactic: ${part}`);
  const cue = { tactic, side, strength: Number(strength ?? 2) as Strength, pos, at };
  return age ? { ...cue, age: Number(age) } : cue;
}

/** What a signal sees of such a thread. A one-to-one contact, new, opened by them, unless the facts say otherwise. */
export function view(lines: readonly (string | number)[], setting: Setting = {}): ContactView {
  const every = setting.every === undefined ? 1 : setting.every;
  const messages = cuesOf(lines, every);
  return {
    version: 1,
    site: "instagram",
    account: "a".repeat(32),
    contact: "b".repeat(32),
    firstSeenAt: NOW,
    lastSeenAt: NOW,
    facts: {
      request: null,
      group: false,
      mutual: null,
      newAccount: null,
      openedBy: "them",
      firstContact: true,
      ...setting.facts,
    },
    counts: { them: messages.length, me: 0, unknown: 0 },
    prints: messages.map((_, index) => index),
    firstPos: 0,
    trimmed: false,
    cues: messages.flat(),
    known: null,
    shown: [],
    ageBand: setting.ageBand === undefined ? "13-15" : setting.ageBand,
    now: NOW,
  };
}
