import type { ReplicaMessage, ReplicaOptions, ReplicaThread } from "../pages/replica.ts";
import { ME, type SiteName } from "../tools/replicas.ts";

/** Keys of invented conversations, as each site's addresses hold them. */
export const KEYS = {
  instagram: { first: "178290001", second: "178290002", third: "178290003" },
  facebook: { first: "100077001", second: "100077002", third: "100077003" },
} as const;

const PATHS = {
  instagram: (key: string) => `https://www.instagram.com/direct/t/${key}/`,
  facebook: (key: string) => `https://www.facebook.com/messages/t/${key}/`,
} as const;

export const addressOf = (site: SiteName, key: string): string => PATHS[site](key);
export const inboxOf = (site: SiteName): string =>
  site === "instagram" ? "https://www.instagram.com/direct/inbox/" : "https://www.facebook.com/messages/";

export const them = (text: string): ReplicaMessage => ({ from: "them", text });
export const me = (text: string): ReplicaMessage => ({ from: "me", text });

/** One conversation between two people; `change` makes it a group, a request, someone else. */
export const chat = (
  key: string,
  messages: readonly ReplicaMessage[],
  change: Partial<ReplicaThread> = {},
): ReplicaThread => ({
  key,
  kind: "ordinary",
  name: "Kevin Sample",
  handle: "kevin.sample28",
  card: [],
  messages,
  ...change,
});

/** A site with these conversations; the first one is open. */
export const siteWith = (
  site: SiteName,
  threads: readonly ReplicaThread[],
  change: Partial<ReplicaOptions> = {},
): ReplicaOptions => ({
  site,
  generation: "2026-10",
  language: "en",
  me: ME[site],
  threads,
  open: threads[0]?.key ?? null,
  state: "ready",
  mountedRows: 60,
  seed: 7,
  staleMs: 0,
  ...change,
});

/** Ordinary talk. */
export const SMALL_TALK: readonly ReplicaMessage[] = [
  them("did you finish the maths homework"),
  me("almost, number 4 is hard"),
  them("bring your bike tomorrow?"),
];

/** Enough for a card: praise that comes quickly, then a secret. */
export const FLATTERY: readonly ReplicaMessage[] = [
  them("hey, just found your page"),
  me("hi do i know you"),
  them("not yet haha. your photos are so beautiful"),
  them("ur really pretty u know"),
  them("how old are you?"),
  me("12 and you"),
  them("im 28 but age is just a number"),
  them("you're so mature for your age"),
  them("dont tell anyone we talk, its our secret"),
];

const LINES: readonly ReplicaMessage[] = [
  them("did you see the match yesterday"),
  me("ok"),
  them("lol"),
  them("your photos are so beautiful"),
  me("haha"),
  them("ok"),
  me("what did you have for lunch"),
  them("can you send me a pic of you?"),
  me("lol"),
  them("the bus was late again"),
];

/** A long conversation in which short answers repeat, as they do, with something to notice here and there. */
export const longTalk = (length: number): ReplicaMessage[] =>
  Array.from({ length }, (_, index) => {
    const line = LINES[index % LINES.length] as ReplicaMessage;
    const plain = index % 10 === 0 || index % 10 === 6 || index % 10 === 9;
    return plain ? { ...line, text: `${line.text}, number ${index}` } : line;
  });
