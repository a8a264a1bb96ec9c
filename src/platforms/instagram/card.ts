import type { Read } from "../../model/observation.ts";
import { readText } from "../dom/text.ts";
import { ladder } from "../ladder.ts";
import { DO_NOT_FOLLOW, FOLLOW_EACH_OTHER, FOLLOWED_SINCE, JOINED, plain } from "./words.ts";

/** Facts of the profile card on top of the history. Only known words count; a line not known says nothing. */
export interface CardFacts {
  readonly mutual: Read<boolean>;
  readonly newAccount: Read<boolean>;
}

/** An account is called new for about three months after it was made. */
const NEW_MS = 92 * 86_400_000;

function followsEachOther(lines: readonly string[]): boolean | null {
  if (lines.some((line) => FOLLOW_EACH_OTHER.has(line))) return true;
  return lines.some((line) => DO_NOT_FOLLOW.has(line)) ? false : null;
}

/** Followed since an earlier year: that account is not new. */
function followedSince(lines: readonly string[], now: number): boolean | null {
  const year = lines.map((line) => FOLLOWED_SINCE.exec(line)?.[1]).find((found) => found !== undefined);
  return year && Number(year) < new Date(now).getFullYear() ? false : null;
}

/** "Joined October 2026". The month's name is read by the parser that the caller hands in (first day of the month). */
function joinedLately(lines: readonly string[], now: number, monthStart: MonthStart): boolean | null {
  for (const line of lines) {
    const [, month, year] = JOINED.exec(line) ?? [];
    const start = month && year ? monthStart(month, Number(year), now) : null;
    if (start !== null) return now - start < NEW_MS;
  }
  return null;
}

type MonthStart = (month: string, year: number, now: number) => number | null;

export function readCard(card: Element | null, now: number, monthStart: MonthStart): CardFacts {
  const lines = card
    ? readText(card, () => false)
        .text.split("\n")
        .map(plain)
    : [];
  return {
    mutual: ladder([{ name: "card-follow-line", read: () => followsEachOther(lines) }]),
    newAccount: ladder([
      { name: "card-joined-line", read: () => joinedLately(lines, now, monthStart) },
      { name: "card-followed-since", read: () => followedSince(lines, now) },
    ]),
  };
}
