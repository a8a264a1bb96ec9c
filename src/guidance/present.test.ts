import { describe, expect, it } from "vitest";
import { ALERT_ACTIONS, SCRIPTS } from "../model/alert.ts";
import { GAPS, type Reason } from "../model/assessment.ts";
import { SITES } from "../model/observation.ts";
import { AGE_BANDS, INTERFACE_LANGUAGES, type InterfaceLanguage } from "../model/settings.ts";
import { SIGNAL_IDS } from "../model/signals.ts";
import type { AlertView } from "../model/view.ts";
import { HELPLINES } from "./helplines.data.ts";
import { gapWords, type PresentContext, presentAlert } from "./present.ts";
import { alertOf, contextOf, reason } from "./samples.ts";
import { faults, sentenceLengths } from "./wording.ts";

const LEVELS = ["tip", "caution", "urgent"] as const;
/** All that is shown and written by us; names of help lines are the lines' own. */
const shown = (view: AlertView): readonly string[] => [
  view.levelWord,
  view.title,
  ...view.reasons,
  view.harmless,
  view.talkText,
  ...view.actions.map(({ label }) => label),
  ...view.steps.map(({ text }) => text),
  ...view.helplines
    .flatMap(({ name, hours, emergency }) => [emergency ? name : "", hours ?? ""])
    .filter(Boolean),
];

const POSSIBLE: Readonly<Record<InterfaceLanguage, RegExp>> = { en: /possible sign/i, fr: /signe possible/i };
const NOT_YOUR_FAULT = { en: "not your fault", fr: "pas ta faute" } as const;

const CASES = SIGNAL_IDS.flatMap((signal) =>
  LEVELS.flatMap((level) =>
    INTERFACE_LANGUAGES.flatMap((language) =>
      [...AGE_BANDS, null].flatMap((ageBand) =>
        SITES.flatMap((site) =>
          [true, false].map((contactKnown) => ({ signal, level, language, ageBand, site, contactKnown })),
        ),
      ),
    ),
  ),
);

describe("every alert", () => {
  it.each(CASES)("$signal $level $language $ageBand $site known=$contactKnown", (c) => {
    const view = presentAlert(alertOf(c.signal, { level: c.level }), contextOf(c));
    const texts = shown(view);
    for (const text of texts) {
      expect(text.trim()).not.toBe("");
      expect(text).not.toMatch(/[{}]|\b(?:undefined|null|NaN)\b/);
      expect(faults(text, c.language)).toEqual([]);
      expect(Math.max(...sentenceLengths(text))).toBeLessThanOrEqual(32);
    }
    const lengths = texts.flatMap(sentenceLengths);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(22);
    expect(view.reasons.every((text) => POSSIBLE[c.language].test(text))).toBe(true);
    if (c.level !== "tip") expect(view.title).toMatch(POSSIBLE[c.language]);
    expect(view.reasons.length).toBe(1);
    expect(view.actions.map(({ id }) => id)).toEqual(ALERT_ACTIONS);
    expect(view.steps.length).toBeGreaterThanOrEqual(5);
    expect(view.helplines.length).toBeLessThanOrEqual(4);
    expect(view.helplines[0]?.emergency).toBe(true);
  });

  it("tells every young person that it is not their fault", () => {
    for (const script of SCRIPTS) {
      for (const language of INTERFACE_LANGUAGES) {
        const view = presentAlert(alertOf("rapid-escalation", { script }), contextOf({ language }));
        expect(view.steps.some(({ text }) => text.includes(NOT_YOUR_FAULT[language]))).toBe(true);
      }
    }
  });
});

describe("levels and titles", () => {
  it("have the words of the house", () => {
    const wordsOf = (changes: Partial<PresentContext>) =>
      LEVELS.map((level) => presentAlert(alertOf("sextortion", { level }), contextOf(changes)).levelWord);
    expect(wordsOf({})).toEqual(["Tip", "Caution", "Stop and think"]);
    expect(wordsOf({ language: "fr" })).toEqual(["Conseil", "Attention", "Stop, réfléchis"]);
    expect(wordsOf({ language: "fr", ageBand: "adult" })).toEqual([
      "Conseil",
      "Attention",
      "Stop, réfléchissez",
    ]);
  });

  it.each(LEVELS)("%s: three variants rotate, the same alert keeps its own", (level) => {
    const titles = Array.from(
      { length: 60 },
      (_, at) => presentAlert(alertOf("job-lure", { level, id: `id-${at}` }), contextOf()).title,
    );
    expect(new Set(titles).size).toBe(3);
    expect(presentAlert(alertOf("job-lure", { level, id: "id-7" }), contextOf()).title).toBe(titles[7]);
  });

  it("name the reason that the alerts room put first", () => {
    const titleFor = (...reasons: Reason[]) =>
      presentAlert(alertOf("job-lure", { reasons }), contextOf()).title;
    const call = reason("meeting-or-call", { strength: 3 });
    expect(titleFor(call, reason("job-lure"))).toContain("a meeting or a call");
    expect(titleFor(reason("job-lure"), call)).not.toContain("a meeting or a call");
    expect(titleFor(call, reason("sextortion", { strength: 3 }))).toContain("a meeting or a call");
  });

  it("an alert without reasons still has the words of its script", () => {
    for (const script of SCRIPTS) {
      const view = presentAlert(alertOf("job-lure", { script, reasons: [] }), contextOf());
      expect(view.title.length).toBeGreaterThan(20);
    }
  });
});

describe("ages and acquaintance", () => {
  const adult = contextOf({ ageBand: "adult", language: "fr" });

  it("young people read tu, adults vous", () => {
    const steps = (context: PresentContext) =>
      presentAlert(alertOf("sextortion"), context)
        .steps.map(({ text }) => text)
        .join(" ");
    expect(steps(contextOf({ language: "fr" }))).toContain("Ce n’est pas ta faute");
    expect(steps(adult)).toContain("Ce n’est pas votre faute");
  });

  it("under 13, a grown-up is part of it; unknown age is spoken to as a young person", () => {
    const steps = (ageBand: PresentContext["ageBand"]) =>
      presentAlert(alertOf("meeting-or-call"), contextOf({ ageBand })).steps;
    expect(steps("under-13").at(-1)?.text).toContain("grown-up");
    expect(steps("16-17").at(-1)?.text).toContain("You choose who");
    expect(steps(null)).toEqual(steps("13-15"));
  });

  it.each(SCRIPTS)("%s: the text to a trusted person differs by age and by who it is", (script) => {
    const talk = (changes: Partial<PresentContext>) =>
      presentAlert(alertOf("job-lure", { script }), contextOf(changes)).talkText;
    expect(talk({})).not.toBe(talk({ ageBand: "adult" }));
    expect(talk({})).toContain("Someone I know only online");
    expect(talk({ contactKnown: true })).not.toContain("only online");
    expect(talk({ language: "fr" })).toContain("seulement en ligne");
  });

  it("a known contact is no pass: their account may be used by another", () => {
    const known = presentAlert(alertOf("credential-request"), contextOf({ contactKnown: true }));
    expect(known.harmless).toContain("Another person may be using their account");
  });
});

describe("lines of help in an alert", () => {
  const countries = [...new Set(HELPLINES.map(({ country }) => country)), "SE", null];
  const crisisNames = HELPLINES.filter(
    ({ kind, hours, phone }) =>
      ["crisis", "child-helpline", "directory"].includes(kind) ||
      (hours?.kind === "always" && phone !== null && kind !== "emergency"),
  ).map(({ name }) => name);

  it.each(countries.flatMap((country) => AGE_BANDS.map((ageBand) => ({ country, ageBand }))))(
    "$country $ageBand: emergency first, then a crisis line or the directory",
    ({ country, ageBand }) => {
      for (const signal of ["sextortion", "self-harm-pressure"] as const) {
        const { helplines, steps } = presentAlert(alertOf(signal), contextOf({ country, ageBand }));
        expect(helplines[0]?.emergency).toBe(true);
        expect(crisisNames).toContain(helplines.find(({ emergency }) => !emergency)?.name);
        expect(steps[0]?.text).toContain("emergency number");
      }
    },
  );

  it("sextortion adds what helps against a picture where there is room", () => {
    const names = presentAlert(alertOf("sextortion"), contextOf({ country: "CA" })).helplines.map(
      ({ name }) => name,
    );
    expect(names).toContain("NeedHelpNow.ca / AidezMoiSVP.ca");
    expect(names[1]).toBe("Kids Help Phone");
  });
});

describe("gaps", () => {
  it.each(GAPS)("%s is said in every language", (gap) => {
    const texts = INTERFACE_LANGUAGES.map((language) => gapWords(gap, language));
    expect(new Set(texts).size).toBe(INTERFACE_LANGUAGES.length);
    for (const text of texts) expect(text.length).toBeGreaterThan(15);
  });
});
