/** The first page: what Porchlight is, and who agrees. */
export const welcome = {
  title: "Welcome to Porchlight",
  headline: "A light at the door of your messages",
  lead: "Some people use kind words online to get pictures, money or passwords. When a chat on Instagram or Facebook shows possible signs of that, Porchlight tells you, here on this screen. What you do next is up to you.",
  minute: "Takes about a minute to read.",
  facts: {
    title: "What it reads, keeps and sends",
    caption: "What Porchlight reads, keeps and sends",
    topic: "Question",
    answer: "Answer",
    rows: {
      reads: {
        topic: "What it reads",
        answer:
          "The messages on your screen in Instagram and Facebook chats that you open in this browser, and which account is open. Nowhere else.",
      },
      keeps: {
        topic: "What it keeps",
        answer:
          "Which kinds of signs it saw, how many and when, under a code instead of a name. Never a word of a message. A name is kept, encrypted, only after a warning, so that you can report that person.",
      },
      long: {
        topic: "For how long",
        answer: "90 days. You can choose 7 to 365 days, or erase it all with one click.",
      },
      sends: {
        topic: "What it sends",
        answer: "Nothing. Not to us, not to parents, not to Instagram or Facebook, not to the other person.",
      },
    },
  },
  blind: {
    title: "What it cannot see",
    phones: "Phones and the Instagram, Facebook and Messenger apps. Only this browser, on this computer.",
    media: "Pictures, videos, voice messages and calls.",
    unopened: "Chats that are never opened here.",
    languages: "Languages other than English and French, for now.",
    off: "Anything, once someone switches it off. Anyone who uses this browser can do that.",
  },
  mistakes: {
    title: "It can be wrong",
    text: "Both ways. It speaks of possible signs and never says that someone is bad. If it says nothing, trust your own feeling too.",
  },
  fair: {
    title: "No secret watching",
    text: "Porchlight sends no reports and has no hidden view. A small mark on the page shows when it reads. Everyone who uses this browser sees the same things in it.",
  },
  agree: {
    title: "Who is saying yes?",
    intro:
      "Porchlight starts only when the person whose account it is agrees. Until then it has no access to any page.",
    mode: "How will you use it?",
    self: { title: "For myself", text: "It is my account, and I decide." },
    shared: {
      title: "For our shared computer",
      text: "A young person and an adult agree together, on this screen.",
    },
    age: "How old are you?",
    country: "Which country do you live in?",
    countryHint: "So that help lines fit. It stays on this computer.",
    countryChoose: "Choose a country",
    countryOther: "Another country",
    selfPerson: "Your agreement",
    youngPerson: "The young person",
    adultPerson: "The adult (18 or over)",
    selfTick: "The account is mine, I have read this page, and I agree.",
    youngTick:
      "The account is mine, I have read this page, and I agree. I can stop it at any time, without asking.",
    adultTick:
      "I am 18 or over, I have read this page, and I agree. I know that I will not see the messages, nor more than the young person sees.",
    both: "Both of you need to be here. One tick is not enough.",
    under13Title: "Instagram and Facebook ask for at least 13 years",
    under13Self: "If you are under 13, please do this together with an adult you trust.",
    under13Shared:
      "Please talk about that together first. Porchlight can still help while an account exists.",
    under13Button: "Do it together with an adult",
    lawHint:
      "In {country}, many online services need a parent’s agreement until {age}. It is a good idea to do this together with an adult you trust.",
    button: "I agree: ask my browser for access",
    notNow: "Not now",
    next: "Your browser will then ask you about Instagram and Facebook. You can still say no there.",
    waiting: "Your browser is asking you now. Look for its question, often at the top of the window.",
    missingTitle: "Almost there. Please check:",
    missing: {
      mode: "Choose who this is for.",
      "age-self": "Choose how old you are.",
      "age-young": "Choose how old the young person is.",
      "too-young": "Under 13: choose “For our shared computer” and do it with an adult you trust.",
      country: "Choose a country, or “Another country”.",
      "tick-self": "Tick the box to say that you agree.",
      "tick-young": "The young person needs to tick their own box.",
      "tick-adult": "The adult needs to tick their own box.",
    },
  },
  silent: {
    title: "Porchlight is installed and reads nothing",
    notNow: "That is fine. You can come back to this page through the Porchlight button whenever you like.",
    refused:
      "Your browser was told no, so Porchlight has no access to any page. You can change your mind whenever you like.",
    back: "Read it again and decide",
  },
  saveFailed: {
    title: "Your agreement could not be saved",
    text: "The browser gave access, but Porchlight reads nothing until your agreement is saved. Please try again.",
  },
  outdated: {
    title: "Please read this again",
    text: "Porchlight has changed what it reads or keeps since someone agreed. It reads nothing until you agree again.",
  },
  permission: {
    title: "Your browser has taken back the access",
    text: "You agreed, but the browser does not let Porchlight see Instagram or Facebook any more. It reads nothing now.",
    button: "Ask my browser for access again",
  },
  agreed: {
    title: "Porchlight is ready",
    howTitle: "How to start",
    steps: {
      open: "Open your messages on Instagram or Facebook in this browser.",
      button:
        "Click the Porchlight button in the toolbar. It may hide behind the puzzle icon. It shows which account is open.",
      confirm: "Say there that the account is yours. Only then does Porchlight read.",
    },
    openSite: "Open {site} messages",
    whoTitle: "Who agreed",
    who: "{person} · {age}",
    when: "Agreed on {date}",
    changeTitle: "Change your mind",
    change: "Change the people, ages or country",
    changeHint: "You go through the agreement again. After that, each account has to be confirmed once more.",
    keep: "Keep it as it is",
  },
} as const;
