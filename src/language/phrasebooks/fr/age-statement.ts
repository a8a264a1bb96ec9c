import type { TacticPhrases } from "../../phrasebook.ts";

/** The writer says their own age; the number in the phrase is the value. Ages of others and lengths of time are guarded. */
export const ageStatement: TacticPhrases = {
  weak: `
    (j ai|jai) <age> et toi
    ^ <age> [et] (toi|tw|twa|vous|et toi) $
    ^ moi <age> $
    (j ai|jai|g) (bientot|presque) <age>
  `,
  clear: `
    ^ [<fill>] [moi] [c est] <age> (ans|an|piges|balais|a)
    ^ [<fill>] [moi] <age> [ans|an|piges] [et|mais] (toi|vous|twa|tw)
    <age> (ans|an|piges|balais) [et|pis] (toi|vous|twa|tw)
    (bientot|presque) <age> (ans|piges|balais)
    (je fete|je vais feter) mes <age> (ans|piges)
    moi (c est|cest|c) .. <age> ans
    (je m appelle|jm appelle|moi c est|moi je m appelle|mon nom est) .. [et] [j ai|jai|g] <age> (ans|an)
  `,
  strong: `
    (j ai|jai|g|j) [deja|seulement|que|juste|enfin|tout juste|a peine|toujours|encore|eu|environ|moi|tjs|qu] <age> (ans|an|piges|balais|annees|berges)
    (j en ai|jen ai|j en) <age>
    (je vais avoir|jvais avoir|j vais avoir|je viens d avoir|jviens d avoir|je fais|je vais sur mes|j aurai|j aurais) [bientot|mes] <age> [ans]
    (je suis|jsuis|chui|j suis|je ss) [un|une] (homme|femme|mec|fille|gars|meuf|garcon|jeune homme|jeune femme|jeune) de <age> [ans]
    (je suis|jsuis|chui|j suis) (age|agee|âgé) de <age> [ans]
    (homme|femme|mec|fille|meuf|gars|h|f) [de] <age> (ans|an) [et toi]
    [mon] age (c est|cest|c|est de) <age>
  `,
  guards: `
    (il y a|ya|y a|pendant|depuis|dans|apres|avant|durant|tous les|fait) [deja|environ|plus de|moins de] <age> [ans|an]
    <age> (ans|an|annees) (de|d|plus tard|apres|avant|qu|que|sans|ferme|derriere|et demi d|en arriere)
    (mon|ma|ton|ta|son|sa|le|la|un|une|l|notre|votre) (frere|soeur|fils|fille|pere|mere|chien|chat|cousin|cousine|neveu|niece|copain|copine|mari|femme|bebe|petit|petite|grand pere|grand mere|enfant|eleve|prof) [il|elle|qui|de|a|age|agee] [a|de] <age>
    (j ai|jai|g) <age> (ans|an) (d|de)
    (j ai|jai|g|j) <age> (en|sur|de|de moyenne|euros|points|pts|messages|flammes|pages|exos|vues|abonnes|followers|amis|notifs|cm|kg|km|h|heures|min|minutes|jours|mois|secondes|litres|rdv|cours|kills|de batterie|percent)
    (films|film|serie|jeu|interdit|reserve|deconseille|ouvert) .. <age> ans
    (plus|moins) de <age> ans
    (comme si|quand|lorsque) (j avais|javais|j ai eu|j aurai|j aurais|j etais|tu auras)
    (dans ma|de ma|ma|la) tete (j ai|jai|g) <age>
    en <age>
  `,
};
