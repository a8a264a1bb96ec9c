import type { Story } from "../e2e/story.ts";
import type { ReplicaMessage, ReplicaOptions, ReplicaThread } from "../pages/replica.ts";
import { replicaFor } from "../pages/site.ts";
import type { Serve } from "./sites.ts";

/** The people whose accounts are in the replicas; all invented. */
export const ME = {
  instagram: { id: "5550001", name: "Lina Example", handle: "lina.example" },
  facebook: { id: "1000500", name: "Lina Example", handle: "lina.example" },
} as const;

export type SiteName = keyof typeof ME;

/** Where the story's thread lives on each site. */
export const THREAD_URL = {
  instagram: "https://www.instagram.com/direct/t/178290001/",
  facebook: "https://www.facebook.com/messages/t/100077001",
} as const;

const THREAD_KEY = { instagram: "178290001", facebook: "100077001" } as const;
export const storyKey = (site: SiteName): string => THREAD_KEY[site];

const thread = (site: SiteName, story: Story, messages: readonly ReplicaMessage[]): ReplicaThread => ({
  key: THREAD_KEY[site],
  kind: "ordinary",
  name: story.contact.name,
  handle: story.contact.handle,
  card: [],
  messages,
});

/** A quiet conversation beside the story's. */
const FRIEND: Record<Story["language"], readonly ReplicaMessage[]> = {
  en: [
    { from: "them", text: "did you finish the maths homework" },
    { from: "me", text: "almost, number 4 is hard" },
    { from: "them", text: "bring your bike tomorrow?" },
  ],
  fr: [
    { from: "them", text: "t'as fini le devoir de maths" },
    { from: "me", text: "presque, le 4 est dur" },
    { from: "them", text: "tu prends ton vélo demain ?" },
  ],
};

const friend = (site: SiteName, language: Story["language"]): ReplicaThread => ({
  key: site === "instagram" ? "178290002" : "100077002",
  kind: "ordinary",
  name: "Nora Example",
  handle: "nora.example",
  card: [],
  messages: FRIEND[language],
});

/** The replica of a site for a story: its thread with the messages given so far, and a friend's beside it. */
export function storyReplica(
  site: SiteName,
  story: Story,
  messages: readonly ReplicaMessage[],
  change: Partial<ReplicaOptions> = {},
): ReplicaOptions {
  return {
    site,
    generation: "2026-10",
    language: story.language,
    me: ME[site],
    threads: [thread(site, story, messages), friend(site, story.language)],
    open: THREAD_KEY[site],
    state: "ready",
    mountedRows: 60,
    seed: 7,
    staleMs: 0,
    ...change,
  };
}

/** The site's own cookie tells whose account it is. */
export const cookieFor = (site: SiteName, id: string = ME[site].id): string =>
  `${site === "instagram" ? "ds_user_id" : "c_user"}=${id}; Path=/; Secure`;

/** Serves each site's page under every path of its host. */
export function serveReplicas(pages: Partial<Record<SiteName, () => ReplicaOptions>>): Serve {
  return (url) => {
    const site: SiteName = url.host.includes("instagram") ? "instagram" : "facebook";
    const options = pages[site]?.();
    if (!options || url.pathname === "/favicon.ico") return null;
    return { html: replicaFor(options), cookies: [cookieFor(site, options.me.id)] };
  };
}
