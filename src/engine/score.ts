import { analyse } from "../language/index.ts";
import type { Level } from "../model/assessment.ts";
import type { ContactState, PlacedCue } from "../model/contact.ts";
import type { MessageCues } from "../model/cues.ts";
import type { SignalId } from "../model/signals.ts";
import { SIDES } from "../model/tactics.ts";
import { evaluateAll } from "../signals/index.ts";
import { emptyContact } from "./contact.ts";
import { type PlaySetting, play, withFacts } from "./play.ts";
import type { Conversation } from "./score-schema.ts";

/**
 * One line of output. `level`: the highest that was reached. `first`: 1-based number of the message at which the level
 * was first shown, or null. `signals`: all that were ever given as a reason, in the order they came. `cues`: messages of
 * the contact per tactic. `cannotTell`: signals that could not be decided at the end.
 */
export interface Score {
  readonly id: string;
  readonly level: Level;
  readonly first: Readonly<Record<"tip" | "caution" | "urgent", number | null>>;
  readonly signals: readonly SignalId[];
  readonly cues: Readonly<Record<string, number>>;
  readonly cannotTell: readonly SignalId[];
}

/** The clock of a conversation without any time: no step of the engine depends on the date. */
const CLOCK = Date.UTC(2026, 0, 1);
const RANK: readonly Level[] = ["none-found", "cannot-assess", "tip", "caution", "urgent"];

/** Streams one conversation through the engine, message by message, as the extension does. Linear in its length. */
export function scoreConversation(conversation: Conversation): Score {
  const setting = settingOf(conversation);
  const cues: Record<string, number> = {};
  const signals = new Set<SignalId>();
  const first: Record<"tip" | "caution" | "urgent", number | null> = {
    tip: null,
    caution: null,
    urgent: null,
  };
  let level: Level = "none-found";
  let state = setting.start;
  for (const moment of play(counting(messagesOf(conversation), cues), setting)) {
    state = moment.state;
    level = higher(level, moment.assessment.level);
    for (const reason of moment.assessment.reasons) signals.add(reason.signal);
    if (moment.alert) first[moment.alert.level] ??= moment.number;
  }
  return {
    id: conversation.id,
    level,
    first,
    signals: [...signals],
    cues,
    cannotTell: undecided(state, setting),
  };
}

function settingOf({ id, platform, contact, account, messages }: Conversation): PlaySetting {
  const at = Date.parse(messages.find((message) => message.at)?.at ?? "");
  const state = emptyContact(platform ?? "instagram", "", id, Number.isNaN(at) ? CLOCK : at);
  const facts = { firstContact: contact?.firstContact ?? null, request: contact?.messageRequest ?? null };
  const known = contact?.known === true ? { since: state.firstSeenAt } : null;
  return {
    start: { ...withFacts(state, facts), known, cues: statedAge(contact?.statedAge ?? null) },
    facts: { request: facts.request, group: null, mutual: null, newAccount: null },
    ageBand: account?.ageBand ?? null,
    gaps: [],
    beginningShown: facts.firstContact !== false,
  };
}

/** An age that is known beforehand stands before the first message. */
const statedAge = (age: number | null): PlacedCue[] =>
  age === null ? [] : [{ tactic: "age-statement", side: "them", strength: 2, pos: -1, at: null, age }];

/** Each message has a print of its own: the input is the thread itself, not a page on which texts repeat. */
function* messagesOf({ messages }: Conversation): Generator<MessageCues> {
  let previous: Conversation["messages"][number] | null = null;
  for (const [print, message] of messages.entries()) {
    const side = SIDES.find((known) => known === message.from) ?? "unknown";
    const before = previous !== null && previous.from === message.from ? previous.text : null;
    const { cues } = analyse(message.text, before);
    const at = message.at ? Date.parse(message.at) : null;
    yield { print, side, at, live: false, kind: "text", cues };
    previous = message;
  }
}

function* counting(messages: Iterable<MessageCues>, counts: Record<string, number>): Generator<MessageCues> {
  for (const message of messages) {
    const theirs = message.side === "them" ? message.cues : [];
    for (const { tactic } of theirs) counts[tactic] = (counts[tactic] ?? 0) + 1;
    yield message;
  }
}

function undecided(state: ContactState, { ageBand }: PlaySetting): readonly SignalId[] {
  const results = evaluateAll({ ...state, ageBand, now: state.lastSeenAt });
  return results.filter(({ status }) => status === "cannot-tell").map(({ signal }) => signal);
}

const higher = (a: Level, b: Level): Level => (RANK.indexOf(b) > RANK.indexOf(a) ? b : a);
