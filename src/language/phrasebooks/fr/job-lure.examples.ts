import type { TacticExamples } from "../../phrasebook.ts";

/** Sentences for the tests; all invented. */
export const jobLureExamples: TacticExamples = {
  must: [
    "tu peux m'aider à gagner de l'argent, c'est facile",
    "c'est un boulot facile et bien payé",
    "argent facile depuis chez toi",
    "on recherche des jeunes filles pour un shooting",
    "ça te dirait de faire du mannequinat",
    "tu peux gagner 500 euros par semaine avec ton tel",
    "je suis photographe et je cherche des modèles",
    "aucune expérience requise",
    "logée nourrie, voyage payé",
    "tu veux te faire de la thune facilement ?",
    "j'ai un plan pour toi",
    "tu peux recevoir un virement sur ton compte, tu gardes une commission",
    "travail à domicile, vous serez payés chaque jour",
    "mon agence recrute des hôtesses",
    "garder un petit sac pour moi et t'es payé",
    "tu as le profil parfait pour notre marque",
    "investis seulement 100€ et tu reçois le double",
  ],
  mustNot: [
    "je cherche un job d'été au mcdo",
    "mon père a un bon travail",
    "le baby-sitting c'est pas très bien payé",
    "l'exo est facile",
    "on cherche un gardien pour samedi",
    "tu bosses demain ?",
    "mon frère a gagné de l'argent de poche en lavant la voiture",
    "mission accomplie, on a fini le niveau",
    "j'ai mon entretien de stage lundi",
    "l'argent facile sur gta c'est le casino",
    "elle a fait un casting pour the voice",
    "le prof cherche des volontaires",
    "on recrute des bénévoles pour la kermesse",
  ],
};
