import type { TacticExamples } from "../../phrasebook.ts";

export const ageProbeExamples: TacticExamples = {
  must: [
    "how old are you?",
    "how old r u",
    "asl",
    "whats ur age",
    "what grade are you in",
    "are you over 18",
    "when were you born",
    "are u a minor",
    "you look 16",
    "age?",
    "and your age?",
    "how young are you",
    "can i ask how old are you",
  ],
  mustNot: [
    "how old is your dog",
    "how old are you turning on saturday",
    "what year did the war start",
    "are you 5 minutes away",
    "my nan is so old",
    "whats the age rating of the game",
    "how old were you when we moved",
    "grade 5 maths is hard",
    "are you 20 mins late again",
  ],
};
