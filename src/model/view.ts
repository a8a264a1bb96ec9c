import type { Alert, AlertAction } from "./alert.ts";
import type { Gap, Level } from "./assessment.ts";
import type { Consent, Gate } from "./consent.ts";
import type { ContactFacts, ContactRef } from "./contact.ts";
import type { HealthReport } from "./health.ts";
import type { Site } from "./observation.ts";
import type { AgeBand, InterfaceLanguage, Settings } from "./settings.ts";
import type { TroubleKind } from "./trouble.ts";
import type { InPageWords } from "./words.ts";

/** A help line ready to be shown, in the person's country. `checked`: false means "to check". */
export interface HelplineView {
  readonly name: string;
  readonly phone: string | null;
  readonly sms: string | null;
  readonly url: string | null;
  readonly hours: string | null;
  readonly checked: boolean;
  readonly emergency: boolean;
}

/** An alert in the words of the interface language, made once by the worker; shown by page card and popup alike. */
export interface AlertView {
  readonly alert: Alert;
  /** "Tip", "Caution", "Stop and think". */
  readonly levelWord: string;
  readonly title: string;
  /** One sentence per reason: what was noticed, "possible sign", never a quote. */
  readonly reasons: readonly string[];
  /** Why this can also be harmless. */
  readonly harmless: string;
  readonly actions: readonly { readonly id: AlertAction; readonly label: string }[];
  /** Ordered next steps, in plain words. `href` leads to the site's own page and is followed by the person only. */
  readonly steps: readonly { readonly text: string; readonly href: string | null }[];
  /** A ready text to a trusted person: to copy, never sent. */
  readonly talkText: string;
  readonly helplines: readonly HelplineView[];
  /** When the numbers were last checked, in words. */
  readonly helplinesChecked: string;
}

/** What the thread on the screen looks like to the worker; the same for chip, badge and popup. */
export interface ThreadView {
  readonly contact: ContactRef | null;
  readonly level: Level;
  readonly reasons: readonly string[];
  readonly gaps: readonly Gap[];
  readonly known: boolean;
  readonly messagesCounted: number;
  readonly facts: ContactFacts | null;
}

/** All that the popup shows for the active tab. */
export interface PopupView {
  readonly site: Site | null;
  readonly gate: Gate | "not-a-site";
  readonly accountRef: string | null;
  readonly pausedUntil: number | null;
  readonly thread: ThreadView | null;
  readonly alert: AlertView | null;
  /** What to do and whom to call, as long as the level stands, also once the warning was closed. */
  readonly advice: AlertView | null;
  readonly health: HealthReport | null;
  readonly consent: Consent | null;
  readonly settings: Settings;
}

/** "What Porchlight holds right now": one row per contact, plus the rest, from the real store. */
export interface HeldView {
  readonly contacts: readonly {
    readonly account: string;
    readonly contact: ContactRef;
    readonly site: Site;
    /** Decrypted for showing; null when there never was an alert, so no name is held. */
    readonly name: string | null;
    readonly handle: string | null;
    readonly firstSeenAt: number;
    readonly lastSeenAt: number;
    readonly messagesCounted: number;
    /** How many fingerprints of counted messages are kept. */
    readonly prints: number;
    readonly facts: ContactFacts;
    readonly cues: Readonly<Record<string, number>>;
    readonly known: boolean;
    readonly alerts: readonly { readonly id: string; readonly level: Level; readonly at: number }[];
    readonly bytes: number;
  }[];
  readonly consent: Consent | null;
  readonly settings: Settings;
  readonly pausedUntil: number | null;
  /** Storage trouble that was noticed and what was done about it. */
  readonly trouble: readonly { readonly what: TroubleKind; readonly at: number }[];
  readonly permissions: readonly string[];
}

/** What a content script is told when it says hello. The key is only given with an open gate. */
export interface HelloReply {
  readonly gate: Gate;
  readonly account: string | null;
  /** 64 hex characters; keys all hashes made in that tab for that account. */
  readonly key: string | null;
  readonly language: InterfaceLanguage;
  readonly words: InPageWords;
  readonly ageBand: AgeBand | null;
  readonly chipCorner: Settings["chipCorner"];
}

/** The worker's answer to one reading of a thread. `wantsName`: an alert exists, so that name may be kept (encrypted). */
export interface Verdict {
  /** Anything but `open`: nothing was counted, and the tab must ask anew. */
  readonly gate: Gate;
  readonly thread: ThreadView;
  readonly alert: AlertView | null;
  readonly wantsName: boolean;
}
