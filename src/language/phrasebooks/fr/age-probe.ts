import type { TacticPhrases } from "../../phrasebook.ts";

/** Asks how old the reader is, directly, by school year or by majority, or makes light of the gap. */
export const ageProbe: TacticPhrases = {
  weak: `
    <tues> en (quel|quelle|kel|kelle) (classe|annee|niveau)
    t en (quel|quelle|kel|kelle) classe
    (t|tu es|t es|tes) [encore|deja|toujours] (au|en) (college|lycee|primaire|6e|5e|4e|3e|6eme|5eme|4eme|3eme|seconde|2nde|premiere|1ere|terminale|secondaire|cegep|gymnase) (ou|c est ca|nn|non)
    (tu vas|tva|t vas) [encore|deja] (au|a l|a l ecole) (college|lycee|ecole|cegep|gymnase|primaire) $
    [c est|c|cest] quand [c est|est] (ton anniv|ton anniversaire|votre anniversaire|ta fete)
    (t|tu es|t es|tes) [nee|ne] (de|en) (quel|quelle|kel) (annee|mois)
    (t es|tu es|tes|t) (de quelle annee|de kel annee|nee en combien|ne en combien|de combien)
    tu passes en quelle classe
    tu passes [le] (brevet|bac) cette annee
    date de naissance $
    <tuas> l age de (mon|ma) (petit|petite|grand|grande) (frere|soeur|fille|fils|niece|cousine)
    (t es|tu es|tes) (nee|ne) en <number>
    (t es|tu es|tes) de <number> $
  `,
  clear: `
    <tuas> <quel> (age|ag|aje)
    t <quel> age
    <quel> age (as tu|a tu|tu as|t as|tas|ta|avez vous|vous avez|que t as)
    [c est] <quel> (ton|votre) age
    [c est|c|cest] <quoi> (ton|votre) age
    ^ [et|au fait|euh] (ton|votre) age $
    (donne|dis) [moi|m] (ton|votre) age
    (connaitre|savoir|demander) (ton|votre) age
    (t as|tu as|tas|ta|t|vous avez) combien [d] (ans|annees|balais|piges)
    (tu as|t as|tas|ta|vous avez) (bien|vraiment|deja|que|donc|genre|quoi) <age>
    ^ (tu as|t as|tas|ta|as tu) <age> $
    (t as|tu as|tas|ta) (plus|moins) de <age>
    (t as|tu as|tas|ta) <age> [ans] ou <age>
    (asv|a s v|age sexe ville|âge ville|age ville)
    <tues> [deja|bien|pas|encore] (majeure|majeur|mineure|mineur)
    t [deja|bien] (majeure|majeur|mineure|mineur)
    (t as|tu as|tas|ta) [deja|bien|pas|encore|pas encore] (18|dix huit|18 ans|seize|16 ans|15 ans|treize ans) $
    [t es|tes|tu es|t] jeune (non|ou pas|quand meme|nn)
    (tu es|t es|tes|t) [trop|vraiment|encore|un peu|si|tres] jeune
    (je te donne|jte donne|je dirais|je dirai|laisse moi deviner) [moi] [que] [t as|tu as] <age>
    et toi [t as] [quel] age
    et toi ton age
    <tuas> [deja|bien|pas|pas encore|encore] [eu] (18|<age>) ans (deja|revolus|ou pas|non|c est ca)
    [tu] (fetes|fete) [ton|tes] (anniv|anniversaire|<age>) [ans] (quand|bientot)
    (ca|sa) [te|vous] [te|vous] (derange|gene|choque|ennuie|fait peur|fait bizarre) [pas] (que (je sois|j ai|jsois|je suis) [plus|beaucoup plus|un peu plus|si|bcp plus] (vieux|age|vieille|grand|<age>)|mon age|notre difference d age|la difference d age|l ecart d age)
    (je suis|jsuis|chui|t es|tu es) [pas] [un peu|beaucoup|bcp|bien|vraiment|juste] (plus vieux que toi|plus age que toi|plus vieille que toi|trop vieux pour toi|plus grand que toi en age|plus jeune que moi)
  `,
  strong: `
    [l] age (compte pas|ne compte pas|importe peu|n a pas d importance|a pas d importance|change rien|ne change rien|on s en fout|osef|on s en fiche|veut rien dire|ne veut rien dire|c est dans la tete)
    (ton age|notre difference d age|la difference d age|l ecart d age) [me|ca|ca me|ne|n] (derange pas|me derange pas|gene pas|me gene pas|pose pas|compte pas|compte plus|fait rien|pose probleme|change rien|est pas un probleme|est pas grave|a pas d importance)
    (peu importe|je m en fous de|je m en fiche de|osef de) (l age|ton age|notre age|la difference d age|la diff d age)
    (en amour|pour l amour) [il y a pas|y a pas|n a pas|pas] d age
    (l amour|l amitie) [ca] (a pas d age|n a pas d age)
    (tu devrais|tu dois|t as qu a|tu peux) (dire|mettre) que (tu as|t as|tas) <age>
    (dis|dit|mets) que (tu as|t as|tas) (18|<age>)
    (on s en fout|osef|on s en fiche|je m en fous|je m en fiche|j m en fous) de l age
  `,
  guards: `
    <quel> age [deja|aujourd hui|maintenant] (ta|ton|tes|la|le|son|sa|leur|votre|vos|les) (petite|petit|grande|grand|soeur|frere|chien|chat|cousin|cousine|mere|pere|fils|fille|enfants|bebe|parents|niece|neveu|mec|copain|copine|mamie|papy|prof)
    (son|leur|mon|notre|cet) age
    (il|elle|ils|on|qui|frere|soeur|chien|chat|fils|fille|prof|mere|pere|cousin|cousine|copain|copine|mec|bebe) (a|as|ont) <quel> age
    (t as|tu as|tas|ta) combien d (annees|ans) (de|d|d experience|en)
    ta <age>
    (ta|t as|tu as) (18|16) (sur|en|de moyenne|au|a|points|pts|euros)
    trop jeune pour (mourir|ca|comprendre|se|le|etre|ce film)
    ages (de|des|pour|limite)
    a ton age (je|on|j)
  `,
};
