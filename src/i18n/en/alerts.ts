/**
 * The words of an alert, in plain English. This file is the type source: every language has the same keys and
 * the same {placeholders}. `young` speaks to anyone under 18, `adult` to adults; where one string serves both, it
 * addresses nobody. No verdict on a person, no blame, no quote, no promise (see the words test beside guidance).
 */
export const alerts = {
  levels: { tip: "Tip", caution: "Caution", urgent: "Stop and think" },

  /** Variants rotate, because people stop seeing a text they know. {about} is one of `about`. */
  titles: {
    tip: ["Good to know: {about}", "One thing to notice: {about}", "A quiet tip: {about}"],
    caution: ["Possible sign: {about}", "Take a moment: {about}", "Worth a second look: {about}"],
    urgent: [
      "Possible sign of danger: {about}",
      "Please read this first: {about}",
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

  reason: {
    plain: "Possible sign: {what}{when}.",
    one: "Possible sign: {what}, in {count} message{when}.",
    other: "Possible sign: {what}, in {count} messages{when}.",
    when: " within {span}",
  },

  tactics: {
    compliment: "compliments",
    endearment: "sweet names",
    "age-probe": "questions about age",
    "parents-whereabouts": "questions about where the parents are",
    "risk-check": "questions about who else can see the chat",
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
      "A relative who helps with an account may ask. A friend's account may also be used by someone else.",
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

  steps: {
    emergency: {
      young: "Is someone in danger right now? Call the emergency number first. It is listed here.",
      adult: "Is someone in danger right now? Call the emergency number first. It is listed here.",
    },
    "crisis-line": {
      young: "Talk to a help line from the list. They listen, and you can ask anything.",
      adult: "Talk to a help line from the list. They listen, and they know this situation.",
    },
    "trafficking-line": {
      young: "Ask a help line from the list about this offer. They know such offers well.",
      adult: "Ask a help line from the list about this offer. They know such offers well.",
    },
    slow: {
      young: "Take your time. You do not have to answer.",
      adult: "Take your time. You do not have to answer.",
    },
    stop: {
      young: "Stop here. Send no more pictures, no password and no code.",
      adult: "Stop here. Send no more pictures, no password and no code.",
    },
    "not-your-fault": {
      young: "This is not your fault. You did nothing wrong by chatting.",
      adult: "This is not your fault. It happens to many people.",
    },
    "keep-private": {
      young:
        "Keep your address, school, phone number and pictures to yourself. This goes for someone you know only online.",
      adult:
        "Keep your address, work, phone number and pictures to yourself. This goes for someone you know only online.",
    },
    "do-not-pay": {
      young: "Do not pay and do not send more pictures. Paying often brings new demands.",
      adult: "Do not pay and do not send more pictures. Paying often brings new demands.",
    },
    "stop-replying": {
      young: "Stop replying, and delete nothing. The chat can help those who help you.",
      adult: "Stop replying, and delete nothing. The chat can help those who help you.",
    },
    "no-obeying": {
      young: "You do not have to do what they ask, whatever they say will happen.",
      adult: "You do not have to do what they ask, whatever they say will happen.",
    },
    "no-travel": {
      young: "Do not travel and do not meet. Send no ID, no papers and no money.",
      adult: "Do not travel yet. Send no ID, no papers and no money before someone has checked the offer.",
    },
    "tell-child": {
      young: "Tell a grown-up you trust now: a parent, a teacher or another grown-up. Show them this screen.",
      adult: "Tell one person you trust. You do not have to carry this alone.",
    },
    "tell-teen": {
      young: "Tell one person you trust, such as a parent, a teacher or an older friend. You choose who.",
      adult: "Tell one person you trust. You do not have to carry this alone.",
    },
    "tell-adult": {
      young: "Tell one person you trust. You do not have to carry this alone.",
      adult: "Tell one person you trust. You do not have to carry this alone.",
    },
    note: {
      young:
        "Write down the user name, the link to the profile and the time. Never copy or save pictures without clothes.",
      adult:
        "Write down the user name, the link to the profile and the time. Never copy or save pictures of a minor without clothes.",
    },
    "report-instagram": {
      young:
        "Report the message on Instagram: open the menu (⋯) next to it, then Report. On a phone, press and hold it. The person is not told who reported.",
      adult:
        "Report the message on Instagram: open the menu (⋯) next to it, then Report. On a phone, press and hold it. The person is not told who reported.",
    },
    "report-facebook": {
      young:
        "Report the chat on Facebook: open the chat, then Privacy & Support, then Report. Facebook then sees the last messages, so report early.",
      adult:
        "Report the chat on Facebook: open the chat, then Privacy & Support, then Report. Facebook then sees the last messages, so report early.",
    },
    "block-instagram": {
      young:
        "Block the person: open their profile, then the menu (⋯), then Block. They are not told. You can also choose Restrict.",
      adult:
        "Block the person: open their profile, then the menu (⋯), then Block. They are not told. You can also choose Restrict.",
    },
    "block-facebook": {
      young: "Block the person: open the chat, then Privacy & Support, and look for Block.",
      adult: "Block the person: open the chat, then Privacy & Support, and look for Block.",
    },
    "take-it-down": {
      young:
        "Take It Down can help to stop a picture of you from spreading. The picture itself stays on your device.",
      adult:
        "Were you under 18 in the picture? Then use Take It Down. The picture itself stays on your device.",
    },
    "stop-ncii": {
      young: "Over 18 in the picture? StopNCII can help to stop it from spreading.",
      adult:
        "StopNCII can help to stop a picture of you from spreading. The picture itself stays on your device.",
    },
    "threat-help": {
      young: "Read Meta's own help page about threats to share pictures.",
      adult: "Read Meta's own help page about threats to share pictures.",
    },
    "danger-near": {
      young:
        "Read this first. If the person who controls the account is near, changing settings can raise the danger. In danger? Call the emergency number before anything else.",
      adult:
        "Read this first. If the person who controls the account is near, changing settings can raise the danger. In danger? Call the emergency number before anything else.",
    },
    "no-code": {
      young:
        "Give nobody a password, a code or a picture of a login link. Do not change your e-mail or phone number for anyone.",
      adult:
        "Give nobody a password, a code or a picture of a login link. Do not change your e-mail or phone number for anyone.",
    },
    "no-links": {
      young: "Open no link from the message. Instagram and Facebook do not ask for a password in a chat.",
      adult: "Open no link from the message. Instagram and Facebook do not ask for a password in a chat.",
    },
    "change-password": {
      young: "Already shared it? Change your password here. Use a new one that you use nowhere else.",
      adult: "Already shared it? Change your password here. Use a new one that you use nowhere else.",
    },
    "log-out-others": {
      young: "Open “Where you're logged in” and log out every device that is not yours.",
      adult: "Open “Where you're logged in” and log out every device that is not yours.",
    },
    "two-factor": {
      young: "Turn on “Two-factor authentication”. A password alone is then not enough to get in.",
      adult: "Turn on “Two-factor authentication”. A password alone is then not enough to get in.",
    },
    "check-contact": {
      young: "Check that the e-mail and phone number on the account are yours.",
      adult: "Check that the e-mail and phone number on the account are yours.",
    },
    recover: {
      young: "You cannot get in any more? Start here to get your account back.",
      adult: "You cannot get in any more? Start here to get your account back.",
    },
  },

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
    always: "day and night, every day",
    online: "online form",
    app: "at any time, through its app",
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
