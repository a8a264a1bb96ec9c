import type { TacticExamples } from "../../phrasebook.ts";

export const giftExamples: TacticExamples = {
  must: [
    "i bought you something",
    "ill buy you anything you want",
    "i can get u a new phone",
    "let me spoil you",
    "ill take care of you",
    "do you want free robux",
    "i want to buy you a necklace",
    "whats your address so i can send you a present",
    "i can top up your phone",
    "want me to buy you clothes",
    "i could get you an iphone",
    "ill send you some v bucks",
    "you never have to worry about money again",
    "i got you a little something",
  ],
  mustNot: [
    "what do you want for your birthday",
    "we bought her a present",
    "i'll get you something from the shop",
    "mum will buy you a new one",
    "happy birthday! hope you like the gift",
    "i bought new shoes",
    "the gift shop closes at 5",
    "my dad got a new phone",
    "can i get you a drink from the machine",
    "take care",
    "the christmas present is wrapped",
  ],
};
