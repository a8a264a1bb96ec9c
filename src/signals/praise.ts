import type { PlacedCue } from "../model/contact.ts";
import type { Tactic } from "../model/tactics.ts";
import { messageCount, ofTactics } from "./view.ts";

export const PRAISE = ["compliment", "endearment"] as const satisfies readonly Tactic[];

/**
 * Incoming praise less what the person gives back in the same stretch: friends and couples flatter each other
 * (endearments: up to 192 in 10,000 benign messages), groomers do nearly all of it.
 */
export function praiseBalance(incoming: readonly PlacedCue[], all: readonly PlacedCue[]): number {
  const [first, last] = [incoming[0], incoming.at(-1)];
  if (!first || !last) return 0;
  const stretch = all.filter(
    (cue) => cue.side === "me" && cue.pos >= first.pos - 1 && cue.pos <= last.pos + 1,
  );
  return messageCount(incoming) - messageCount(ofTactics(stretch, PRAISE));
}
