import type { Level } from "../../model/assessment.ts";
import type { Gate } from "../../model/consent.ts";
import type { ChipState } from "../../model/words.ts";
import type { InPageState } from "./contract.ts";

const GATED: Record<Exclude<Gate, "open">, ChipState> = {
  "no-consent": "off",
  "consent-outdated": "ask",
  "no-permission": "no-permission",
  paused: "paused",
  "account-not-agreed": "not-this-account",
  "account-unknown": "whose-account",
};

const FOUND: Partial<Record<Level, ChipState>> = { tip: "tip", caution: "caution", urgent: "urgent" };

/** One state for the chip. A danger that was found outweighs what could not be read. */
export function chipState({
  gate,
  health,
  level,
}: Pick<InPageState, "gate" | "health" | "level">): ChipState {
  if (gate !== "open") return GATED[gate];
  const found = FOUND[level];
  if (found) return found;
  return health === "reading" && level === "cannot-assess" ? "cannot-assess" : health;
}
