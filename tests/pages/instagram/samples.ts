import type { ReplicaMessage, ReplicaOptions, ReplicaThread } from "../replica.ts";

/** A thread with one of everything: date, runs, quotes, emoji, a photo, a voice note. All texts differ. */
export const MIXED: ReplicaThread = {
  key: "340282366841710301",
  kind: "ordinary",
  name: "Kevin Sample",
  handle: "kevin.sample28",
  card: ["12 followers · 3 posts", "You don't follow each other on Instagram"],
  messages: [
    { from: "them", text: "hey, just found your page", time: "Thu 6:14 PM" },
    { from: "me", text: "hi do i know you" },
    { from: "them", text: "not yet haha. your photos are so beautiful" },
    { from: "them", text: "you look older 😍" },
    { from: "me", text: "ok", time: "12:56 PM" },
    { from: "them", text: null, media: "photo" },
    { from: "me", text: "who is that?" },
    { from: "them", text: "send me a pic of you" },
    { from: "me", text: "why", quote: "send me a pic of you" },
    { from: "them", text: "because you are so pretty", quote: "why" },
    { from: "me", text: null, media: "voice" },
    { from: "me", text: null, media: "photo", quote: "because you are so pretty" },
    { from: "them", text: "nice" },
    { from: "me", text: "no" },
  ],
};

/** Options of a replica that shows one thread, in the newest markup unless told. */
export function optionsFor(thread: ReplicaThread, changes: Partial<ReplicaOptions> = {}): ReplicaOptions {
  return {
    site: "instagram",
    generation: "2026-10",
    language: "en",
    me: { id: "7010001", name: "Noa Sample", handle: "noa.sample" },
    threads: [thread],
    open: thread.key,
    state: "ready",
    mountedRows: 30,
    seed: 1,
    staleMs: 0,
    ...changes,
  };
}

/** So many short messages, turn by turn. */
export function turns(count: number): readonly ReplicaMessage[] {
  return Array.from({ length: count }, (_, index) => ({
    from: index % 2 ? "me" : "them",
    text: `message number ${index + 1}`,
  }));
}

/** The case that a sample page is opened with. */
export const sampleCase = (thread: ReplicaThread) => ({
  about: "sample",
  url: `https://www.instagram.com/direct/t/${thread.key}/`,
  cookie: { ds_user_id: "7010001" },
  now: "2026-10-16T15:00:00.000Z",
});
