import { ledger } from "./db.ts";

const HASH: HmacKeyGenParams = { name: "HMAC", hash: "SHA-256" };
const SEAL: AesKeyGenParams = { name: "AES-GCM", length: 256 };

/** Finds a key or makes it; two callers at once get the same one (the first put wins). */
async function keyOf(name: "hash" | "seal"): Promise<CryptoKey> {
  const db = await ledger();
  const found = await db.get("keys", name);
  if (found) return found;
  const made =
    name === "hash"
      ? await crypto.subtle.generateKey(HASH, false, ["sign"])
      : await crypto.subtle.generateKey(SEAL, false, ["encrypt", "decrypt"]);
  const tx = db.transaction("keys", "readwrite");
  const first = await tx.store.get(name);
  if (!first) await tx.store.put(made, name);
  await tx.done;
  return first ?? made;
}

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

async function mac(text: string): Promise<string> {
  const key = await keyOf("hash");
  return hexOf(new Uint8Array(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(text))));
}

/** Keyed hash of an account id: 32 hex characters, different on every install. */
export const accountRefOf = async (site: string, accountId: string): Promise<string> =>
  (await mac(`account:${site}:${accountId}`)).slice(0, 32);

/** The key (64 hex characters) for hashes made in tabs of this account; others' cannot be linked with it. */
export const tabKeyOf = (account: string): Promise<string> => mac(`tab:${account}`);

/** AES-GCM key that never leaves the browser's key store. */
export const sealKey = (): Promise<CryptoKey> => keyOf("seal");
