import type { Read } from "../../model/observation.ts";
import { ladder } from "../ladder.ts";
import { threadOf } from "./routes.ts";

/** One conversation as the list beside the open one shows it. */
export interface ListEntry {
  readonly key: string;
  readonly title: string;
  readonly current: boolean;
}

const words = (element: Element | null | undefined) => element?.textContent.trim() || null;

/** Links may be absolute; only their path names a thread. */
function pathOf(link: Element): string {
  const href = link.getAttribute("href") ?? "";
  return href.replace(/^https?:\/\/[^/]*/, "").replace(/[?#].*$/s, "");
}

/** The conversations of the list (pages.md 2.3): links with a thread in their address, outside the transcript. */
export function listEntries(doc: Document): readonly ListEntry[] {
  const links = [...doc.querySelectorAll('a[href*="/t/"]')].filter((link) => !link.closest('[role="log"]'));
  return links.flatMap((link) => {
    const key = threadOf(pathOf(link))?.key;
    const title = words(link.querySelector('[dir="auto"]'));
    return key && title ? [{ key, title, current: link.getAttribute("aria-current") === "page" }] : [];
  });
}

/** The first heading of the panel that is not inside the transcript: a card or a reply may hold headings too. */
function regionHeading(panel: Element, log: Element | null): string | null {
  const headings = [...panel.querySelectorAll('[role="region"] h3')];
  return words(headings.find((heading) => !log?.contains(heading)));
}

/**
 * What the page says about who the open conversation is with. `panel`: the part of the page with header, transcript
 * and composer; `log` and `card`: elements of the transcript.
 */
export interface NameSources {
  readonly panel: Element;
  readonly log: Element | null;
  readonly card: Element | null;
  readonly entries: readonly ListEntry[];
  readonly key: string | null;
  /** Senders of the rows that are not the reader, without repetition. */
  readonly others: readonly string[];
}

const logLabel = (log: Element | null) => log?.getAttribute("aria-label") ?? null;

/** The label of the transcript names the conversation too: a name it does not hold belongs to another thread. */
export function agreesWithLog(name: string, log: Element | null): boolean {
  const label = logLabel(log);
  return label === null || label.includes(name);
}

/** The tail of the transcript's label that is also a name known from elsewhere, so that no word of it need be known. */
function labelTail({ log, entries, others }: NameSources): string | null {
  const label = logLabel(log);
  if (label === null) return null;
  const known = [...others, ...entries.map((entry) => entry.title)];
  const tails = known.filter((name) => label.endsWith(` ${name}`)).sort((a, b) => b.length - a.length);
  return tails[0] ?? null;
}

/** The bar on top holds the reader's own profile, the list other people's conversations. */
const OTHER_PARTS = '[role="banner"], [role="navigation"]';

/** In a panel of older generations the name is the first link to a profile. */
export function profileLink(panel: Element, log: Element | null): Element | null {
  const links = [...panel.querySelectorAll('a[role="link"][href]')];
  const outside = links.filter((link) => !log?.contains(link) && link.closest(OTHER_PARTS) === null);
  return outside.find((link) => PROFILE.test(link.getAttribute("href") ?? "")) ?? null;
}

const PROFILE = /^(?:https:\/\/www\.facebook\.com)?\/(?:profile\.php\?id=(\d+)|([A-Za-z0-9.]{3,}))\/?$/;

/** Handle or account number in a profile link. */
export function handleIn(link: Element | null): string | null {
  const match = PROFILE.exec(link?.getAttribute("href") ?? "");
  return match ? (match[2] ?? match[1] ?? null) : null;
}

/** The contact's or the group's name (pages.md 2.2, in that order). */
export function contactName(sources: NameSources): Read<string> {
  const { panel, log, card, entries, key, others } = sources;
  const current = entries.find((entry) => entry.current && entry.key === key);
  const agreeing = (name: string | null | undefined) => (name && agreesWithLog(name, log) ? name : null);
  return ladder([
    { name: "region-heading", read: () => agreeing(regionHeading(panel, log)) },
    { name: "list-current", read: () => agreeing(current?.title) },
    { name: "profile-link", read: () => agreeing(words(profileLink(panel, log))) },
    { name: "only-sender", read: () => (others.length === 1 ? agreeing(others[0]) : null) },
    { name: "card-heading", read: () => agreeing(words(card?.querySelector("h3"))) },
    { name: "log-label", read: () => labelTail(sources) },
  ]);
}
