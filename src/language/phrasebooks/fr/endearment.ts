import type { TacticPhrases } from "../../phrasebook.ts";

/**
 * Sweet names and words of love. Couples, friends and families use nearly all of them (192 per 10,000 in French SMS):
 * names are a trace, possession and exclusive love are clear. "bisous" alone is a greeting and is left out.
 */
export const endearment: TacticPhrases = {
  weak: `
    (mon|ma|m) (coeur|amour|ange|tresor|cheri|cherie|bebe|bb|chou|loulou|loulote|puce|belle|jolie|chaton|poussin|doudou|biche|caille|minette|nounours|etoile|perle|gazelle|choupinette|beaute|douce|mie|crevette|lapin|kheb|habibi|habibti)
    (ma|mon) (petite|grande|petit|moitie|vie) $
    (bebe|bb|babe|baby) [d amour] $
    ^ (bebe|bb|babe|baby|cherie|cheri|chéri|amour|princesse|beaute|habibi|habibti|mi amor)
    ^ (belle|jolie|bella) $
    (coucou|salut|slt|cc|hey|bonjour|bonsoir|bjr|bsr|merci|bisous|bisou|bsx|bizz|nuit|bonne nuit|bn) (princesse|bebe|bb|cherie|cheri|beaute|belle|jolie|amour|toi ma belle|la belle|miss|jolie demoiselle|poupee|ma douce)
    (je t aime|jtm|jtaime|j t aime|je taime|jtem|jt aime|je t m|jetaime|love you|luv u|ily|te amo|tqm|ti amo)
    (je t adore|jtadore|j t adore|jt adore|jtdr)
    (tu me manques|tu m manques|tu me manque|tmk|tu m as manque|tu ma manque|tu me manq|vous me manquez)
    (je pense|j pense|jpense) [trop|tout le temps|fort|souvent|bcp|beaucoup|tres fort] a toi
    (pleins|plein|tout plein) de bisous partout
    ❤️ ❤️
    😍 😍
    😘 😘
  `,
  clear: `
    ma (princesse|reine|poupee|deesse|petite princesse|petite fleur|petite poupee|petite femme|petite reine|petite perle|petite beaute|petite cherie|petite puce|petite belle)
    (mon|ma) (petit|petite) (ange|bebe|bb|coeur|amour|tresor|chaton|chou)
    (je suis|jsuis|j suis|chui) [<adv>|fou|follement|completement|en train de tomber|tombe] amoureux de toi
    (je suis|jsuis|j suis|chui|je) (tombe|en train de tomber|entrain de tomber) [completement] amoureux
    (je suis|jsuis|j suis|chui) (fou|dingue|accro|raide dingue|fou amoureux) (de|a) toi
    [je] (tombe|tombes) [completement] amoureux de toi
    (je pense|j pense|jpense|je pense) (qu a toi|que a toi|a toi tout le temps|a toi jour et nuit|a toi sans arret|tout le temps a toi)
    (j arrete pas|je n arrete pas|jarrete pas|j arrete plus) de penser a toi
    (je peux|jpeux|j peux|je ne peux) (plus|pas) (vivre|me passer|rester) (sans|de) toi
    (tu es|t es|tes|t) (a moi|toute a moi|rien qu a moi|ma vie|l amour de ma vie|tout pour moi|mon ame soeur|la femme de ma vie|la seule pour moi|mon bebe a moi|ma raison de vivre|ma moitie)
    (on est|nous sommes) (faits|fait) (l un pour l autre|pour etre ensemble)
    (notre amour|notre histoire|notre relation) (est|c est) (unique|speciale|plus forte|differente|particuliere)
    (toi et moi|nous deux) (c est|pour|contre) (pour la vie|toujours|le monde|special|pas pareil|la vie|unique)
    (j ai|jai|g) [vraiment|des|de vrais|trop] sentiments pour toi
    j ai des sentiments pour (toi|vous)
    (tu veux|veux tu|tu voudrais) (etre ma (copine|meuf|blonde|petite amie)|sortir avec moi|etre avec moi|etre ma cherie)
    (tu veux|veux tu|tu voudrais) etre (ma copine|ma meuf|ma blonde|ma petite amie|ma cherie|mon chum|mon copain)
    (tu seras|t es|tu es|sois) (ma petite amie|ma copine secrete|ma femme|ma future femme|ma petite copine)
    j aimerais (te serrer|te prendre) dans mes bras
    (te faire|faire) (un calin|des calins|plein de calins) $
    (je t embrasse|jtembrasse) (partout|tendrement|fort partout|dans le cou|sur la bouche)
    (t imagine|je t imagine|j imagine) (dans mes bras|contre moi|a cote de moi|pres de moi)
  `,
  guards: `
    ma (petite|grande) (soeur|cousine|niece|fille|chienne|chatte|voiture|maison|chambre|cuillere|question|idee|tete|main)
    mon (petit|grand) (frere|cousin|neveu|chien|chat|fils|doigt|dej|dejeuner|pote|souci)
    ma belle (soeur|mere|famille|fille)
    mon (chou|lapin|poussin|chaton) [a la|au|est|qui|n|a]
    mon coeur (est|bat|a|va)
    (toute|dans|sauve|pourri|gache|c est|jour de|fois de|soiree de) ma vie
    par coeur
    sugar (baby|babe)
    (gateau|creme|parc|carnet) d amour
    bebe (chat|chien|lapin|nageur|de|du|qui|a|est)
    mon bebe (a|est|dort|pleure|fait)
  `,
};
