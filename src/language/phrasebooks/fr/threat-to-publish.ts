import type { TacticPhrases } from "../../phrasebook.ts";

/**
 * Threatens to show pictures or messages to others, lists the reader's friends, or puts a price on silence.
 * Ordinary chats hold none of these (0 in 88,522 French SMS): every phrase needs "your" and an audience, or a condition.
 */
export const threatToPublish: TacticPhrases = {
  weak: `
    (je vais|jvais|j vais|jvai|je v) (t afficher|tafficher|te griller|te poucave|te balancer) (devant tout|partout|a tout le monde|a tes|a ta mere|sur tiktok|sur insta)
    (j ai|jai|g) [encore|toujours|bien] [garde|enregistre|sauvegarde] [toutes|tous] (tes photos|ta photo|ta video|tes videos|tes messages) (n oublie|je te rappelle|si jamais|enregistrees|au cas ou|dans mon tel et)
    (je sais|jsais|je connais) (ou tu habites|ou t habites|qui sont tes amis|qui sont tes parents|ou est ton college|ou est ton lycee|dans quel college t|dans quel lycee t|qui est ta mere|ou tu vis) (alors|fais attention|fais gaffe|mefie|donc fais|donc tu|et je peux|et je vais)
  `,
  clear: `
    un clic et (tout le monde|tous|tes|ta|toute)
    (si tu|tu) [me] bloques (j envoie|je|ca part|tout le monde|c est)
    bloque moi et (tu vas|tout le monde|je|regarde)
    ca serait dommage que (ca|tes|ta|tout le monde) (sorte|tourne|photos|mere|voie)
    j envoie a (ton pere|ta mere|tes parents|ton prof|ta soeur) en premier
    (toute l equipe|toute ta classe|tout ton lycee|tout ton college|ton equipe) va (voir|la voir|le voir|la recevoir|les voir|recevoir)
    je fais un compte avec tes photos
    je dis tout a (ta mere|ton pere|tes parents|ton copain|ta copine) si
    (juste|qu|que) a (peser|appuyer|cliquer) sur envoyer
    sont tous dans (la meme|une|un) (conversation|conv|groupe) (j|je|pret|prete)
    je commence par (ta|ton|tes) (soeur|frere|mere|pere|prof|cousine|copine|potes|parents)
    (je poste|je publie|je balance|jposte) nos (discussions|messages|conversations|conv)
    (je dis|jdis|je raconte|je montre) a tout (le lycee|le college|le monde) ce que tu (m as|as)
    on sait ou (tu habites|t habites|t habite|tu habite)
    (appeler|envoyer|envoie|appelle) les flics chez toi
    (on a|j ai|jai) ton secret
    (ta tof|ta photo|tes photos) a cote de tes (abonnes|amis|contacts)
    (j ai|jai|g) (la liste|toute la liste|screen|screene|fait des screens|fait une capture|pris des captures|des captures|fait des captures|des screens|sauvegarde la liste|enregistre la liste|une capture) [d ecran] de [tous|toute|toutes] (tes amis|tes abonnes|tes contacts|ta famille|tes followers|tes abonnements|ta liste d amis|tes potes|vos contacts|vos amis)
    (j ai|jai|g) (tous tes contacts|tes contacts|toute ta liste d amis|ta liste d amis|toute ta famille|tous tes abonnes|le compte de ta mere|le compte de ta soeur|le facebook de ta mere|l insta de ta mere|le numero de tes parents|le compte de ton frere|les comptes de tes amis|vos contacts|tous vos contacts|la liste de vos contacts)
    (imagine|imagines) [un peu] (si|la tete de|la reaction de|la honte si|la honte quand|quand) (tout le monde|<proches>) [voit|voyait|voient|voyaient|recoit|recoivent|recevait|tombe|verra|verront|vont voir|va voir|recevront] (ca|tes photos|ta photo|ta video|cette photo|cette video|tes messages|la video|ces photos|les photos)
    (tu veux|tu voudrais|t aimerais|tu preferes|vous voulez|tu veux vraiment) [vraiment|pas|donc] que (tout le monde|les gens|toute l ecole|<proches>) (voie|voient|voit|sache|sachent|recoive|recoivent|tombe sur|tombent sur|decouvre|decouvrent|apprenne|apprennent) (ca|tes photos|ta photo|ta video|cette photo|cette video|tes messages|nos messages|les photos|la video|ce que t as fait|ce que tu as fait|ces photos|ce que tu m as envoye)
    (tout le monde|<proches>) (va|vont) [tout|enfin|bientot|aussi] (voir|recevoir|decouvrir|connaitre) (tes photos|ta photo|ta video|tes videos|ce que t as fait|ce que tu as fait|tes messages|ton vrai visage|ce que tu m as envoye|ces photos)
    (ta vie|ta reputation|ton avenir|votre reputation|votre vie|ta carriere|ton couple) (sera|est|va etre|serait|sont) (foutue|finie|ruinee|detruite|gachee|fichue|ruine|foutu)
    <je> (ruiner|detruire|gacher|foutre en l air|bousiller|pourrir|ruine|detruis|ruinerai|detruirai) (ta vie|ta reputation|votre vie|votre reputation|ton couple|ta carriere)
    (dommage|ce serait dommage|ca serait dommage|ce serait bete|ca serait con|ce serait moche) (si|que) (<proches>|tout le monde|tes photos|ta photo|ces photos|cette photo|cette video|la video|ta video|nos messages) (voyait|voyaient|voie|voient|recoivent|tombait|tombaient|se retrouvait|se retrouvaient|recevait|recevaient|finissait|tombent|tombe|fuitait|fuitaient|decouvre|decouvraient|apprenait)
    <jeferai> (publier|publie|poster|poste|envoyer|envoie|partager|partage|montrer|montre|mettre|mets|transferer|transfere|afficher|affiche|enverrai|montrerai|partagerai|mettrai|transfererai) [toutes] <mine> [<where2>] (a|sur|dans) [tous|toute] (<proches>|un compte ficha|ficha|le groupe de ta classe)
    <jeferai> (tout|les|la|l|tous les) (envoyer|envoie|montrer|montre|transferer|transfere|enverrai|montrerai|dire|raconter) [tout|toutes] a [tous|toute] (tes contacts|tes abonnes|tes followers|tous tes amis|tout ton college|tout ton lycee|toute ta classe|toute ta famille|ta famille|vos contacts|tes amis|ton employeur|votre famille|votre femme|votre mari|tous tes contacts|ton college|ton lycee|ton copain|ta copine|ta femme|ton mari|ton patron)
    (je vais|jvais|je v|jvai|je peux tres bien) (t afficher|te ficha|te mettre|te balancer|t exposer) sur (ficha|un compte ficha|un ficha|tous les reseaux|telegram ficha)
    (j ai|jai|g|j) (screen|screene|capture|note|enregistre|copie|sauvegarde|trouve|recup|recupere) [tous|toute|toutes] (tes abonnes|tes contacts|tes amis|ta liste d amis|tes followers|ta famille|tes abonnements|tes potes)
    (tout le monde|<proches>) (va|vont|recevra|recevront|verra|verront) [tout|bientot] [recevoir|voir|avoir] (la video|les photos|ta video|tes photos|ces photos|cette video|le lien|les screens|les captures|nos messages|tes messages)
    (<proches>|tout le monde) (sera|seront|serait|seraient|va etre|vont etre) [tres|bien|trop] (content|contente|contents|contentes|fier|fiere|fiers|decu|decue|decus|ravie|ravi|degoute|degoutee|choque|choquee|choques) (de voir|de recevoir|quand|en voyant|d apprendre)
    (tu veux|tu voudrais|t aimerais|vous voulez|tu preferes) [vraiment] que (je|j|jle|on) [le|les|la|l] (montre|envoie|balance|publie|dise|raconte|partage|transfere) [ca|tout|les photos|tes photos|la video|ta video|nos messages|tes messages|cette photo] a (<proches>|<crowd>)
  `,
  strong: `
    <je> (tout|les|la|l|tous) <hardpub> [direct|toutes|tout] (<where2>|a <proches>|sur|<cond>)
    <je> <hardpub> [tout|toutes] <mine> 
    <je> <hardpub> [tout|toutes] (tout|<yourpics>|ca|les messages) (<where2>|a <proches>|<cond>)
    <jeferai> (publier|publie|poster|poste|partager|partage|mettre|mets|mettrai|partagerai) [toutes] <mine> (partout|sur tous les reseaux|sur internet|sur le net|sur des sites|devant tout le monde|sur ficha|sur un compte ficha|a tout le monde)
    (<mine>|ces photos|cette photo|cette video|la video|les photos) [va|vont|vont toutes|va direct] (ira|iront|partira|partiront|finira|finiront|tourner|partir|finir|etre envoyees|etre envoyee|etre publiees|etre publiee|tournera|tourneront|etre diffusees|etre postees|seront envoyees|sera envoyee|seront publiees|sera publiee|seront postees|seront diffusees|sera diffusee|seront partout|sera partout|circuleront|etre partout) [direct|toutes] [a|sur|chez|dans] [<proches>|internet|les reseaux|tiktok|insta|tout le college|tout le lycee|partout|ficha|le net]
    <cond> .. <je> [tout|les|la|l|te] <publish> [tout|toutes] (<yourpics>|tout|ca a|<where2>|a <proches>|les screens|les captures)
    <cond> .. <je> (tout|les|la) (publie|publier|poste|poster|balance|balancer|diffuse|diffuser|montre|montrer) [a|partout]
    <je> [tout|les|la|l] <publish> [tout|toutes] [<yourpics>|tout|ca] [<where2>|a <proches>|a tous <proches>] <cond>
    (paye|paie|payes|obeis|fais ce que je dis|fais ce que je te dis|fais ce que je demande|envoie d autres photos|envoie une autre|renvoie une photo|envoie <money>|envoie l argent|continue|reponds) (ou|sinon|ou sinon) <je> [tout|les|la] <publish>
    (paye|paie|payes|obeis|fais ce que je dis|fais ce que je te dis|fais ce que je demande|envoie d autres photos|envoie une autre|envoie <money>|envoie l argent) (ou|sinon|ou sinon) (tout le monde|<proches>|<yourpics>) (voit|voient|verra|verront|recoit|recoivent|recevront|va|vont|saura|sauront|seront|partent|part|finissent|sera|iront|ira)
    (je vais|jvais|je v|jvai) (tout dire|tout raconter|tout montrer|tout envoyer|tout balancer|montrer tes photos|envoyer tes photos|montrer ta photo|envoyer ta video|montrer ce que tu m as envoye|envoyer ce que tu m as envoye) a [tous|toute] <proches>
    (j ai|jai|g) (la video|une video|des photos|tes photos|ta video|des images|les images|les screens) [de toi|et] [et] (je vais|je n hesiterai|j hesiterai|jvais) [pas a] [la|les|l|tout] <publish>
    (je supprime|j efface|je supprimerai|j effacerai|je vais supprimer|je les supprime|je la supprime|je les efface) [tout|les|la|tes|ta|vos|toutes] [tes] [photos|photo|video] (si tu|si vous|des que tu|quand tu|une fois que tu|seulement si tu|a condition que tu) [m|me|as|m as] (payes|paies|paye|envoies <money>|envoies l argent|payez|obeis|fais le virement|envoyes l argent)
    (dans|t as|tu as|il te reste) (<number>|24h|1h|48h|12h|2h|une) [heures|heure|minutes|min] (et|sinon|ou|apres|avant que) [apres] [je] [les|tout|la] (<publish>|tes photos partent|tout part|ca part|la video part)
    (bloque|bloques|supprime|ignore|signale|denonce) [moi|pas] (et|ou|pour voir) [je|tu|jte] [vas] <publish>
    [ne|n] [me] (bloque|bloques|bloquez|ignore|signale|parle a personne|en parle) [pas|moi pas] (ou|sinon|ou sinon) <je> [tout|les|la] <publish>
    (j enverrai|je posterai|je publierai|je montrerai|je diffuserai|je balancerai|je partagerai|j envoie|je transfere) [toutes|tout|tous] [ces|les|tes|la|ta|vos|cette] [photos|photo|video|videos|images|captures] a [tous|toute|tout] (tes contacts|vos contacts|tes abonnes|tes amis|ton college|ton lycee|tes potes|ta famille|votre famille|vos amis|vos proches|votre femme|votre mari|votre employeur|ton patron|tes collegues)
    (<number> minutes|<number> min|<number> heures|<number>|24h|1h|une heure) [pour] [payer|repondre|m envoyer l argent] (sinon|ou|ou sinon) <je> [tout|les|la] <publish>
    <je> <publish> [toutes|tout] (cette|ces|la|les|l|ta|tes|vos|votre|nos|la petite) (video|videos|photo|photos|image|images|messages|capture|captures|screens|conv|enregistrement) [de toi] (a <crowd>|partout|sur tous les reseaux)
    (j ai|jai|g) tout (enregistre|screen|screene|sauvegarde|garde|filme) [et] (je vais|je peux|jvais|jpeux|je compte) [tout|le|les|la] <publish>
    (<proches>|<crowd>|tout le monde) (recevra|recevront|verra|verront|saura|sauront|auront) [tout|la|les|tes|ta|cette|ces] [video|photos|photo] (si (tu|vous) [ne|n|me|m] [me|m] (payes|payez|paies|paie|reponds|repondez|envoies|fais|obeis|bloques|refuses|bloquez))
    (si (tu|vous|t) [n|ne|me|m] [me|m] (obeis pas|obeit pas|payes pas|paies pas|payez pas|reponds pas|fais pas ce que je (dis|demande|veux)|m obeis pas|envoies pas d autres photos|bloques|parles)) (<proches>|<crowd>|tout le monde) [va|vont] (verra|verront|voir|recevra|recevront|recevoir|saura|sauront|savoir)
    (si tu (m envoies pas|en envoies pas|me renvoies pas|m en envoies pas)|si tu refuses|si tu dis non) .. [photo|photos] <je> <publish> [celle ci|celles ci|celle la|les autres|la premiere|celle que j ai|les tiennes|ca] [a|sur|partout] [tout le monde|<proches>|<crowd>|insta]
  `,
  guards: `
    (qui lit|qui dit|tu lis|elle lit|il lit|la replique) ..4 ..4 (saura|verra|sauront)
    (photos|photo|video|videos|album) (de vacances|du voyage|de classe|de groupe|du mariage|de la soiree|du match|du week end|de l equipe|du gala|de l anniv|de l anniversaire|de noel|du spectacle|de la sortie|du concert|du stage|des vacances|de la fete|de la rando)
    (si tu veux|si t es d accord|si tu es d accord|si ca te va|si vous voulez|si tu preferes|si tu me le permets)
    (cours|devoirs|expose|exo|exercice|resume|dossier|fichier|projet|rapport|doc|colis|facture|planning) ..4 <publish>
    <publish> ..4 (cours|devoirs|expose|exo|exercice|resume|dossier|fichier|projet|rapport|doc|colis|facture|planning)
  `,
};
