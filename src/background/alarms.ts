import { browser } from "../browser/index.ts";
import { broadcastGateChanged } from "../messaging/serve.ts";
import { eraseOlderThan } from "../storage/erase.ts";
import { readSettings, writePausedUntil } from "../storage/items.ts";

const RETENTION = "retention";
const RESUME = "resume";
const DAY_MINUTES = 24 * 60;
const DAY_MS = 86_400_000;

/** Once a day is enough for a retention counted in days. */
export async function ensureRetentionAlarm(): Promise<void> {
  if (await browser.alarms.get(RETENTION)) return;
  await browser.alarms.create(RETENTION, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES });
}

export async function setResumeAlarm(until: number | null): Promise<void> {
  await browser.alarms.clear(RESUME);
  if (until !== null) await browser.alarms.create(RESUME, { when: until });
}

/** Keeps the retention promise, and ends a pause on time. */
export async function onAlarm(name: string): Promise<void> {
  if (name === RETENTION) await eraseOlderThan(Date.now() - (await readSettings()).retentionDays * DAY_MS);
  if (name === RESUME) await resume();
}

async function resume(): Promise<void> {
  await writePausedUntil(null);
  await broadcastGateChanged();
}
