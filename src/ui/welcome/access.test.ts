import { expect, it } from "vitest";
import { CONSENT_VERSION, type Consent } from "../../model/consent.ts";
import { standingOf } from "./access.ts";

const consent: Consent = {
  version: 1,
  scope: CONSENT_VERSION,
  mode: "self",
  people: [{ id: "self", ageBand: "adult", agreedAt: 1 }],
  accounts: [],
  givenAt: 1,
};
const INSTAGRAM = "https://*.instagram.com/*";
const FACEBOOK = "https://*.facebook.com/*";
const both = [INSTAGRAM, FACEBOOK];

it.each([
  ["fresh", null, both],
  ["outdated", { ...consent, scope: CONSENT_VERSION - 1 }, both],
  ["agreed", consent, both],
  ["agreed", consent, ["https://www.instagram.com/*", "https://facebook.com/*"]],
  ["permission-missing", consent, []],
  ["permission-missing", consent, [INSTAGRAM]],
  ["permission-missing", consent, [FACEBOOK]],
  ["permission-missing", consent, ["https://notinstagram.com/*", "https://*.facebook.com.example/*"]],
] as const)("%s", (standing, given, permissions) => {
  expect(standingOf({ consent: given, permissions })).toBe(standing);
});
