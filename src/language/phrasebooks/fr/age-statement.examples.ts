import type { TacticExamples } from "../../phrasebook.ts";

/** Sentences for the tests; all invented. */
export const ageStatementExamples: TacticExamples = {
  must: [
    "j'ai 28 ans",
    "28 ans et toi",
    "12 et toi ?",
    "jai 15 ans",
    "g 14 ans",
    "moi c'est Lucas 17 ans",
    "je viens d'avoir 16 ans",
    "j'en ai 32",
    "je suis un homme de 40 ans",
    "moi 13 ans",
    "j'ai bientôt 15 ans",
    "je vais sur mes 14 ans",
    "h 35 ans",
    "j'ai 38 ans et je suis célibataire",
    "mon âge c'est 24",
  ],
  mustNot: [
    "mon frère a 12 ans",
    "il y a 28 ans",
    "j'ai 15 en maths",
    "j'ai 20 euros",
    "ça fait 10 ans qu'on se connaît",
    "j'ai 12 ans de danse",
    "le film est interdit aux moins de 16 ans",
    "j'ai 30 minutes",
    "ma fille a 14 ans",
    "on joue à 15h",
    "dans 18 ans on sera vieux",
    "j'ai 12 notifs",
    "comme si j'avais 5 ans",
  ],
};
