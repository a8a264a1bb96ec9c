import { describe, expect, it } from "vitest";
import { AGE_BANDS, INTERFACE_LANGUAGES } from "../model/settings.ts";
import { HELPLINES } from "./helplines.data.ts";
import { helplineSchema } from "./helplines.schema.ts";
import { HELPLINE_KINDS, type Helpline } from "./helplines.shape.ts";
import { helplinesFor, type Need } from "./helplines.ts";

const NEEDS: readonly Need[] = ["crisis", "child", "report", "image-removal", "trafficking"];
const COUNTRIES = [...new Set(HELPLINES.map((line) => line.country))].filter(
  (it) => it !== "EU" && it !== "ZZ",
);
/** In the file, in the EU without rows of its own, anywhere else, not told. */
const PLACES: readonly (string | null)[] = [...COUNTRIES, "SE", "JP", null];
const MAX_AGE_DAYS = 366;

const [SAMPLE] = HELPLINES;
const sample = (changes: Partial<Helpline>) => ({ ...SAMPLE, ...changes });
const ageInDays = (line: Helpline, now: number) => (now - Date.parse(line.lastChecked)) / 86_400_000;
const isTooOld = (line: Helpline, now: number) => !(ageInDays(line, now) <= MAX_AGE_DAYS);

describe("every row", () => {
  it.each(HELPLINES)("$country $name has the shape", (line) => {
    expect(helplineSchema.safeParse(line).error).toBeUndefined();
  });

  it.each([
    ["no way to reach it", { phone: null, sms: null, url: null }],
    ["http", { url: "http://3018.fr" }],
    ["a doubt without a word of it", { confirmed: false, note: "" }],
    ["an unknown kind", { kind: "shop" as Helpline["kind"] }],
    ["letters in the number", { phone: "3018 chat" }],
    ["a date that is none", { lastChecked: "2026-13-01" }],
  ] satisfies [string, Partial<Helpline>][])("the schema refuses %s", (_what, changes) => {
    expect(helplineSchema.safeParse(sample({})).success).toBe(true);
    expect(helplineSchema.safeParse(sample(changes)).success).toBe(false);
  });

  /** Compared with the day of the test run: numbers go bad, so a build with stale rows fails until they are checked again. */
  it.each(HELPLINES)("$country $name was checked within a year", (line) => {
    expect(isTooOld(line, Date.now()), `check ${line.name} live and raise its lastChecked`).toBe(false);
  });

  it("the age test can fail", () => {
    const checked = sample({ lastChecked: "2026-10-31" }) as Helpline;
    expect(isTooOld(checked, Date.parse("2027-10-31"))).toBe(false);
    expect(isTooOld(checked, Date.parse("2027-11-02"))).toBe(true);
    expect(isTooOld({ ...checked, lastChecked: "unknown" }, Date.parse("2026-11-01"))).toBe(true);
  });

  it("is listed once", () => {
    const names = HELPLINES.map((line) => `${line.country} ${line.name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(HELPLINES.length).toBe(77);
  });

  it("every kind is used", () => {
    expect(new Set(HELPLINES.map((line) => line.kind))).toEqual(new Set(HELPLINE_KINDS));
  });
});

const CASES = PLACES.flatMap((country) =>
  NEEDS.flatMap((need) => AGE_BANDS.map((ageBand) => ({ country, need, ageBand }))),
);

describe("lines for a need", () => {
  it.each(CASES)("$country $need $ageBand: emergency first, at most four, none twice", (c) => {
    const lines = helplinesFor(c.country, c.need, 4, { ageBand: c.ageBand });
    const emergencies = lines.filter((line) => line.emergency).length;
    expect(lines[0]?.emergency).toBe(true);
    expect(lines[0]?.phone).not.toBeNull();
    expect(emergencies).toBeLessThanOrEqual(2);
    expect(lines.findLastIndex((line) => line.emergency)).toBe(emergencies - 1);
    expect(lines.length).toBeLessThanOrEqual(4);
    expect(lines.length).toBeGreaterThan(emergencies);
    expect(new Set(lines.map((line) => line.name)).size).toBe(lines.length);
  });

  it.each(CASES)("$country $need $ageBand: never unsure lines alone", (c) => {
    const rest = helplinesFor(c.country, c.need, 4, { ageBand: c.ageBand }).filter((line) => !line.emergency);
    const directories = HELPLINES.filter((line) => line.kind === "directory").map((line) => line.name);
    const hasDirectory = rest.some((line) => directories.includes(line.name));
    expect(rest.some((line) => line.checked) || hasDirectory).toBe(true);
  });

  it.each(CASES)("$country $need $ageBand: checked is what the row says", (c) => {
    for (const view of helplinesFor(c.country, c.need, 4, { ageBand: c.ageBand })) {
      const rows = HELPLINES.filter(
        (row) => row.phone === view.phone && row.sms === view.sms && row.url === view.url,
      );
      expect(rows.some((row) => row.confirmed === view.checked)).toBe(true);
    }
  });

  it("in a crisis a confirmed line comes before one to check", () => {
    for (const country of PLACES) {
      const rest = helplinesFor(country, "crisis", 4).filter((line) => !line.emergency);
      const firstUnsure = rest.findIndex((line) => !line.checked);
      const lastSure = rest.findLastIndex((line) => line.checked && line.phone !== null);
      if (firstUnsure >= 0) expect(lastSure).toBeLessThan(firstUnsure);
    }
  });

  it("offers the Safer Internet Centres in the EU and the worldwide directory elsewhere", () => {
    const last = (country: string | null) => helplinesFor(country, "crisis", 4).at(-1)?.name;
    expect(last("SE")).toBe("Safer Internet Centres");
    expect(last("IE")).toBe("Safer Internet Centres");
    expect(last("MX")).toBe("Child Helpline International");
    expect(last(null)).toBe("Child Helpline International");
  });

  it("France: 17, then 114 for those who cannot speak, then lines open day and night", () => {
    const lines = helplinesFor("FR", "crisis", 4, { ageBand: "13-15" });
    expect(lines.map((line) => line.phone ?? line.sms)).toEqual(["17", "114", "119", "3018"]);
  });

  it("gives no young person a line for parents", () => {
    const names = (band: "13-15" | "adult") =>
      helplinesFor("DE", "child", 9, { ageBand: band }).map((line) => line.name);
    expect(names("13-15")).not.toContain("Nummer gegen Kummer, parents' line");
    expect(names("adult")).toContain("Nummer gegen Kummer, parents' line");
  });

  it("does not list a number twice, nor a missing-child line for a chat", () => {
    const phones = helplinesFor("DE", "crisis", 9).map((line) => line.phone);
    expect(phones.filter((phone) => phone === "116 111").length).toBe(1);
    expect(helplinesFor("PT", "crisis", 9).map((line) => line.phone)).not.toContain("116 000");
  });

  it("trafficking lines lead where a country has one", () => {
    expect(helplinesFor("US", "trafficking", 4)[1]?.phone).toBe("1-888-373-7888");
    expect(helplinesFor("MX", "trafficking", 4)[1]?.phone).toBe("800 5533 000");
  });
});

describe("hours", () => {
  const hoursOf = (name: string, language: "en" | "fr") =>
    PLACES.flatMap((country) => NEEDS.flatMap((need) => helplinesFor(country, need, 9, { language }))).find(
      (line) => line.name === name,
    )?.hours;

  it("are said in the person's language", () => {
    expect(hoursOf("3018 (e-Enfance)", "en")).toBe("every day 9:00 to 23:00");
    expect(hoursOf("3018 (e-Enfance)", "fr")).toBe("tous les jours de 9\u00a0h à 23\u00a0h");
    expect(hoursOf("Kids Help Phone", "fr")).toBe("jour et nuit, tous les jours");
    expect(hoursOf("Netsafe", "en")).toBe(
      "Monday to Friday 8:00 to 20:00, Saturday and Sunday 9:00 to 17:00",
    );
  });

  it("that are not stated stay null", () => {
    expect(hoursOf("Childline", "en")).toBeNull();
    for (const language of INTERFACE_LANGUAGES) {
      const unstated = HELPLINES.filter((line) => line.hours === null && line.kind !== "emergency");
      for (const { name } of unstated) expect(hoursOf(name, language) ?? null).toBeNull();
    }
  });
});
