import type { Person } from "../../model/consent.ts";
import type { HealthReport } from "../../model/health.ts";

/** The toolbar window. */
export const popup = {
  title: "Porchlight",
  accountOf: {
    self: "Your {site} account",
    young: "{site} account of the young person",
    adult: "{site} account of the adult",
  } satisfies Record<Person["id"], string>,
  gates: {
    "not-a-site": {
      title: "Nothing to check on this page",
      text: "Porchlight only works in Instagram and Facebook messages. Open a chat there, then click here again.",
    },
    "no-consent": {
      title: "Porchlight reads nothing yet",
      text: "It starts only after you have read what it does and agreed.",
    },
    "consent-outdated": {
      title: "Please agree again",
      text: "Porchlight has changed what it reads or keeps. It reads nothing until you agree again.",
    },
    "no-permission": {
      title: "Your browser has taken back the access",
      text: "Porchlight reads nothing now. You can give the access back.",
    },
    paused: { title: "Paused until {time}", text: "Porchlight reads nothing until then." },
    "account-not-agreed": {
      title: "Not checking this account",
      text: "Nobody has said yes for this {site} account, so its messages are not read. To leave it out, just do nothing.",
    },
    "account-unknown": {
      title: "Can’t see whose account this is",
      text: "So nothing is read. Reload the page, or log in again, then click here.",
    },
  },
  allow: "Ask my browser for access again",
  whose: "Whose account is it?",
  tick: "I am that person and I agree.",
  tickSelf: "This account is mine and I agree.",
  agree: "Check this account",
  pickPerson: "Choose whose account it is.",
  needTick: "Tick the box first.",
  idle: { title: "No chat is open", text: "Open a chat, and Porchlight shows here what it notices." },
  counted: {
    one: "{count} message read in this chat.",
    other: "{count} messages read in this chat.",
  },
  cannotAssess: "Porchlight could not read enough of this chat. That is neither a good nor a bad sign.",
  noneFound: "That does not mean that all is well. If something feels wrong, talk to someone you trust.",
  reasons: "What was noticed",
  harmless: "It can also be harmless",
  gaps: "What could not be read",
  facts: {
    title: "About this chat",
    request: "It began as a message request.",
    newAccount: "The other account looks new.",
    mutual: "The page shows nothing that links you two.",
    openedByThem: "They wrote first.",
    firstContact: "You two have not been in contact for long.",
  },
  stepLink: "Open the site’s own page",
  talk: "A message to someone you trust",
  talkHint: "Copy it and send it yourself, if you like. Porchlight never sends anything.",
  helplines: "Who can help",
  hours: "Open: {hours}",
  toCheck: "not confirmed",
  sms: "Text: {number}",
  known: "I know this person in real life",
  knownHint: "Makes tips and cautions quieter, never an urgent warning. You can undo it.",
  pause: "Pause for an hour",
  resume: "Read again now",
  health: {
    reading: "Reading this page",
    partial: "Reading only part of this page",
    blind: "Cannot read this page",
    idle: "No chat is open",
    waiting: "Waiting for the page",
  } satisfies Record<HealthReport["health"], string>,
  lost: "The page keeps removing Porchlight’s mark. Trust this window rather than the page.",
  report: {
    title: "Reading report",
    text: "If something does not work, you can send this to the people who make Porchlight. It holds no message, no name and no address.",
    label: "Report text",
  },
} as const;
