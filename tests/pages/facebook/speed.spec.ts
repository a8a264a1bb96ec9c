import { expect, test } from "@playwright/test";
import { adapterScript } from "../reading.ts";
import type { ReplicaOptions } from "../replica.ts";
import { facebookReplica } from "./replica.ts";

const READS = 40;
const BUDGET_MS = 5;

const options = (generation: string): ReplicaOptions => ({
  site: "facebook",
  generation,
  language: "en",
  me: { id: "100099001", name: "Mia Example", handle: "mia.example" },
  threads: [
    {
      key: "4001",
      kind: "ordinary",
      name: "Kevin Sample",
      handle: null,
      messages: Array.from({ length: 100 }, (_, index) => ({
        from: index % 3 === 0 ? "me" : "them",
        text: `line ${index} with some ordinary words in it`,
        time: "16:15",
      })),
    },
  ],
  open: "4001",
  state: "ready",
  mountedRows: 100,
  seed: 3,
  staleMs: 0,
});

const ADDRESS = "https://www.facebook.com/messages/t/4001/";

/** The quickest of many reads: what the code costs, whatever else the machine is doing. */
function quickest(reads: number): number {
  type Adapters = typeof import("../../../src/platforms/index.ts");
  const { adapters } = globalThis as unknown as { adapters: Adapters };
  const platform = adapters.platformFor(location.hostname);
  if (!platform) throw new Error("no adapter for this page");
  const times = Array.from({ length: reads }, () => {
    const before = performance.now();
    platform.readPage(document, new URL(location.href), Date.now());
    return performance.now() - before;
  });
  return Math.min(...times);
}

/** The page's own clock, not a stopped one: that one only counts whole milliseconds. */
for (const generation of ["2026-10", "2026-09-id"])
  test(`a hundred rows of ${generation} are read in under ${BUDGET_MS} ms`, async ({ page }) => {
    const body = facebookReplica(options(generation));
    await page.route("**/*", (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
    await page.goto(ADDRESS);
    await page.addScriptTag({ content: await adapterScript() });
    const ms = await page.evaluate(quickest, READS);
    expect(ms).toBeGreaterThan(0);
    expect(ms).toBeLessThan(BUDGET_MS);
  });
