import type { TacticExamples } from "../../phrasebook.ts";

/** Sentences for the tests; all invented. */
export const endearmentExamples: TacticExamples = {
  must: [
    "coucou princesse",
    "tu me manques",
    "je t'aime",
    "jtm fort",
    "ma petite princesse",
    "mon ange",
    "je suis fou de toi",
    "je pense à toi tout le temps",
    "bonne nuit ma belle",
    "merci mon coeur",
    "t'es à moi maintenant",
    "j'ai des sentiments pour toi",
    "tu es l'amour de ma vie",
    "je tombe amoureux de toi",
    "salut beauté",
    "j'arrête pas de penser à toi",
    "jpeux plus me passer de toi",
  ],
  mustNot: [
    "bisous à demain",
    "on connaît la leçon par coeur",
    "c'est ma petite soeur",
    "mon petit frère a mangé mon goûter",
    "ma belle-soeur accouche",
    "j'ai vu un bébé chat trop mignon",
    "mon chat est malade",
    "c'était le plus beau jour de ma vie",
    "le gâteau au chocolat de mamie",
    "l'amour est dans le pré ce soir à la télé",
    "la princesse Mononoké c'est mon film préféré",
    "t'as vu la reine des neiges",
    "mon petit déj est prêt",
  ],
};
