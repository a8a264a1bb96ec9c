import type { CDPSession, Page } from "@playwright/test";
import { killWorker } from "../tools/chromium.ts";
import { arrive, popupView } from "../tools/play.ts";
import { storyKey, storyReplica } from "../tools/replicas.ts";
import { begin, expect, test } from "./harness.ts";
import { STORY_EN } from "./story.ts";

/** How long the page is left alone: what is measured is that nothing happens in it (ms). */
const STILL_MS = 4000;

interface TraceEvent {
  readonly name: string;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Script of the extension that ran in the page while `during` lasted, from the browser's own trace. */
async function ourScript(page: Page, during: () => Promise<void>): Promise<string[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", { transferMode: "ReportEvents", categories: "devtools.timeline,v8" });
  await during();
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const ran = events.filter(({ args }) => args?.data?.url?.startsWith("chrome-extension://"));
  return ran.map(({ name, args }) => `${name} ${args?.data?.url}`);
}

test("nothing of ours runs while the page is still, and no worker wakes", async ({ stage }) => {
  stage.pages.instagram = () => storyReplica("instagram", STORY_EN, STORY_EN.messages.slice(0, 6));
  const { page, own } = await begin(stage, "instagram", "en");
  await expect.poll(async () => (await popupView(own)).thread?.messagesCounted).toBe(6);
  await own.close();
  expect(await killWorker(stage.browser, page)).toBe(1);

  // Not a wait for something: the span in which nothing may happen is what is measured.
  const still = () => new Promise<void>((resolve) => setTimeout(resolve, STILL_MS));
  expect(await ourScript(page, still)).toEqual([]);
  expect(await killWorker(stage.browser, page), "a worker is awake").toBe(0);

  // The same eye does see us when there is something to read.
  const busy = async () => {
    await arrive(page, storyKey("instagram"), { from: "them", text: "one more" });
    await expect.poll(() => killWorker(stage.browser, page)).toBe(1);
  };
  expect((await ourScript(page, busy)).length).toBeGreaterThan(0);
});
