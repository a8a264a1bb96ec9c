import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { compileBooks } from "../../src/language/compile.ts";
import { pack } from "../../src/language/packed.ts";
import { books } from "../../src/language/phrasebooks/index.ts";
import type { Story } from "../e2e/story.ts";
import { STORY_EN, STORY_FR } from "../e2e/story.ts";
import { findChromium } from "../tools/browsers.ts";
import { bundle } from "../tools/bundle.ts";
import { type SiteName, serveReplicas, storyReplica, THREAD_URL } from "../tools/replicas.ts";
import type { Costs } from "./pass.page.ts";

/** `npm run bench`: what one look at a thread of 100 messages costs in a real Chromium. */
const RUNS = 60;
const RECORD = fileURLToPath(new URL("./record.json", import.meta.url));

const long = (story: Story): Story["messages"] =>
  Array.from({ length: 100 }, (_, at) => story.messages[at % story.messages.length]).filter(
    (one) => one !== undefined,
  );

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

async function measureSite(site: SiteName, story: Story, packed: string): Promise<Costs> {
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
  const costs = await page.evaluate(
    ([books, runs]) =>
      (globalThis as unknown as { bench: typeof import("./pass.page.ts") }).bench.measure(books, runs),
    [packed, RUNS] as const,
  );
  await browser.close();
  return costs;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const summary = ({ load, first, again, floor }: Costs) => ({
  "phrasebooks loaded, ms": round(load),
  "first pass, median ms": round(quantile(first, 0.5)),
  "first pass, p95 ms": round(quantile(first, 0.95)),
  "unchanged thread, median ms": round(quantile(again, 0.5)),
  "first pass / rendered text of the rows": round(quantile(first, 0.5) / quantile(floor, 0.5)),
});

const packed = pack(compileBooks(books));
const table = {
  "Instagram (en)": summary(await measureSite("instagram", STORY_EN, packed)),
  "Facebook (fr)": summary(await measureSite("facebook", STORY_FR, packed)),
};
console.table(table);
writeFileSync(RECORD, `${JSON.stringify(table, null, 2)}\n`);
