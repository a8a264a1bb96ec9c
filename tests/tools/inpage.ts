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

const READ = `function () {
  const shown = [...this.children].filter((element) => element.localName !== "style");
  const buttons = [...this.querySelectorAll("button")].map((button) => button.innerText.trim() || button.ariaLabel);
  return { text: shown.map((element) => element.innerText).join("\\n"), buttons };
}`;

/** Our element's content, or null when there is none in the page. */
export async function readInPage(page: Page): Promise<InPageContent | null> {
  return (await inRoots<InPageContent>(page, READ, []))[0] ?? null;
}

const FIND = `function (name) {
  const all = [...this.querySelectorAll("button, a, summary")];
  const named = (element) => (element.innerText.trim() || element.ariaLabel || "").includes(name);
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
