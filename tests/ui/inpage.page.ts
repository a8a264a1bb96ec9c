import type { CDPSession, Page } from "@playwright/test";
import type { InPageState } from "../../src/ui/inpage/contract.ts";
import { bundle } from "../tools/bundle.ts";

const ROW = (side: string, text: string) => `<div class="row ${side}"><span>${text}</span></div>`;
const TALK = [
  "hey how was training",
  "good! tired tho",
  "did you see the match",
  "only the end",
  "see you on monday",
];

/** A page that looks like a chat: list of conversations, header, messages, composer. Strict by its own policy. */
export const CHAT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chat</title>
<style nonce="n">:root{color-scheme:light dark;font-size:10px}body{margin:0;font:14px system-ui;display:grid;grid-template-columns:minmax(0,400px) minmax(0,1fr);height:100vh}
nav{border-right:1px solid #8884;overflow:hidden}nav p{padding:14px 20px;margin:0}main{display:flex;flex-direction:column;min-width:0}
.head{padding:16px;border-bottom:1px solid #8884}.rows{flex:1;overflow:auto;padding:16px}.row{margin:8px 0}.row.me{text-align:right}
.row span{display:inline-block;padding:8px 14px;border-radius:18px;background:#8883}.row.me span{background:#4a5df9;color:#fff}
[role=textbox]{margin:16px;padding:10px 16px;border:1px solid #8886;border-radius:22px;min-height:20px}
@media(max-width:700px){body{grid-template-columns:0 1fr}}</style></head><body>
<nav>${["Anna", "Football team", "Maths", "Cousins", "Book club"].map((name) => `<p>${name}</p>`).join("")}</nav>
<main><div class="head">Football team</div><div class="rows" role="log" tabindex="0">
${[0, 1, 2].flatMap(() => TALK.map((text, at) => ROW(at % 2 ? "me" : "them", text))).join("")}</div>
<div role="textbox" contenteditable="true" aria-label="Message"></div></main></body></html>`;

export const STRICT =
  "default-src 'none'; script-src 'none'; style-src 'nonce-n'; require-trusted-types-for 'script'; trusted-types 'none'";

const URL = "https://www.instagram.com/direct/t/1/";
let built: Promise<string> | null = null;
const code = () => (built ??= bundle("src/ui/inpage/index.ts", "inpageRoom"));

/** The room, run as a content script would be: in a world of its own, out of which the page reads nothing. */
export interface Ours {
  show(state: InPageState): Promise<void>;
  destroy(): Promise<void>;
  /** What the hooks were told, in order: "id action", or "lost". */
  told(): Promise<string[]>;
  /** Runs `read` on the closed root (through the browser's debugger, not through the page). */
  inside<T>(read: (root: ShadowRoot) => T): Promise<T>;
  /** Middle of the first element that matches and says something that begins with `text`. */
  point(selector: string, text?: string): Promise<{ x: number; y: number }>;
  press(selector: string, text?: string): Promise<void>;
  /** From now on the browser refuses to copy. */
  refuseClipboard(): Promise<void>;
}

interface Node {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  shadowRoots?: Node[];
  children?: Node[];
}

function findRoot(node: Node): Node | null {
  const own = node.shadowRoots?.[0];
  if (own) return own;
  for (const child of node.children ?? []) {
    const found = findRoot(child);
    if (found) return found;
  }
  return null;
}

async function worldOf(cdp: CDPSession): Promise<number> {
  const { frameTree } = await cdp.send("Page.getFrameTree");
  const world = { frameId: frameTree.frame.id, worldName: "content" };
  return (await cdp.send("Page.createIsolatedWorld", world)).executionContextId;
}

/** Opens the chat page under `policy` and puts the room into it. `before`: run first in the room's own world. */
export async function openRoom(page: Page, policy = STRICT, before = ""): Promise<Ours> {
  await page.route("https://**", (route) =>
    route.fulfill({ contentType: "text/html", body: CHAT, headers: { "content-security-policy": policy } }),
  );
  await page.goto(URL);
  const cdp = await page.context().newCDPSession(page);
  const contextId = await worldOf(cdp);
  const run = async <T>(expression: string): Promise<T> => {
    const answer = await cdp.send("Runtime.evaluate", {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
      userGesture: false,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? expression);
    return answer.result.value as T;
  };
  await run(
    `${before}; ${await code()}; var told = []; var ours = inpageRoom.createInPage(document, {
      onAnswer: (id, action) => told.push(id + " " + action), onLost: () => told.push("lost") }); 0`,
  );
  const inside = async <T>(read: (root: ShadowRoot) => T, ...values: unknown[]): Promise<T> => {
    const { root } = (await cdp.send("DOM.getDocument", { depth: -1, pierce: true })) as { root: Node };
    const found = findRoot(root);
    if (!found) throw new Error("our element is not in the page");
    const { object } = await cdp.send("DOM.resolveNode", { backendNodeId: found.backendNodeId });
    const answer = await cdp.send("Runtime.callFunctionOn", {
      functionDeclaration: `function(...values){ return (${read.toString()})(this, ...values) }`,
      objectId: object.objectId ?? "",
      arguments: values.map((value) => ({ value })),
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer.result.value as T;
  };
  const point = async (selector: string, text = "") => {
    const read = (root: ShadowRoot, ...values: unknown[]) => {
      const [query, words] = values as [string, string];
      const found = [...root.querySelectorAll(query)].find(
        (part) => !words || part.querySelector(`[data-say^="${words}"]`),
      );
      if (!found) throw new Error(`nothing matches ${query} with "${words}"`);
      found.scrollIntoView({ block: "nearest" });
      const box = found.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    return inside(read as (root: ShadowRoot) => { x: number; y: number }, selector, text);
  };
  return {
    show: (state) => run(`ours.show(${JSON.stringify(state)})`),
    destroy: () => run("ours.destroy()"),
    told: () => run("told"),
    inside,
    point,
    refuseClipboard: () => run("navigator.clipboard.writeText = () => Promise.reject(); 0"),
    press: async (selector, text) => {
      const at = await point(selector, text);
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.up();
    },
  };
}
