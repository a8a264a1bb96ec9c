import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { consentSchema } from "../model/consent.ts";
import { alertRecordSchema, contactStateSchema } from "../model/ledger.ts";
import { settingsSchema } from "../model/settings.ts";
import v1 from "./fixtures/v1.json" with { type: "json" };
import { type Migration, revive, upgrade } from "./versions.ts";

describe("stored shapes of every version so far", () => {
  it.each([
    ["settings", v1.settings, settingsSchema],
    ["consent", v1.consent, consentSchema],
    ["contact", v1.contact, contactStateSchema],
    ["alert", v1.alert, alertRecordSchema],
  ] as const)("version 1 of %s can still be read, whole", (_name, stored, schema) => {
    expect(revive(stored, schema as z.ZodMiniType)).toEqual(stored);
  });
});

describe("migrations", () => {
  const steps: Migration[] = [
    (old) => ({ ...old, version: 2, added: true }),
    (old) => ({ ...old, version: 3, added: Number(old.added) }),
  ];
  const current = z.strictObject({ version: z.literal(3), added: z.number() });

  it("run in order from the version found", () => {
    expect(revive({ version: 1 }, current, steps)).toEqual({ version: 3, added: 1 });
    expect(revive({ version: 2, added: false }, current, steps)).toEqual({ version: 3, added: 0 });
    expect(revive({ version: 3, added: 7 }, current, steps)).toEqual({ version: 3, added: 7 });
  });

  it.each([null, 7, "x", [], {}, { version: "1" }, { version: 0 }, { version: 4, added: 1 }])(
    "leave %o unread",
    (damaged) => {
      expect(revive(damaged, current, steps)).toBeUndefined();
      expect(() => upgrade(damaged, steps)).not.toThrow();
    },
  );
});
