import type { CDPSession, Page } from "@playwright/test";

/** What stands in our element, read the way only a debugger can: its shadow root is closed. */
export interface InPageContent {
  readonly text: string;
  readonly buttons: readonly string[];
}

interface CdpNode {
  nodeId: number;
  shadowRootType?: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

function closedRoots(node: CdpNode): CdpNode[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === "closed");
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedRoots);
  return [...own, ...below];
}

async function inRoots<T>(page: Page, run: string, args: unknown[]): Promise<T[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send("DOM.getDocument", { depth: -1, pierce: true })) as {
      root: CdpNode;
    };
    return await Promise.all(closedRoots(root).map((node) => callOn<T>(session, node, run, args)));
  } finally {
    await session.detach();
  }
}

async function callOn<T>(session: CDPSession, { nodeId }: CdpNode, run: string, args: unknown[]): Promise<T> {
  const { object } = await session.send("DOM.resolveNode", { nodeId });
  const { result } = await session.send("Runtime.callFunctionOn", {
    objectId: object.objectId as string,
    functionDeclaration: run,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
  });
  return result.value as T;
}

/** Words stand in the page as text or, out of reach of the page's own search, as generated content of `data-say`. */
const SAID = `const said = (element) => [element, ...element.querySelectorAll("*")]
  .filter((part) => part.localName !== "style")
  .flatMap((part) => [part.dataset?.say ?? "", ...[...part.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data)])
  .filter((words) => words.trim() !== "").join(" ").trim();`;

/** Source of a function on our closed root: what stands in it (`InPageContent`). */
export const READ = `function () {
  ${SAID}
  const name = (button) => said(button) || button.ariaLabel;
  return { text: [...this.children].map(said).join(" "), buttons: [...this.querySelectorAll("button")].map(name) };
}`;

/** Our element's content, or null when there is none in the page. */
export async function readInPage(page: Page): Promise<InPageContent | null> {
  return (await inRoots<InPageContent>(page, READ, []))[0] ?? null;
}

/** Source of a function on our closed root: the middle of the button with this name, or null. */
export const FIND = `function (name) {
  ${SAID}
  const all = [...this.querySelectorAll("button, a, summary")];
  const named = (element) => (said(element) || element.ariaLabel || "").includes(name);
  const found = all.find(named);
  if (!found) return null;
  found.scrollIntoView({ block: "nearest" });
  const { left, top, width, height } = found.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}`;

/** Presses a button of ours as a person would: a real pointer at its place (a scripted click is ignored). */
export async function pressInPage(page: Page, name: string): Promise<void> {
  const places = await inRoots<{ x: number; y: number } | null>(page, FIND, [name]);
  const place = places.find((found) => found !== null);
  if (!place) throw new Error(`no button "${name}" in the page`);
  await page.mouse.click(place.x, place.y);
}

/** Where a button of ours lies, in px of the window; null when there is none of that name. */
export const placeInPage = async (page: Page, name: string): Promise<{ x: number; y: number } | null> =>
  (await inRoots<{ x: number; y: number } | null>(page, FIND, [name])).find((found) => found !== null) ??
  null;

const FOCUSED = `function () {
  ${SAID}
  const active = this.activeElement;
  return active && (said(active) || active.ariaLabel);
}`;

/** Name of our button that has the keyboard, or null. */
export const focusedInPage = async (page: Page): Promise<string | null> =>
  (await inRoots<string | null>(page, FOCUSED, [])).find((name) => name !== null) ?? null;

/** How many elements like ours are in the page. */
export const rootsInPage = async (page: Page): Promise<number> =>
  (await inRoots<number>(page, "function () { return 1; }", [])).length;
