import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { ContactState } from "../model/contact.ts";
import type { AlertRecord, SealedName } from "../model/ledger.ts";

export interface LedgerSchema extends DBSchema {
  /** One per contact and account. */
  contacts: { key: [string, string]; value: ContactState; indexes: { byLastSeen: number } };
  /** One per alert; `alert.id` is unique. */
  alerts: { key: string; value: AlertRecord; indexes: { byContact: [string, string] } };
  /** Encrypted names of contacts under alert. */
  names: { key: [string, string]; value: SealedName };
  /** Non-extractable keys: `hash` (HMAC) and `seal` (AES-GCM). */
  keys: { key: string; value: CryptoKey };
}

export type Ledger = IDBPDatabase<LedgerSchema>;

const NAME = "porchlight";
const VERSION = 1;

let opened: Promise<Ledger> | null = null;

/** The one connection of the worker; opened again if the browser closed it. */
export function ledger(): Promise<Ledger> {
  opened ??= openDB<LedgerSchema>(NAME, VERSION, {
    upgrade: create,
    terminated: () => {
      opened = null;
    },
  });
  return opened;
}

function create(db: Ledger): void {
  db.createObjectStore("contacts", { keyPath: ["account", "contact"] }).createIndex(
    "byLastSeen",
    "lastSeenAt",
  );
  db.createObjectStore("alerts", { keyPath: "alert.id" }).createIndex("byContact", ["account", "contact"]);
  db.createObjectStore("names", { keyPath: ["account", "contact"] });
  db.createObjectStore("keys");
}

/** Closes the connection (tests and erasing). */
export async function closeLedger(): Promise<void> {
  (await opened)?.close();
  opened = null;
}
