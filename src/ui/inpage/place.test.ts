import { describe, expect, test } from "vitest";
import { freeBand, places } from "./place.ts";

const SCREEN = { width: 1280, height: 800 };
const within = { left: 12, right: 392, top: 12, bottom: 788 };

describe("freeBand", () => {
  test("takes all of it when nothing is in the way", () => {
    const all = { top: 12, bottom: 788 };
    expect(freeBand(within, null)).toEqual(all);
    expect(freeBand(within, { left: 420, right: 900, top: 700, bottom: 760 })).toEqual(all);
  });

  test("ends above a field at the bottom, begins below one at the top", () => {
    expect(freeBand(within, { left: 0, right: 900, top: 700, bottom: 760 }).bottom).toBe(686);
    expect(freeBand(within, { left: 0, right: 900, top: 20, bottom: 60 }).top).toBe(74);
  });
});

describe("places", () => {
  test("the wide panel leaves the chip in sight in every corner", () => {
    expect(places("bottom-left", SCREEN, null).wide).toEqual({ top: 12, bottom: 744 });
    expect(places("top-right", SCREEN, null).wide).toEqual({ top: 56, bottom: 788 });
  });

  test("left and right corner differ in what they must avoid", () => {
    const composer = { left: 480, right: 1260, top: 740, bottom: 780 };
    expect(places("bottom-left", SCREEN, composer).stack.bottom).toBe(788);
    expect(places("bottom-right", SCREEN, composer).stack.bottom).toBe(726);
  });
});
