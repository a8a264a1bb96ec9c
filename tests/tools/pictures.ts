import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The README's pictures are those of the last demo: `npm run pictures`. */
const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PICTURES = {
  "instagram-en-message-22-urgent": "urgent",
  "instagram-en-message-09-caution": "caution",
  "facebook-fr-message-17-tip": "tip-fr",
} as const;

mkdirSync(at(".github/pictures"), { recursive: true });
for (const [from, to] of Object.entries(PICTURES))
  copyFileSync(at(`.output/demo/${from}.png`), at(`.github/pictures/${to}.png`));
