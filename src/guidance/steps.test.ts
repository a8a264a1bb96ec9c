import { describe, expect, it } from "vitest";
import { SCRIPTS } from "../model/alert.ts";
import { SITES } from "../model/observation.ts";
import { AGE_BANDS } from "../model/settings.ts";
import { IMAGE_REMOVAL, ROUTES, routeLink } from "./routes.ts";
import { type StepKey, stepsFor } from "./steps.ts";

/** Own pages of the two sites, and the two services that stop pictures from spreading. Nothing else is ever linked. */
const ALLOWED_HOSTS = new Set([
  "www.instagram.com",
  "accountscenter.instagram.com",
  "www.facebook.com",
  "accountscenter.facebook.com",
  "takeitdown.ncmec.org",
  "stopncii.org",
]);

function isAllowed(href: string): boolean {
  const url = new URL(href);
  return url.protocol === "https:" && ALLOWED_HOSTS.has(url.host) && !url.search && !url.username;
}

const LEVELS = ["tip", "caution", "urgent"] as const;
const CASES = SCRIPTS.flatMap((script) =>
  LEVELS.flatMap((level) =>
    SITES.flatMap((site) => [...AGE_BANDS, null].map((ageBand) => ({ script, level, site, ageBand }))),
  ),
);
const keys = (...args: Parameters<typeof stepsFor>): readonly StepKey[] =>
  stepsFor(...args).map((step) => step.key);

function expectOrder(all: readonly StepKey[], wanted: readonly StepKey[]) {
  expect(all.filter((key) => wanted.includes(key))).toEqual(wanted);
}

describe("links", () => {
  const hrefs = SITES.flatMap((site) => ROUTES.map((route) => routeLink(site, route).href));
  it.each([...hrefs.filter((href) => href !== null), ...Object.values(IMAGE_REMOVAL)])(
    "%s is allowed",
    (href) => {
      expect(isAllowed(href)).toBe(true);
    },
  );

  it.each([
    "http://www.instagram.com/hacked/",
    "https://instagram.com.example.org/hacked",
    "https://www.instagram.com@example.org/",
    "https://www.instagram.com/?next=https://example.org",
  ])("%s would be refused", (href) => expect(isAllowed(href)).toBe(false));

  it.each(CASES)("$script $level $site $ageBand links only allowed pages of its own site", (c) => {
    const other = c.site === "instagram" ? "facebook.com" : "instagram.com";
    for (const { key, href } of stepsFor(c.script, c.level, c.site, c.ageBand)) {
      if (href === null) continue;
      expect(isAllowed(href)).toBe(true);
      if (key !== "threat-help") expect(new URL(href).host.endsWith(other)).toBe(false);
    }
  });
});

describe("order of the steps", () => {
  it.each(CASES)("$script $level $site $ageBand: no step twice, and it is not your fault", (c) => {
    const all = keys(c.script, c.level, c.site, c.ageBand);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain("not-your-fault");
    expect(all).toContain("tell");
  });

  it.each(SITES)("general on %s: stop, not your fault, note, report, block, tell", (site) => {
    const order = ["stop", "not-your-fault", "note", `report-${site}`, `block-${site}`, "tell"] as const;
    expect(keys("general", "caution", site, "13-15")).toEqual(order);
    expect(keys("general", "urgent", site, "13-15")).toEqual(["emergency", ...order]);
  });

  it("a tip asks for little", () => {
    expect(keys("general", "tip", "instagram", "13-15").length).toBeLessThanOrEqual(5);
    expect(keys("general", "tip", "instagram", "13-15")[0]).toBe("slow");
  });

  it.each(CASES.filter(({ script }) => script === "sextortion" || script === "coercion"))(
    "$script $level $site $ageBand: emergency, crisis line, then evidence late",
    ({ script, level, site, ageBand }) => {
      const all = keys(script, level, site, ageBand);
      expect(all.slice(0, 3)).toEqual(["emergency", "crisis-line", "not-your-fault"]);
      expectOrder(all, ["crisis-line", "tell", "note", `report-${site}`, `block-${site}`]);
    },
  );

  it("sextortion: pay nothing, then the service for the age of the person in the picture", () => {
    expect(keys("sextortion", "urgent", "instagram", "16-17")).toContain("do-not-pay");
    expect(keys("sextortion", "urgent", "instagram", "16-17")).not.toContain("stop-ncii");
    expectOrder(keys("sextortion", "urgent", "facebook", "adult"), ["stop-ncii", "take-it-down"]);
  });

  it.each(SITES)("account on %s: the danger of changing settings first, then recovery in order", (site) => {
    const all = keys("account", "urgent", site, "adult");
    expect(all[0]).toBe("danger-near");
    expectOrder(all, [
      "no-code",
      "change-password",
      "log-out-others",
      "two-factor",
      "check-contact",
      "recover",
    ]);
    const recovery = stepsFor("account", "urgent", site, "adult").filter(({ href }) => href !== null);
    expect(recovery.length).toBe(5);
  });

  it("recruitment: emergency first and a line that knows such offers", () => {
    expect(keys("recruitment", "caution", "facebook", "13-15")[0]).toBe("emergency");
    expect(keys("recruitment", "caution", "facebook", "13-15")).toContain("trafficking-line");
  });
});
