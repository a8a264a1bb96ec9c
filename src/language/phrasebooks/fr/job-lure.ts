import type { TacticPhrases } from "../../phrasebook.ts";

/** Easy money, modelling, paid travel, recruiting, lending a bank account: the false job. Ordinary work talk lacks the lure. */
export const jobLure: TacticPhrases = {
  weak: `
    (tu cherches|tu recherches|t cherches|vous cherchez|vous recherchez) [toujours|pas] (du travail|un travail|un job|un taf|du taf|un petit boulot|un job d ete|un boulot|un emploi|un complement de revenu)
    (tu veux|ca te dit|tu voudrais|ca t interesse|interessee|interesse) [de] (bosser|travailler|taffer) (avec|pour) (moi|nous)
    (j ai|jai|g) [peut etre] un [petit|bon] (plan|taf|job|boulot|business|projet) (pour toi|a te proposer|pr toi|qui peut t interesser)
    (je peux|jpeux|j peux) te (trouver|avoir|proposer|filer) un (taf|job|boulot|travail|stage)
    (agence|casting|booking) (de|photo|mode|pour) (mannequin|mannequins|modele|modeles|mannequinat|une marque|jeunes modeles|une pub|filles)
    shooting (photo|photos|mode|pro)
    (j ai|jai|g) une (proposition|offre|opportunite) (a te faire|pour toi|pour vous|a vous faire|a vous proposer|a te proposer|en or)
    (vous souhaitez|souhaitez vous|voulez vous|vous voulez|tu veux|ca te dirait de|vous aimeriez) (travailler|bosser) (depuis chez vous|de chez vous|depuis chez toi|de chez toi|a domicile|a distance)
    (j ai|jai|g) une (opportunite|proposition|offre) [de fou|de ouf|serieuse|incroyable|en or] (pour toi|pour vous|a te proposer|a te faire|a vous proposer)
  `,
  clear: `
    je peux te trouver du (taf|boulot|travail)
    (patron|agence|pote) cherche des filles
    (deja fait|as fait) des photos (pro|professionnelles|de mode)
    (tu portes|portes|deposer|tu deposes) juste un (sac|colis|paquet)
    sur ton compte et tu (renvoies|renvoie|me rends)
    tu gardes <number>
    sans poser de questions
    on (paye|paie) le (billet|voyage|vol|train)
    (dormir|loger|vivre) chez nous
    tu leur tiens compagnie
    (soirees privees|clients riches)
    (etre|sois) gentille avec (les clients|eux|les invites)
    tu souris et tu gagnes
    (tu gagnes|gagner) en une (nuit|soiree)
    je garde (les|ton|vos|tes) (passeports|passeport|papiers)
    (il paye|il paie|on paye) (l uber|la robe|le taxi|l hotel)
    on dit que (tu as|t as) 18
    t avancer (<number>|<money>)
    <argent> (facile|facilement|rapide|rapidement|vite)
    (faire|gagner|te faire|se faire|vous faire) [un peu|plein|un max|beaucoup|bcp|pas mal|de|plus] [d|de|de l|du|des|de la] (<argent>|<somme>) (facile|facilement|rapidement|vite|sans rien faire|sans effort|depuis chez toi|de chez toi|avec ton tel|avec ton telephone|depuis ton lit|sans bouger|en restant chez toi|avec ton insta|avec ton compte|depuis la maison|avec moi|en un jour|en une soiree|depuis chez vous|tous les jours|chaque jour|de chez vous|sans travailler)
    (tu peux|tpeux|tu peu|tu pourrais|tu veux|veux tu|tu voudrais|t aimerais|tu aimerais|ca te dit de|ca te dirait de|envie de|interesse pour|vous voulez|vous souhaitez|souhaitez vous|voulez vous) [m aider a|nous aider a|aussi] (gagner|te faire|faire|vous faire|se faire) [un peu|plein|beaucoup|bcp|plus|de|un max|pas mal] [d|de|de l|du|des|de la|un|ton propre|des petits] (<argent>|<somme>)
    (m aider|nous aider|aide moi|aide nous) a (gagner|faire|me faire|nous faire) [un peu|plein|beaucoup] [d|de|de l|du|de la|des] (<argent>|<somme>)
    (gagner|gagne|gagnes|gagnez|te faire|se faire|toucher|touche|touches|faire) [jusqu a|plus de|facile|facilement|dans les|environ] (<money>|<number>) [euros|balles] (par|la|en) (jour|semaine|mois|soiree|soir|heure|journee|nuit|une semaine|une journee|une heure|1h|deux jours|un mois|<number>)
    (boulot|job|taf|travail|mission|plan|business) [super|tres|trop|vraiment|hyper|assez|archi] (facile|simple|easy|tranquille|pas complique|tranquilou)
    (c est|cest|c|un|du) [tres|super|trop|vraiment|assez|hyper] (facile|simple|easy) [et] [c est] [tres|super|trop|hyper] bien paye
    (boulot|job|taf|travail|mission|c est|cest|c) [tres|super|trop|hyper|grave] bien paye [e|pour|et|facile|sans]
    (travail|job|taf|boulot|emploi|mission) (a domicile|depuis chez toi|de chez toi|depuis chez vous|en ligne|depuis ton tel|depuis ton telephone|avec ton tel|sur internet|depuis la maison|sans experience|sans diplome|a l etranger|a dubai)
    (aucune|pas d|pas besoin d|sans|zero|sans aucune) experience [n est] (requise|necessaire|demandee|exigee|besoin|requis)
    (pas besoin|sans) (de diplome|diplome|d experience|de cv|de papiers|de tes parents|d autorisation|de l accord)
    (je|on|nous|mon agence|notre agence|ma boite|notre marque|notre equipe) (cherche|cherchons|recherche|recherchons|recrute|recrutons|recruton|cherches) [des|une|un|plusieurs|de|encore|actuellement] [jeunes|jeune|jolies|jolie|belles|nouvelles|nouveaux|petites] (filles|fille|mannequins|mannequin|modeles|modele|ambassadrices|ambassadrice|ambassadeurs|hotesses|hotesse|influenceuses|influenceuse|danseuses|danseuse|visages|meufs|nanas|vendeuses|streameuses|egeries|egerie|talents|gens motives|personnes motivees|jeunes motives|revendeurs|livreurs motives)
    (ca te dirait|ca te dit|tu veux|tu voudrais|t as pense a|t as deja pense a|tu as deja pense a|tu as pense a|t aimerais|t interesse) [d|de|a] (etre|devenir|faire) [une|un|du|des|notre] (mannequin|mannequinat|modele|modele photo|photos pro|shooting|shootings|egerie|ambassadrice|photo modele|hotesse|influenceuse|danseuse|actrice)
    (je suis|jsuis|je bosse|je travaille|jbosse|chui) [comme|un] [pour] (photographe|agent|recruteur|recruteuse|manager|directeur de casting|agent de mannequins|une agence|une agence de mannequins|une marque|booker|producteur|dans la mode|dans le mannequinat|chasseur de tetes) [et] [je|on|pour|de|qui|pro|professionnel] [cherche|recherche|mode|une|des|recrute|te|pourrais|peux]
    (tu as|t as|tas|vous avez) (le profil|le physique|le potentiel|la tete|le visage) (pour|parfait pour|ideal pour|qu on cherche|qu il faut|d un mannequin|d une mannequin) [une|notre|mon|etre|le|la] [marque|agence|casting|mannequin|modele]
    (shooting|seance|casting|photos|essai) [photo|photos] (paye|payee|payees|remunere|remuneree|remunerees|bien paye|bien payee|gratuit pour toi)
    (voyage|vol|billet|billets|transport|trajet|hotel|logement|hebergement|tout|avion) [d avion|aller] (est|sont|sera|seront|entierement|c est) (paye|payes|pris en charge|offert|offerts|gratuit|rembourse|rembourses)
    (logee|loge|logees|logement) [et|nourrie|nourri|offert|paye] (nourrie|nourri|nourries|blanchie|compris|fourni|paye|offert) [gratuitement]
    <jete> (paye|paie|payer|offre|prends|paierai) (le billet|ton billet|le voyage|l avion|le vol|le train et l hotel|ton passeport|le visa)
    (prete|pretes|preter|prete moi|loue|louer|ouvre|ouvrir|utiliser|vends) [moi] (ton compte bancaire|ta carte bancaire|ton compte en banque|ton rib|ta cb|un compte|ton iban|ton compte revolut|ton compte nickel) [et|pour|contre|juste|a ton nom] [tu|je|recevoir|toucher|une|quelques]
    (recevoir|recois|recoit|encaisser|recevras|passer|transiter) [un|de l|des|le|du] (virement|argent|virements|fric|cheque|cheques|colis) (sur|par|dans|avec|et) (ton|et|tu|le|mon|me) [compte|rib|renvoies|gardes|le|carte|nom]
    (tu gardes|t gardes|tu prends|tu touches|tu auras) [un|une|<number>] (pourcentage|commission|pour cent|petit billet|bonne commission|part) [sur|et|pour|dessus|pour toi]
    (garder|porter|livrer|deposer|transporter|cacher|recuperer|ramener) [juste|un|des|le|les|une] (colis|sac|petit sac|paquet|paquets|truc|pochon|sacoche|valise|argent) [pour moi|pour nous|pour un pote|et] [tu gagnes|t es paye|je te paye|je te donne|t auras|c est bien paye|tu touches]
    (monte|monter|rejoins|rejoindre|rentre dans|integre) [mon|notre|le|dans|ma] (equipe|team|reseau|business|groupe vip|affaire) [de|et|pour] [gagner|gagne|trading|tu|faire]
    (investis|investir|investissez|depose|deposer|placer|place|mets) [juste|seulement|que] <money> [et] [tu|vous] (recois|recevez|recuperes|gagnes|gagnez|recevras|doubles|ressors|auras|toucheras) [<money>|<number>|le double]
    (trading|forex|crypto|bitcoin|dropshipping|marketing de reseau|mlm) [c est|je|tu|qui|m a|te|qu] (peux gagner|gagne|gagnes|rapporte|t apprends|te rend riche|rend riche|m a rendu riche|a change ma vie|change ma vie|m a permis|te permet)
    (lance|ouvre|cree|creer|ouvrir|lancer|fais) [toi] (un|ton) (mym|onlyfans|compte mym|only fans|fanvue) [tu|et|on|je|pour]
    (je gere|je gererai|je m occupe de|on gere|je ferai) [ton|ta|tout|toute la] (compte|com|carriere|promo|image|business|clients) [et|toi|tu|pour toi] [tu|on|juste|touches|partage|gagnes]
    (tu ferais|tu serais|t es|tu es|vous feriez|vous seriez) [un|une] [super|parfait|parfaite|tres bon|bonne|excellent] [mannequin|modele|modèle|ambassadrice|egerie|hotesse] [parfaite] pour [mon|notre|ma|une] (agence|marque|equipe|projet|shooting|entreprise|client)
    (billet|billets|avion|hotel|logement|trajet|voyage|train|transport) [d avion|de train] et (hotel|logement|avion|repas|billet|transport|trajet|tenue) (paye|payes|offert|offerts|pris en charge|rembourses|compris|gratuits)
    (seance|seances|casting|shooting) [photo|photos] (remunere|remuneree|remunerees|paye|payee|payees)
    (agence|marque|photographe|societe|boite) [de mode|photo|serieuse] (cherche|recherche|recrute) [des|une|jeunes] (modeles|modele|mannequins|mannequin|filles|ambassadrices|egeries|debutantes|jeunes filles|visages) [debutantes|debutants|motivees]
  `,
  strong: `
    (boulot|job|taf|travail|mission|plan) [tres|super|trop] (facile|simple) [et|tres|super] bien paye
    (c est|cest|c) un [petit|super|bon] (boulot|job|taf|travail|plan|business) [tres|super|vraiment|trop] (facile|simple|easy)
    (aider|aide) .. gagner [de l] argent [facilement|c est facile|avec moi|avec ton]
    (juste|suffit de|as juste a|a juste a|qu a) (poser|sourire|etre belle|etre gentille|tenir compagnie|accompagner|prendre des photos|envoyer des photos|faire des photos) [et|pour] (<money>|t es payee|tu es payee|tu gagnes|c est paye|tu touches)
  `,
  guards: `
    (monopoly|monopole|gta|fortnite|fifa|roblox|minecraft|dofus|pokemon|clash|brawl|jeu|mission secondaire|in game|sims) ..4 <argent>
    <argent> (de poche|facile dans|facile sur gta|facile sur fifa)
    (mission|plan|jeu) (facile|simple) (du jeu|a finir|a platiner)
    (baby sitting|babysitting|mcdo|mcdonald|carrefour|mission locale|pole emploi|france travail|interim|cv|entretien)
    (une|des) (info|exo|exercice|question) (facile|simple)
    pas [tres|si|super|hyper|trop] bien paye
    (mes|mon|tes) (parents|pere|mere|frere|soeur|cousin) ..3 bien paye
    (cherche|cherchons|recherche|recrute) (des|une|un) (joueurs|joueuses|gardien|equipe|coloc|baby sitter|fille pour l equipe|fille au pair|pote|benevoles|danseuses pour le gala)
  `,
};
