import type { TacticExamples } from "../../phrasebook.ts";

export const selfHarmPressureExamples: TacticExamples = {
  must: [
    "you should kill yourself",
    "cut yourself for me",
    "hurt yourself or i leak it",
    "nobody would miss you",
    "the world would be better without you",
    "carve my name into your arm",
    "kys",
    "show me your scars",
    "i want to see you bleed",
    "you have to hurt yourself on camera",
    "go die",
  ],
  mustNot: [
    "dont hurt yourself",
    "did you cut yourself on the paper",
    "be careful you might hurt yourself",
    "i cut my hair",
    "you will hurt yourself on that trampoline",
    "my phone died",
    "the boss kills you in one hit",
    "please dont hurt yourself i love you",
    "cut the cake",
    "this homework is killing me",
    "i hurt my ankle",
    "have you ever hurt yourself skiing",
  ],
};
