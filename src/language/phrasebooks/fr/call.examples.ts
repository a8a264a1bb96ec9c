import type { TacticExamples } from "../../phrasebook.ts";

/** Sentences for the tests; all invented. */
export const callExamples: TacticExamples = {
  must: [
    "on s'appelle ce soir ?",
    "je peux t'appeler ?",
    "appelle moi",
    "allume ta cam",
    "j'aimerais entendre ta voix",
    "un appel vidéo tous les deux",
    "t'as pas une webcam ?",
    "on fait un facetime",
    "appelle moi quand t'es seule",
    "fais un vocal",
    "je veux te voir en cam",
    "mets ta cam je veux te voir",
    "appel vidéo rien que nous deux",
    "je vous appelle ce soir",
    "jt'appelle dans 5 min",
    "viens en voc",
  ],
  mustNot: [
    "comment il s'appelle ton chat",
    "ma mère m'appelle je dois y aller",
    "le prof fait l'appel",
    "ça s'appelle comment ce jeu",
    "on joue à call of",
    "rappelle le cabinet du médecin",
    "tu t'appelles comment",
    "la caméra du salon est cassée",
    "j'ai vu la vidéo",
    "ta mère nous appelle",
    "appelle un taxi",
    "comment on s'appelle dans le jeu",
    "le chien ne vient pas quand je l'appelle",
  ],
};
