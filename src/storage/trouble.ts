import * as z from "zod/mini";
import { browser } from "../browser/index.ts";
import { TROUBLES, type TroubleKind } from "../model/trouble.ts";

const KEY = "trouble";
/** Enough to see a pattern; old ones fall out. */
const KEPT = 20;

const troubleSchema = z.array(z.strictObject({ what: z.enum(TROUBLES), at: z.number() }));
export type Trouble = z.infer<typeof troubleSchema>[number];

/** What went wrong with the store, newest last. Names of keys and kinds of damage only. */
export async function readTrouble(): Promise<Trouble[]> {
  const parsed = troubleSchema.safeParse((await browser.storage.local.get(KEY))[KEY] ?? []);
  return parsed.success ? parsed.data : [{ what: "damaged:trouble", at: Date.now() }];
}

/** Remembers a storage fault so that the person sees it; a fault is never passed over in silence. */
export async function noteTrouble(what: TroubleKind): Promise<void> {
  const trouble = [...(await readTrouble()), { what, at: Date.now() }].slice(-KEPT);
  await browser.storage.local.set({ [KEY]: trouble });
}

export const clearTrouble = (): Promise<void> => browser.storage.local.remove(KEY);
