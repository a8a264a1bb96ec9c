import type { Consent } from "../../src/model/consent.ts";
import { CONSENT_VERSION } from "../../src/model/consent.ts";
import type { ContactFacts } from "../../src/model/contact.ts";
import type { HealthReport } from "../../src/model/health.ts";
import { DEFAULT_SETTINGS } from "../../src/model/settings.ts";
import type { HeldView, PopupView, ThreadView } from "../../src/model/view.ts";

/** 24 November 2026, 15:04 UTC: so that screenshots do not change from day to day. */
export const NOW = Date.UTC(2026, 10, 24, 15, 4);
const DAY = 86_400_000;

export const ACCOUNT = "a1".repeat(16);
export const OTHER_ACCOUNT = "b2".repeat(16);
export const CONTACT = "c3".repeat(16);
export const QUIET_CONTACT = "d4".repeat(16);
export const ORIGINS = [
  "https://*.instagram.com/*",
  "https://*.facebook.com/*",
  "https://*.messenger.com/*",
] as const;

export const SELF: Consent = {
  version: 1,
  scope: CONSENT_VERSION,
  mode: "self",
  people: [{ id: "self", ageBand: "13-15", agreedAt: NOW - 9 * DAY }],
  accounts: [{ site: "instagram", account: ACCOUNT, person: "self", agreedAt: NOW - 9 * DAY }],
  givenAt: NOW - 9 * DAY,
};

export const SHARED: Consent = {
  ...SELF,
  mode: "shared",
  people: [
    { id: "young", ageBand: "under-13", agreedAt: NOW - 9 * DAY },
    { id: "adult", ageBand: "adult", agreedAt: NOW - 9 * DAY },
  ],
  accounts: [{ site: "instagram", account: ACCOUNT, person: "young", agreedAt: NOW - 9 * DAY }],
};

export const OUTDATED: Consent = { ...SELF, scope: CONSENT_VERSION - 1 };

export const FACTS: ContactFacts = {
  request: true,
  group: false,
  mutual: false,
  newAccount: true,
  openedBy: "them",
  firstContact: true,
};

export const READING: HealthReport = {
  site: "instagram",
  health: "reading",
  gaps: [],
  strategies: {
    account: "cookie",
    "thread-key": "route",
    rows: "role-row",
    direction: "aria-label",
    text: "dir-auto",
    time: "separator",
  },
  rowsSeen: 42,
  rowsParsed: 42,
  uiLost: false,
};

export const PARTIAL: HealthReport = {
  ...READING,
  health: "partial",
  gaps: ["rows-unread", "media-only"],
  rowsParsed: 38,
};

export const BLIND: HealthReport = {
  ...READING,
  health: "blind",
  gaps: ["layout-not-recognised"],
  strategies: { account: "cookie", "thread-key": "route", rows: null, direction: null, text: null },
  rowsSeen: 0,
  rowsParsed: 0,
  uiLost: true,
};

export const QUIET_THREAD: ThreadView = {
  contact: CONTACT,
  level: "none-found",
  reasons: [],
  gaps: [],
  known: false,
  messagesCounted: 42,
  facts: null,
};

/** Agreed, allowed, an Instagram thread open, nothing found. Every other state differs from this one. */
export const QUIET: PopupView = {
  site: "instagram",
  gate: "open",
  accountRef: ACCOUNT,
  pausedUntil: null,
  thread: QUIET_THREAD,
  alert: null,
  advice: null,
  health: READING,
  consent: SELF,
  settings: { ...DEFAULT_SETTINGS, country: "FR" },
};

export const NOTHING_HELD: HeldView = {
  contacts: [],
  consent: null,
  settings: DEFAULT_SETTINGS,
  pausedUntil: null,
  trouble: [],
  permissions: [],
};

export const HELD: HeldView = {
  ...NOTHING_HELD,
  consent: SELF,
  settings: { ...DEFAULT_SETTINGS, country: "FR" },
  permissions: ORIGINS,
  contacts: [
    {
      account: ACCOUNT,
      contact: CONTACT,
      site: "instagram",
      name: "Example Person",
      handle: "example.person",
      firstSeenAt: NOW - 6 * DAY,
      lastSeenAt: NOW - DAY,
      messagesCounted: 87,
      prints: 87,
      facts: {
        request: true,
        group: false,
        mutual: null,
        newAccount: true,
        openedBy: "them",
        firstContact: true,
      },
      cues: { compliment: 9, endearment: 4, secrecy: 2, "image-request": 1, "money-offer": 1 },
      known: false,
      alerts: [
        { id: "first", level: "caution", at: NOW - 5 * DAY },
        { id: "second", level: "urgent", at: NOW - DAY },
      ],
      bytes: 2384,
    },
    {
      account: ACCOUNT,
      contact: QUIET_CONTACT,
      site: "facebook",
      name: null,
      handle: null,
      firstSeenAt: NOW - 8 * DAY,
      lastSeenAt: NOW - 2 * DAY,
      messagesCounted: 1214,
      prints: 512,
      facts: {
        request: null,
        group: null,
        mutual: null,
        newAccount: null,
        openedBy: "unknown",
        firstContact: null,
      },
      cues: {},
      known: true,
      alerts: [],
      bytes: 812,
    },
  ],
};
