import type { Page } from "@playwright/test";
import type { Result } from "../../src/messaging/table.ts";
import type { HeldView } from "../../src/model/view.ts";
import { killWorker } from "../tools/chromium.ts";
import { play, type Warning } from "../tools/play.ts";
import { storyReplica } from "../tools/replicas.ts";
import { begin, CLOSE, expect, type Stage, test } from "./harness.ts";
import { STORY_EN } from "./story.ts";

const BEGUN = 2;

/** Counts and cues as held, without what differs from one install to the next. */
async function counts(own: Page): Promise<unknown> {
  const reply = (await own.evaluate(() => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): unknown } } }
    ).chrome;
    return runtime.sendMessage({ name: "held", payload: {} });
  })) as Result<HeldView>;
  if (!reply.ok) throw new Error(reply.why);
  return reply.value.contacts.map(({ messagesCounted, cues, alerts }) => ({
    messagesCounted,
    cues,
    levels: alerts.map(({ level }) => level),
  }));
}

/** Titles rotate with the alert's id, so only what was decided is compared. */
const decided = (warnings: readonly Warning[]) =>
  warnings.map(({ message, level, form, signals }) => ({ message, level, form, signals }));

async function run(
  stage: Stage,
  kill: boolean,
): Promise<{ warnings: Warning[]; held: unknown; kills: number }> {
  stage.pages.instagram = () => storyReplica("instagram", STORY_EN, STORY_EN.messages.slice(0, BEGUN));
  const { page, own } = await begin(stage, "instagram", "en");
  let kills = 0;
  const before = async () => {
    if (!kill) return;
    kills += await killWorker(stage.browser, page);
  };
  const start = { page, own, site: "instagram", story: STORY_EN, from: BEGUN, close: CLOSE.en } as const;
  const warnings = await play(start, { before });
  return { warnings, held: await counts(own), kills };
}

test.describe("a worker killed between every two messages", () => {
  const results: Awaited<ReturnType<typeof run>>[] = [];
  test.describe.configure({ mode: "serial" });

  for (const kill of [false, true]) {
    test(kill ? "killed: warns and counts the same" : "undisturbed", async ({ stage }) => {
      test.slow();
      results.push(await run(stage, kill));
      if (!kill) return;
      const [calm, killed] = results;
      expect(killed?.kills).toBe(STORY_EN.messages.length - BEGUN);
      expect(decided(killed?.warnings ?? [])).toEqual(decided(calm?.warnings ?? []));
      expect(killed?.held).toEqual(calm?.held);
    });
  }
});
