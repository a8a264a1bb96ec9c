/** What the address alone tells (pages.md 3.1 and 4). `thread`: a key of the site, tolerated beyond digits. */
export type Route =
  | { readonly page: "thread"; readonly key: string; readonly requests: boolean }
  | { readonly page: "inbox" | "requests" | "login" | "challenge" | "elsewhere" };

const THREAD = /^\/direct\/(requests\/)?(?:hidden\/)?t\/([A-Za-z0-9_-]{1,64})(?:\/|$)/;
const PAGES: readonly (readonly [RegExp, Exclude<Route["page"], "thread">])[] = [
  [/^\/accounts\/(?:login|onetap|emailsignup)(?:\/|$)/, "login"],
  [/^\/(?:challenge|checkpoint|auth_platform|accounts\/suspended)(?:\/|$)/, "challenge"],
  [/^\/direct\/requests(?:\/|$)/, "requests"],
  [/^\/direct(?:\/|$)/, "inbox"],
];

export function routeOf(path: string): Route {
  const thread = THREAD.exec(path);
  if (thread?.[2]) return { page: "thread", key: thread[2], requests: thread[1] !== undefined };
  const found = PAGES.find(([pattern]) => pattern.test(path));
  return { page: found?.[1] ?? "elsewhere" };
}

/** First path parts that are no usernames. */
const RESERVED = new Set([
  "about",
  "accounts",
  "archive",
  "direct",
  "explore",
  "legal",
  "notifications",
  "p",
  "press",
  "reel",
  "reels",
  "stories",
  "tv",
]);
const PROFILE = /^(?:https:\/\/www\.instagram\.com)?\/([A-Za-z0-9._]{1,30})\/?$/;

/** The username a link leads to, or null when it is no profile link. */
export function handleOf(href: string | null): string | null {
  const handle = PROFILE.exec(href ?? "")?.[1];
  return handle && !RESERVED.has(handle) ? handle : null;
}
