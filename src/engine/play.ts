import type { Alert } from "../model/alert.ts";
import type { Assessment, Gap } from "../model/assessment.ts";
import type { ContactFacts, ContactState } from "../model/contact.ts";
import type { MessageCues } from "../model/cues.ts";
import type { AgeBand } from "../model/settings.ts";
import { merge } from "./merge.ts";
import type { WindowReport } from "./report.ts";
import { step } from "./step.ts";

/** What is given of a conversation beside its messages. `start`: the contact as it is before the first of them. */
export interface PlaySetting {
  readonly start: ContactState;
  readonly facts: WindowReport["facts"];
  readonly ageBand: AgeBand | null;
  readonly gaps: readonly Gap[];
  /** Is the first message played the first of the thread? */
  readonly beginningShown: boolean;
}

/**
 * After one message. `number` is 1-based; `alert`: what came with this message, if anything. `state` holds all messages
 * up to the last one with cues.
 */
export interface Moment {
  readonly number: number;
  readonly state: ContactState;
  readonly assessment: Assessment;
  readonly alert: Alert | null;
}

/** Rows read again with each reading, as a page shows them, and rows read at once at most. */
const ROWS_AGAIN = 8;
const ROWS_AT_ONCE = 64;
const NOTHING: Assessment = { level: "none-found", reasons: [], explicit: false, gaps: [] };

/**
 * Plays a conversation message by message through the engine, as if each arrived in an open thread. The clock is the
 * newest time given. Messages without cues can raise nothing: they are counted together with the next that has some.
 */
export function* play(messages: Iterable<MessageCues>, setting: PlaySetting): Generator<Moment> {
  let state = setting.start;
  let assessment: Assessment = {
    ...NOTHING,
    level: setting.gaps.length > 0 ? "cannot-assess" : "none-found",
  };
  let now = state.lastSeenAt;
  let number = 0;
  let window: MessageCues[] = [];
  for (const message of messages) {
    number += 1;
    window.push(message);
    now = Math.max(now, message.at ?? now);
    let alert: Alert | null = null;
    const atOldestEnd = setting.beginningShown && window.length === number;
    const report = { messages: window, atNewestEnd: true, atOldestEnd, facts: setting.facts };
    if (message.cues.length > 0) {
      const context = { ageBand: setting.ageBand, gaps: setting.gaps, now, alertId: `message-${number}` };
      ({ state, assessment, alert } = step(state, report, context));
    } else if (window.length >= ROWS_AT_ONCE) state = merge(state, report, now).state;
    if (message.cues.length > 0 || window.length >= ROWS_AT_ONCE) window = window.slice(-ROWS_AGAIN);
    yield { number, state, assessment, alert };
  }
}

/** A start state with facts that are known beforehand. */
export const withFacts = (state: ContactState, facts: Partial<ContactFacts>): ContactState => ({
  ...state,
  facts: { ...state.facts, ...facts },
});
