import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTimeLabel } from "./time-label.ts";

/** A Wednesday, 16:30 local time. */
const NOW = new Date(2026, 9, 14, 16, 30).getTime();
const when = (year: number, month: number, day: number, hours: number, minutes: number) =>
  new Date(year, month - 1, day, hours, minutes).getTime();

const KNOWN: readonly (readonly [string, number])[] = [
  ["16:15", when(2026, 10, 14, 16, 15)],
  ["At 16:15", when(2026, 10, 14, 16, 15)],
  ["11:27 AM", when(2026, 10, 14, 11, 27)],
  ["11:27\u202fAM", when(2026, 10, 14, 11, 27)],
  ["12:05 a.m.", when(2026, 10, 14, 0, 5)],
  ["12:56 PM", when(2026, 10, 14, 12, 56)],
  ["16:31", when(2026, 10, 14, 16, 30)],
  ["16:45", when(2026, 10, 13, 16, 45)],
  ["11:27 PM", when(2026, 10, 13, 23, 27)],
  ["Today 9:00", when(2026, 10, 14, 9, 0)],
  ["Yesterday 6:14 PM", when(2026, 10, 13, 18, 14)],
  ["Yesterday at 6:14 PM", when(2026, 10, 13, 18, 14)],
  ["hier 20:06", when(2026, 10, 13, 20, 6)],
  ["Hier à 20 h 06", when(2026, 10, 13, 20, 6)],
  ["Kemarin 20.06", when(2026, 10, 13, 20, 6)],
  ["Hôm qua lúc 20:06", when(2026, 10, 13, 20, 6)],
  ["Ho\u0302m qua 20:06", when(2026, 10, 13, 20, 6)],
  ["Tuesday 14:51", when(2026, 10, 13, 14, 51)],
  ["Tue 20:06", when(2026, 10, 13, 20, 6)],
  ["Thu 6:14 PM", when(2026, 10, 8, 18, 14)],
  ["Wed 16:00", when(2026, 10, 14, 16, 0)],
  ["Wednesday 17:00", when(2026, 10, 7, 17, 0)],
  ["mar. 14:51", when(2026, 10, 13, 14, 51)],
  ["mardi à 14:51", when(2026, 10, 13, 14, 51)],
  ["Kamis 14.51", when(2026, 10, 8, 14, 51)],
  ["14:51 Thứ Năm", when(2026, 10, 8, 14, 51)],
  ["Chủ nhật 14:51", when(2026, 10, 11, 14, 51)],
  ["15 July 2026, 17:38", when(2026, 7, 15, 17, 38)],
  ["15 Jul 2026, 17:38", when(2026, 7, 15, 17, 38)],
  ["15 juil. 2026, 17:38", when(2026, 7, 15, 17, 38)],
  ["15 juillet 2026 à 17:38", when(2026, 7, 15, 17, 38)],
  ["1er août 2026, 17:38", when(2026, 8, 1, 17, 38)],
  ["mercredi 15 juillet 2026 à 17:38", when(2026, 7, 15, 17, 38)],
  ["Jan 1, 2026, 5:32 PM", when(2026, 1, 1, 17, 32)],
  ["January 1, 2026 at 5:32 PM", when(2026, 1, 1, 17, 32)],
  ["Mar 15, 2026, 5:32 PM", when(2026, 3, 15, 17, 32)],
  ["Thu, Jan 1, 2026, 5:32 PM", when(2026, 1, 1, 17, 32)],
  ["Dec 24, 5:32 PM", when(2025, 12, 24, 17, 32)],
  ["24 déc., 17:32", when(2025, 12, 24, 17, 32)],
  ["Pukul 19 September 2026 14.26", when(2026, 9, 19, 14, 26)],
  ["19/09/26 14.26", when(2026, 9, 19, 14, 26)],
  ["15 tháng 7, 2026, 17:38", when(2026, 7, 15, 17, 38)],
  ["17:38, 15 tháng 7, 2026", when(2026, 7, 15, 17, 38)],
  ["3:36 CH", when(2026, 10, 14, 15, 36)],
  ["8/24/25, 3:36 PM", when(2025, 8, 24, 15, 36)],
  ["24/8/25, 15:36", when(2025, 8, 24, 15, 36)],
  ["8/8/25, 15:36", when(2025, 8, 8, 15, 36)],
];

/** Each with why it must not be read. */
const UNKNOWN: readonly (readonly [string, string])[] = [
  ["", "empty"],
  ["Seen", "a status"],
  ["hello", "a message"],
  ["at 16:15 in the park", "a message that holds a time"],
  ["call me 16:15", "a message that ends with a time"],
  ["16:15 ok?", "a message that begins with a time"],
  ["24:00", "no such hour"],
  ["16:60", "no such minute"],
  ["13:05 PM", "no such half-day hour"],
  ["0:05 PM", "no such half-day hour"],
  ["3.50", "a price"],
  ["19.09.26", "a date with dots"],
  ["8/4/25, 3:36 PM", "8 April or 4 August"],
  ["2/31/26, 3:36 PM", "no such day"],
  ["31 June 2026, 10:00", "no such day"],
  ["15 July 2026", "no time"],
  ["19 September 2026", "no time"],
  ["15 July 2027, 17:38", "later than now"],
  ["Today 23:00", "later than now"],
  ["lundi 15 juillet 2026 à 17:38", "that day was a Wednesday"],
  ["15 Foo 2026, 17:38", "no such month"],
  ["Donnerstag 14:51", "a language not covered"],
  ["Tue Wed 14:51", "two weekdays"],
  ["1 2 3 14:51", "numbers"],
  ["2m", "an age"],
  ["22w", "an age"],
  ["1:2", "a score"],
  ["16:15:99:3", "not a time"],
  [`${"x".repeat(100)} 16:15`, "too long"],
];

describe("a label that tells a moment", () => {
  it.each(KNOWN)("%s", (label, moment) => expect(parseTimeLabel(label, NOW)).toBe(moment));

  it.each([
    ["en-US", when(2025, 8, 4, 15, 36)],
    ["en-GB", when(2025, 4, 8, 15, 36)],
    ["fr", when(2025, 4, 8, 15, 36)],
    ["id", when(2025, 4, 8, 15, 36)],
  ])("is settled by the locale %s", (locale, moment) =>
    expect(parseTimeLabel("8/4/25, 15:36", NOW, locale)).toBe(moment),
  );

  it("crosses midnight, the week and the year backwards", () => {
    const newYear = when(2027, 1, 1, 0, 10);
    expect(parseTimeLabel("23:50", newYear)).toBe(when(2026, 12, 31, 23, 50));
    expect(parseTimeLabel("Dec 31, 23:50", newYear)).toBe(when(2026, 12, 31, 23, 50));
    expect(parseTimeLabel("hier 23:50", newYear)).toBe(when(2026, 12, 31, 23, 50));
  });
});

describe("anything else", () => {
  it.each(UNKNOWN)("%s (%s)", (label) => expect(parseTimeLabel(label, NOW)).toBeNull());

  it.each(["en", "fr-CA", "de", ""])("day and month stay open for the locale %s", (locale) =>
    expect(parseTimeLabel("8/4/25, 15:36", NOW, locale)).toBeNull(),
  );

  it("never throws and never tells the future", () => {
    const moments = fc.integer({ min: 0, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), moments, (label, now) => {
        expect(parseTimeLabel(label, now) ?? 0).toBeLessThanOrEqual(now);
      }),
    );
  });
});
