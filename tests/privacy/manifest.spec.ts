import { expect, test } from "@playwright/test";
import { HOSTS } from "../../src/messaging/names.ts";
import {
  BUILD_NAMES,
  type BuildName,
  expectedManifest,
  filesOf,
  type Manifest,
  manifestOf,
  textOf,
} from "./builds.ts";
import { ALL_ACCESS } from "./stage.ts";

const keysOf = (a: Manifest, b: Manifest): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();

/** One directive per line of a policy, so that each is compared by name. */
const directives = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split(";").map((part) => {
      const [name = "", ...values] = part.trim().split(/\s+/);
      return [name, values.join(" ")];
    }),
  );

/** Keys that would give a page, another extension or a server a way in or out, or run anything before consent. */
const FORBIDDEN = [
  "host_permissions",
  "optional_permissions",
  "content_scripts",
  "web_accessible_resources",
  "externally_connectable",
  "sandbox",
  "devtools_page",
  "chrome_url_overrides",
  "chrome_settings_overrides",
  "declarative_net_request",
  "oauth2",
  "key",
  "update_url",
  "side_panel",
  "omnibox",
] as const;

/** Every text of the manifest that names a file. */
function namedFiles(value: unknown): string[] {
  if (typeof value === "string") return /^[\w/-]+\.(js|html|png|svg|css|json)$/.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(namedFiles) : [];
}

const LINK = /\s(?:src|href)="([^"]*)"/g;

function linkedFiles(build: BuildName): string[] {
  const pages = filesOf(build).filter((file) => file.endsWith(".html"));
  return pages.flatMap((page) => [...textOf(build, page).matchAll(LINK)].map(([, to]) => `${page} -> ${to}`));
}

for (const build of BUILD_NAMES) {
  test.describe(`manifest of the ${build} build`, () => {
    test("is the expected one, word for word", () => {
      const [built, expected] = [manifestOf(build), expectedManifest(build)];
      for (const key of keysOf(built, expected))
        expect(
          built[key],
          `"${key}" differs: change tests/privacy/manifest.${build}.json only with a reason`,
        ).toEqual(expected[key]);
      expect(JSON.stringify(built)).toBe(JSON.stringify(expected));
    });

    test("asks for storage, scripting and alarms, and for hosts only after consent", () => {
      const manifest = manifestOf(build);
      expect(manifest.permissions).toEqual(["storage", "scripting", "alarms"]);
      expect(manifest.optional_host_permissions).toEqual([...HOSTS]);
      expect(manifest.incognito).toBe("not_allowed");
      expect(FORBIDDEN.filter((key) => key in manifest)).toEqual([]);
    });

    test("allows its own pages and worker no connection and no foreign code", () => {
      const policy = (manifestOf(build).content_security_policy as { extension_pages: string })
        .extension_pages;
      expect(directives(policy)).toEqual({
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self'",
        "connect-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": "'none'",
      });
    });

    test("names only files that are there, and so do its pages", () => {
      const files = new Set(filesOf(build));
      const named = namedFiles(manifestOf(build));
      expect(named.length).toBeGreaterThan(3);
      expect(named.filter((file) => !files.has(file))).toEqual([]);
      const linked = linkedFiles(build);
      expect(linked.length).toBeGreaterThan(3);
      expect(linked.filter((link) => !files.has((link.split(" -> ")[1] ?? "").replace(/^\//, "")))).toEqual(
        [],
      );
    });
  });
}

test("Firefox is told that no data is collected", () => {
  const { gecko } = manifestOf("firefox").browser_specific_settings as { gecko: Record<string, unknown> };
  expect(gecko.data_collection_permissions).toEqual({ required: ["none"] });
});

test("the scripts registered at run time are in both builds", () => {
  for (const build of BUILD_NAMES)
    for (const { js } of ALL_ACCESS.scripts) expect(filesOf(build)).toEqual(expect.arrayContaining([...js]));
});
