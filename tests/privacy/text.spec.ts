import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import type { HeldView } from "../../src/model/view.ts";
import { type Launched, launchChromium } from "../tools/chromium.ts";
import { agreeForMyself, agreeToAccount, openOwn } from "../tools/consent.ts";
import { play } from "../tools/play.ts";
import { ME, type SiteName, serveReplicas, storyReplica, THREAD_URL } from "../tools/replicas.ts";
import { type Sites, startSites } from "../tools/sites.ts";
import { filesBelow, searchDisk } from "./disk.ts";
import { ACCOUNT, HANDLE, MARKED, MARKERS, NAME, OWN_HANDLE, OWN_NAME } from "./marked.ts";
import { ask, CHIP, chipSays, dump, type Heard, heard, startHearing } from "./stage.ts";

/** What a page of the site itself stores, so that the same search shows that it would find such a thing. */
const CONTROL = "Hestibrunk-kept-by-the-page";
const ARRIVED = 2;

function startMarkedSites(): Promise<Sites> {
  const begun = MARKED.messages.slice(0, ARRIVED).map(({ from, text }) => ({ from, text }));
  const page = (site: SiteName) => () =>
    storyReplica(site, MARKED, begun, { me: { id: ACCOUNT[site], name: OWN_NAME, handle: OWN_HANDLE } });
  return startSites(serveReplicas({ instagram: page("instagram"), facebook: page("facebook") }));
}

interface Left {
  readonly held: HeldView;
  readonly stored: string;
  readonly heard: readonly Heard[];
}

/** The whole story on one site, every warning seen and answered; then what is held, stored and was sent to the worker. */
async function live(browser: Launched, site: SiteName): Promise<Left> {
  const page = await browser.context.newPage();
  await page.goto(THREAD_URL[site]);
  await chipSays(page, CHIP["not-this-account"]);
  const own = await openOwn(browser, "popup.html");
  // A page of its own: one that is loaded anew would forget what it heard.
  const ear = await openOwn(browser, "options.html");
  await startHearing(ear);
  await agreeToAccount(own, "en");
  await page.bringToFront();
  const warnings = await play({ page, own, site, story: MARKED, from: ARRIVED, close: "Close" });
  expect(warnings.map(({ level }) => level)).toContain("urgent");
  await nameIsHeld(own, site);
  const left = {
    held: await ask(own, "held", {}),
    stored: JSON.stringify(await dump(own)),
    heard: await heard(ear),
  };
  await page.evaluate((word) => localStorage.setItem("control", word), CONTROL);
  await ear.close();
  await own.close();
  await page.close();
  return left;
}

const nameIsHeld = (own: Page, site: SiteName): Promise<void> =>
  expect
    .poll(async () => (await ask(own, "held", {})).contacts.find((contact) => contact.site === site)?.name)
    .toBe(NAME);

/** Every warning names its contact, encrypted; nothing else that crosses holds a word of the page. */
const spoken = ({ heard: messages }: Left): string =>
  JSON.stringify(messages.filter(({ name }) => name !== "nameContact" && name !== "hello"));

test("the story leaves no word of a message and no name on the disk", async () => {
  test.setTimeout(240_000);
  const sites = await startMarkedSites();
  const profile = mkdtempSync(join(tmpdir(), "porchlight-text-"));
  try {
    const browser = await launchChromium({ proxy: sites.proxy, profile });
    const left: Left[] = [];
    try {
      await agreeForMyself(browser, "en");
      for (const site of ["instagram", "facebook"] as const) left.push(await live(browser, site));
    } finally {
      await browser.stop();
    }
    const last = left.at(-1);
    if (!last) throw new Error("nothing was played");

    for (const one of left) {
      expect(one.heard.filter(({ name }) => name === "observe").length).toBeGreaterThan(10);
      expect.soft(MARKERS.filter((word) => spoken(one).includes(word))).toEqual([]);
      expect.soft(MARKERS.filter((word) => one.stored.includes(word))).toEqual([]);
    }

    // The search finds what is known to be there: what a page kept, our own hash of the contact, the consent.
    const refs = last.held.contacts.map(({ contact }) => contact);
    expect(refs).toHaveLength(2);
    const known = [CONTROL, ...refs, "givenAt"];
    const found = searchDisk(profile, known).map(({ word }) => word);
    expect([...new Set(found)].sort()).toEqual([...known].sort());

    // The names were shown decrypted a moment ago; on the disk they are not to be found.
    expect(last.held.contacts.map(({ name, handle }) => [name, handle])).toContainEqual([NAME, HANDLE]);
    expect(filesBelow(profile).length).toBeGreaterThan(20);
    expect(searchDisk(profile, MARKERS)).toEqual([]);
  } finally {
    await sites.stop();
    rmSync(profile, { recursive: true, force: true });
  }
});

test("the search finds a word however Chromium writes it, and in a file's name", () => {
  const folder = mkdtempSync(join(tmpdir(), "porchlight-disk-"));
  try {
    const word = "Kévinsample";
    writeFileSync(join(folder, "a"), Buffer.from(`x${word}y`, "utf8"));
    writeFileSync(join(folder, "b"), Buffer.from(`x${word}y`, "utf16le"));
    writeFileSync(join(folder, "c"), Buffer.from(`x${word}y`, "utf16le").swap16());
    writeFileSync(join(folder, "d"), Buffer.from(word).toString("base64"));
    writeFileSync(join(folder, "e-Plainname"), "");
    writeFileSync(join(folder, "f"), "PLAINNAME");
    const found = new Set(searchDisk(folder, [word, "Plainname"]).map(({ file }) => file));
    expect([...found].sort()).toEqual(["a", "b", "c", "d", "e-Plainname", "f"]);
    expect(searchDisk(folder, ["absent"])).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the markers are not the replica's own people", () => {
  const own: string[] = Object.values(ME).flatMap(({ id, name, handle }) => [id, name, handle]);
  expect(MARKERS.filter((word) => own.includes(word))).toEqual([]);
  expect(new Set(MARKERS).size).toBe(MARKERS.length);
});
