import {
  type AgreedAccount,
  CONSENT_VERSION,
  type Consent,
  type Gate,
  type Person,
} from "../model/consent.ts";
import type { Site } from "../model/observation.ts";
import type { AgeBand } from "../model/settings.ts";

type PersonId = Person["id"];
type NewPerson = Omit<Person, "agreedAt">;

/** What the welcome page hands over when its button is pressed. */
export interface Agreement {
  readonly mode: Consent["mode"];
  readonly people: readonly NewPerson[];
}

const idsOf = (people: readonly NewPerson[]): string =>
  people
    .map((person) => person.id)
    .sort()
    .join("+");

/** For oneself: oneself alone. For a shared computer: the young person and the adult; neither alone is enough. */
export function isComplete({ mode, people }: Agreement): boolean {
  return idsOf(people) === (mode === "self" ? "self" : "adult+young");
}

/** A consent from a complete agreement; null from an incomplete one. Earlier agreed accounts must agree anew. */
export function agree(agreement: Agreement, now: number): Consent | null {
  if (!isComplete(agreement)) return null;
  const people = agreement.people.map((person) => ({ ...person, agreedAt: now }));
  return { version: 1, scope: CONSENT_VERSION, mode: agreement.mode, people, accounts: [], givenAt: now };
}

const isAccount = (site: Site, account: string) => (entry: AgreedAccount) =>
  entry.site === site && entry.account === account;

/** The person said "this account is mine, check it". Unchanged if that person is not part of the consent. */
export function agreeAccount(
  consent: Consent,
  site: Site,
  account: string,
  person: PersonId,
  now: number,
): Consent {
  if (!consent.people.some(({ id }) => id === person)) return consent;
  const others = leaveAccount(consent, site, account).accounts;
  return { ...consent, accounts: [...others, { site, account, person, agreedAt: now }] };
}

/** Stops checking one account. */
export function leaveAccount(consent: Consent, site: Site, account: string): Consent {
  const here = isAccount(site, account);
  return { ...consent, accounts: consent.accounts.filter((entry) => !here(entry)) };
}

/** Age band of the person whose account it is; null if nobody agreed for it. */
export function ageBandOf(consent: Consent, site: Site, account: string): AgeBand | null {
  const entry = consent.accounts.find(isAccount(site, account));
  return consent.people.find(({ id }) => id === entry?.person)?.ageBand ?? null;
}

/** All that decides whether a page may be read. `account` is null when the page does not tell whose it is. */
export interface GateQuestion {
  readonly consent: Consent | null;
  readonly permitted: boolean;
  readonly pausedUntil: number | null;
  readonly site: Site;
  readonly account: string | null;
  readonly now: number;
}

/** The one answer to "may this page be read?". Anything but `open` reads nothing. */
export function gateFor({ consent, permitted, pausedUntil, site, account, now }: GateQuestion): Gate {
  if (!consent) return "no-consent";
  if (consent.scope !== CONSENT_VERSION) return "consent-outdated";
  if (!permitted) return "no-permission";
  if (pausedUntil !== null && now < pausedUntil) return "paused";
  if (!account) return "account-unknown";
  return consent.accounts.some(isAccount(site, account)) ? "open" : "account-not-agreed";
}
