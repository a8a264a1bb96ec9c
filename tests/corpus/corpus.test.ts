import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cardOf, type ErrorCard, numbersOf } from "./card.ts";
import { losses } from "./compare.ts";
import { CORPUS, type Entry, readLines, readOpened } from "./entries.ts";
import { forbidden, labelFaults, sharedSentences } from "./sound.ts";
import { fLatency, penalty, precisionAt, quartiles, shareOf } from "./statistics.ts";
import { markdown } from "./table.ts";

const lines = readLines();
const entries = lines.flatMap(({ entry }) => entry ?? []);
const recorded = JSON.parse(readFileSync(join(CORPUS, "error-card.json"), "utf8")) as ErrorCard;

const sample: Entry = {
  id: "sample",
  split: "dev",
  messages: Array.from({ length: 12 }, (_, index) => ({ from: "them" as const, text: `line ${index}` })),
  label: {
    risky: true,
    theme: "t",
    relationship: "new",
    warnBy: 5,
    moments: { picture: 6, meeting: null, password: null, platformMove: null, threat: null },
    obvious: false,
  },
};
const line = { name: "x:1", language: "en", kind: "risky", theme: "t", text: "", entry: sample, error: null };
const saying = (text: string): Entry => ({ ...sample, messages: [{ from: "them", text }] });

describe("the corpus", () => {
  it("parses, line by line", () => {
    expect(lines.filter(({ error }) => error !== null).map(({ name, error }) => `${name}: ${error}`)).toEqual(
      [],
    );
    expect(entries.length).toBeGreaterThan(0);
  });

  it("has labels that agree with their files and messages", () => {
    expect(lines.flatMap((one) => (one.entry ? labelFaults(one, one.entry) : []))).toEqual([]);
  });

  it("gives every conversation a name of its own", () => {
    const seen = Map.groupBy(entries, ({ id }) => id);
    expect([...seen].filter(([, same]) => same.length > 1).map(([id]) => id)).toEqual([]);
  });

  it("has both sets in every theme, about half and half", () => {
    const themes = Map.groupBy(lines, ({ language, kind, theme }) => `${language}/${kind}-${theme}`);
    const uneven = [...themes].filter(([, theme]) => {
      const dev = theme.filter(({ entry }) => entry?.split === "dev").length;
      return Math.abs(dev * 2 - theme.length) > Math.max(1, theme.length * 0.2);
    });
    expect(uneven.map(([theme]) => theme)).toEqual([]);
  });

  it("keeps what was read while phrases were mended in the dev half, for ever", () => {
    const opened = readOpened();
    const moved = entries.filter(({ id, split }) => split === "holdout" && opened.has(id));
    expect(moved.map(({ id }) => id)).toEqual([]);
    expect(entries.some(({ id }) => opened.has(id))).toBe(true);
  });

  it("holds nothing sexual, no handle and no real address", () => {
    expect(entries.flatMap(forbidden)).toEqual([]);
  });

  it("never uses a long sentence twice", () => {
    expect(sharedSentences(entries)).toEqual([]);
  });
});

describe("these checks", () => {
  it.each([
    ["a file of ordinary ones", { ...line, kind: "ordinary" }, sample],
    ["another theme", { ...line, theme: "other" }, sample],
    ["no message to warn by", line, { ...sample, label: { ...sample.label, warnBy: null } }],
    ["a moment beyond the end", line, { ...sample, label: { ...sample.label, warnBy: 13 } }],
    [
      "a moment of the person",
      line,
      { ...sample, messages: sample.messages.map((m) => ({ ...m, from: "me" as const })) },
    ],
    ["too short", line, { ...sample, messages: sample.messages.slice(0, 7) }],
  ])("notice %s", (_, where, entry) => {
    expect(labelFaults(where, entry)).not.toEqual([]);
    expect(labelFaults(line, sample)).toEqual([]);
  });

  it.each([
    "you look sexy",
    "ask @someone.here",
    "write to a.b@mail.com",
    "call 06 12 34 56 78",
    "go to https://real.site",
  ])("notice %j", (text) => expect(forbidden(saying(text))).not.toEqual([]));

  it.each(["the string quartet plays at 18:30 for 1200 people", "see https://login.example/x", "a sextant"])(
    "let %j pass",
    (text) => expect(forbidden(saying(text))).toEqual([]),
  );

  it("notice a sentence written twice, whatever its commas", () => {
    const one = saying("Well, I never saw such a big dog in that park!");
    const two = { ...saying("well i never saw such a big dog in that park"), id: "other" };
    expect(sharedSentences([one, two])).toHaveLength(1);
    expect(sharedSentences([one, { ...saying("see you there"), id: "other" }])).toEqual([]);
  });
});

describe("the error card", () => {
  const card = cardOf(lines);

  it("is the recorded one: a change for the better is recorded too", () => {
    expect(losses(recorded, card), "worse than the recorded card").toEqual([]);
    expect(card, "the figures changed: run `npm run report` and commit the card").toEqual(recorded);
  });

  it("is written for people as recorded", () => {
    expect(readFileSync(join(CORPUS, "ERROR-CARD.md"), "utf8")).toBe(markdown(recorded));
  });

  it("notices a loss, of a warning or by a false alarm", () => {
    const all = recorded.groups[0];
    if (!all) throw new Error("no group recorded");
    const figures = all.figures;
    const [warned] = numbersOf(figures.recall.caution);
    const [alarms] = numbersOf(figures.falseAlarms.caution);
    const fewer = { ...figures, recall: { ...figures.recall, caution: `${warned - 1}/${figures.risky}` } };
    const louder = {
      ...figures,
      falseAlarms: { ...figures.falseAlarms, caution: `${alarms + 1}/${figures.ordinary}` },
    };
    for (const changed of [fewer, louder]) {
      expect(losses(recorded, { ...recorded, groups: [{ ...all, figures: changed }] })).toHaveLength(1);
    }
    expect(losses(recorded, recorded)).toEqual([]);
  });
});

describe("the figures", () => {
  it.each([
    [24, 24, 0.8575, 1],
    [1, 318, 0.0001, 0.0174],
    [0, 996, 0, 0.0037],
    [0, 0, 0, 1],
  ])("%i of %i has its exact interval", (count, of, low, high) => {
    expect(shareOf(count, of)).toMatchObject({ count, of, low, high });
  });

  it.each([
    [1, 0],
    [19, 0.11],
    [28, 0.17],
    [55, 0.32],
    [90, 0.5],
  ])("a warning at message %i costs %f", (message, cost) => {
    expect(penalty(message)).toBeCloseTo(cost, 2);
  });

  it("F-latency is F1 times speed", () => {
    expect(fLatency([1, 1, 1, 1], 4, 0)).toBe(1);
    expect(fLatency([1, 1], 4, 0)).toBeCloseTo(2 / 3, 3);
    expect(fLatency([90, 90], 2, 0)).toBe(0.5);
    expect(fLatency([1, 1], 2, 2)).toBeCloseTo(2 / 3, 3);
    expect(fLatency([], 4, 1)).toBe(0);
  });

  it("quartiles and precision", () => {
    expect(quartiles([1, 2, 3, 4, 5])).toEqual({ low: 2, median: 3, high: 4 });
    expect(quartiles([])).toBeNull();
    expect(precisionAt(0.021, 0.9, 0.0031)).toBeCloseTo(0.86, 2);
  });
});
