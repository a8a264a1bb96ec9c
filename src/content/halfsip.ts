const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/**
 * HalfSipHash-2-4 with a 32-bit result (the 32-bit variant of Aumasson and Bernstein's SipHash): a keyed hash made for
 * short inputs. WebCrypto's HMAC costs many times as much per message, in the page's own time, for the same 32 bits.
 * `k0`, `k1`: the halves of the key. `byteAt(n)`: byte n of the `length` bytes. Returns 0 to 2^32 - 1.
 */
export function halfSip(k0: number, k1: number, length: number, byteAt: (at: number) => number): number {
  let a = k0;
  let b = k1;
  let c = k0 ^ 0x6c796765;
  let d = k1 ^ 0x74656462;
  const rounds = (times: number): void => {
    for (let time = 0; time < times; time++) {
      a = (a + b) | 0;
      b = rotate(b, 5) ^ a;
      a = rotate(a, 16);
      c = (c + d) | 0;
      d = rotate(d, 8) ^ c;
      a = (a + d) | 0;
      d = rotate(d, 7) ^ a;
      c = (c + b) | 0;
      b = rotate(b, 13) ^ c;
      c = rotate(c, 16);
    }
  };
  const absorb = (word: number): void => {
    d ^= word;
    rounds(2);
    a ^= word;
  };
  const whole = length - (length % 4);
  for (let at = 0; at < whole; at += 4)
    absorb(byteAt(at) | (byteAt(at + 1) << 8) | (byteAt(at + 2) << 16) | (byteAt(at + 3) << 24));
  let last = length << 24;
  for (let at = whole; at < length; at++) last |= byteAt(at) << (8 * (at - whole));
  absorb(last);
  c ^= 0xff;
  rounds(4);
  return (b ^ d) >>> 0;
}

/** The hash of a text's UTF-16 code units, two bytes each, low byte first. */
export const halfSipText = (k0: number, k1: number, text: string): number =>
  halfSip(k0, k1, text.length * 2, (at) => (text.charCodeAt(at >> 1) >> ((at & 1) * 8)) & 0xff);
