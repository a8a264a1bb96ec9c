import { fileURLToPath } from "node:url";
import { type Browser, expect, test } from "@playwright/test";
import type { facebook } from "../../../src/platforms/facebook/index.ts";
import { bundle } from "../../tools/bundle.ts";
import { openPage } from "../reading.ts";
import type { ReplicaMessage, ReplicaOptions } from "../replica.ts";
import type { mutate } from "./mutate.ts";
import { facebookReplica } from "./replica.ts";

const MUTANTS = 400;
const BATCH = 100;
const CONTACT = "Kevin Sample";
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Alternating runs of both sides, every text only once; a quote, a picture and a voice note of each side. */
const MESSAGES: readonly ReplicaMessage[] = [
  { from: "them", text: "first line: hello", time: "Tuesday 14:51" },
  { from: "me", text: "second line", time: "Tuesday 14:52" },
  { from: "them", text: "third line, with a comma", time: "16:00" },
  { from: "them", text: "fourth line", time: "16:01", quote: "second line" },
  { from: "me", text: "fifth line", time: "16:02", quote: "third line, with a comma" },
  { from: "me", text: "sixth: You, and me", time: "16:03" },
  { from: "them", text: null, media: "photo", time: "16:04" },
  { from: "me", text: null, media: "photo", time: "16:05" },
  { from: "them", text: null, media: "voice", time: "16:06" },
  { from: "me", text: "tenth line 😂", time: "16:07" },
  { from: "them", text: "eleventh line", time: "16:08" },
  { from: "me", text: "twelfth line", time: "16:09" },
];

const OPTIONS: ReplicaOptions = {
  site: "facebook",
  generation: "2026-10",
  language: "en",
  me: { id: "100099001", name: "Mia Example", handle: "mia.example" },
  threads: [
    { key: "4001", kind: "ordinary", name: CONTACT, handle: null, messages: MESSAGES },
    {
      key: "4002",
      kind: "ordinary",
      name: "Robin Example",
      handle: null,
      messages: [{ from: "them", text: "another thread" }],
    },
  ],
  open: "4001",
  state: "ready",
  mountedRows: 30,
  seed: 5,
  staleMs: 0,
};

/** What one mutant was read as, in the terms of the truth. */
interface Verdict {
  readonly mutations: readonly string[];
  readonly wrong: readonly string[];
  readonly known: number;
}

type Truth = readonly { readonly side: string; readonly text: string | null }[];
interface Tools {
  readonly adapter: { readonly facebook: typeof facebook };
  readonly mutator: { readonly mutate: typeof mutate };
}

/** In the page: restores the markup, changes it by the seed, reads it and compares with the truth. */
function judge({
  first,
  count,
  truth,
  contact,
}: {
  first: number;
  count: number;
  truth: Truth;
  contact: string;
}) {
  const { adapter, mutator } = globalThis as unknown as Tools;
  const store = globalThis as unknown as { original?: { head: string; body: string } };
  store.original ??= { head: document.head.innerHTML, body: document.body.innerHTML };
  type Marked = Element & { truth?: number };
  const indexOf = (element: Element | null): number =>
    element === null ? -1 : ((element as Marked).truth ?? indexOf(element.parentElement));
  return Array.from({ length: count }, (_, offset): Verdict => {
    document.head.innerHTML = store.original?.head ?? "";
    document.body.innerHTML = store.original?.body ?? "";
    document.documentElement.dir = "ltr";
    document.querySelectorAll("[data-message-id]").forEach((row, index) => {
      const unit = row.closest("[data-virtualized]")?.parentElement;
      for (const marked of [row, unit]) Object.assign(marked ?? {}, { truth: index });
    });
    const mutations = mutator.mutate(first + offset);
    const reading = adapter.facebook.readPage(document, new URL(location.href), Date.now());
    if (reading.page !== "thread") return { mutations, wrong: [], known: 0 };
    const { thread } = reading;
    const wrong = thread.messages.flatMap((message) => {
      const fact = truth[indexOf(message.element as Element)];
      const sideIsWrong = message.side !== "unknown" && message.side !== fact?.side;
      const textIsWrong = message.text !== null && message.text.replace(" 😂", "").trim() !== fact?.text;
      const said = `${message.side} "${message.text}" for ${fact?.side} "${fact?.text}"`;
      return sideIsWrong || textIsWrong ? [said] : [];
    });
    const { contactName, contactHandle, key, isGroup } = thread;
    if (contactName.value !== null && contactName.value !== contact) wrong.push(`name ${contactName.value}`);
    if (contactHandle.value !== null && contactHandle.value !== "4001")
      wrong.push(`handle ${contactHandle.value}`);
    if (key !== "t/4001") wrong.push(`key ${key}`);
    if (isGroup.value === true) wrong.push("group");
    return { mutations, wrong, known: thread.messages.filter(({ side }) => side !== "unknown").length };
  });
}

const CASE = {
  about: "",
  url: "https://www.facebook.com/messages/t/4001/",
  cookie: { c_user: OPTIONS.me.id },
  now: "2026-10-14T16:30:00.000Z",
};

async function judgeBatch(browser: Browser, first: number): Promise<readonly Verdict[]> {
  const page = await openPage(browser, CASE, facebookReplica(OPTIONS));
  await page.addScriptTag({
    content: await bundle(file("../../../src/platforms/facebook/index.ts"), "adapter"),
  });
  await page.addScriptTag({ content: await bundle(file("./mutate.ts"), "mutator") });
  const truth = MESSAGES.map(({ from, text }) => ({ side: from, text: text?.replace(" 😂", "") ?? null }));
  const verdicts = await page.evaluate(judge, { first, count: BATCH, truth, contact: CONTACT });
  await page.context().close();
  return verdicts;
}

for (let first = 1; first <= MUTANTS; first += BATCH)
  test(`changed markup is never read the wrong way round: seeds from ${first}`, async ({ browser }) => {
    const verdicts = await judgeBatch(browser, first);
    const wrong = verdicts.flatMap((verdict, index) =>
      verdict.wrong.length > 0 ? [{ seed: first + index, ...verdict }] : [],
    );
    expect(wrong).toEqual([]);
    const known = verdicts.reduce((sum, verdict) => sum + verdict.known, 0) / (BATCH * MESSAGES.length);
    expect(known, "most sides are still read").toBeGreaterThan(0.6);
  });
