import type { TacticExamples } from "../../phrasebook.ts";

/** Sentences for the tests; all invented. */
export const giftExamples: TacticExamples = {
  must: [
    "je t'offre un iphone",
    "je peux t'acheter ce que tu veux",
    "j'ai un cadeau pour toi",
    "je te paye des robux",
    "je t'offre une carte psn",
    "envoie ton adresse je t'envoie un colis",
    "je t'ai acheté... j'ai acheté un bijou juste pour toi",
    "choisis un truc sur shein je te l'offre",
    "je vais te couvrir de cadeaux",
    "tu auras un nouveau téléphone si t'es gentille",
    "je peux te faire livrer des fleurs, je te commande un parfum",
    "je t'emmène en week-end à Disney",
    "tu veux des vbucks ? je te prends des vbucks",
    "c'est quoi ton adresse que je t'envoie un cadeau",
    "des airpods si tu m'envoies quelque chose",
    "je vous offre un sac de marque",
  ],
  mustNot: [
    "tu veux quoi pour noël",
    "on offre quoi à maman",
    "le cadeau commun pour la maîtresse c'est 5 euros",
    "j'ai eu une ps5 à mon anniversaire",
    "papa m'a acheté un vélo",
    "merci pour le cadeau",
    "c'est cadeau mdr",
    "j'ai commandé un pull sur vinted",
    "tu as reçu ton colis ?",
    "tu prends quoi au mcdo",
    "il m'a offert un verre",
    "la boutique offre la livraison",
    "surprise ! on est en bas de chez toi les gars",
  ],
};
