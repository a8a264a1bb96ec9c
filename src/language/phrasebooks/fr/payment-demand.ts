import type { TacticPhrases } from "../../phrasebook.ts";

/**
 * Demands money under threat, deadline or by an untraceable way. Debts between friends ("tu me dois 10 euros"),
 * pooled gifts and shops are not demands: a condition, a deadline or a prepaid code must be there.
 */
export const paymentDemand: TacticPhrases = {
  weak: `
    (j attends|jattends|j attend|jattend) [toujours|tjs|encore] (ton paiement|le paiement|mon argent|l argent|ton virement|le virement|ton argent|votre paiement|votre virement)
    (je veux|jveux|il me faut|donne moi|donne) (mon argent|l argent|mon fric|la thune) (maintenant|ce soir|avant|tout de suite|demain dernier|vite)
    (c est|cest|c) <money> [et] (je supprime|j efface|on en parle plus|tu n entendras plus|t entends plus parler|j arrete|je disparais|c est fini)
  `,
  clear: `
    demain c est le double
    encore (<number>|<money>) et (je te laisse|c est fini|c est bon)
    (envoie|envoies) (<number>|<money>) et je supprime
    (trouve|trouves) (<number>|<money>) (pour|avant|d ici) (ce soir|demain|minuit)
    (<money>|<number>) en (carte cadeau|cartes cadeaux|carte psn|pcs|carte steam|transcash)
    (<money>|<number>) interac a l adresse
    (tu grattes|gratte|grattes) et (tu m|m) (envoies|envoie)
    (achete|achetes|prends|va acheter|procure toi|achetez|il me faut|va chercher) [moi] [une|un|des|deux|2|3|trois|<number>] [ticket|tickets|recharge|recharges|coupon|coupons|code|codes] (pcs|transcash|neosurf|paysafecard|toneo|flexepin) [de <money>]
    (t as|tu as|tas|il te reste|vous avez|il vous reste) [encore|plus que|jusqu a] [<number>|une|24h|48h|12h|1h|2h|jusqu a|ce soir|demain|minuit|heure|heures] [heure|heures|h|minutes|min|jours|ce soir|demain|minuit|midi|vendredi|lundi] [pour|de] (payer|m envoyer l argent|envoyer l argent|envoyer les cartes|faire le virement|me payer|trouver l argent|envoyer le code|regler|recharger|m envoyer <money>|envoyer <money>|le paiement)
    (payer|paye|paie|paies|payes|payez|envoie|envoies|vire|verse|envoyez|versez|regle) [moi] [<money>|l argent|la somme|la moitie|tout] [maintenant|vite] (avant (ce soir|minuit|demain|midi|<number> heures|vendredi|la fin)|d ici (ce soir|demain|<number>|une heure|minuit)) [ou|sinon|apres]
    (achete|achetes|prends|prend|va acheter|vas acheter|trouve|procure toi|achetez|il me faut|je veux|va chercher) [moi] [une|un|des|deux|2|3|trois|<number>] [ticket|tickets|recharge|recharges|coupon|coupons|code] (pcs|carte pcs|cartes pcs|transcash|neosurf|paysafecard|paysafe|carte steam|cartes steam|carte apple|cartes apple|carte itunes|carte google play|cartes google play|carte amazon|cartes amazon|carte cadeau|cartes cadeaux|toneo|carte prepayee|flexepin|razer gold) [de <money>|a <money>|au tabac] [et|puis] (envoie|donne|file|m envoies|tu m envoies|gratte|prends en photo|et|envoyez)
    (envoie|envoies|donne|file|envoi|envoyez|balance) [<moi>] [le|les|un|des] (code|codes|numero|numeros|recharge|recharges|ticket|tickets|coupon) [de|des] [la|les|ta|du|tes] (carte pcs|cartes pcs|pcs|transcash|neosurf|paysafecard|paysafe|carte steam|carte apple|carte itunes|carte google play|recharge|carte cadeau|cartes cadeaux|ticket|toneo|tickets|steam|apple|itunes|google play|coupon)
    (paye|paie|payes|paies|payer|payez|paiement|envoie <money>|envoyez <money>|<money>) (en|par|via) (bitcoin|bitcoins|crypto|pcs|transcash|neosurf|paysafecard|western union|moneygram|carte cadeau|cartes cadeaux|carte steam|mandat cash|usdt|btc|coupon|coupons)
    (fais|faites|envoie|envoyez|fait) [moi|un|le|ton] [un] (mandat|western union|moneygram|virement instantane|virement|bitcoin|transcash|pcs) [de <money>] [maintenant|vite] (maintenant|sinon|ou|tout de suite|immediatement|ce soir dernier)
    (vole|pique|prends|prend|emprunte) [la|une|l|de l] (carte bleue|cb|carte bancaire|carte|argent) (de|a|dans) (tes parents|ta mere|ton pere|le sac de ta mere|sac)
    (prends|pique|utilise|vole|demande) [la] (carte|cb|carte bleue|carte bancaire|argent) [de|a] (ta mere|ton pere|tes parents) (et|pour|sinon) [paye|payer|envoie|m]
    (combien|cb|cmb) tu (peux payer|peux me payer|peux envoyer|peux donner|as sur ton compte) (maintenant|tout de suite|pour que|ce soir|la|pour)
    (je veux|jveux|je demande|je te demande|j exige|il me faut|donne|donne moi|envoie|envoie moi) <money> [et|pour|contre] (je supprime|que je supprime|que je publie pas|me taire|que je me taise|je me tais|supprimer|pour ne pas|j efface|effacer|pas publier|je publie pas|que j efface|mon silence|que je ne|que je dise rien|je dis rien)
    (t as|tu as|tas|vous avez|il te reste) jusqu a [ce soir|demain|minuit|midi|vendredi|lundi|<number>|samedi|dimanche] [ce soir|heures|soir] pour (me|m|nous) (donner|envoyer|verser|virer|payer|trouver) [l argent|<money>|la somme|le fric|la thune|les]
    (payez|paye|paie) (ou|sinon) [alors] (tout le monde|tes|vos|la|tu|vous|on) [verra|parents|contacts|proches|video|saura|va|vas|le monde]
  `,
  strong: `
    (paye|paie|payes|paies|paye moi|paie moi|payez|payer|tu payes|tu paies|tu me payes|tu me paies|vous payez) [moi|maintenant|vite|<money>|l argent|ce que tu dois|la somme] (sinon|ou je|ou alors|ou tes|ou tout|ou ta|ou la|ou ca|ou c est) [je|tes|tout|ta|la|ca|tu|photos|balance|publie|va|le|envoie]
    (envoie|envoies|envoi|envoyez|donne|donnes|vire|verse|file|transfere|tu m envoies|tu envoies|tu me donnes) [<moi>] [<money>|l argent|la thune|la somme|le fric|le paiement|de l argent|un virement|ton argent] [maintenant|direct|ce soir|tout de suite|par paypal|vite] (sinon|ou je publie|ou je balance|ou j envoie|ou je montre|ou je poste|ou tout le monde|ou je dis|ou tes parents|ou je diffuse)
    (si tu|si vous|tant que tu|tant que vous) [ne|me] [me] (payes|paies|paye|paie|payez) pas [<money>|avant <number>] (je|jte|tout le monde|tes photos|ta video|ca part|tout part|tu vas|tes parents)
    (si tu|si vous|tant que tu|tant que vous) [ne|n|m|me] [m|me] (envoies|envoie|donnes|verses|vires|envoyez|versez) pas (l argent|<money>|la somme|la thune|le fric|le virement|le paiement|ce que je demande)
    (tu payes|tu paies|tu payeras|tu paieras|paye|paie) [moi|et|<money>|juste|seulement|d abord] [et] (je supprime|je les supprime|j efface|je disparais|je te laisse tranquille|je la supprime|je supprime tout|c est fini|tout s arrete)
    (<money>|l argent|la somme|paiement) [avant|d ici|dans] [ce soir|minuit|demain|<number>|une] [heures|heure|h|24h|48h|1h] (sinon|ou je|ou tes photos|ou ta video|ou la video|ou tout le monde|ou ca part)
    (le|ton|votre) paiement [en|par|de|doit|avant] .. (sinon|ou je publie|ou la video|tes contacts|vos contacts)
    (pay|paye|paie|payer) (pour) (que je supprime|que je publie pas|que je les publie pas|que je dise rien|que je supprime tout|mon silence|recuperer tes photos|que ca reste entre nous)
    (tu m envoies|tu me donnes|tu me vires|vous m envoyez|vous me versez|envoie|envoies|envoyez|vire|verse|donne|paypal) [<moi>] <money> [et|seulement|maintenant] (et je|je|et on|et c est|et apres je) (supprime|efface|la supprime|les supprime|en parle plus|fini|te laisse tranquille|disparais|te laisse|vous laisse tranquille)
    (<money>|<number>|l argent|la somme) [maintenant|ce soir|direct|en pcs|par paypal] (ou je|sinon je|ou alors je|ou sinon je) [les|tout|la|l|vais] (balance|publie|envoie|poste|montre|diffuse|leak|tout|balancer|publier|envoyer|poster)
    (encore|plus que|rajoute|il manque) (<money>|<number>) et (je te laisse|je supprime|je les supprime|j efface|c est fini|je disparais|je te laisse tranquille)
    (il me faut|je veux|j ai besoin de|donne|je vous demande) <money> [maintenant|ce soir|avant demain] (sinon|ou) (tu sais|je|tes|tout|tu vas|t as|gare)
    (virement|paypal|western union|mandat|paiement|recharge|transcash|pcs|<money>) [de|par|en] [<money>|paypal|bitcoin] [maintenant|ce soir|tout de suite|avant minuit|immediatement] (ou|sinon) [je] [les|la|tout] (la video part|tes photos partent|je publie|je balance|j envoie tout|publie|balance|ca part|tout part|je diffuse|diffuse|je poste|poste)
    (paye|paie|payes|paies|payez) [moi] (et je te laisse|et je vous laisse|et j arrete|et je disparais|et c est fini|et tout s arrete|et je supprime)
  `,
  guards: `
    (qui lit|qui dit|tu lis|elle lit|il lit|la replique) ..4 ..4 (saura|verra|sauront)
    (cadeau|cagnotte|anniv|anniversaire|resto|pizza|essence|loyer|courses|billets|place|places|cine|voyage|cantine|cotisation|licence|facture|commande|colis|livraison|baby sitting|pot|gouter|location|sortie scolaire|coop|maillot|maillots|stage) ..4 (paye|paie|payer|envoie|virement|sinon|avant)
    (paye|paie|payer|payes|envoie|virement|code|regle) ..4 (cadeau|cagnotte|anniv|anniversaire|resto|pizza|essence|loyer|courses|billets|place|places|cine|voyage|cantine|cotisation|licence|facture|commande|colis|livraison|baby sitting|pot|gouter|location|sortie|coop|maillot|maillots|stage|parking|amende|cours|inscription|tournee)
    (paye|paie|payer) [moi] (une|un|le|la|les|ta|ton) (verre|coup|cafe|glace|tacos|kebab|resto|cine|biere|tournee|coca|gouter|mcdo|addition|consos)
    (fifa|monopoly|uno|loup garou|gta|poker|belote|jeu|partie)
  `,
};
