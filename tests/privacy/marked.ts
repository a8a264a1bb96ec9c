import { STORY_EN, type Story } from "../e2e/story.ts";

/**
 * Words that occur nowhere else in the world. The first of each family is searched for too: if a browser stored text
 * compressed, a later one might be a mere reference to it, but the first stands there as it is.
 */
const STEM = "Quolvrimbat";
const letters = (index: number): string =>
  String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));

export const NAME = `Zemfrok ${STEM}nam`;
export const HANDLE = "wuxtolbrep.handle";
/** As long as the sites' own numbers, and nobody's. */
export const ACCOUNT = { instagram: "73194602855170939", facebook: "61802945517730264" } as const;
export const OWN_NAME = "Yilvorak Drepsun";
export const OWN_HANDLE = "yilvorak.drepsun";

const wordOf = (index: number): string => `${STEM}${letters(index)}`;

/** The story, each message with a word of its own that no phrase knows. */
export const MARKED: Story = {
  ...STORY_EN,
  contact: { name: NAME, handle: HANDLE },
  messages: STORY_EN.messages.map((message, index) => ({
    ...message,
    text: `${message.text}. ${wordOf(index)}`,
  })),
};

/** Everything that must be nowhere on the disk. */
export const MARKERS: readonly string[] = [
  STEM,
  ...MARKED.messages.map((_, index) => wordOf(index)),
  NAME,
  "Zemfrok",
  HANDLE,
  "wuxtolbrep",
  ...Object.values(ACCOUNT),
  OWN_NAME,
  OWN_HANDLE,
];
