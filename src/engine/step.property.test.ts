import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Alert } from "../model/alert.ts";
import type { ContactState } from "../model/contact.ts";
import type { MessageCues } from "../model/cues.ts";
import { contactStateSchema } from "../model/ledger.ts";
import { SIDES, TACTICS } from "../model/tactics.ts";
import { emptyContact } from "./contact.ts";
import type { WindowReport } from "./report.ts";
import { step } from "./step.ts";

const START = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;
const tri = fc.constantFrom(true, false, null);
const strength = fc.constantFrom<1 | 2 | 3>(1, 2, 3);

const message: fc.Arbitrary<MessageCues> = fc.record({
  print: fc.nat(0xffffffff),
  side: fc.constantFrom(...SIDES),
  at: fc.option(fc.nat(3 * DAY).map((ms) => START + ms)),
  live: fc.boolean(),
  kind: fc.constantFrom("text", "media", "other"),
  cues: fc.array(
    fc.record({
      tactic: fc.constantFrom(...TACTICS),
      strength,
      age: fc.option(fc.integer({ min: 8, max: 99 }), { nil: undefined }),
    }),
    { maxLength: 3 },
  ),
});

/** A thread read in overlapping windows, forwards, with any facts. */
const readings: fc.Arbitrary<WindowReport[]> = fc
  .record({
    thread: fc.array(message, { minLength: 1, maxLength: 80 }),
    starts: fc.array(fc.nat(79), { minLength: 1, maxLength: 8 }),
    facts: fc.record({ request: tri, group: tri, mutual: tri, newAccount: tri }),
    atOldestEnd: tri,
  })
  .map(({ thread, starts, facts, atOldestEnd }) =>
    starts
      .sort((a, b) => a - b)
      .map((start) => ({
        messages: thread.slice(0, start + 1).slice(-30),
        atNewestEnd: true,
        atOldestEnd,
        facts,
      })),
  );

interface Played {
  readonly state: ContactState;
  readonly alerts: readonly Alert[];
}

function run(reports: readonly WindowReport[], repeats: number, clock: (index: number) => number): Played {
  let state = emptyContact("instagram", "a".repeat(32), "b".repeat(32), START);
  const alerts: Alert[] = [];
  for (const [index, report] of reports.entries()) {
    for (let time = 0; time < repeats; time += 1) {
      const context = { ageBand: "13-15", gaps: [], now: clock(index), alertId: `alert-${index}` } as const;
      const result = step(state, report, context);
      state = result.state;
      if (result.alert) alerts.push(result.alert);
    }
  }
  return { state, alerts };
}

const hourly = (index: number): number => START + index * 3_600_000;

describe("step", () => {
  it("repeats nothing when it is repeated, as after a killed worker", () => {
    fc.assert(
      fc.property(readings, (reports) => {
        const once = run(reports, 1, hourly);
        const thrice = run(reports, 3, hourly);
        expect(thrice.state).toEqual(once.state);
        expect(thrice.alerts).toEqual(once.alerts);
      }),
      { numRuns: 200 },
    );
  });

  it("gives a state that the ledger accepts, within its caps, and survives being written", () => {
    fc.assert(
      fc.property(readings, (reports) => {
        const { state } = run(reports, 1, hourly);
        expect(contactStateSchema.safeParse(structuredClone(state)).success).toBe(true);
        expect(state.cues.length).toBeLessThanOrEqual(300);
        expect(state.prints.length).toBeLessThanOrEqual(512);
      }),
      { numRuns: 100 },
    );
  });

  it("says nothing twice and does not loop, whatever the clock does", () => {
    fc.assert(
      fc.property(
        readings,
        fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 8, maxLength: 8 }),
        (reports, days) => {
          const { alerts } = run(reports, 2, (index) => START + (days[index] ?? 0) * DAY);
          const signals = alerts.map(
            ({ form, reasons }) => `${form} ${reasons.map((reason) => reason.signal).join()}`,
          );
          expect(new Set(signals).size).toBe(signals.length);
          expect(alerts.length).toBeLessThanOrEqual(24);
        },
      ),
      { numRuns: 200 },
    );
  });
});
