import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ContactState } from "../model/contact.ts";
import type { MessageCues } from "../model/cues.ts";
import { emptyContact } from "./contact.ts";
import { merge } from "./merge.ts";

/** A message of the simulated chat: who it really is, and its text as a print. Very many texts are alike. */
interface Real {
  readonly id: number;
  readonly print: number;
}

/**
 * Few texts, many messages, but no three in a row twice: without that even a person could not tell a second "ok ok ok"
 * from the first. Stops early when the texts are used up.
 */
function chat(choices: readonly number[], texts: number): Real[] {
  const used = new Set<string>();
  const real: Real[] = [];
  for (const [id, choice] of choices.entries()) {
    const [a, b] = [real.at(-2)?.print, real.at(-1)?.print];
    const print = Array.from({ length: texts }, (_, step) => (choice + step) % texts).find(
      (text) => !used.has(`${a} ${b} ${text}`),
    );
    if (print === undefined) break;
    used.add(`${a} ${b} ${print}`);
    real.push({ id, print });
  }
  return real;
}

const row = ({ print }: Real): MessageCues => ({
  print,
  side: print % 3 === 0 ? "me" : "them",
  at: null,
  live: false,
  kind: "text",
  cues: print % 2 === 0 ? [{ tactic: "compliment", strength: 2 }] : [],
});

const NO_FACTS = { request: null, group: null, mutual: null, newAccount: null };
const total = ({ counts }: ContactState): number => counts.them + counts.me + counts.unknown;

function read(state: ContactState, shown: readonly Real[], atNewestEnd: boolean): ContactState {
  return merge(state, { messages: shown.map(row), atNewestEnd, atOldestEnd: null, facts: NO_FACTS }, 1000)
    .state;
}

/** One act of the simulation. `reader` scrolls or reads again; both readers share the state, each has its own place. */
const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("read" as const),
      reader: fc.nat(1),
      by: fc.integer({ min: -40, max: 40 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("append" as const), count: fc.integer({ min: 1, max: 6 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("unsend" as const), which: fc.nat(10_000) }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

interface Simulation {
  readonly choices: readonly number[];
  readonly acts: readonly Act[];
  readonly start: number;
  readonly size: number;
  readonly overlap: number;
  readonly unsend: boolean;
}

/** Of two equal texts in a row nobody can tell which was unsent, and the last may be followed by its like: they stay. */
function unsent(visible: readonly Real[], which: number): Real[] {
  const [before, text, after] = [visible[which - 1]?.print, visible[which]?.print, visible[which + 1]?.print];
  const telling = after !== undefined && text !== before && text !== after;
  return telling ? visible.filter((_, index) => index !== which) : [...visible];
}

/** Plays the acts and gives what merge counted and what a direct count of the shown messages gives, at every reading. */
function simulate({ choices, acts, start, size, overlap, unsend }: Simulation): [number, number][] {
  const all = chat(choices, 7);
  let visible = all.slice(0, Math.max(size, Math.floor(all.length / 2)));
  let arrived = visible.length;
  const shown = new Set<number>();
  const places = [start % visible.length, visible.length - size].map((place) => Math.max(0, place));
  let state = emptyContact("instagram", "a", "b", 0);
  const counted: [number, number][] = [];
  const show = (place: number): void => {
    const window = visible.slice(place, place + size);
    state = read(state, window, place + size >= visible.length);
    for (const { id } of window) shown.add(id);
    counted.push([total(state), shown.size]);
  };
  show(places[0] ?? 0);
  for (const step of acts) {
    if (step.kind === "append") {
      visible = [...visible, ...all.slice(arrived, arrived + step.count)];
      arrived = Math.min(all.length, arrived + step.count);
    } else if (step.kind === "unsend") {
      if (unsend && visible.length > size * 2) visible = unsent(visible, step.which % visible.length);
    } else {
      const place = Math.min(
        Math.max(0, (places[step.reader] ?? 0) + step.by),
        Math.max(0, visible.length - size),
      );
      const overlapping = visible.slice(place, place + size).filter(({ id }) => shown.has(id)).length;
      if (overlapping < overlap) continue;
      places[step.reader] = place;
      show(place);
    }
  }
  return counted;
}

const simulation = (overlap: number, size: number, unsend: boolean): fc.Arbitrary<Simulation> =>
  fc.record({
    choices: fc.array(fc.nat(1000), { minLength: size * 3, maxLength: 160 }),
    acts: fc.array(act, { maxLength: 60 }),
    start: fc.nat(1000),
    size: fc.constant(size),
    overlap: fc.constant(overlap),
    unsend: fc.constant(unsend),
  });

describe("merge counts each message exactly once", () => {
  it("with windows that overlap by three rows or more, scrolled back and forth by two readers, while messages come", () => {
    fc.assert(
      fc.property(simulation(3, 12, false), (given) => {
        for (const [counted, direct] of simulate(given)) expect(counted).toBe(direct);
      }),
      { numRuns: 400 },
    );
  });

  it("while messages are unsent too, with windows that overlap by half", () => {
    fc.assert(
      fc.property(simulation(10, 20, true), (given) => {
        for (const [counted, direct] of simulate(given)) expect(counted).toBe(direct);
      }),
      { numRuns: 400 },
    );
  });

  it("and a window read again changes nothing, whatever it holds", () => {
    const texts = fc.array(fc.nat(4), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, fc.boolean()), { minLength: 1, maxLength: 8 }), (windows) => {
        let state = emptyContact("instagram", "a", "b", 0);
        for (const [prints, newest] of windows) {
          const shown = prints.map((print, id) => ({ id, print }));
          state = read(state, shown, newest);
          const again = read(state, shown, newest);
          expect(again).toEqual(state);
        }
      }),
      { numRuns: 500 },
    );
  });
});
