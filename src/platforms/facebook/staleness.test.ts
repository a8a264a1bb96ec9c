import { describe, expect, it } from "vitest";
import { headerIsStale, rowsAreStale } from "./staleness.ts";

const newDocument = () => ({}) as Document;
const newRow = (id: string) =>
  ({ getAttribute: (name: string) => (name === "data-message-id" ? id : null) }) as unknown as Element;

describe("rows after a route change", () => {
  it("are the old conversation's while they are the same elements with the same messages", () => {
    const [doc, row] = [newDocument(), newRow("mid.$a")];
    expect(rowsAreStale(doc, "t/1", [row], 0)).toBe(false);
    expect(rowsAreStale(doc, "t/2", [row], 10_000)).toBe(true);
    expect(rowsAreStale(doc, "t/2", [newRow("mid.$b")], 10_500)).toBe(false);
  });

  it("are believed in the end: the address may only have been corrected", () => {
    const [doc, row] = [newDocument(), newRow("mid.$a")];
    rowsAreStale(doc, "t/1", [row], 0);
    expect(rowsAreStale(doc, "e2ee/1", [row], 1_000)).toBe(true);
    expect(rowsAreStale(doc, "e2ee/1", [row], 3_700)).toBe(false);
    expect(rowsAreStale(doc, "e2ee/1", [row], 3_800)).toBe(false);
  });

  it("are new when an element was given another message", () => {
    const [doc, row] = [newDocument(), newRow("mid.$a")];
    rowsAreStale(doc, "t/1", [row], 0);
    Object.assign(row, newRow("mid.$b"));
    expect(rowsAreStale(doc, "t/2", [row], 1_000)).toBe(false);
  });

  it("stay the same conversation's when a request is accepted", () => {
    const [doc, row] = [newDocument(), newRow("mid.$a")];
    rowsAreStale(doc, "t/1", [row], 0);
    expect(rowsAreStale(doc, "t/1", [row], 1_000)).toBe(false);
  });
});

const entry = (key: string, title: string) => ({ key, title, current: false });
const ENTRIES = [entry("t/1", "Alex Example"), entry("t/2", "Noor Sample"), entry("e2ee/1", "Alex Example")];

describe("the header after a route change", () => {
  it("is stale when it names another conversation of the list", () =>
    expect(headerIsStale("Alex Example", "t/2", ENTRIES)).toBe(true));

  it.each([
    ["its own name", "Noor Sample", "t/2"],
    ["a namesake", "Alex Example", "e2ee/1"],
    ["a name the list does not hold", "Someone Else", "t/2"],
    ["a conversation the list does not hold", "Alex Example", "t/9"],
    ["no name", null, "t/2"],
    ["no address", "Alex Example", null],
  ] as const)("is not stale: %s", (_, name, key) => expect(headerIsStale(name, key, ENTRIES)).toBe(false));
});
