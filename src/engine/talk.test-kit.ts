import { analyse } from "../language/index.ts";
import type { ContactFacts } from "../model/contact.ts";
import type { MessageCues } from "../model/cues.ts";
import type { AgeBand } from "../model/settings.ts";
import { emptyContact } from "./contact.ts";
import { type Moment, play, withFacts } from "./play.ts";

export const START = Date.UTC(2026, 0, 5, 18);
const MINUTE = 60_000;
const NO_FACTS = { request: null, group: null, mutual: null, newAccount: null };

/** For tests only: how a conversation is given. `known`: marked "someone I know". */
export interface TalkSetting {
  readonly facts?: Partial<ContactFacts>;
  readonly ageBand?: AgeBand;
  readonly known?: boolean;
}

/** Plays lines such as "them: hello" and "me: hi", a minute apart, through the language room and the engine. */
export function talk(lines: readonly string[], setting: TalkSetting = {}): readonly Moment[] {
  const spoken = lines.map((line) => ({
    side: sideOf(line),
    text: line.slice(line.indexOf(":") + 1).trim(),
  }));
  const messages = spoken.map(({ side, text }, index): MessageCues => {
    const previous = spoken[index - 1];
    const { cues } = analyse(text, previous?.side === side ? previous.text : null);
    return { print: index + 1, side, at: START + index * MINUTE, live: false, kind: "text", cues };
  });
  return playCues(messages, setting);
}

const sideOf = (line: string): MessageCues["side"] =>
  line.startsWith("them:") ? "them" : line.startsWith("me:") ? "me" : "unknown";

export function playCues(messages: readonly MessageCues[], setting: TalkSetting = {}): readonly Moment[] {
  const contact = emptyContact("instagram", "a".repeat(32), "b".repeat(32), START);
  const start = {
    ...withFacts(contact, setting.facts ?? {}),
    known: setting.known ? { since: START } : null,
  };
  return [
    ...play(messages, {
      start,
      facts: NO_FACTS,
      ageBand: setting.ageBand ?? "13-15",
      gaps: [],
      beginningShown: true,
    }),
  ];
}

/** The strongest form in which anything was shown, or null. */
export function loudest(moments: readonly Moment[]): "line" | "card" | "urgent" | null {
  const forms = moments.flatMap(({ alert }) => alert?.form ?? []);
  return (["urgent", "card", "line"] as const).find((form) => forms.includes(form)) ?? null;
}
