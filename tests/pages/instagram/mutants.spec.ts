import { expect, type Page, test } from "@playwright/test";
import type { PageReading, ThreadObservation } from "../../../src/model/observation.ts";
import { openPage } from "../reading.ts";
import { replicaFor } from "../site.ts";
import { MIXED, optionsFor, sampleCase } from "./samples.ts";

const MUTANTS = 400;
/** What a change of the site may take away or rename. */
const ATTRIBUTES = [
  "role",
  "data-pagelet",
  "aria-label",
  "aria-labelledby",
  "tabindex",
  "data-lexical-editor",
  "dir",
];
const NOW = Date.parse("2026-10-16T15:00:00.000Z");
/** Long after the thread was opened: nothing may still be called loading. */
const LATER_MS = 60_000;

type Thread = Omit<ThreadObservation, "messages"> & {
  readonly messages: readonly { side: string; text: string | null; kind: string }[];
};

/**
 * Drops or renames attributes below the body by seed, reads, puts them back. How many of each attribute go differs
 * from mutant to mutant: a few, half, nearly all.
 */
async function mutate(page: Page, attributes: readonly string[]): Promise<(Thread | null)[]> {
  const json = await page.evaluate(
    ({ names, count, now, later }) => {
      const { adapters } = globalThis as unknown as {
        adapters: typeof import("../../../src/platforms/index.ts");
      };
      const platform = adapters.platformFor(location.hostname);
      let state = 1;
      const random = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
      };
      const change = (name: string): (() => void)[] => {
        const share = [0, 0.1, 0.5, 1][Math.floor(random() * 4)] ?? 0;
        return [...document.querySelectorAll(`body [${name}]`)]
          .filter(() => random() < share)
          .map((element) => {
            const value = element.getAttribute(name) ?? "";
            if (name === "data-pagelet" && random() < 0.5)
              element.setAttribute(name, `Renamed${value.slice(3)}`);
            else element.removeAttribute(name);
            return () => element.setAttribute(name, value);
          });
      };
      const readings: unknown[] = [];
      platform?.readPage(document, new URL(location.href), now);
      for (let mutant = 0; mutant < count; mutant++) {
        const undo = names.flatMap(change);
        readings.push(platform?.readPage(document, new URL(location.href), now + later));
        for (const back of undo) back();
      }
      return JSON.stringify(readings);
    },
    { names: [...attributes], count: MUTANTS, now: NOW, later: LATER_MS },
  );
  const readings: PageReading[] = JSON.parse(json);
  return readings.map((reading) => (reading.page === "thread" ? (reading.thread as Thread) : null));
}

const keyOf = ({ side, text, kind }: { side: string; text: string | null; kind: string }) =>
  `${side}|${kind}|${text}`;
const TRUTH = MIXED.messages.map(({ from, text }) =>
  keyOf({ side: from, text, kind: text === null ? "media" : "text" }),
);

/** Known sides that no message of the thread has, in this order. */
function wrongMessages(thread: Thread): readonly string[] {
  let next = 0;
  const known = thread.messages.filter((message) => message.side !== "unknown").map(keyOf);
  return known.filter((key) => {
    const place = TRUTH.indexOf(key, next);
    if (place >= 0) next = place + 1;
    return place < 0;
  });
}

const isWhole = (thread: Thread) =>
  thread.messages.length === TRUTH.length &&
  thread.messages.every((message, index) => keyOf(message) === TRUTH[index]);

/** Says of itself that something is missing. */
const admits = ({ state, coverage }: Thread) =>
  state !== "ready" || coverage.rowsSeen !== coverage.rowsParsed || coverage.unknownSides > 0;

for (const generation of ["2026-10", "2026-04", "2025-05"]) {
  test(`${generation}: whatever attributes go, no side and no contact is wrong`, async ({
    browser,
  }, info) => {
    const page = await openPage(browser, sampleCase(MIXED), replicaFor(optionsFor(MIXED, { generation })));
    await page.clock.runFor(3000);
    const threads = await mutate(page, ATTRIBUTES);
    const counts = { whole: 0, partial: 0, unreadable: 0 };
    for (const [mutant, thread] of threads.entries()) {
      if (!thread) throw new Error(`mutant ${mutant}: no thread at the address of one`);
      expect([null, MIXED.name], `mutant ${mutant}: contact`).toContain(thread.contactName.value);
      expect([null, MIXED.handle], `mutant ${mutant}: handle`).toContain(thread.contactHandle.value);
      expect(wrongMessages(thread), `mutant ${mutant}: messages that nobody wrote so`).toEqual([]);
      expect(["ready", "unreadable"], `mutant ${mutant}: state`).toContain(thread.state);
      expect(
        isWhole(thread) || admits(thread),
        `mutant ${mutant}: something is missing and nobody says so: ${thread.messages.map(keyOf).join(" / ")}`,
      ).toBe(true);
      counts[isWhole(thread) ? "whole" : thread.state === "ready" ? "partial" : "unreadable"] += 1;
    }
    info.annotations.push({ type: "outcomes", description: JSON.stringify(counts) });
    console.log(`  ${generation} mutants: ${JSON.stringify(counts)}`);
    expect(counts.whole).toBeGreaterThan(MUTANTS / 4);
    await page.context().close();
  });
}
