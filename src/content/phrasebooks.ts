/** Where the phrasebooks lie in our isolated world, which no page can see. */
const PLACE = Symbol.for("porchlight.phrasebooks");
type Slot = { [PLACE]?: string };

export function layPhrasebooks(packed: string): void {
  (globalThis as Slot)[PLACE] = packed;
}

/** Throws when the file was not run before: then nothing is read, and the fault is loud. */
export function takePhrasebooks(): string {
  const packed = (globalThis as Slot)[PLACE];
  if (packed === undefined) throw new Error("phrasebooks.js did not run before the site's script");
  return packed;
}
