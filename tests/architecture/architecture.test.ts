import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { alerts as en } from "../../src/i18n/en/alerts.ts";
import { alerts as fr } from "../../src/i18n/fr/alerts.ts";
import { SIGNAL_IDS } from "../../src/model/signals.ts";
import { SIGNALS } from "../../src/signals/index.ts";
import { faultOf, importFaults, MAY_IMPORT, PURE, ROOT, read, roomOf, sources } from "./rooms.ts";

describe("rooms", () => {
  it("import one way only", () => {
    expect(importFaults()).toEqual([]);
  });

  it("are all known, and none is listed that does not exist", () => {
    const found = new Set(sources().map(roomOf));
    expect([...found].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it.each([
    ["src/language/index.ts", "../storage/ledger.ts"],
    ["src/platforms/instagram/index.ts", "../../messaging/client.ts"],
    ["src/content/reader.ts", "../engine/index.ts"],
    ["src/content/reader.ts", "../storage/items.ts"],
    ["src/model/cues.ts", "idb"],
    ["src/content/reader.ts", "left-pad"],
    ["src/content/reader.ts", "./nowhere.ts"],
  ])("would refuse %s importing %s", (file, target) => {
    expect(faultOf(file, target)).toContain(file);
  });

  it("have a README of at most 30 lines each", () => {
    const rooms = new Set(Object.keys(MAY_IMPORT).map((room) => room.split("/")[0] as string));
    for (const room of [...rooms].filter((name) => name !== "browser")) {
      const file = `src/${room}/README.md`;
      expect(
        existsSync(join(ROOT, file)),
        `${file}: say what the room knows, must not know, and how to add to it`,
      ).toBe(true);
      expect(read(file).trimEnd().split("\n").length, `${file} is longer than 30 lines`).toBeLessThanOrEqual(
        30,
      );
    }
  });
});

/** What the compiler lets through in a room without DOM types: a clock and chance. */
const IMPURE = /\b(Date\.now|new Date\(\)|Math\.random)/;

describe("pure rooms", () => {
  it.each(PURE)("%s takes time, chance and pages as arguments", (room) => {
    const guilty = sources().filter(
      (file) => roomOf(file) === room && IMPURE.test(withoutComments(read(file))),
    );
    expect(guilty, "pass `now` or the value in as an argument").toEqual([]);
  });
});

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

/** Nothing that could send anything, anywhere in shipped source (the built files are searched as well). */
const NETWORK =
  /\bfetch\s*\(|\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts)\b/;

describe("shipped source", () => {
  it("holds no network code", () => {
    expect(sources().filter((file) => NETWORK.test(withoutComments(read(file))))).toEqual([]);
  });

  it("enters the browser's API in one place", () => {
    const users = sources().filter((file) =>
      /wxt\/browser|webextension-polyfill|\bchrome\b/.test(withoutComments(read(file))),
    );
    expect(users).toEqual(["src/browser/index.ts", "src/browser/tab.ts"]);
  });

  it("has files of at most 250 lines", () => {
    const long = sources().filter((file) => read(file).split("\n").length > 250);
    expect(long, "split by what they know").toEqual([]);
  });
});

describe("signals", () => {
  it("are in the index, each in a file of its own, with examples and words in every language", () => {
    expect(SIGNALS.map(({ id }) => id).sort()).toEqual([...SIGNAL_IDS].sort());
    const files = readdirSync(join(ROOT, "src/signals"));
    for (const id of SIGNAL_IDS) {
      expect(files, `src/signals/${id}.ts`).toContain(`${id}.ts`);
      expect(files, `src/signals/${id}.test.ts: examples of every result`).toContain(`${id}.test.ts`);
      for (const words of [en, fr])
        expect(JSON.stringify(words), `words for ${id} in i18n`).toContain(`"${id}"`);
    }
  });
});
