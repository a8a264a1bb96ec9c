/**
 * Label text of the page, per language: only ever the last strategy, never needed. EN as given in pages.md 3; FR, PT
 * and ID partly guessed there, which can only cost a strategy. All are compared in lower case, as whole labels.
 */

/** Hidden copy before one's own message. */
export const YOU_SENT = new Set([
  "you sent",
  "vous avez envoyé",
  "envoyé par vous",
  "você enviou",
  "anda mengirim",
]);

/** Button under a message request. */
export const ACCEPT = new Set(["accept", "accepter", "aceitar", "terima"]);

/** Lines of the profile card: do the two follow each other? */
export const FOLLOW_EACH_OTHER = new Set([
  "you follow each other on instagram",
  "vous vous suivez mutuellement sur instagram",
  "vocês se seguem no instagram",
]);
export const DO_NOT_FOLLOW = new Set([
  "you don't follow each other on instagram",
  "vous ne vous suivez pas mutuellement sur instagram",
  "vocês não se seguem no instagram",
]);

/** Card line with the year since when the person follows the other. */
export const FOLLOWED_SINCE = /(?:followed this|suivez ce compte|segue esta conta)\D*(\d{4})$/;
/** Card line with month and year of the account's start (teens, announced July 2025; the wording is a guess). */
export const JOINED = /^(?:date joined|joined|inscription|a rejoint instagram en)[: ]\s*(\p{L}+) (\d{4})$/u;

/** Controls that end with the sender's username ("React to message from …"). */
export const CONTROL_SENDER = /^(?:react to|reply to|see more options for) message from ([\w.]{1,30})$/;

/** Wording of a challenge page, in its headings only. */
export const CHALLENGE = new Set([
  "we detected an unusual login attempt",
  "suspicious login attempt",
  "confirm it's you",
  "enter the security code",
  "we suspect automated behavior on your account",
  "confirmer votre identité",
]);

export const plain = (label: string) => label.replaceAll("’", "'").trim().toLowerCase();
