import type { Browser } from "puppeteer-core";
import { bidi, until } from "../../tools/firefox.ts";

/** The browser's own permission prompt, looked at and answered in the browser's own window. */

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** The browser's own window; no page and no extension can reach it. */
async function windowOf(browser: Browser): Promise<string> {
  const { contexts } = await bidi<Tree>(browser, "browsingContext.getTree", { "moz:scope": "chrome" });
  const found = contexts.find(({ url }) => url.endsWith("browser.xhtml"));
  if (!found) throw new Error("the browser has no window");
  return found.context;
}

async function inWindow<T>(browser: Browser, run: string): Promise<T> {
  const { result } = await bidi<{ result: { value: string } }>(browser, "script.evaluate", {
    expression: `JSON.stringify((${run})())`,
    target: { context: await windowOf(browser) },
    awaitPromise: false,
  });
  return JSON.parse(result.value) as T;
}

const WORDS = `() => {
  const prompt = document.querySelector("#addon-webext-permissions-notification");
  return prompt && PopupNotifications.isPanelOpen ? prompt.textContent + " " + prompt.innerText : null;
}`;

/** Waits for the prompt and returns its words: which extension asks for what. */
export const promptWords = (browser: Browser): Promise<string> =>
  until("the browser's own permission prompt", () => inWindow<string | null>(browser, WORDS));

const pressing = (button: "button" | "secondaryButton") => `() => {
  const prompt = document.querySelector("#addon-webext-permissions-notification");
  if (!prompt || !PopupNotifications.isPanelOpen) return true;
  prompt.${button}.click();
  return false;
}`;

/** Presses "Allow" or "Deny" until the prompt is gone: for a moment after it opened it takes no answer. */
export const answerPrompt = (browser: Browser, answer: "allow" | "deny"): Promise<boolean> =>
  until("the prompt to be answered", () =>
    inWindow<boolean>(browser, pressing(answer === "allow" ? "button" : "secondaryButton")),
  );
