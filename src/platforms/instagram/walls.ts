import { isRendered } from "../dom/tree.ts";
import { CHALLENGE, plain } from "./words.ts";

/** The login wall can come before the address changes, so its form is looked for as well. */
const LOGIN_FORM = 'input[name="password"], input[name="pass"], form#loginForm';
const CAPTCHA = ["recaptcha", "arkoselabs", "funcaptcha", "hcaptcha"].map((name) => `iframe[src*="${name}"]`);
const CAPTCHA_FRAME = [...CAPTCHA, 'iframe[title*="captcha"]'].join(", ");

const isShown = (doc: Document, selector: string) => [...doc.querySelectorAll(selector)].some(isRendered);

/** The page asks for a password or for proof that a person is there, whatever its address. */
export function wallOf(doc: Document): "login" | "challenge" | null {
  if (isShown(doc, LOGIN_FORM)) return "login";
  const headings = [...doc.querySelectorAll('h1, h2, [role="heading"], p')];
  const isWorded = headings.some((heading) => CHALLENGE.has(plain(heading.textContent ?? "")));
  return isWorded || isShown(doc, CAPTCHA_FRAME) ? "challenge" : null;
}
