import type { TacticPhrases } from "../../phrasebook.ts";

/** Offers presents: things, game credit, trips. Birthdays, family and rounds of drinks are a trace or guarded. */
export const gift: TacticPhrases = {
  weak: `
    (j ai|jai|g|j aurais) (un|une|plein de|des) [petit|petite|gros|grosse] (cadeau|surprise|cadeaux|surprises) (pour toi|pr toi|pour vous)
    (tu veux|tu voudrais|t aimerais|tu voudrai) [<quoi>|quoi] (comme cadeau|un cadeau|quelque chose|quoi comme cadeau|que je t offre)
    <jete> (offre|offrir|offrirai|offrirais|ofre|achete|acheter|acheterai) [bien|aussi] (un|une|des|le|la|ce|ton) <gifts>
    <jete> (ferai|ferais|fais|faire|prepare|preparer) [plein de|une|un|des|beaucoup de] (cadeau|cadeaux|surprise|surprises) [<stp>] $
    (donne|envoie|file|passe) [<moi>] (ta wishlist|ta liste d envies|ta liste de souhaits|ta wish list)
    (donne|envoie|dis|c est quoi|c quoi|cest quoi) [<moi>] (ta pointure|ta taille|ta taille de|tes mensurations)
    <tues> [fan de|plutot] (iphone|ps5|switch) ou <gifts>
    (j aimerais|je veux|jveux|je voudrais|je peux|jpeux|j ai envie de) [te|t] (offrir|t offrir|acheter|t acheter) (quelque chose|qqch|un truc|un petit truc|un petit quelque chose|un cadeau)
  `,
  clear: `
    <jete> (offre|offrir|offrirai|offrirais|ofre|achete|acheter|acheterai|acheterais|paye|payer|paie|paierai|commande|commander|commanderai|prends|prendrai|prendre|envoie|envoyer|enverrai|donne|donnerai) [bien|aussi|direct] (tout ce que tu veux|ce que tu veux|tout ce que tu voudras|ce que tu voudras|n importe quoi|ce qui te fait plaisir|tout|ce dont tu as besoin|ce dont t as besoin|ce dont t as envie|ce qu il te faut|ce que tes parents)
    <jete> (offre|offrir|offrirai|offrirais|ofre|achete|acheter|acheterai|acheterais|paye|payer|paie|paierai|commande|commander|commanderai|prends|prendrai|envoie|envoyer|enverrai|donne|donner|donnerai|fais livrer|file|mets) [bien|aussi|direct] [un|une|des|le|la|ce|ton|<number>|le nouvel|un nouvel|le dernier|les|de|plein de|deux] [nouveau|nouvel|nouvelle|beau|belle|petit|petite|jolis|vrai] <bigifts>
    (j ai|jai|g) [deja] (achete|commande|pris) [un|une|des] [petit|petite|gros|nouvel|nouveau|beau|joli|super] (cadeau|<bigifts>|truc|surprise|bracelet|collier|parfum|bijou) [juste|rien que] (pour toi|pr toi|rien que pour toi|pour vous)
    (tu veux|tu voudrais|t aimerais|tu aimerais|ca te ferait plaisir|ca te dirait|ca te dit) [avoir|que je t offre|que je t achete] [un|une|des|le|la|le nouvel|un nouvel|de|le dernier|<number>] [nouveau|nouvel|nouvelle] <bigifts> (je|j|non|si|gratuit|hein|jte)
    (je peux|jpeux|j peux) [te|t] (en|l|le|la|les) (offrir|acheter|payer|commander|prendre) [un|une|si tu veux]
    (tu peux|tu pourras|t auras|tu auras|tu vas) [le|avoir|l avoir|choisir|commander] (tout ce que tu veux|ce que tu veux|ce que tu voudras) (je paye|je paie|je t offre|je te l offre|c est moi qui paye|c est moi qui offre|je te le commande|sur shein|sur vinted)
    (choisis|choisi|prends|mets) [toi] [un truc|ce que tu veux|ce qui te plait|une tenue|un cadeau|ce que tu aimes] [sur <shop>] (je te l offre|je te le paye|je te le paie|je te l achete|je te le commande|c est moi qui offre|je paye|je paie|c est pour moi|je t offre)
    (c est|c|cest) <quoi> ton (adresse|adress) [je|pour|que|jt|j] [je|jte] (t envoie|te faire|t envoyer|te l envoie|vais t envoyer|te fais livrer|t envoi) [un|une|ton|un petit] [livrer] (cadeau|colis|surprise|un|truc|paquet|quelque chose)
    (envoie|donne|file) [<moi>] ton adresse [je|que|et|pour] [je|jt|j|te|t] [t|te] (envoie|envoyer|fais livrer|fasse livrer|faire livrer|l envoie) [un|une|ton] (cadeau|colis|surprise|petit cadeau|paquet|truc|bouquet|quelque chose)
    <jete> (couvre|couvrir|couvrirai|gate|gater|gaterai) [de] [cadeaux|comme une princesse|comme jamais]
    <jete> (emmene|emmener|emmenerai|amene|paye|paie|offre|offrir|emmenerais|inviterai|invite) [un|en|a|le|au|dans un|faire du] (week end a|week end|voyage|vacances|dubai|shopping|billet pour|billet d avion|parc|disney|disneyland|hotel|beau resto|grand resto|grand restaurant|spa|virement)
    (un|des|plein de|tes) (cadeau|cadeaux) (si tu|contre|en echange|chaque fois)
    (tu auras|t auras|tu recevras|tu vas recevoir) [un|une|des|plein de|ton] [gros|beau|petit] [<number>|nouveau|nouvel|nouvelle|beau|belle] (cadeau|cadeaux|surprise|recompense|<bigifts>) (si|contre|en echange|des que|quand)
    [un|des|ton|1] <bigifts> (si tu|contre|en echange|pour) (m|me|une|des|envoies|viens|acceptes|fais|d|quelques|ta|un) [envoies|photo|photos|selfie|autre]
    (pour te|juste pour te|afin de te) (gater|faire plaisir) [je|j] (t|te|ai|vais) [offre|achete|achete|commande|ai|t]
    (je t|jt|jte|je te|j t) (ai|en ai|ai deja|en) [deja] (pris|achete|commande|trouve|prends|donne|mets) [un|une|des|<number>] [petit|petite|beau|joli|gros] (cadeau|surprise|bijou|bracelet|collier|<bigifts>)
    (tu veux|tu voudrais|besoin de|t as besoin de) [des|un|une] (robux|vbucks|v bucks|nitro|skins|credit|points) .. (je|jte|j) [te|t|en] [en] (donne|file|offre|envoie|prends|paye|achete|mets)
    (envoie|donne|fais|file|dis) [<moi>] [ta|une|la] (liste|wishlist) [de|d] [tout] [ce que|envies|souhaits] [tu veux|tu aimes|te plait]
    <jete> (paye|paie|payer|recharge|recharger|prends|offre) [ton|ta|un|une|le] (forfait|recharge|abonnement|credit|coiffeur|ongles|manucure|permis|shopping|puff)
  `,
  guards: `
    (pour) (noel|ton anniv|ton anniversaire|tes <age>|ta fete|ton bac|ton brevet|la saint valentin|son anniv|son anniversaire|la fete des)
    (noel|anniv|anniversaire) ..4 (offre|offrir|achete|cadeau|cadeaux|quoi|veux)
    (papa|maman|mamie|papy|papi|tata|tonton|ta soeur|ton frere|les parents|le pere noel) ..3 (offre|offrir|achete|acheter|cadeau|cadeaux)
    (cadeau|cadeaux) [commun] (de|pour) (maman|papa|mamie|papy|lea|lui|elle|la maitresse|le coach|la prof|tout le monde|noel)
    (a vendre|vends|vinted|leboncoin|commande numero|votre commande|livraison|code promo)
    (offre|donne) [toi] (moi|une seconde|une chance|du courage)
  `,
};
