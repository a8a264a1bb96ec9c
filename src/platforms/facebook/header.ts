import type { Read } from "../../model/observation.ts";
import { ladder, type Strategy } from "../ladder.ts";
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

/** The tail of the transcript's label that is also a name known from elsewhere, so that no word of it need be known. */
function labelTail({ log, entries, others }: NameSources): string | null {
  const label = log?.getAttribute("aria-label") ?? "";
  const known = [...others, ...entries.map((entry) => entry.title)];
  const tails = known.filter((name) => label.endsWith(` ${name}`)).sort((a, b) => b.length - a.length);
  return tails[0] ?? null;
}

/** The bar on top holds the reader's own profile, the list other people's conversations. */
const OTHER_PARTS = '[role="banner"], [role="navigation"]';

/** Links to a profile in the panel, outside transcript, list and bar; none where no panel is told apart from the page. */
function profileLinks(panel: Element, log: Element | null): readonly Element[] {
  if (panel.tagName === "BODY") return [];
  const links = [...panel.querySelectorAll('a[role="link"][href]')].filter((link) => !log?.contains(link));
  return links.filter(
    (link) => link.closest(OTHER_PARTS) === null && PROFILE.test(link.getAttribute("href") ?? ""),
  );
}

const PROFILE = /^(?:https:\/\/www\.facebook\.com)?\/(?:profile\.php\?id=(\d+)|([A-Za-z0-9.]{3,}))\/?$/;

/** Handle or account number in the profile link that bears the contact's name. */
export function handleOfName(panel: Element, log: Element | null, name: string): string | null {
  const link = profileLinks(panel, log).find((one) => words(one) === name);
  const match = PROFILE.exec(link?.getAttribute("href") ?? "");
  return match ? (match[2] ?? match[1] ?? null) : null;
}

/** The sources in the order of pages.md 2.2; each is only looked up when it is its turn. */
function candidates(sources: NameSources): readonly Strategy<string>[] {
  const { panel, log, card, entries, key, others } = sources;
  const current = entries.find((entry) => entry.current && entry.key === key);
  return [
    { name: "region-heading", read: () => regionHeading(panel, log) },
    { name: "list-current", read: () => current?.title ?? null },
    { name: "profile-link", read: () => words(profileLinks(panel, log)[0]) },
    { name: "only-sender", read: () => (others.length === 1 ? (others[0] ?? null) : null) },
    { name: "card-heading", read: () => words(card?.querySelector("h3")) },
    { name: "log-label", read: () => labelTail(sources) },
  ];
}

/** Two sources that agree, or the only one there is. */
function withoutLabel(strategies: readonly Strategy<string>[]): Read<string> {
  const all = strategies.map(({ name, read }) => ({ strategy: name, value: read() }));
  const said = all.filter(({ value }) => value !== null);
  const borneOut = said.find((one) => said.some((other) => other !== one && other.value === one.value));
  return borneOut ?? (said.length === 1 ? said[0] : undefined) ?? { value: null, strategy: null };
}

/**
 * The contact's or the group's name. The transcript's own label decides between sources that differ; without it, two
 * that agree; a name that nothing bears out is only taken if nothing else is said.
 */
export function contactName(sources: NameSources): Read<string> {
  const strategies = candidates(sources);
  const label = sources.log?.getAttribute("aria-label") ?? null;
  if (label === null) return withoutLabel(strategies);
  const agreeing = (name: string | null) => (name !== null && label.includes(name) ? name : null);
  return ladder(strategies.map(({ name, read }) => ({ name, read: () => agreeing(read()) })));
}
