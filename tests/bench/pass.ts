import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { compileBooks } from "../../src/language/compile.ts";
import { pack } from "../../src/language/packed.ts";
import { books } from "../../src/language/phrasebooks/index.ts";
import { STORY_EN, STORY_FR, type Story } from "../e2e/story.ts";
import { findChromium } from "../tools/browsers.ts";
import { bundle } from "../tools/bundle.ts";
import { type SiteName, serveReplicas, storyReplica, THREAD_URL } from "../tools/replicas.ts";

/**
 * `npm run bench`: what one look at a thread of 100 messages costs in a real Chromium, in time of the page's main
 * thread (its own processor clock, so that other work on the machine counts little).
 */
const RUNS = 100;
const RECORD = fileURLToPath(new URL("./record.json", import.meta.url));

const long = (story: Story): Story["messages"] =>
  Array.from({ length: 100 }, (_, at) => story.messages[at % story.messages.length]).filter(
    (one) => one !== undefined,
  );

/** Seconds of processor time that the page's main thread has used so far. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ThreadTime")?.value ?? Number.NaN;
}

async function costOf(
  page: Page,
  session: CDPSession,
  name: "first" | "again" | "floor",
  runs: number,
): Promise<number> {
  const before = await threadTime(session);
  await page.evaluate(`bench.${name}(${runs})`);
  return ((await threadTime(session)) - before) * (1000 / runs);
}

async function open(site: SiteName, story: Story): Promise<Page> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const serve = serveReplicas({ [site]: () => storyReplica(site, story, long(story), { mountedRows: 100 }) });
  await page.route("**/*", async (route) => {
    const answer = serve(new URL(route.request().url()));
    await (answer
      ? route.fulfill({ body: answer.html, contentType: "text/html; charset=utf-8" })
      : route.abort());
  });
  await page.goto(THREAD_URL[site]);
  await page
    .getByText(story.messages[9]?.text ?? "", { exact: true })
    .first()
    .waitFor({ state: "attached" });
  await page.addScriptTag({
    content: await bundle(fileURLToPath(new URL("./pass.page.ts", import.meta.url)), "bench"),
  });
  return page;
}

const round = (value: number): number => Math.round(value * 100) / 100;

async function measure(site: SiteName, story: Story, packed: string): Promise<Record<string, number>> {
  const page = await open(site, story);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  // Handed over before the clock starts: in the extension it is a file that the browser reads.
  await page.addScriptTag({ content: `globalThis.packed = ${JSON.stringify(packed)};` });
  const before = await threadTime(session);
  await page.evaluate("bench.load(packed)");
  const load = ((await threadTime(session)) - before) * 1000;
  await costOf(page, session, "first", 10); // The engine's own warming-up is not what is measured.
  const first = await costOf(page, session, "first", RUNS);
  const again = await costOf(page, session, "again", RUNS);
  const floor = await costOf(page, session, "floor", RUNS);
  await page.context().browser()?.close();
  return {
    "phrasebooks loaded, ms": round(load),
    "first look, ms": round(first),
    "nothing new, ms": round(again),
    "first look / touching every element once": round(first / floor),
  };
}

const packed = pack(compileBooks(books));
const table = {
  "Instagram (en)": await measure("instagram", STORY_EN, packed),
  "Facebook (fr)": await measure("facebook", STORY_FR, packed),
};
console.table(table);
writeFileSync(RECORD, `${JSON.stringify(table, null, 2)}\n`);
