import { createDigester } from "../../src/content/digest.ts";
import { createHasher } from "../../src/content/hash.ts";
import { type Analyse, openAnalyse } from "../../src/language/shipped.ts";
import type { ObservedMessage } from "../../src/model/observation.ts";
import { platformFor } from "../../src/platforms/index.ts";

/** Runs in the page; the bench outside reads the main thread's own clock around each call. */
let analyse: Analyse | null = null;

/** Loads the phrasebooks and reads a first message with them. */
export function load(packed: string): void {
  analyse = openAnalyse(packed);
  analyse("hello", null);
}

function rows(): readonly ObservedMessage[] {
  const page = platformFor(location.hostname)?.readPage(document, new URL(location.href), Date.now());
  if (page?.page !== "thread" || page.thread.messages.length < 100)
    throw new Error("the thread is not read whole");
  return page.thread.messages;
}

const never = (): boolean => false;
const hasher = createHasher("5".repeat(64));

/** `runs` first looks at the thread: every row is new. */
export async function first(runs: number): Promise<void> {
  if (!analyse) throw new Error("load the phrasebooks first");
  for (let run = 0; run < runs; run++) await createDigester(hasher, analyse).read(rows(), never);
}

/** `runs` further looks at a thread in which nothing changed. */
export async function again(runs: number): Promise<void> {
  if (!analyse) throw new Error("load the phrasebooks first");
  const digester = createDigester(hasher, analyse);
  for (let run = 0; run < runs; run++) await digester.read(rows(), never);
}

/** The floor: the browser's own rendered text and box of every element of the rows. */
export function floor(runs: number): number {
  const elements = rows().flatMap(({ element }) => [
    ...(element as Element).querySelectorAll<HTMLElement>("*"),
  ]);
  let sum = 0;
  for (let run = 0; run < runs; run++)
    for (const element of elements) sum += element.offsetWidth + (element.firstChild?.nodeValue?.length ?? 0);
  return sum;
}
