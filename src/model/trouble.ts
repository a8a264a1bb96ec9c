/** What can go wrong with the store. Each has words in every interface language; none is passed over in silence. */
export const TROUBLES = [
  "damaged:consent",
  "damaged:settings",
  "damaged:pausedUntil",
  "damaged:withdrawing",
  "damaged:contact",
  "damaged:alert",
  "damaged:name",
  "damaged:trouble",
] as const;
export type TroubleKind = (typeof TROUBLES)[number];
