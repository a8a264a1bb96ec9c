import type { Gap } from "../../model/assessment.ts";
import type { ChipState, InPageWords } from "../../model/words.ts";

const chip: Record<ChipState, string> = {
  off: "Porchlight is off",
  ask: "Porchlight has a question",
  "no-permission": "Not allowed on this site",
  paused: "Porchlight is paused",
  "not-this-account": "Not checking this account",
  "whose-account": "Can’t tell whose account",
  idle: "Porchlight is on",
  waiting: "Getting ready…",
  blind: "Can’t read this chat",
  partial: "Reading only a part",
  reading: "Porchlight is reading",
  "cannot-assess": "Can’t judge this chat",
  tip: "Tip",
  caution: "Caution",
  urgent: "Stop and think",
};

/** One or two sentences behind the chip: what is going on now. */
const about: Record<ChipState, string> = {
  off: "Nothing is read here until you say yes.",
  ask: "What Porchlight reads has changed. Nothing is read until you have said yes again.",
  "no-permission": "The browser does not let Porchlight see this site. Nothing is read.",
  paused: "Nothing is read during the pause.",
  "not-this-account": "Nobody said yes for this account, so none of its messages are read.",
  "whose-account": "The page does not say which account is open, so nothing is read.",
  idle: "No chat is open. When you open one, Porchlight checks the messages on the screen for possible signs of harm.",
  waiting: "The chat is still loading.",
  blind:
    "Porchlight cannot see this chat, so it cannot warn you here. No warning does not mean that all is well.",
  partial:
    "Porchlight sees only a part of this chat. What it cannot see, it cannot judge. No warning does not mean that all is well.",
  reading:
    "It checks the messages on the screen for possible signs of harm. Nothing was noticed so far. That does not prove that all is well.",
  "cannot-assess":
    "Too much of this chat is out of sight to say anything. No warning does not mean that all is well.",
  tip: "There is one possible sign in this chat. It may be harmless.",
  caution: "There are several possible signs in this chat.",
  urgent: "There are strong possible signs in this chat. You do not have to deal with them alone.",
};

const gaps: Record<Gap, string> = {
  "layout-not-recognised": "The page looks different from what Porchlight knows.",
  "chat-locked": "This chat is locked.",
  "still-loading": "Some messages are still loading.",
  "language-not-covered": "Porchlight does not know the language of this chat yet.",
  "media-only": "There are only pictures or voice messages. Porchlight cannot look at them.",
  "sides-unknown": "It is not clear who wrote which message.",
  "contact-unknown": "The page does not say who this chat is with.",
  "rows-unread": "Some messages could not be read.",
  "group-chat": "This is a group. Porchlight only judges chats between two people.",
  "account-unknown": "The page does not say which account is open.",
};

/** Words of the chip and of the frame around a warning; the warning itself comes in words (AlertView). */
export const inpage: InPageWords = {
  name: "Porchlight",
  chip,
  about,
  gaps,
  privacy: "Nothing leaves this device.",
  more: "For more, press the Porchlight button at the top of the browser.",
  again: "Show the warning again",
  why: "Why?",
  whyLong: "Why am I seeing this?",
  close: "Close",
  hide: "Hide now",
  normal: "This looks normal to me",
  steps: "What you can do",
  talk: "A message to someone you trust",
  talkHint: "Copy it and send it yourself, in your own words if you like. Porchlight sends nothing.",
  copy: "Copy",
  copied: "Copied",
  copyByHand: "The text is selected. Press Ctrl+C (on a Mac ⌘C).",
  help: "People who can help",
  emergency: "In danger right now?",
  toCheck: "not confirmed",
  sms: "SMS",
  newTab: "opens in a new tab",
  notedKnown:
    "Noted: you know this person. You can undo this with the Porchlight button at the top of the browser.",
  notedNormal:
    "Thanks. Porchlight will be quieter about this. If it starts to feel wrong, talk to someone you trust.",
};
