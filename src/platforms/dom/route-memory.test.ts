import { describe, expect, it } from "vitest";
import { isStale, mayStillLoad, noteRoute } from "./route-memory.ts";

/** The memory only uses the document as a key. */
const newDocument = () => ({}) as Document;
const KEVIN = { face: "kevin.sample28", rows: "hi\nhello" };
const ROBIN = { face: "robin.example", rows: "homework\nlater" };

function opened(): Document {
  const doc = newDocument();
  noteRoute(doc, "1", 0);
  expect(isStale(doc, KEVIN, 0)).toBe(false);
  noteRoute(doc, "2", 10_000);
  return doc;
}

describe("isStale", () => {
  it("never believes the old contact with the old rows, however late", () => {
    const doc = opened();
    expect(isStale(doc, KEVIN, 10_500)).toBe(true);
    expect(isStale(doc, KEVIN, 99_000)).toBe(true);
  });

  it("mistrusts an old header or old rows alone for a while only", () => {
    const namesake = { face: KEVIN.face, rows: ROBIN.rows };
    const sameWords = { face: ROBIN.face, rows: KEVIN.rows };
    for (const sight of [namesake, sameWords]) {
      expect(isStale(opened(), sight, 12_500)).toBe(true);
      expect(isStale(opened(), sight, 14_500)).toBe(false);
    }
  });

  it("believes a new sight at once, and the old one again when its thread is opened again", () => {
    const doc = opened();
    expect(isStale(doc, ROBIN, 10_100)).toBe(false);
    noteRoute(doc, "1", 20_000);
    expect(isStale(doc, KEVIN, 20_100)).toBe(false);
  });

  it("keeps the last thread in mind over the inbox", () => {
    const doc = newDocument();
    noteRoute(doc, "1", 0);
    isStale(doc, KEVIN, 0);
    noteRoute(doc, null, 5000);
    noteRoute(doc, "2", 6000);
    expect(isStale(doc, KEVIN, 6100)).toBe(true);
  });

  it("does not take the same thread for stale when it is read again", () => {
    const doc = newDocument();
    noteRoute(doc, "1", 0);
    isStale(doc, KEVIN, 0);
    noteRoute(doc, "1", 100);
    expect(isStale(doc, KEVIN, 100)).toBe(false);
  });
});

describe("mayStillLoad", () => {
  it("ends sooner without a progress bar than with one", () => {
    const doc = newDocument();
    noteRoute(doc, "1", 0);
    expect([mayStillLoad(doc, false, 4000), mayStillLoad(doc, false, 6000)]).toEqual([true, false]);
    expect([mayStillLoad(doc, true, 6000), mayStillLoad(doc, true, 31_000)]).toEqual([true, false]);
  });
});
