import type { Page } from "@playwright/test";
import { type PageWords, pageWords } from "../../src/i18n/index.ts";
import type { InterfaceLanguage } from "../../src/model/settings.ts";
import type { Open } from "./open.ts";
import { type PageName, STATES } from "./states.ts";
import type { Look } from "./tab.ts";

/** One thing to look at: a page in a state, and what a person did there. */
export interface Scene {
  readonly page: PageName;
  readonly state: string;
  readonly name: string;
  readonly act?: (tab: Page, w: PageWords) => Promise<void>;
}

const press = (tab: Page, name: string) => tab.getByRole("button", { name, exact: true }).click();
const pick = (tab: Page, name: string) => tab.getByRole("radio", { name }).check();

const together = async (tab: Page, w: PageWords) => {
  await pick(tab, w.welcome.agree.shared.title);
  await press(tab, w.welcome.agree.button);
};

const fillSelf = async (tab: Page, w: PageWords) => {
  await pick(tab, w.welcome.agree.self.title);
  await tab.getByRole("combobox").selectOption("FR");
  await pick(tab, w.common.ages["13-15"]);
  await tab.getByRole("checkbox").check();
};

const agreeSelf = async (tab: Page, w: PageWords) => {
  await fillSelf(tab, w);
  await press(tab, w.welcome.agree.button);
};

const underage = async (tab: Page, w: PageWords) => {
  await pick(tab, w.welcome.agree.self.title);
  await pick(tab, w.common.ages["under-13"]);
};

const withdraw = (tab: Page, w: PageWords) => press(tab, w.common.withdraw.button);

const confirming = async (tab: Page, w: PageWords) => {
  await tab.locator("details.contact summary").first().click();
  await press(tab, w.options.held.eraseAll);
};

/** What shows only after something was done, beside the named states. */
const DONE: readonly Scene[] = [
  { page: "welcome", state: "fresh", name: "filled", act: fillSelf },
  { page: "welcome", state: "fresh", name: "under-13", act: underage },
  { page: "welcome", state: "fresh", name: "together-incomplete", act: together },
  { page: "welcome", state: "fresh", name: "not-now", act: (tab, w) => press(tab, w.welcome.agree.notNow) },
  { page: "welcome", state: "fresh", name: "ready", act: agreeSelf },
  { page: "welcome", state: "refusing", name: "refused", act: agreeSelf },
  { page: "welcome", state: "unsaved", name: "not-saved", act: agreeSelf },
  { page: "welcome", state: "agreed", name: "withdrawn", act: withdraw },
  {
    page: "welcome",
    state: "agreed",
    name: "changing",
    act: (tab, w) => press(tab, w.welcome.agreed.change),
  },
  { page: "popup", state: "quiet", name: "withdrawn", act: withdraw },
  { page: "popup", state: "stop-fails", name: "not-stopped", act: withdraw },
  { page: "popup", state: "new-account", name: "not-ticked", act: (tab, w) => press(tab, w.popup.agree) },
  { page: "options", state: "full", name: "confirming", act: confirming },
  { page: "options", state: "full", name: "withdrawn", act: withdraw },
];

const plain = Object.entries(STATES).flatMap(([page, states]) =>
  Object.keys(states).map((state) => ({ page: page as PageName, state, name: state })),
);

/** Every page in every named state, and the scenes above. */
export const SCENES: readonly Scene[] = [...plain, ...DONE];

export const LANGUAGES = ["en", "fr"] as const satisfies readonly InterfaceLanguage[];

/** Opens a scene and brings it to its moment, with everything that can be opened lying open. */
export async function play(open: Open, scene: Scene, look: Look): Promise<Page> {
  const tab = await open(scene.page, scene.state, look);
  await scene.act?.(tab, pageWords(look.language ?? "en"));
  await tab.locator("details").evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  return tab;
}
