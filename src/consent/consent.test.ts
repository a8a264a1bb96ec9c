import { describe, expect, it } from "vitest";
import { CONSENT_VERSION, type Consent, type Gate } from "../model/consent.ts";
import {
  ageBandOf,
  agree,
  agreeAccount,
  type GateQuestion,
  gateFor,
  isComplete,
  leaveAccount,
} from "./index.ts";

const NOW = 1_790_000_000_000;
const ACCOUNT = "a".repeat(32);
const OTHER = "b".repeat(32);
const self = { id: "self", ageBand: "13-15" } as const;
const young = { id: "young", ageBand: "under-13" } as const;
const adult = { id: "adult", ageBand: "adult" } as const;

const given = (): Consent => agree({ mode: "self", people: [self] }, NOW) as Consent;

describe("who must agree", () => {
  it("takes one person for oneself, and both for a shared computer", () => {
    expect(isComplete({ mode: "self", people: [self] })).toBe(true);
    expect(isComplete({ mode: "shared", people: [young, adult] })).toBe(true);
    expect(isComplete({ mode: "shared", people: [adult, young] })).toBe(true);
  });

  it.each([
    ["the adult alone", { mode: "shared", people: [adult] }],
    ["the young person alone", { mode: "shared", people: [young] }],
    ["twice the same", { mode: "shared", people: [adult, adult] }],
    ["nobody", { mode: "self", people: [] }],
    ["an adult for a young person", { mode: "self", people: [adult] }],
    ["one too many", { mode: "self", people: [self, adult] }],
  ] as const)("gives no consent to %s", (_who, agreement) => {
    expect(agree(agreement, NOW)).toBeNull();
  });
});

describe("accounts", () => {
  it("are agreed by a person of the consent, and only by one", () => {
    const consent = agreeAccount(given(), "instagram", ACCOUNT, "self", NOW);
    expect(consent.accounts).toEqual([
      { site: "instagram", account: ACCOUNT, person: "self", agreedAt: NOW },
    ]);
    expect(agreeAccount(given(), "instagram", ACCOUNT, "adult", NOW).accounts).toEqual([]);
  });

  it("change their person instead of being listed twice", () => {
    const shared = agree({ mode: "shared", people: [young, adult] }, NOW) as Consent;
    const first = agreeAccount(shared, "facebook", ACCOUNT, "adult", NOW);
    const second = agreeAccount(first, "facebook", ACCOUNT, "young", NOW + 1);
    expect(second.accounts).toHaveLength(1);
    expect(ageBandOf(second, "facebook", ACCOUNT)).toBe("under-13");
  });

  it("can be left, without touching the same account on the other site", () => {
    const both = (["instagram", "facebook"] as const).reduce(
      (consent, site) => agreeAccount(consent, site, ACCOUNT, "self", NOW),
      given(),
    );
    expect(leaveAccount(both, "instagram", ACCOUNT).accounts.map(({ site }) => site)).toEqual(["facebook"]);
  });

  it("have no age band when nobody agreed for them", () => {
    expect(ageBandOf(given(), "instagram", OTHER)).toBeNull();
  });
});

describe("the gate", () => {
  const open: GateQuestion = {
    consent: agreeAccount(given(), "instagram", ACCOUNT, "self", NOW),
    permitted: true,
    pausedUntil: null,
    site: "instagram",
    account: ACCOUNT,
    now: NOW,
  };
  const outdated = { ...(open.consent as Consent), scope: CONSENT_VERSION - 1 };
  const cases: [Gate, Partial<GateQuestion>][] = [
    ["open", {}],
    ["open", { pausedUntil: NOW }],
    ["no-consent", { consent: null }],
    ["consent-outdated", { consent: outdated }],
    ["no-permission", { permitted: false }],
    ["paused", { pausedUntil: NOW + 1 }],
    ["account-unknown", { account: null }],
    ["account-not-agreed", { account: OTHER }],
    ["account-not-agreed", { site: "facebook" }],
  ];

  it.each(cases)("is %s for %o", (gate, change) => {
    expect(gateFor({ ...open, ...change })).toBe(gate);
  });
});
