import * as z from "zod/mini";

export const AGE_BANDS = ["under-13", "13-15", "16-17", "adult"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export const INTERFACE_LANGUAGES = ["en", "fr"] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Choices of the person. `language: null` follows the browser. `retentionDays`: 7 to 365 (house: default 90). */
export const settingsSchema = z.strictObject({
  version: z.literal(1),
  language: z.nullable(z.enum(INTERFACE_LANGUAGES)),
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  retentionDays: z.int().check(z.minimum(7), z.maximum(365)),
  chipCorner: z.enum(["bottom-left", "bottom-right", "top-right"]),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  language: null,
  country: null,
  retentionDays: 90,
  chipCorner: "bottom-left",
};
