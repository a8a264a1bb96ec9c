import { inpage } from "../../src/i18n/en/inpage.ts";
import type { Launched } from "../tools/chromium.ts";
import { readInPage, rootsInPage } from "../tools/inpage.ts";
import { arrive } from "../tools/play.ts";
import { counts, tallies } from "./asking.ts";
import { addressOf, chat, KEYS, SMALL_TALK, siteWith, them } from "./chats.ts";
import { begin, expect, test } from "./harness.ts";

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
}

/** As an update does: the worker ends, the scripts in open tabs lose it, a new worker starts. */
async function loadAnew({ context, extensionId }: Launched): Promise<void> {
  const settings = await context.newPage();
  await settings.goto("chrome://extensions");
  await settings.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } })
      .chrome;
    // Without the developer mode the browser would not start an unpacked extension again.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  }, extensionId);
  await settings.close();
}

for (const site of ["instagram", "facebook"] as const) {
  test(`${site}: the extension is loaded anew under an open chat, and goes on where it was`, async ({
    stage,
  }) => {
    test.slow();
    const { first } = KEYS[site];
    stage.pages[site] = () => siteWith(site, [chat(first, SMALL_TALK)]);
    const { page, own } = await begin(stage, site, "en", addressOf(site, first));
    await arrive(page, first, them("your photos are so beautiful"));
    await expect.poll(() => counts(own)).toEqual([SMALL_TALK.length + 1]);
    const before = await tallies(own);

    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(error.message));
    await loadAnew(stage.browser);
    // Its pages open again as soon as the extension is back.
    const after = await stage.browser.context.newPage();
    const popup = `chrome-extension://${stage.browser.extensionId}/popup.html`;
    await expect(async () => void (await after.goto(popup))).toPass({ timeout: 20_000 });
    await expect.poll(() => tallies(after)).toEqual(before);

    await page.bringToFront();
    await arrive(page, first, them("ur really pretty u know"));
    await expect.poll(() => counts(after)).toEqual([SMALL_TALK.length + 2]);
    await arrive(page, first, them("bring your bike"));
    await expect.poll(() => counts(after)).toEqual([SMALL_TALK.length + 3]);
    await expect.poll(() => rootsInPage(page)).toBe(1);
    expect((await readInPage(page))?.text).not.toContain(inpage.chip.off);
    expect(troubles).toEqual([]);
  });
}
