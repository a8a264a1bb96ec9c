import { HOSTS, type Launched } from "../tools/chromium.ts";

interface DeveloperPrivate {
  removeHostPermission(id: string, host: string): Promise<void>;
}

/** Takes the sites away in the browser's own extensions page, as a person does there. */
export async function removeHosts({ context, extensionId }: Launched): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    async ([id, hosts]) => {
      const { developerPrivate } = (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome;
      for (const host of hosts) await developerPrivate.removeHostPermission(id, host);
    },
    [extensionId, HOSTS] as const,
  );
  await page.close();
}
