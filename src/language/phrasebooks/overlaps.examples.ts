import type { PhrasebookLanguage, Tactic } from "../../model/tactics.ts";

/**
 * Sentences that must match one tactic and rightly show another as well, or match in another language. The test fails
 * for an overlap that is not here and for one that is here and no longer happens. Never shipped.
 */
export interface Overlap {
  /** The language whose examples hold the sentence. */
  readonly from: PhrasebookLanguage;
  readonly sentence: string;
  readonly language: PhrasebookLanguage;
  readonly tactic: Tactic;
  readonly why: string;
}

type Row = readonly [sentence: string, language: PhrasebookLanguage, tactic: Tactic, why: string];

const rows = (from: PhrasebookLanguage, list: readonly Row[]): readonly Overlap[] =>
  list.map(([sentence, language, tactic, why]) => ({ from, sentence, language, tactic, why }));

const ENGLISH: readonly Row[] = [
  ["i love you so much", "fr", "endearment", "a word that both languages use"],
  ["hey baby", "fr", "endearment", "a word that both languages use"],
  ["sweet dreams babe", "fr", "endearment", "a word that both languages use"],
  ["ily", "fr", "endearment", "a word that both languages use"],
  [
    "if anyone finds out im in trouble",
    "en",
    "secrecy",
    "names the harm of being found out, which both asks and silences",
  ],
  ["if you tell anyone i will go to jail", "en", "risk-check", "silence asked for by naming the punishment"],
  ["u promised me a pic of you", "en", "pressure", "insists while asking"],
  [
    "whats your address so i can send you a present",
    "en",
    "meeting",
    "asks for the address, or for time together, as part of the gift",
  ],
  ["why dont you answer my calls", "en", "pressure", "insists on a call"],
  ["prove youre real on video call", "en", "pressure", "insists on a call"],
  ["dont be such a baby", "fr", "endearment", "a borrowed word that is read in both languages"],
  ["do what i say or ill leak it", "en", "pressure", "an order backed by the threat"],
  ["pay or i post your video", "en", "payment-demand", "the threat is there to be paid"],
  [
    "what would your friends say if they saw this",
    "en",
    "risk-check",
    "asks what others would say, as a threat",
  ],
  ["imma leak ur nudes", "en", "image-request", "the one word names an explicit picture, whoever sends it"],
  ["imma leak ur nudes", "fr", "image-request", "the one word names an explicit picture, whoever sends it"],
  ["unless you pay i will expose you", "en", "payment-demand", "the threat is there to be paid"],
  ["send me 200€ or ill post it", "en", "threat-to-publish", "the payment is demanded under the threat"],
  [
    "pay up or ill send it to your friends",
    "en",
    "threat-to-publish",
    "the payment is demanded under the threat",
  ],
  ["if you trust me give me your password", "en", "pressure", "the password as a proof of trust"],
  ["im 28 but age is just a number", "en", "pressure", "the age is played down in the same line"],
  ["why do you want my pic", "en", "image-request", "the refusal repeats what was asked"],
  ["nope", "fr", "refusal", "a word that both languages use"],
  ["my mum said i cant talk to strangers", "en", "refusal", "the rule of the parent is the refusal"],
];

const FRENCH: readonly Row[] = [
  ["salut beauté", "fr", "compliment", "a pet name that praises looks"],
  [
    "il vaut mieux pas que ta mère tombe dessus, faut pas que ta mère le sache",
    "fr",
    "risk-check",
    "silence asked for by naming the punishment",
  ],
  ["allez juste une photo", "fr", "pressure", "insists while asking"],
  [
    "t'avais dit que tu m'enverrais une photo, tu m'as promis une photo",
    "fr",
    "pressure",
    "insists while asking",
  ],
  ["je cherche une sugar baby", "en", "endearment", "a borrowed word that is both"],
  ["je cherche une sugar baby", "en", "money-offer", "a word that both languages use"],
  ["je te paye des robux", "fr", "money-offer", "pays for the present"],
  [
    "envoie ton adresse je t'envoie un colis",
    "fr",
    "meeting",
    "asks for the address, or for time together, as part of the gift",
  ],
  [
    "je t'emmène en week-end à Disney",
    "fr",
    "meeting",
    "asks for the address, or for time together, as part of the gift",
  ],
  [
    "c'est quoi ton adresse que je t'envoie un cadeau",
    "fr",
    "meeting",
    "asks for the address, or for time together, as part of the gift",
  ],
  [
    "appelle moi quand t'es seule",
    "fr",
    "parents-whereabouts",
    "a call is asked for the moment nobody is near",
  ],
  ["je veux te voir en cam", "fr", "meeting", "wants to see the person; by camera or not is one wish"],
  ["mets ta cam je veux te voir", "fr", "meeting", "wants to see the person; by camera or not is one wish"],
  ["si tu payes pas je publie tout sur insta", "fr", "payment-demand", "the threat is there to be paid"],
  ["tu veux que ta mère voie cette photo ?", "fr", "risk-check", "asks what others would say, as a threat"],
  ["envoie l'argent sinon je publie", "fr", "threat-to-publish", "the payment is demanded under the threat"],
  ["paye ou je balance", "fr", "threat-to-publish", "the payment is demanded under the threat"],
  [
    "si tu m'envoies pas l'argent je montre tout",
    "fr",
    "threat-to-publish",
    "the payment is demanded under the threat",
  ],
];

export const overlaps: readonly Overlap[] = [...rows("en", ENGLISH), ...rows("fr", FRENCH)];
