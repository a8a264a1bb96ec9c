import { describe, expect, it } from "vitest";
import { instagram } from "./index.ts";
import { handleOf, routeOf } from "./routes.ts";

describe("routeOf", () => {
  it.each([
    ["/direct/t/340282366841710301/", { page: "thread", key: "340282366841710301", requests: false }],
    ["/direct/t/aB3_-x", { page: "thread", key: "aB3_-x", requests: false }],
    ["/direct/requests/t/17/", { page: "thread", key: "17", requests: true }],
    ["/direct/requests/hidden/t/17/", { page: "thread", key: "17", requests: true }],
    ["/direct/inbox/", { page: "inbox" }],
    ["/direct/new/", { page: "inbox" }],
    ["/direct/requests/hidden/", { page: "requests" }],
    ["/accounts/login/two_factor/", { page: "login" }],
    ["/auth_platform/codeentry/", { page: "challenge" }],
    ["/accounts/suspended/", { page: "challenge" }],
  ])("%s", (path, route) => expect(routeOf(path)).toEqual(route));

  it.each(["/", "/robin.example/", "/directory/t/17/", "/direct.t.17/", "/accounts/edit/", "/challenger/"])(
    "%s is elsewhere",
    (path) => expect(routeOf(path)).toEqual({ page: "elsewhere" }),
  );
});

describe("handleOf", () => {
  it.each(["/robin.example/", "/robin.example", "https://www.instagram.com/robin.example/"])("%s", (href) =>
    expect(handleOf(href)).toBe("robin.example"),
  );

  it.each([
    "/direct/",
    "/explore/",
    "/p/abc/",
    "/robin.example/reels/",
    "https://example.org/robin/",
    "#",
    "",
    null,
  ])("%s is no profile", (href) => expect(handleOf(href)).toBeNull());
});

describe("hosts and accounts", () => {
  it.each(["www.instagram.com", "instagram.com", "m.instagram.com"])("reads %s", (host) =>
    expect(instagram.matches(host)).toBe(true),
  );

  it.each([
    "accountscenter.instagram.com",
    "instagram.com.example.org",
    "notinstagram.com",
    "www.facebook.com",
  ])("leaves %s alone", (host) => expect(instagram.matches(host)).toBe(false));
});
