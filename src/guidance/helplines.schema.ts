import * as z from "zod/mini";
import { HELPLINE_KINDS, type Helpline } from "./helplines.shape.ts";

/** A phone or short code as one dials it. */
const dialled = z.nullable(z.string().check(z.regex(/^[0-9][0-9 -]*[0-9]$/)));
const hour = z.int().check(z.minimum(0), z.maximum(24));

const hours = z.union([
  z.strictObject({ kind: z.enum(["always", "online", "app"]) }),
  z.strictObject({
    kind: z.literal("spans"),
    spans: z
      .array(z.strictObject({ days: z.enum(["every-day", "weekdays", "weekend"]), from: hour, to: hour }))
      .check(z.minLength(1)),
  }),
]);

/** What every row must be; held by the tests, so that nothing of it weighs on the shipped code. */
export const helplineSchema: z.ZodMiniType<Helpline> = z
  .strictObject({
    country: z.string().check(z.regex(/^[A-Z]{2}$/)),
    name: z.string().check(z.minLength(3)),
    kind: z.enum(HELPLINE_KINDS),
    phone: dialled,
    sms: dialled,
    url: z.nullable(z.url({ protocol: /^https$/ })),
    audience: z.string().check(z.minLength(3)),
    serves: z.enum(["young", "adults", "anyone"]),
    hours: z.nullable(hours),
    languages: z.array(z.string().check(z.regex(/^[a-z]{2}$/))),
    confirmed: z.boolean(),
    note: z.string(),
    lastChecked: z.iso.date(),
    source: z.string().check(z.minLength(3)),
  })
  .check(
    z.refine(
      (line) => line.phone !== null || line.sms !== null || line.url !== null,
      "a line nobody can reach",
    ),
    z.refine((line) => line.confirmed || line.note !== "", "an unsure line must say what is unsure"),
  );
