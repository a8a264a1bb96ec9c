import { PAGES_AND_STATES } from "./all.ts";
import { test } from "./open.ts";

/** One picture of every page in every state, to be looked at: `.output/ui/`. */
for (const { page, state } of PAGES_AND_STATES)
  for (const language of ["en", "fr"] as const)
    for (const scheme of ["light", "dark"] as const)
      test(`picture: ${page} ${state} ${language} ${scheme}`, async ({ open }) => {
        const tab = await open(page, state, { language, scheme });
        await tab.screenshot({
          path: `.output/ui/${page}-${state}-${language}-${scheme}.png`,
          fullPage: true,
        });
      });
