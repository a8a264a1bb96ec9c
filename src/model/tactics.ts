/**
 * What one message can do, in the field's vocabulary (detection.md §2 and §5 of the project's facts).
 * The last three are context, not risk: what a line says about the writer's age, a refusal, a watching parent.
 */
export const TACTICS = [
  "compliment",
  "endearment",
  "age-probe",
  "parents-whereabouts",
  "risk-check",
  "secrecy",
  "image-request",
  "money-offer",
  "job-lure",
  "gift",
  "platform-move",
  "meeting",
  "call",
  "pressure",
  "threat-to-publish",
  "payment-demand",
  "credential-request",
  "self-harm-pressure",
  "age-statement",
  "refusal",
  "supervision",
] as const;

export type Tactic = (typeof TACTICS)[number];

/** Who wrote a message: the contact, the account's person, or a page that did not say. Never guessed. */
export const SIDES = ["them", "me", "unknown"] as const;
export type Side = (typeof SIDES)[number];

/** How plainly a phrase shows its tactic: 1 a trace, 2 clear, 3 explicit. */
export type Strength = 1 | 2 | 3;

/** Languages that a phrasebook covers. */
export const PHRASEBOOK_LANGUAGES = ["en", "fr"] as const;
export type PhrasebookLanguage = (typeof PHRASEBOOK_LANGUAGES)[number];
