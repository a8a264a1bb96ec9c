import { createDigester } from "../../src/content/digest.ts";
import { createHasher } from "../../src/content/hash.ts";
import { openAnalyse } from "../../src/language/shipped.ts";
import { platformFor } from "../../src/platforms/index.ts";

/** Runs in the page: what one look at a thread costs, part by part (ms). */
export interface Costs {
  /** Loading the phrasebooks and reading the first message with them. */
  readonly load: number;
  /** The first pass over the thread: every row is new. */
  readonly first: readonly number[];
  /** A pass over a thread in which nothing changed but that is looked at again. */
  readonly again: readonly number[];
  /** The floor: the browser's own rendered text of each of the same rows, once. */
  readonly floor: readonly number[];
}

const plainText = (element: object): string => (element as HTMLElement).innerText;

const timed = async (work: () => unknown): Promise<number> => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};

/** `runs` first passes, as many repeats and as many floors, taken in turn so that noise hits all alike. */
export async function measure(packed: string, runs: number): Promise<Costs> {
  const platform = platformFor(location.hostname);
  if (!platform) throw new Error("no adapter for this page");
  const analyse = openAnalyse(packed);
  const load = await timed(() => analyse("hello", null));
  const hasher = createHasher("5".repeat(64));
  const read = () => {
    const page = platform.readPage(document, new URL(location.href), Date.now());
    if (page.page !== "thread" || page.thread.messages.length < 100)
      throw new Error("the thread is not read whole");
    return page.thread.messages;
  };
  const first: number[] = [];
  const again: number[] = [];
  const floor: number[] = [];
  for (let run = 0; run < runs; run++) {
    const digester = createDigester(hasher, analyse);
    first.push(await timed(() => digester.read(read(), () => false)));
    again.push(await timed(() => digester.read(read(), () => false)));
    const rows = read();
    floor.push(await timed(() => rows.map(({ element }) => plainText(element))));
  }
  return { load, first, again, floor };
}
