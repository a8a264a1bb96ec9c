import { type Ledger, ledger } from "./db.ts";

const ALL = ["contacts", "alerts", "names"] as const;

/** Erases one contact of one account: counts, alerts and name. */
export async function eraseContact(account: string, contact: string): Promise<void> {
  const tx = (await ledger()).transaction(ALL, "readwrite");
  await tx.objectStore("contacts").delete([account, contact]);
  await tx.objectStore("names").delete([account, contact]);
  const alerts = tx.objectStore("alerts");
  const keys = await alerts.index("byContact").getAllKeys([account, contact]);
  await Promise.all(keys.map((key) => alerts.delete(key)));
  await tx.done;
}

/** Erases every contact, alert and name. The keys stay: accounts agreed to are still known by their hashes. */
export async function eraseContacts(): Promise<void> {
  const tx = (await ledger()).transaction(ALL, "readwrite");
  await Promise.all(ALL.map((store) => tx.objectStore(store).clear()));
  await tx.done;
}

/** Erases every contact, alert and name, and the keys: what was hashed or sealed before means nothing any more. */
export async function eraseEverything(): Promise<void> {
  const tx = (await ledger()).transaction([...ALL, "keys" as const], "readwrite");
  await Promise.all([...tx.objectStoreNames].map((store) => tx.objectStore(store).clear()));
  await tx.done;
}

/** Erases contacts not seen since `before` (ms), with their alerts and names. Returns how many. */
export async function eraseOlderThan(before: number): Promise<number> {
  const old = await staleContacts(await ledger(), before);
  for (const [account, contact] of old) await eraseContact(account, contact);
  return old.length;
}

const staleContacts = (db: Ledger, before: number): Promise<[string, string][]> =>
  db.getAllKeysFromIndex("contacts", "byLastSeen", IDBKeyRange.upperBound(before));
