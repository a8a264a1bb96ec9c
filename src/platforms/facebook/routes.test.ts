import { describe, expect, it } from "vitest";
import { readId } from "./ids.ts";
import { facebook } from "./index.ts";
import { routeOf, threadOf } from "./routes.ts";

const THREADS = [
  ["https://www.facebook.com/messages/t/123/", "ordinary", "t/123"],
  ["https://www.facebook.com/messages/t/123", "ordinary", "t/123"],
  ["https://www.facebook.com/messages/t/123/media", "ordinary", "t/123"],
  ["https://www.facebook.com/messages/e2ee/t/123/", "encrypted", "e2ee/123"],
  ["https://www.facebook.com/messages/requests/t/123/", "request", "t/123"],
  ["https://www.facebook.com/messages/message-requests/t/123/", "request", "t/123"],
  ["https://www.facebook.com/messages/requests/e2ee/t/123/", "request", "e2ee/123"],
  ["https://www.facebook.com/messages/marketplace/t/123/", "marketplace", "marketplace/123"],
  ["https://www.facebook.com/messages/archived/t/123/", "ordinary", "t/123"],
  ["https://www.messenger.com/t/123/", "ordinary", "t/123"],
  ["https://www.messenger.com/e2ee/t/123", "encrypted", "e2ee/123"],
] as const;

const OTHERS = [
  ["https://www.facebook.com/messages/", "inbox"],
  ["https://www.facebook.com/messages/new/", "inbox"],
  ["https://www.facebook.com/messages/archived", "inbox"],
  ["https://www.messenger.com/", "inbox"],
  ["https://www.facebook.com/messages/requests", "requests"],
  ["https://www.facebook.com/messages/message_requests/", "requests"],
  ["https://www.messenger.com/requests/", "requests"],
  ["https://www.facebook.com/login/", "login"],
  ["https://www.facebook.com/login.php?next=x", "login"],
  ["https://www.facebook.com/login/device-based/regular/login/", "login"],
  ["https://www.facebook.com/checkpoint/1501092823525282/", "challenge"],
  ["https://www.facebook.com/two_step_verification/two_factor/", "challenge"],
  ["https://www.facebook.com/recover/initiate/", "challenge"],
  ["https://www.facebook.com/", "other"],
  ["https://www.facebook.com/alex.example", "other"],
  ["https://www.facebook.com/messagesfan", "other"],
  ["https://www.facebook.com/loginhelpers", "other"],
  ["https://www.facebook.com/securityfirm/", "other"],
] as const;

describe("an address", () => {
  it.each(THREADS)("%s is a thread, %s, %s", (url, kind, key) =>
    expect(routeOf(new URL(url))).toEqual({ page: "thread", kind, key }),
  );

  it.each(OTHERS)("%s is %s", (url, page) => expect(routeOf(new URL(url)).page).toBe(page));

  it.each(["/messages/t/", "/messages/new/", "/groups/123/", "/messages/t/abc/", "/x.y/t/1/", "//t/1"])(
    "%s names no thread",
    (path) => expect(threadOf(path)).toBeNull(),
  );
});

describe("a host", () => {
  it.each(["www.facebook.com", "facebook.com", "web.facebook.com", "m.facebook.com", "www.messenger.com"])(
    "%s is read",
    (host) => expect(facebook.matches(host)).toBe(true),
  );

  it.each([
    "accountscenter.facebook.com",
    "www.instagram.com",
    "facebook.com.example.org",
    "notfacebook.com",
    "www.fbsbx.com",
    "",
  ])("%s is not", (host) => expect(facebook.matches(host)).toBe(false));
});

const rowWith = (attributes: Record<string, string>): Element =>
  ({
    id: attributes.id ?? "",
    getAttribute: (name: string) => attributes[name] ?? null,
    querySelector: () => null,
  }) as unknown as Element;

describe("the id of a message", () => {
  it.each([
    [{ "data-message-id": "mid.$cAAB_1" }, "mid.$cAAB_1"],
    [{ "data-message-id": "100@msgr.7000" }, "100@msgr.7000"],
    [{ id: "mid.$cAAB_1" }, "mid.$cAAB_1"],
  ])("%j is stable", (attributes, id) => expect(readId(rowWith(attributes)).id).toBe(id));

  it.each([
    { "data-message-id": ":r1a:" },
    { id: "_R_2n_" },
    { "data-message-id": "mid." },
    { id: "mount_0" },
  ])("%j is not", (attributes) => expect(readId(rowWith(attributes)).id).toBeNull());
});
