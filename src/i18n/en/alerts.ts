import { steps } from "./alert-steps.ts";

/**
 * The words of an alert, in plain English. This file is the type source: every language has the same keys and
 * the same {placeholders}. `young` speaks to anyone under 18, `adult` to adults; where one string serves both, it
 * addresses nobody. No verdict on a person, no blame, no quote, no promise (see the words test beside guidance).
 */
export const alerts = {
  levels: {
    tip: { young: "Tip", adult: "Tip" },
    caution: { young: "Caution", adult: "Caution" },
    urgent: { young: "Stop and think", adult: "Stop and think" },
  },

  /** Variants rotate, because people stop seeing a text they know. {about} is one of `about`. */
  titles: {
    tip: ["Good to know: {about}", "One thing to notice: {about}", "A quiet tip: {about}"],
    caution: [
      "Possible sign: {about}",
      "Take a moment. Possible sign: {about}",
      "Worth a second look. Possible sign: {about}",
    ],
    urgent: [
      "Possible sign of danger: {about}",
      "Please read this first. Possible sign: {about}",
      "Possible sign, not to face alone: {about}",
    ],
  },

  about: {
    "compliment-burst": "many compliments in a short time",
    "rapid-escalation": "a chat that moves very fast",
    "request-after-praise": "a picture asked for after compliments",
    "image-for-reward": "money or gifts for pictures",
    "secrecy-or-move": "keeping secrets or changing app",
    "meeting-or-call": "a meeting or a call",
    "job-lure": "an offer of easy money",
    "credential-request": "a password or a code is asked for",
    sextortion: "a threat to share pictures or chats",
    "self-harm-pressure": "pressure to do something that hurts",
  },

  /** What was noticed. {list} is made of `tactics`. */
  noticed: {
    "compliment-burst": "many compliments or sweet names",
    "rapid-escalation": "several steps close together, such as {list}",
    "request-after-praise": "compliments and then a request for pictures",
    "image-for-reward": "money or gifts offered for pictures",
    "secrecy-or-move": "{list}",
    "meeting-or-call": "{list}",
    "job-lure": "an offer of an easy job or quick money",
    "credential-request": "a request for a password, a code or access to the account",
    sextortion: "a threat to share pictures or chats",
    "self-harm-pressure": "pressure to do something that hurts",
  },

  reasons: {
    uncounted: "Possible sign: {what}{when}.",
    counted: {
      one: "Possible sign: {what}, in {count} message{when}.",
      other: "Possible sign: {what}, in {count} messages{when}.",
    },
    when: " within {span}",
  },

  tactics: {
    compliment: "compliments",
    endearment: "sweet names",
    "age-probe": "questions about age",
    "parents-whereabouts": "asking where the parents are",
    "risk-check": "asking who else sees the chat",
    secrecy: "a request to keep it secret",
    "image-request": "a request for pictures",
    "money-offer": "an offer of money",
    "job-lure": "an offer of easy work",
    gift: "gifts",
    "platform-move": "a request to change app",
    meeting: "a request to meet",
    call: "a request to call",
    pressure: "pressure to say yes",
    "threat-to-publish": "a threat to share something",
    "payment-demand": "a demand for money",
    "credential-request": "a request for a password or a code",
    "self-harm-pressure": "pressure to do something that hurts",
  },

  /** Why the same thing can be harmless, per main signal. */
  harmless: {
    "compliment-burst": "Friends, family and fans give compliments too. Nice words alone mean no harm.",
    "rapid-escalation": "Some friendships start fast. Each of these things alone can be harmless.",
    "request-after-praise": "Friends often share pictures and like them. It matters who asks, and how.",
    "image-for-reward":
      "Some people sell clothes or take photos for a club. A family member usually knows about it.",
    "secrecy-or-move": "A surprise party is a secret too, and many friends use more than one app.",
    "meeting-or-call": "Friends, teams and cousins meet and call all the time.",
    "job-lure": "Some holiday jobs are real. A real employer gives a name, an address and a contract.",
    "credential-request":
      "A relative who helps with an account may ask. A friend’s account may also be used by someone else.",
    sextortion: "It may be a bad joke between friends. It still counts if it scares someone.",
    "self-harm-pressure":
      "It may be a bad joke or the words of a song. It still matters enough to talk about it.",
  },
  knownNote: {
    young: "You said that you know this person. Another person may be using their account.",
    adult: "You said that you know this person. Another person may be using their account.",
  },

  actions: {
    "what-to-do": "What you can do",
    talk: "Talk to someone",
    known: "This is someone I know",
  },

  steps,

  /** A ready text to a trusted person, in the person's own voice: to copy and change, never sent. {who}: see `who`. */
  talk: {
    general: {
      young:
        "Hi, can we talk? {who} writes to me, and some of it feels odd. I would like to look at it with you. Please stay calm and listen first.",
      adult:
        "Hello, may I ask for your view? {who} writes to me, and some of it does not feel right. I would like to talk it over with you.",
    },
    sextortion: {
      young:
        "Hi, I need your help now. {who} says they will share something of mine. I am scared, and it is not my fault. Please stay with me and help me report it.",
      adult:
        "Hello, I need your help. {who} says they will share something of mine. I have not paid and would like to report it. Could you stay with me for this?",
    },
    coercion: {
      young:
        "Hi, I need you now. {who} puts pressure on me to do things that hurt. It is not my fault. Please come or call me, and help me talk to a help line.",
      adult:
        "Hello, I need you now. {who} puts pressure on me to do things that hurt. Please come or call me, and help me talk to a help line.",
    },
    account: {
      young:
        "Hi, can you help me? {who} asked for my password or a code. I want to change my password and check my account. Can we do it together?",
      adult:
        "Hello, could you help me? {who} asked for my password or a code. I want to check my account, and two of us see more than one.",
    },
    recruitment: {
      young:
        "Hi, can we talk? {who} offers me a job or easy money, and I am not sure about it. Can you look at it with me before I answer?",
      adult:
        "Hello, may I ask for your view? {who} offers me a job or money, and I am not sure about it. Could you look at it with me before I answer?",
    },
  },
  who: { online: "Someone I know only online", known: "Someone I know" },

  helplines: {
    emergency: "Emergency {number}",
    "emergency-sms": "Emergency {number} (by text message)",
    "emergency-anywhere": "Your local emergency number (112 works on most mobile phones)",
    always: "day and night, every day",
    online: "online form",
    app: "at any time, through its app",
    checked: "Numbers last checked on {date}.",
    span: "{days} {from}:00 to {to}:00",
    days: { "every-day": "every day", weekdays: "Monday to Friday", weekend: "Saturday and Sunday" },
  },

  /** What could not be read, and what it means. */
  gaps: {
    "layout-not-recognised": "The page looks different from what Porchlight knows, so it cannot read it.",
    "chat-locked": "This chat is locked, so its messages are not on the screen.",
    "still-loading": "The page is still loading.",
    "language-not-covered": "This chat is in a language that Porchlight does not understand yet.",
    "media-only": "This chat has only pictures, voice or video here. Porchlight reads words only.",
    "sides-unknown": "Porchlight cannot see who wrote which message.",
    "contact-unknown": "Porchlight cannot see who this chat is with.",
    "rows-unread": "Some messages on the screen could not be read.",
    "group-chat": "This is a group chat. Porchlight cannot check those yet.",
    "account-unknown": "Porchlight cannot see whose account this is, so it reads nothing.",
  },
};

export type AlertWords = typeof alerts;
