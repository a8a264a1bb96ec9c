import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** Keyed hashes of one tab and account. Nothing can be linked across accounts or installs. */
export interface Hasher {
  /** 32 lower-case hex characters. */
  contact(identity: string): string;
  /** 32-bit fingerprint of a message id or, without one, of its text. */
  print(text: string): number;
}

/** `key`: 64 hex characters from the worker, for this account only. */
export function createHasher(key: string): Hasher {
  const bytes = hexToBytes(key);
  // The whole text would be hashed on every change of a very long message; its start and length tell it apart.
  const digest = (text: string) => hmac(sha256, bytes, utf8ToBytes(`${text.length}:${text.slice(0, 2000)}`));
  return {
    contact: (identity) => bytesToHex(digest(`contact:${identity}`)).slice(0, 32),
    print: (text) => new DataView(digest(`message:${text}`).buffer).getUint32(0),
  };
}
