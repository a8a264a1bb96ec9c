import type { TacticPhrases } from "../../phrasebook.ts";

/** Offers money to the reader: pay for pictures or company, transfers, being kept. Rounds, refunds and pooled gifts are guarded. */
export const moneyOffer: TacticPhrases = {
  weak: `
    <jete> (fais|fait|faire|ferai|ferais|envoie|envoyer) un (paypal|lydia|wero|virement|revolut|paylib|twint|interac)
    <tuas> besoin d <argent>
    <tuas> [pas] besoin de (thune|thunes|sous|fric|cash|<money>|moula|maille)
    <tuas> [un|ton] (paypal|lydia|wero|revolut|rib|compte en banque|compte paypal|compte bancaire|carte bancaire|twint|cashapp|paylib)
    (c est|c|cest) <quoi> (ton|votre) (paypal|lydia|rib|revolut|iban|wero)
    (donne|envoie|file|passe) [<moi>] (ton|votre) (paypal|rib|iban|lydia|revolut|wero)
    (tu gagnes|tu touches|tu as|t as|on te donne) combien (d argent de poche|d argent|par mois|de thune|argent de poche)
    <tuas> [de l] argent de poche
    <jete> (donnerai|donnerais|donne|donner|file|filer|filerai|passe|passer) [bien] <somme> $
    (je suis|jsuis|chui|j suis) (riche|blinde|plein aux as|friqué)
    <jete> (rembourse|rembourserai) le (train|taxi|uber|billet|trajet)
    (ca|sa) (t interesse|te dit|te tente|te dirait|t interesserait) <money>
    (je paye|je paie|jpaye) cash
    (je serai|je saurai me montrer|je suis|je sais etre) [tres|super|bien] genereux [avec toi|avec vous|<stp>]
    (tu seras|vous serez|t seras|tu vas etre) [bien|largement|super bien] (recompensee|recompense|payee|paye|gatee)
  `,
  clear: `
    <jete> (paye|paie|payer|paierai|payerai|paierais|payerais|payé|pairai|paiyer|remunere|remunerer|recompense|recompenser|recompenserai) [bien|cher|tres bien|grave bien|combien tu veux|ce que tu veux|cash|en liquide|direct|tout de suite|si|pour|en] [<somme>|ca|une|des|tes|chaque|tu|echange|m|me]
    (je paye|je paie|jpaye|jpaie|je paierai|j paye|je peux payer|jpeux payer|je veux bien payer|je suis pret a payer|jsuis pret a payer|pret a payer|je payerais|je paierais) [bien|cher|tres bien|<somme>|la|par|chaque] [pour|la|par|chaque] [une|la|des|les|tes|quelques|chaque] (photo|photos|tof|video|videos|toi|ca|te voir|un rdv|tes photos|plus|avoir)
    <money> [la|par|pour une|pour chaque|pour la|pour|chaque|une|pour une seule|contre une] (photo|photos|tof|tofs|video|videos|selfie|pic|call|appel|soiree|rdv|rendez vous|heure avec|nuit)
    <money> (chacune|chaque|piece|l unite) $
    (photo|photos|tof|video|videos|selfie|appel|call) [de toi] (contre|pour|a|et je te donne|et je te paye|et t as|et tu gagnes|vaut|je te donne) [bien] <somme>
    (contre|en echange|en echange d|en echange de|pour) [quelques|d autres|une|des|tes|la|1|2|3] <photo> [de toi] [je te] (donne|<money>|paye|je te paye|je te donne|je t envoie|tu gagnes|t auras)
    <jete> (donne|donner|donnerai|donnerais|file|filer|filerai|envoie|envoyer|enverrai|enverrais|passe|passer|vire|virer|fais|fait|laisse|offre|offrir|offrirai|pretes|prete|preter) [bien|direct|aussi|encore|tout de suite] <somme> (si|contre|pour|par|en echange|tout de suite|chaque|et|la|direct|maintenant|rien que) [tu|te|t|une|des|toi|ca|mois|semaine|photo|quelques|chaque|ton|tes|fois|jour|le|la|un|m|me|que|d]
    <jete> (fais|fait|faire|ferai|ferais|envoie|envoyer) [un] (paypal|virement|western union|bitcoin|virement instantane|mandat|cashapp|lydia|wero|revolut|twint|interac) [de] [<money>] (direct|tout de suite|si|des que|quand|maintenant|contre)
    <tuas> besoin (d <argent>|de (thune|thunes|sous|fric|cash|<money>|moula|maille)) [non] (je peux|jpeux|je te|dis moi|demande|je suis la|je t)
    <jete> (aide|aider|aiderai|aiderais|soutiens|soutenir|depanne|depanner) (financierement|niveau argent|avec de l argent|en argent|pour l argent|niveau thune)
    (dis moi|dit moi) combien [d argent] tu (veux|voudrais|prends|demandes|as besoin)
    (combien|cmb|cb|cbm) [est ce que] tu (veux|voudrais|prends|demandes|prendrais|veut) (pour|par|la|contre) [une|des|tes|ca|un|me|m|la|que] (photo|photos|tof|video|ca|rdv|voir|envoyer|appel|montrer|soiree|tu|rendez vous)
    (tu prends|c est|t es a|tu demandes) combien (la photo|pour une photo|par photo|la video|pour un rdv|pour te voir|pour une soiree|les photos|pour une video)
    (avec moi|si t es avec moi|si tu restes avec moi) (tu manqueras|tu ne manqueras|tu vas manquer|t auras|tu auras|tu manquera|tu manquerais|tu vas avoir|tu seras) [jamais] (de rien|manquer de rien|tout ce que tu veux|manquer|tout|riche|gatee|gate)
    tu manqueras [plus|jamais] de rien
    <jete> (entretiens|entretenir|gate|gater|gaterai|gaterais|ferai vivre|fais vivre) [comme] [une princesse|bien|financierement]
    (l argent|la thune|l oseille) (c est pas|n est pas|c est pas un|est pas) [un|le] (probleme|souci|soucis|pb) [pour moi|avec moi]
    (je mets|je mettrai|jmets|je te mets|je peux mettre) <money> (si|pour|sur|la|par)
    (argent de poche|une petite enveloppe|un petit billet|un billet|une petite recompense|un petit extra|une recompense) (si|contre|en echange|pour) (tu|une|des|toi|quelques|ca|chaque)
    (je vous propose|je vous offre|je vous donne|je vous verse|je peux vous verser) [la somme de] <somme>
    (facile|simple) [a gagner] <money> [pour|juste|si|contre]
    (tu veux|tu voudrais|ca te dit) <money> [facile|direct|tout de suite|maintenant|cash|contre|en echange]
    (tu veux|veux tu|tu voudrais|ca te dit de|tu aimerais) (gagner|te faire|toucher|recevoir) <somme> (contre|en echange|pour|juste|en m|avec) [une|des|quelques|tes|juste|en|m] (photo|photos|envoyant|video|moi|rdv|rendez vous|soiree|montrant)
    <jete> (filer|donner|envoyer|passer|virer|preter|file|donne|envoie|vire|passe|prete) (un peu|un petit peu|pas mal|plein|beaucoup) (de thune|d argent|de fric|de sous|de cash|d oseille|de biff)
    tu (veux|voudrais|prends|demandes|prendrais) combien (pour|la|par|contre) [une|des|la|m en|un] (photo|photos|tof|video|selfie|appel|rdv|envoyer|montrer|voir|ca)
    (je gagne bien ma vie|j ai de l argent|je suis riche|jsuis riche|j ai les moyens|jai les moyens|je suis blinde) [et|je|donc] [je|peux|j] [peux|vais] [te|t] (gater|aider|faire plaisir|offrir|payer|entretenir)
    (je serai|je saurai) genereux (si|avec toi si|en echange)
    (te faire|gagner|te faire un|toucher) <money> [facile|facilement|direct|tranquille|vite] [juste] (juste|une photo|contre|pour|en m|avec moi|si)
    <jete> (donne|donner|donnerai) (ce que tu veux|combien tu veux|autant que tu veux) (<number>|<money>|si|en argent|niveau)
  `,
  strong: `
    <jete> (paye|paie|payer|paierai|payerai|donne|donner|donnerai|paierais) [bien|<somme>|cher] (pour|contre|par|chaque|si tu m envoies|si tu envoies|si t envoies|si tu me montres|en echange de|en echange d) [quelques|d autres|plus de|tes|une|des|ta|la|autre|m] [autres|autre|belles|belle] (photo|photos|tof|tofs|video|videos|selfie|selfies|pics|pic)
    <money> (si tu m envoies|si tu envoies|si tu me montres|si t envoies|contre|si tu me fais|si tu viens|si tu fais|si on se voit|pour qu on se voit) [une|des|d autres|tes|me|chez] [autre|autres] (photo|photos|video|moi|selfie|voir|ca|appel|tof)
    (sugar daddy|sugar baby|sugardaddy|sugar dady|sugar mommy)
    (photo|photos|tof|video|videos) (contre|pour) <somme>
  `,
  guards: `
    <jete> (rembourse|rembourser|rembourserai|paye|paie|paierai|payer|payerai|offre|offrir|donne|donner|donnerai|file|envoie|fais) [tout|tes|tout ca|la] (demain|lundi|samedi|mardi|mercredi|jeudi|vendredi|dimanche|la semaine prochaine|ma part|ta part|la moitie|le reste|ce que je te dois|quand je te vois|en sortant|apres|plus tard|un coup|un verre|un cafe|un kebab|un mcdo|un mac do|un tacos|un grec|un sandwich|un coca|une biere|une glace|le resto|le cine|ta place|ton ticket|ta conso|un pain au chocolat|un chocolat|un bonbon|le bus|l entree|la bouffe|le repas|le loyer)
    (pour|du) (le cadeau|l essence|les courses|le resto|le cine|la bouffe|l anniv|l anniversaire|la pizza|les pizzas|le kebab|le voyage|le loyer|l appart|la cagnotte|les places|le concert|les billets|la sortie|la coop|la cantine|le train|la collecte|la cotisation|le gouter|la location|le cadeau commun|son cadeau)
    (je te|jte|j te|on te) (dois|doit) [encore|tjs] <somme>
    (tu me|tu m) (dois|devais|doit) <somme>
    (paye|paie) (pas|rien)
    <money> (l entree|la place|le ticket|le menu|le kilo|par personne|le repas|le pack|l heure de baby|la baguette|le billet|par tete|chacun|de reduc|de reduction|d essence|le skin|par mois sans|sur vinted|au lieu)
    (a vendre|vends|je vends|je le vends|vendre|dispo a) ..4 <money>
    (bon coin|leboncoin|vinted|ebay|marketplace|facture|devis|commande|livraison|frais de port|acompte)
  `,
};
