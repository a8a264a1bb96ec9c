import type { ThreadReport } from "../messaging/table.ts";
import type { HealthReport } from "../model/health.ts";
import type { ThreadObservation } from "../model/observation.ts";
import type { Digest } from "./digest.ts";

/** The table's cap; the newest rows are the ones that matter. */
const MOST_MESSAGES = 600;

/** Who a thread is with, as far as the page's route tells; names are no identity. Null: cannot be told apart. */
export function identityOf(thread: ThreadObservation): string | null {
  if (thread.key !== null) return `${thread.site}:${thread.key}`;
  const handle = thread.contactHandle.value;
  return handle === null ? null : `${thread.site}:handle:${handle}`;
}

/** One reading without a word of it. `factsKnown`: false while the header may still be that of the thread before. */
export function reportOf(
  thread: ThreadObservation,
  account: string,
  contact: string,
  { messages }: Digest,
  health: HealthReport,
  factsKnown: boolean,
): ThreadReport {
  const fact = (value: boolean | null): boolean | null => (factsKnown ? value : null);
  return {
    site: thread.site,
    account,
    contact,
    messages: messages.slice(-MOST_MESSAGES).map((message) => ({ ...message, cues: [...message.cues] })),
    atNewestEnd: thread.atNewestEnd,
    atOldestEnd: thread.atOldestEnd,
    facts: {
      request: fact(thread.isRequest.value),
      group: fact(thread.isGroup.value),
      mutual: fact(thread.mutual.value),
      newAccount: fact(thread.newAccount.value),
    },
    health,
  };
}
