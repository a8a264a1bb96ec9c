import type { Gap, Level } from "../../model/assessment.ts";
import type { Person } from "../../model/consent.ts";
import type { Site } from "../../model/observation.ts";
import type { AgeBand } from "../../model/settings.ts";

/** Words that several pages share. */
export const common = {
  name: "Porchlight",
  language: "Language",
  languages: { en: "English", fr: "Français" },
  loading: "One moment…",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Could not copy. Select the text and copy it yourself.",
  cancel: "Cancel",
  tryAgain: "Try again",
  openWelcome: "Open the start page",
  openOptions: "What Porchlight holds, and settings",
  help: "In danger right now? Call your local emergency number first.",
  notMeta: "Not affiliated with Meta, Instagram or Facebook.",
  sites: { instagram: "Instagram", facebook: "Facebook" } satisfies Record<Site, string>,
  ages: {
    "under-13": "Under 13",
    "13-15": "13 to 15",
    "16-17": "16 or 17",
    adult: "18 or over",
  } satisfies Record<AgeBand, string>,
  people: {
    self: "You",
    young: "The young person",
    adult: "The adult",
  } satisfies Record<Person["id"], string>,
  levels: {
    "none-found": "No signs found in what could be read",
    "cannot-assess": "Can’t tell from here",
    tip: "Tip",
    caution: "Caution",
    urgent: "Stop and think",
  } satisfies Record<Level, string>,
  gaps: {
    "layout-not-recognised": "The page looks different from what Porchlight knows.",
    "chat-locked": "The chat is locked. Enter your PIN on the site, then come back.",
    "still-loading": "The chat is still loading.",
    "language-not-covered": "The chat is in a language Porchlight does not understand yet.",
    "media-only": "There are pictures, videos or voice messages. Porchlight cannot look at those.",
    "sides-unknown": "The page does not show who wrote some of the messages.",
    "contact-unknown": "The page does not show who this chat is with.",
    "rows-unread": "Some messages on the screen could not be read.",
    "group-chat": "This is a group. Porchlight checks chats between two people.",
    "account-unknown": "The page does not show whose account is open.",
  } satisfies Record<Gap, string>,
  failures: {
    title: "That did not work",
    refused: "Porchlight did not accept this. Nothing was changed.",
    malformed: "Porchlight did not understand this request. Nothing was changed.",
    failed: "Porchlight did not answer. Please try again.",
    gone: "Porchlight was updated or removed. Close this page and open it again.",
  },
  withdraw: {
    button: "Stop reading and withdraw my agreement",
    hint: "Works at once, with one click. You can start again later.",
    doneTitle: "Stopped. Porchlight reads nothing now.",
    doneText: "Your agreement is withdrawn and the browser has taken back the access.",
    question: "What about what Porchlight already holds on this computer?",
    erase: "Erase it all now",
    keep: "Keep it for now",
    erased: "Everything Porchlight held was erased.",
    kept: "It is kept on this computer until its time is up. You can erase it whenever you like.",
    failedTitle: "Porchlight could not stop by itself",
    failedText:
      "Try again. If it still fails, switch Porchlight off in your browser’s list of extensions: that always works.",
  },
} as const;
