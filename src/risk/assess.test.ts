import { describe, expect, it } from "vitest";
import { SIGNAL_IDS, type SignalId, type SignalResult } from "../model/signals.ts";
import { TACTICS, type Tactic } from "../model/tactics.ts";
import { assess } from "./assess.ts";
import type { RiskContext } from "./context.ts";
import { FAMILIES, SIGNAL_WEIGHTS, TACTIC_WEIGHTS } from "./weights.ts";

const NOW = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

const context: RiskContext = {
  facts: {
    request: null,
    group: null,
    mutual: null,
    newAccount: null,
    openedBy: "unknown",
    firstContact: true,
  },
  known: false,
  ageBand: "13-15",
  ageGap: "unknown",
  refused: false,
  supervised: false,
  gaps: [],
  newestPos: 20,
  times: new Map(),
  now: NOW,
};
const old: RiskContext = { ...context, facts: { ...context.facts, firstContact: false } };
const known: RiskContext = { ...context, known: true };

const present = (
  signal: SignalId,
  tactics: readonly Tactic[],
  messages: readonly number[] = [18, 20],
  strength: 1 | 2 | 3 = 2,
): SignalResult => ({ signal, status: "present", strength, tactics, messages, minutes: null });

const BURST = present("compliment-burst", ["compliment"]);
const SECRECY = present("secrecy-or-move", ["secrecy"], [19]);
const PICTURE = present("request-after-praise", ["compliment", "image-request"]);
const REWARD = present("image-for-reward", ["image-request", "money-offer"]);
const MEETING = present("meeting-or-call", ["meeting", "call"]);
const PASSWORD = present("credential-request", ["credential-request"], [20]);
const THREAT = present("sextortion", ["threat-to-publish"], [20]);
const SELF_HARM = present("self-harm-pressure", ["self-harm-pressure"], [20]);

const level = (results: readonly SignalResult[], given: Partial<RiskContext> = {}) =>
  assess(results, { ...context, ...given }).level;

describe("one signal alone", () => {
  it.each([
    ["compliments", BURST],
    ["secrecy", SECRECY],
    ["a picture asked for", PICTURE],
    ["a reward for pictures", present("image-for-reward", ["image-request", "money-offer"], [18, 20], 3)],
    ["a job", present("job-lure", ["job-lure", "money-offer"], [20], 3)],
    [
      "a fast run of everything",
      present(
        "rapid-escalation",
        ["secrecy", "parents-whereabouts", "risk-check", "call", "pressure"],
        [1, 9],
        3,
      ),
    ],
  ])("is at most a tip: %s", (_, result) => {
    expect(level([result], { ageGap: "adult", refused: true })).toBe("tip");
  });

  it("is less than a tip if it is what everybody does", () => {
    expect(level([present("meeting-or-call", ["meeting"], [20], 1)])).toBe("none-found");
  });
});

describe("explicit dangers need no second", () => {
  it.each([
    ["a threat", [THREAT], "urgent"],
    ["pressure to self-harm", [SELF_HARM], "urgent"],
    ["a request for the password", [PASSWORD], "caution"],
    [
      "prepared by praise",
      [present("credential-request", ["credential-request", "compliment"], [20], 3)],
      "urgent",
    ],
  ] as const)("%s", (_, results, expected) => {
    for (const given of [context, old, known]) {
      expect(assess(results, given)).toMatchObject({ level: expected, explicit: true });
    }
  });

  it("but fade when long past", () => {
    const times = new Map([[20, NOW - 200 * DAY]]);
    expect(assess([PASSWORD], { ...context, times })).toMatchObject({ explicit: false });
    expect(level([PASSWORD], { times })).toBe("none-found");
  });
});

describe("caution", () => {
  it("takes two independent signals", () => {
    expect(level([BURST, present("secrecy-or-move", ["secrecy"], [19], 3)])).toBe("caution");
  });

  it("does not take two of one family for two", () => {
    expect(level([PICTURE, REWARD])).toBe("tip");
  });

  it("does not take one single message for two", () => {
    const one = [present("image-for-reward", ["image-request", "money-offer"], [7], 3)];
    expect(level([...one, present("secrecy-or-move", ["secrecy"], [7], 3)])).toBe("tip");
    expect(level([...one, present("secrecy-or-move", ["secrecy"], [8], 3)])).toBe("urgent");
  });

  it("does not take a fast run for a second signal if it rests on the same tactics", () => {
    const burst = present("compliment-burst", ["compliment", "endearment"], [1, 9], 3);
    const same = present("rapid-escalation", ["compliment", "endearment", "secrecy"], [1, 9], 1);
    const more = present("rapid-escalation", ["compliment", "secrecy", "parents-whereabouts"], [1, 9], 1);
    expect(level([burst, same], { ageGap: "adult" })).toBe("tip");
    expect(level([burst, more], { ageGap: "adult" })).toBe("caution");
  });

  it("is not reached by what couples and friends do, unless an adult writes to a minor", () => {
    const couple = [
      present("compliment-burst", ["compliment", "endearment"], [1, 9], 3),
      present("meeting-or-call", ["meeting", "call"], [3, 5], 3),
    ];
    expect(level(couple)).toBe("tip");
    expect(level(couple, { ageGap: "adult" })).toBe("caution");
  });

  it("is harder to reach with an old or known contact, and after praise from a peer", () => {
    const two = [BURST, present("secrecy-or-move", ["secrecy"], [19], 3)];
    expect(level(two, old)).toBe("tip");
    expect(level(two, known)).toBe("tip");
    expect(level(two, { ageGap: "peer" })).toBe("tip");
  });
});

describe("urgent", () => {
  it("is money with pictures from a contact not known", () => {
    expect(level([BURST, REWARD])).toBe("urgent");
    expect(level([BURST, REWARD], known)).not.toBe("urgent");
  });

  it("is money with a meeting, once something graver than both is there", () => {
    const job = present("job-lure", ["job-lure", "money-offer"], [12], 3);
    expect(level([job, MEETING, BURST])).toBe("urgent");
    expect(level([job, present("meeting-or-call", ["call"], [14], 2), BURST])).toBe("caution");
  });
});

describe("context", () => {
  const nearly = [
    present("compliment-burst", ["compliment"], [1, 9], 1),
    present("secrecy-or-move", ["secrecy"], [8], 2),
  ];
  it.each([
    ["nothing said", {}, "tip"],
    ["a refusal raises", { refused: true, ageGap: "adult" }, "caution"],
    [
      "a watching parent lowers",
      { refused: true, ageGap: "adult", supervised: true, ageBand: "adult" },
      "tip",
    ],
  ] as const)("%s", (_, given, expected) => {
    expect(level(nearly, given)).toBe(expected);
  });

  it("fades with time, or with messages where times are unknown", () => {
    const two = [BURST, present("secrecy-or-move", ["secrecy"], [20], 3)];
    expect(level(two, { times: new Map([[20, NOW - 40 * DAY]]) })).toBe("tip");
    expect(level(two, { newestPos: 20 + 800 })).toBe("none-found");
  });

  it("counts what a clock set back dates in the future as fresh", () => {
    expect(level([THREAT], { times: new Map([[20, NOW + 40 * DAY]]) })).toBe("urgent");
  });
});

describe("what could not be read", () => {
  it("only turns none-found into cannot-assess", () => {
    expect(assess([], { ...context, gaps: ["chat-locked"] })).toMatchObject({
      level: "cannot-assess",
      gaps: ["chat-locked"],
    });
    expect(level([THREAT], { gaps: ["rows-unread"] })).toBe("urgent");
    expect(level([], {})).toBe("none-found");
  });

  it("says so itself when sides decide", () => {
    const unsure: SignalResult = { signal: "sextortion", status: "cannot-tell", why: "sides-unknown" };
    expect(assess([unsure], context)).toMatchObject({ level: "cannot-assess", gaps: ["sides-unknown"] });
  });
});

describe("weights", () => {
  it("exist for every signal and every tactic of risk", () => {
    const context = ["age-statement", "refusal", "supervision"];
    for (const id of SIGNAL_IDS) expect(FAMILIES[id]).toBeTruthy();
    for (const id of SIGNAL_IDS) if (id !== "rapid-escalation") expect(SIGNAL_WEIGHTS[id]).toBeGreaterThan(0);
    for (const tactic of TACTICS) expect((TACTIC_WEIGHTS[tactic] ?? 0) > 0).toBe(!context.includes(tactic));
  });

  it("put the heaviest reason first and its most telling tactics in front", () => {
    const run = present("rapid-escalation", ["meeting", "parents-whereabouts", "compliment"], [1, 9], 1);
    const { reasons } = assess([MEETING, THREAT, run], context);
    expect(reasons[0]?.signal).toBe("sextortion");
    expect(reasons.find(({ signal }) => signal === "rapid-escalation")?.tactics[0]).toBe(
      "parents-whereabouts",
    );
  });
});
