/** PIN-locked encrypted chats (pages.md 2.2, 2.4): no transcript is there, which is not the same as an empty one. */
const PIN_INPUT = "input#mw-numeric-code-input-prevent-composer-focus-steal";

/** The acronym is the same in every language seen. */
const PIN_WORD = /\bPIN\b/;

/** Only asked where no transcript is found. The strategy that matched, or null. */
export function lockStrategy(doc: Document): string | null {
  if (doc.querySelector(PIN_INPUT)) return "pin-input";
  const dialogs = [...doc.querySelectorAll('[role="dialog"], dialog[open]')];
  if (dialogs.some((dialog) => dialog.querySelector("input") !== null)) return "dialog-with-input";
  return dialogs.some((dialog) => PIN_WORD.test(dialog.textContent)) ? "pin-word" : null;
}

const CAPTCHA = ["recaptcha", "arkoselabs", "funcaptcha", "hcaptcha"]
  .map((name) => `iframe[src*="${name}"]`)
  .join();

/** The login form can come at any address (pages.md 4). */
export const hasLoginForm = (doc: Document) => doc.querySelector('form input[name="pass"]') !== null;
export const hasCaptcha = (doc: Document) => doc.querySelector(CAPTCHA) !== null;
