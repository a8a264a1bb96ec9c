import * as z from "zod/mini";
import { sealedNameSchema } from "../model/ledger.ts";
import { ledger } from "./db.ts";
import { sealKey } from "./keys.ts";
import { noteTrouble } from "./trouble.ts";
import { revive } from "./versions.ts";

/** Name and handle as the site shows them; either may be unreadable. */
const nameSchema = z.strictObject({ name: z.nullable(z.string()), handle: z.nullable(z.string()) });
export type ContactName = z.infer<typeof nameSchema>;

/** Keeps a name, encrypted, for a contact about whom there is an alert; without one, nothing is kept. */
export async function keepName(account: string, contact: string, name: ContactName): Promise<void> {
  const db = await ledger();
  if ((await db.countFromIndex("alerts", "byContact", [account, contact])) === 0) return;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(name));
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await sealKey(), plain));
  await db.put("names", { version: 1, account, contact, iv, data });
}

/** Is a name held for this contact? */
export async function hasName(account: string, contact: string): Promise<boolean> {
  return (await (await ledger()).count("names", [account, contact])) > 0;
}

/** The name, decrypted for showing; null when none is held or it cannot be opened (which is then said). */
export async function readName(account: string, contact: string): Promise<ContactName | null> {
  const stored = await (await ledger()).get("names", [account, contact]);
  if (!stored) return null;
  const sealed = revive(stored, sealedNameSchema);
  const opened = sealed ? await open(sealed.iv, sealed.data) : undefined;
  if (opened === undefined) await noteTrouble("damaged:name");
  return opened ?? null;
}

async function open(iv: Uint8Array, data: Uint8Array): Promise<ContactName | undefined> {
  try {
    const params = { name: "AES-GCM", iv: new Uint8Array(iv) };
    const plain = await crypto.subtle.decrypt(params, await sealKey(), new Uint8Array(data));
    return revive(JSON.parse(new TextDecoder().decode(plain)), nameSchema);
  } catch {
    return undefined;
  }
}
