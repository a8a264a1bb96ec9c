import { expect, test } from "@playwright/test";
import type { ThreadObservation } from "../../../src/model/observation.ts";
import { openPage, readPage } from "../reading.ts";
import { replicaFor } from "../site.ts";
import { MIXED, optionsFor, sampleCase, turns } from "./samples.ts";

const NOW = Date.parse("2026-10-16T15:00:00.000Z");

const threadOf = (reading: unknown) => (reading as { thread: ThreadObservation }).thread;

test("10,000 mounted rows: the newest 600 children are read, no other row is touched", async ({
  browser,
}) => {
  const thread = { ...MIXED, messages: turns(10_000) };
  const html = replicaFor(optionsFor(thread, { mountedRows: 10_000 }));
  const page = await openPage(browser, sampleCase(thread), html);
  await page.clock.runFor(3000);
  const { messages, coverage, atOldestEnd } = threadOf(await readPage(page, NOW));
  // The newest child is "Seen", below the last own message.
  expect(messages).toHaveLength(599);
  expect(coverage.rowsParsed).toBe(599);
  expect(messages.at(0)?.text).toBe("message number 9402");
  expect(messages.at(-1)).toMatchObject({ text: "message number 10000", side: "me" });
  expect(atOldestEnd).toBeNull();
  await page.context().close();
});
