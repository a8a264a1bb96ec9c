/**
 * One advice in three voices. `young` speaks to anyone under 18 and `adult` to adults;
 * `child` replaces `young` for the under-13s where they need a grown-up beside them.
 */
export interface Voiced {
  readonly young: string;
  readonly adult: string;
  readonly child?: string;
}

const both = (text: string): Voiced => ({ young: text, adult: text });

const table = {
  emergency: both("Is someone in danger right now? Call the emergency number first. It is listed here."),
  "crisis-line": {
    young: "Talk to a help line from the list. They listen, and you can ask anything.",
    adult: "Talk to a help line from the list. They listen, and they know this situation.",
  },
  "trafficking-line": both("Ask a help line from the list about this offer. They know such offers well."),
  slow: both("Take your time. You do not have to answer."),
  stop: both("Stop here. Send no more pictures, no password and no code."),
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
  "do-not-pay": both("Do not pay and do not send more pictures. Paying often brings new demands."),
  "stop-replying": both("Stop replying, and delete nothing. The chat can help those who help you."),
  "no-obeying": both("You do not have to do what they ask, whatever they say will happen."),
  "no-travel": {
    young: "Do not travel and do not meet. Send no ID, no papers and no money.",
    adult: "Do not travel yet. Send no ID, no papers and no money before someone has checked the offer.",
  },
  tell: {
    child: "Tell a grown-up you trust now: a parent, a teacher or another grown-up. Show them this screen.",
    young: "Tell one person you trust, such as a parent, a teacher or an older friend. You choose who.",
    adult: "Tell one person you trust. You do not have to carry this alone.",
  },
  note: {
    child:
      "Ask a grown-up to help you write down the user name, the link to the profile and the time. Never copy or save pictures without clothes.",
    young:
      "Write down the user name, the link to the profile and the time. Never copy or save pictures without clothes.",
    adult:
      "Write down the user name, the link to the profile and the time. Never copy or save pictures of a minor without clothes.",
  },
  "report-instagram": both(
    "Report the message on Instagram: open the menu (⋯) next to it, then Report. On a phone, press and hold it. The person is not told who reported.",
  ),
  "report-facebook": both(
    "Report the chat on Facebook: open the chat, then Privacy & Support, then Report. Facebook then sees the last messages, so report early.",
  ),
  "block-instagram": both(
    "Block the person: open their profile, then the menu (⋯), then Block. They are not told. You can also choose Restrict.",
  ),
  "block-facebook": both("Block the person: open the chat, then Privacy & Support, and look for Block."),
  "take-it-down": {
    child:
      "Take It Down can help to stop a picture of you from spreading. Ask a grown-up to do it with you. The picture itself stays on your device.",
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
  "threat-help": both("Read Meta’s own help page about threats to share pictures."),
  "danger-near": both(
    "Read this first. If the person who controls the account is near, changing settings can raise the danger. In danger? Call the emergency number before anything else.",
  ),
  "no-code": both(
    "Give nobody a password, a code or a picture of a login link. Do not change your e-mail or phone number for anyone.",
  ),
  "no-links": both(
    "Open no link from the message. Instagram and Facebook do not ask for a password in a chat.",
  ),
  "change-password": {
    child: "Already shared it? Ask a grown-up you trust to change the password here with you.",
    young: "Already shared it? Change your password here. Use a new one that you use nowhere else.",
    adult: "Already shared it? Change your password here. Use a new one that you use nowhere else.",
  },
  "log-out-others": both("Open “Where you’re logged in” and log out every device that is not yours."),
  "two-factor": both(
    "Turn on “Two-factor authentication”, then “Login alerts”. A password alone is then not enough to get in.",
  ),
  "check-contact": both("Check that the e-mail and phone number on the account are yours."),
  recover: {
    child: "You cannot get in any more? Start here with a grown-up to get your account back.",
    young: "You cannot get in any more? Start here to get your account back.",
    adult: "You cannot get in any more? Start here to get your account back.",
  },
} satisfies Record<string, Voiced>;

export type StepWords = Readonly<Record<keyof typeof table, Voiced>>;

/** What to do next, one step per key; the order is guidance's. */
export const steps: StepWords = table;
