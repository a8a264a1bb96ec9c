/** Keyed hashes of one tab and account. Nothing can be linked across accounts or installs. */
export interface Hasher {
  /** 32 lower-case hex characters. */
  contact(identity: string): Promise<string>;
  /** 32-bit fingerprint of a message id or, without one, of its text. */
  print(text: string): Promise<number>;
}

const HMAC = { name: "HMAC", hash: "SHA-256" } as const;
/** The start and the length tell a very long message apart; the rest need not be hashed (characters). */
const HASHED = 2000;

/** `key`: 64 hex characters from the worker, for this account only. */
export function createHasher(key: string): Hasher {
  const ready = crypto.subtle.importKey("raw", bytesOf(key), HMAC, false, ["sign"]);
  const digest = async (text: string): Promise<DataView> => {
    const bytes = new TextEncoder().encode(`${text.length}:${text.slice(0, HASHED)}`);
    return new DataView(await crypto.subtle.sign(HMAC, await ready, bytes));
  };
  return {
    contact: async (identity) => hexOf(await digest(`contact:${identity}`)).slice(0, 32),
    print: async (text) => (await digest(`message:${text}`)).getUint32(0),
  };
}

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const hexOf = (view: DataView): string =>
  Array.from({ length: view.byteLength }, (_, at) => view.getUint8(at).toString(16).padStart(2, "0")).join(
    "",
  );
