import type { Read } from "../../model/observation.ts";
import { ladder } from "../ladder.ts";

/** Lines of the profile card (pages.md 2.4). Whole lines only; a language without its line here stays unknown. */
const FRIENDS = [
  "You're friends on Facebook",
  "You are now connected on Messenger",
  "Say hi to your new Facebook friend",
  "Vous êtes amis sur Facebook",
];
const NOT_FRIENDS = ["You're not friends on Facebook", "Vous n’êtes pas amis sur Facebook"];
const NEW_ACCOUNT = ["New Facebook Account", "Nouveau compte Facebook"];

const DETAILS = '[role="none"] > [role="button"][aria-label]';

const isCard = (cell: Element) =>
  !cell.hasAttribute("aria-label") &&
  !cell.hasAttribute("data-message-id") &&
  cell.closest('[role="article"], [role="row"]') === null &&
  cell.querySelector('[data-scope="date_break"]') === null &&
  cell.textContent.trim() !== "";

/**
 * The card at the very start of history: a cell of the messages table that is no message and no date, before all others. Mounted only
 * when the start is on screen.
 */
export function findCard(log: Element | null): Element | null {
  const card = log?.querySelector('[data-scope="messages_table"]:not([aria-label])');
  if (!card || !isCard(card)) return null;
  const beside = card.parentElement?.parentElement?.querySelector(DETAILS);
  return beside || card.querySelector("h3, img[alt]") ? card : null;
}

const plain = (line: string) =>
  line.normalize("NFC").replace(/'/g, "’").replace(/\s+/g, " ").trim().toLowerCase();
const FRIEND_LINES = new Set(FRIENDS.map(plain));
const NOT_FRIEND_LINES = new Set(NOT_FRIENDS.map(plain));
const NEW_LINES = new Set(NEW_ACCOUNT.map(plain));

/** Every leaf of text; a line may be cut into nested elements that repeat it. */
function linesOf(card: Element): readonly string[] {
  const leaves = [...card.querySelectorAll("*")].filter((element) => element.childElementCount === 0);
  return leaves.map((leaf) => plain(leaf.textContent));
}

export interface CardFacts {
  readonly mutual: Read<boolean>;
  readonly newAccount: Read<boolean>;
}

/** Are the two friends, is the account new? Null when the card is not on screen or says nothing about it. */
export function cardFacts(card: Element | null): CardFacts {
  const lines = card ? linesOf(card) : [];
  const has = (known: ReadonlySet<string>) => lines.some((line) => known.has(line));
  return {
    mutual: ladder([
      { name: "card-not-friends", read: () => (has(NOT_FRIEND_LINES) ? false : null) },
      { name: "card-friends", read: () => (has(FRIEND_LINES) ? true : null) },
    ]),
    newAccount: ladder([{ name: "card-new-account", read: () => (has(NEW_LINES) ? true : null) }]),
  };
}
