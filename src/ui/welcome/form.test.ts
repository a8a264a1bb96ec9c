import { describe, expect, it } from "vitest";
import { agreementFrom, type Draft, EMPTY, missingIn } from "./form.ts";

const SELF: Draft = {
  ...EMPTY,
  mode: "self",
  selfAge: "13-15",
  country: "FR",
  ticks: { self: true, young: false, adult: false },
};

const SHARED: Draft = {
  ...EMPTY,
  mode: "shared",
  youngAge: "under-13",
  country: "FR",
  ticks: { self: false, young: true, adult: true },
};

it("starts with nothing chosen and nothing ticked", () => {
  expect(EMPTY).toEqual({
    mode: null,
    selfAge: null,
    youngAge: null,
    country: "",
    ticks: { self: false, young: false, adult: false },
  });
  expect(agreementFrom(EMPTY)).toBeNull();
});

describe("for myself", () => {
  it("is an agreement of one person", () => {
    expect(agreementFrom(SELF)).toEqual({
      mode: "self",
      people: [{ id: "self", ageBand: "13-15" }],
      country: "FR",
    });
  });

  it("takes another country as none", () => {
    expect(agreementFrom({ ...SELF, country: "other" })?.country).toBeNull();
  });

  it.each([
    [{ selfAge: null }, ["age-self"]],
    [{ country: "" }, ["country"]],
    [{ ticks: EMPTY.ticks }, ["tick-self"]],
    [{ selfAge: "under-13" }, ["too-young"]],
    [{ mode: null }, ["mode"]],
  ] as const)("lacks something with %j", (change, missing) => {
    const draft = { ...SELF, ...change };
    expect(missingIn(draft)).toEqual(missing);
    expect(agreementFrom(draft)).toBeNull();
  });
});

describe("for our shared computer", () => {
  it("is an agreement of the young person and the adult", () => {
    expect(agreementFrom(SHARED)).toEqual({
      mode: "shared",
      people: [
        { id: "young", ageBand: "under-13" },
        { id: "adult", ageBand: "adult" },
      ],
      country: "FR",
    });
  });

  it.each([
    [{ ticks: { self: true, young: true, adult: false } }, ["tick-adult"]],
    [{ ticks: { self: true, young: false, adult: true } }, ["tick-young"]],
    [{ ticks: { self: true, young: false, adult: false } }, ["tick-young", "tick-adult"]],
    [{ youngAge: null }, ["age-young"]],
    [{ country: "" }, ["country"]],
  ] as const)("neither alone is enough: %j", (change, missing) => {
    const draft = { ...SHARED, ...change };
    expect(missingIn(draft)).toEqual(missing);
    expect(agreementFrom(draft)).toBeNull();
  });
});
