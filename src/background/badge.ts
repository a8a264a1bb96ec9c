import { browser } from "../browser/index.ts";
import type { Gate } from "../model/consent.ts";
import type { TabView } from "../storage/tabs.ts";

/** Text, colour and meaning of the toolbar badge. Colour never stands alone: the text differs too. */
export interface Badge {
  readonly text: string;
  readonly color: string;
}

const NONE: Badge = { text: "", color: "#5b6472" };
const QUESTION: Badge = { text: "?", color: "#5b6472" };
const BY_LEVEL: Partial<Record<string, Badge>> = {
  tip: { text: "i", color: "#1f5fa8" },
  caution: { text: "!", color: "#9a5b00" },
  urgent: { text: "!!", color: "#a3202c" },
  "cannot-assess": QUESTION,
};
const BY_GATE: Partial<Record<Gate, Badge>> = {
  paused: { text: "II", color: "#5b6472" },
  "account-not-agreed": QUESTION,
  "account-unknown": QUESTION,
  "consent-outdated": QUESTION,
};

/** The page can cover or imitate our card, so the toolbar always repeats the level. */
export function badgeFor({ gate, thread, health }: Pick<TabView, "gate" | "thread" | "health">): Badge {
  if (gate !== "open") return BY_GATE[gate] ?? NONE;
  const found = thread && BY_LEVEL[thread.level];
  if (found) return found;
  return health?.health === "blind" || health?.uiLost ? QUESTION : NONE;
}

export async function showBadge(tabId: number, { text, color }: Badge): Promise<void> {
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
}
