import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import type { InPageState } from "../../src/ui/inpage/contract.ts";
import type { Local } from "../../src/ui/inpage/local.ts";
import { bundle } from "../tools/bundle.ts";
import { openRoom } from "./inpage.page.ts";
import { quiet, warned } from "./inpage.samples.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
let built: Promise<string> | null = null;
const code = () => (built ??= bundle("tests/ui/inpage.open.ts", "open"));

type Case = readonly [name: string, state: InPageState, local: Partial<Local>];

const cases = (language: "en" | "fr"): readonly Case[] => [
  ["chip", { ...quiet(language), health: "partial", gaps: ["rows-unread"] }, { chipOpen: true }],
  ["paused", { ...quiet(language), gate: "paused" }, {}],
  ["line", warned("line", language), {}],
  ["line, why", warned("line", language), { section: "why" }],
  ["card", warned("card", language), {}],
  ["card, steps", warned("card", language), { section: "what-to-do" }],
  ["card, talk", warned("card", language), { section: "talk" }],
  ["card, by hand", warned("card", language), { section: "talk", copy: "copyByHand" }],
  ["urgent", warned("urgent", language), {}],
  ["urgent, why", warned("urgent", language), { section: "why" }],
  ["urgent, talk", warned("urgent", language), { section: "talk", copy: "copied" }],
  ["noted", warned("card", language), { closed: "sample-card", notice: "notedKnown", chipOpen: true }],
];

async function faults(page: Page, [, state, local]: Case): Promise<string[]> {
  await page.setContent(
    `<!doctype html><html lang="en"><title>Chat</title><main><h1>Chat</h1></main></html>`,
  );
  await page.addScriptTag({ content: await code() });
  await page.evaluate(([now, own]) => (window as unknown as OpenWindow).open.drawOpen(now, own), [
    state,
    local,
  ] as const);
  await page.addScriptTag({ content: await readFile(AXE, "utf8") });
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as OpenWindow;
    const { violations, incomplete } = await axe.run(document, { runOnly: { type: "tag", values } });
    return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html}`),
    );
  }, TAGS);
}

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
interface OpenWindow {
  readonly open: { drawOpen(state: InPageState, local: Partial<Local>): void };
  readonly axe: {
    run(within: Document, options: object): Promise<{ violations: Finding[]; incomplete: Finding[] }>;
  };
}

for (const language of ["en", "fr"] as const)
  for (const colorScheme of ["light", "dark"] as const)
    test(`axe finds nothing in any state, ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const one of cases(language))
        expect(await faults(page, one), `${one[0]}, ${language}, ${colorScheme}`).toEqual([]);
    });

test("axe does find a button without a name there", async ({ page }) => {
  const broken = warned("card");
  const nameless = {
    ...broken,
    alert: broken.alert && { ...broken.alert, actions: [{ id: "talk", label: "" }] },
  };
  const found = await faults(page, ["broken", nameless as InPageState, {}]);
  expect(found.join()).toContain("button-name");
});

/** What a screen reader is given: role and name of everything that is not ignored. */
async function spoken(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => `${node.role?.value} ${node.name?.value ?? ""}`.trim());
}

test("screen readers get role, name and text from the closed root", async ({ page }) => {
  const ours = await openRoom(page);
  await ours.show(quiet());
  const empty = await spoken(page);
  expect(empty).toEqual(expect.arrayContaining(["region Porchlight", "status", "alert"]));
  await ours.show(warned("card"));
  const card = await spoken(page);
  expect(card).toEqual(
    expect.arrayContaining([
      "article This person is asking for pictures after many compliments",
      "heading This person is asking for pictures after many compliments",
      "StaticText Possible sign: a picture of you was asked for soon after.",
      "button What can I do?",
      "button Hide now Esc",
      "button Close",
      "button Caution",
    ]),
  );
  await ours.show(warned("urgent"));
  expect(await spoken(page)).toEqual(
    expect.arrayContaining(["link 112", "link Childline", "button Stop and think"]),
  );
});
