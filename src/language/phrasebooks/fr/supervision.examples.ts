import type { TacticExamples } from "../../phrasebook.ts";

/** Sentences for the tests; all invented. */
export const supervisionExamples: TacticExamples = {
  must: [
    "ma mère regarde mon tel",
    "mon père est à côté",
    "mes parents lisent mes messages",
    "ma mère a mon mot de passe",
    "je vais le dire à ma mère",
    "j'ai un contrôle parental",
    "je suis avec ma mère",
    "mon père arrive",
    "c'est le tel de ma mère",
    "ici sa mère",
    "mes parents voient tout",
    "je demande à ma mère",
    "mon frère est dans ma chambre",
    "j'ai tout raconté à mes parents",
    "mes parents sont au courant",
    "mon père est gendarme... mon père est policier à Lyon, il bosse dans la police, mon père travaille dans la police",
  ],
  mustNot: [
    "ma mère regarde la télé",
    "ma mère est malade",
    "mon père est au travail",
    "mes parents sont pas là",
    "coucou maman",
    "c'est l'anniv de ma mère",
    "ma soeur est trop forte",
    "le père de Léo est boulanger",
    "papa a fait des crêpes",
    "tes parents sont sympas",
    "mon frère lit un livre",
    "on mange chez mamie",
    "mon père a acheté une voiture",
  ],
};
