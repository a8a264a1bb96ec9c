import { play } from "../tools/play.ts";
import { storyReplica } from "../tools/replicas.ts";
import { begin, CLOSE, expect, test } from "./harness.ts";
import { missing, STORY_EN, STORY_FR } from "./story.ts";

/** Messages that stand on the page when it is opened; the others arrive live. */
const BEGUN = 2;

for (const story of [STORY_EN, STORY_FR]) {
  test.describe(`the story in ${story.language}`, () => {
    test.use({ interfaceLanguage: story.language });
    for (const site of ["instagram", "facebook"] as const) {
      test(`is warned of at every step on ${site}`, async ({ stage }) => {
        test.slow();
        stage.pages[site] = () => storyReplica(site, story, story.messages.slice(0, BEGUN));
        const { page, own } = await begin(stage, site, story.language);
        const warnings = await play({ page, own, site, story, from: BEGUN, close: CLOSE[story.language] });
        expect(missing(warnings)).toEqual([]);
        expect(warnings.filter(({ form }) => form !== "line").map(({ level }) => level)).toEqual([
          "caution",
          "urgent",
          "urgent",
        ]);
        // Whoever opens the popup later still finds what to do and whom to call.
        await own.reload();
        await expect(own.getByRole("link", { name: /3018/ }).first()).toBeVisible();
      });
    }
  });
}
