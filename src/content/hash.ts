import { halfSipText } from "./halfsip.ts";

/** Keyed hashes of one tab and account. Nothing can be linked across accounts or installs. */
export interface Hasher {
  /** 32 lower-case hex characters (HMAC-SHA-256, cut): contacts must not collide. */
  contact(identity: string): Promise<string>;
  /** 32-bit fingerprint of a message id or, without one, of its text: compared only in its place in a thread. */
  print(text: string): number;
}

const HMAC = { name: "HMAC", hash: "SHA-256" } as const;
/** The start and the length tell a very long message apart; the rest need not be hashed (characters). */
const HASHED = 2000;

/** `key`: 64 hex characters from the worker, for this account only; its last eight bytes key the fingerprints. */
export function createHasher(key: string): Hasher {
  const bytes = bytesOf(key);
  const [k0, k1] = [24, 28].map((at) => new DataView(bytes.buffer).getInt32(at)) as [number, number];
  const ready = crypto.subtle.importKey("raw", bytes.slice(0, 24), HMAC, false, ["sign"]);
  return {
    contact: async (identity) => {
      const text = new TextEncoder().encode(`contact:${identity}`);
      return hexOf(new Uint8Array(await crypto.subtle.sign(HMAC, await ready, text))).slice(0, 32);
    },
    print: (text) => halfSipText(k0, k1, `${text.length}:${text.slice(0, HASHED)}`),
  };
}

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
