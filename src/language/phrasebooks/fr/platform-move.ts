import type { TacticPhrases } from "../../phrasebook.ts";

/** Leads to another app, a private chat or a phone number. Young people ask for Snap all day: alone it is weak evidence. */
export const platformMove: TacticPhrases = {
  weak: `
    (viens|vien|passe|passes|go|on va|on passe|rejoins moi|rejoint moi|va|ecris moi|parle moi|reponds|repond|rep) (en|in) (priv|prive|privé|mp|pv|dm|message prive|mess prive|inbox|pm)
    (viens|vien|passe|go|slide|repond|rep|regarde|check) [voir] [en|tes|mes|in] (mp|dm|dms|pv|inbox)
    (dm|mp) moi
    (ajt|ajoute|ajoutes|ajout|rajoute|add|aj) moi
    ^ (snap|insta|whatsapp|telegram|discord|num|numero) [<stp>] $
    (tu es|t es|tes|t|vous etes) [aussi] sur <otherapp> [ou] [pas] [aussi|toi]
    <tuas> [pas] [un|un compte] <otherapp> $
    <tuas> [<app>|un] (ou|et) <otherapp> $
    on (se parle|parle|discute|papote|s ecrit) (ailleurs|autre part|par message|par sms)
    (je|j|jte|je t) [t] (ajoute|ai ajoute|ajouté|rajoute|ai demande|add) sur <otherapp>
    (follow|followe|suis|abonne toi a) [moi] [mon] [autre] (compte prive|compte perso|autre compte|compte secondaire|finsta)
    (t as|tu as|tas|t aurais|tu aurais) [pas] (un autre|d autres|quoi comme|quels) (reseau|reseaux|compte|insta|appli|applis|moyen de te joindre)
    (un autre|autre|d autres) (moyen|facon|endroit) (de te contacter|de te parler|pour te parler|pour parler|de te joindre|pour discuter|de discuter|ou parler|ou discuter)
  `,
  clear: `
    <tuas> (<quel>|koi|quoi) [comme] (<otherapp>|insta|reseau|reseaux|appli|application)
    (c est|c|cest) <quoi> (ton|votre|t) (<otherapp>|insta|pseudo|discord|pseudo snap|arobase|compte snap|autre compte) [<stp>|toi]
    (c est|c|cest) <quoi> (ton|votre|t) <num> [<stp>|de tel]
    <quel> est (ton|votre) (<num>|<otherapp>)
    (ton|votre|t) (<otherapp>|num|numero|06) [<stp>|c est quoi|c quoi|cest quoi] $
    (donne|donnes|donner|file|files|filer|passe|passes|passer|envoie|envoies|envoi|balance|lache|laisse|laisses|echange|balance moi|mets|dis) [<moi>] [<stp>] (ton|ta|tes|votre|t) (<num>|<otherapp>|insta|pseudo|autre compte|compte prive|contact|contacts|coordonnees)
    (donne|donnes|file|passe|envoie|lache) [<moi>] (un|le) (num|numero) [ou|pour] (te|je|on) [joindre|peux|peut|puisse|t appeler|t ecrire]
    (je peux|jpeux|j peux|puis je|je pourrais|jpeu|on peut|je veux|jveux|j aimerais|je voudrais|possible d|possible de) [avoir|te|prendre|demander|d avoir|ravoir|recuperer] (ton|votre|ta|t) (<num>|<otherapp>|insta|pseudo)
    (je te donne|jte donne|je te laisse|je te passe|je te file|je t envoie|voila|voici|tiens|je t echange|jte laisse) (mon|mn) (<num>|<otherapp>|pseudo|autre compte|compte prive|contact)
    (mon|mn) (<otherapp>|pseudo snap|snap perso|pseudo discord|pseudo telegram) (c est|cest|c|est)
    (ajoute|ajoutes|ajt|ajout|add|rajoute|ajouter|contacte|contactez|ecris|ecrivez|parle|reponds|rejoins|rejoint|retrouve|retrouvez|appelle|texte|texto|joins|invite) [<moi>] [plutot|vite|direct|stp] (sur|via|par|en|dans) <otherapp>
    (ajoute|ajoutes|ajt|ajout|add|rajoute|aj) (moi|m) [stp|sur|la|mon] [snap|<otherapp>] [<stp>|c est|cest|la|pseudo|mon]  (<otherapp>|c est|pseudo|mon pseudo)
    (ajoute|ajoutes|ajt|rajoute|add|prends|note|enregistre) (mon|mn) (<otherapp>|<num>|autre compte|autre insta|compte prive|compte perso)
    (viens|vien|passe|passes|passer|passons|go|on passe|on va|on continue|continuons|on bascule|on switch|on se parle|on parle|parlons|on discute|on s ecrit|discutons|on peut parler|on peut passer|on peut continuer|on pourrait passer|va|vas|parle moi|retrouve moi|retrouvons nous|on se capte|on se retrouve|continue|viens on parle|viens on va|vaut mieux parler|je prefere parler|jprefere parler|je prefere qu on parle|je suis plus|je reponds plus|je suis mieux|jsuis plus|jsuis tt le temps) [plutot|direct|vite|parler|la discussion|la conv|ca|tous les deux|souvent|rapidement] (sur|par|via|en) <otherapp>
    (t as pas|tu as pas|tas pas|t as|tu as|tas|ta pas|tu aurais pas|vous auriez) [un|une|autre|plutot|le|pas|ton] (<otherapp>|autre appli|num|numero|06|gsm|natel|adresse mail|mail|courriel) [plutot|ou|par hasard|pour|qu on|que je|stp|toi] (parler|discuter|qu on|on|je|te|hasard|<app>|autre)
    (installe|installes|telecharge|telecharges|telechargez|installez|cree toi|cree|creer|ouvre toi|ouvre|fais toi) [toi|vite|juste|un compte|un|l appli|l application|sur] [sur|compte|appli] <otherapp>
    (instagram|insta|facebook|fb|messenger|ici) (bloque|bloquent|supprime|efface|marche mal|bug|bugge|beugue|lag|est surveille|est pas sur|c est pas sur|c est surveille|lit|lisent|surveille|va me bloquer|va supprimer|risque de) [mes|mon|les|nos|tout|trop] [messages|compte|notifs|discussions]
    (je vais pas souvent|je suis pas souvent|jsuis pas souvent|je vais plus|je suis jamais|je suis rarement|jsuis jamais|j utilise pas trop|j utilise pas|jutilise pas|j utilise rarement|je me connecte pas souvent|je me connecte rarement) [trop|souvent|beaucoup] [sur|de] (insta|instagram|facebook|fb|messenger|ici)
    (j ai|jai|g) (pas|plus) [trop|beaucoup] [de] (notif|notifs|notifications) (sur|ici|la) [insta|fb]
    (parler|discuter|continuer|se parler|s ecrire|echanger|papoter) (en prive|en priv|ailleurs|autre part|sur autre chose|sur une autre appli|sur une appli|hors d ici|hors insta|par sms|par texto|dans un endroit plus|plus tranquillement)
    (on sera|on serait|ce sera|c est|cest|c|ca sera|on est) [bien|beaucoup|vachement] plus (tranquille|tranquilles|discret|discrets|prive|libre|libres|a l aise|intime|securise|simple|facile|cool|pratique) (sur|la bas|en prive|par) [<app>|pour parler]
    (on peut pas|on ne peut pas|je peux pas|jpeux pas) (tout se dire|tout dire|parler librement|trop parler|parler tranquille|parler|envoyer de photos|envoyer) [ici|sur insta|sur ici|sur fb|sur messenger|sur facebook]
    (clique|cliquez|appuie|va|vas|rejoins|regarde) (sur|dans) [le|ce|mon|notre|ma] (groupe telegram|canal telegram|canal|lien telegram|lien whatsapp|lien du groupe|groupe prive|salon prive)
    (appelle|texte|textote|ecris|envoie un sms|envoie un message|joignez|contactez|appelez) [<moi>] (au|sur le|sur mon|a ce|a mon) (<number>|06|07|num|numero|gsm|cell|cellulaire|portable|natel)
    (je peux|jpeux) t ecrire (par sms|sur ton num|sur ton tel|ailleurs)
    (tu peux|peux tu|vous pouvez|tu pourrais) [me|m] (laisser|donner|passer|filer|envoyer|ajouter) [moi] [sur|ton|votre|ta] (<otherapp>|<num>|pseudo|courriel|mail)
    (t as|tu as|tas|vous avez|t aurais|tu aurais) pas [un|ton] <otherapp> [plutot|par hasard|toi|non|<stp>]
  `,
  strong: `
    (viens|passe|on passe|on va|go|parler|continuer|parle moi|on parle) [plutot] (sur|par) <otherapp> (c est|cest|c|ce sera|on sera|la bas|y a|pour|comme ca|sinon|insta) .. (discret|discrets|tranquille|tranquilles|prive|surveille|s efface|s effacent|secret|disparait|disparaissent|lit|verra|securise|cache|trace|traces)
    <otherapp> (c est|cest|c|est|y a|comme ca|la bas) [plus|bien|beaucoup|pas|moins] [plus|de] (discret|prive|surveille|secret|tranquille|trace|traces|anonyme|personne)
    <otherapp> .. (les messages|les photos|tout|ca) (s efface|s effacent|disparait|disparaissent|se supprime|se suppriment)
  `,
  guards: `
    (m a|ma|m ont|m avait) donne ton (insta|compte|facebook|snap|num|numero)
    (groupe|group|conv|serveur|salon|page|lien|canal) [<app>] (de la classe|de classe|de l equipe|du club|du foot|du boulot|de l asso|des parents|famille|familial|du cours|des delegues|de promo)
    (sur|dans) (le|notre) (groupe|serveur|groupe whatsapp|groupe insta|groupe messenger|groupe snap) (de|du|des|pour|famille)
    (num|numero|tel|telephone) (de|du|des|d) (la|l|ton|ta|ma|mon|ce|medecin|docteur|dentiste|resto|coach|prof|prof|commande|suivi|serie|mamie|maman|papa|chambre|siret|secu|compte|client|dossier|lea|ton pere|ta mere|place|maillot|rue)
    (num|numero) (inconnu|masque|cache|bizarre|de <number>)
    (ajoute|ajoutes|rajoute|ajt) moi (au|dans le|a la|dans|sur le|sur la) (groupe|liste|conv|conversation|doc|drive|serveur|google doc|playlist|partie|fichier|planning|mail)
    (ajoute|ajoutes) moi (du|des|un|une|sur la liste|sur fifa|sur fortnite|sur psn|sur brawl|sur clash)
    (vu|vue|regarde|publie|poste|video|filtre|memes|meme|tendance|story|flammes) [ca|la|un|une|le|des] sur <app>
    (envoie|mets|poste|balance|partage|envoyer|met) [le|la|les|ca|moi le|moi la|moi ca] (sur|par) [le] [groupe] <app>
    (mon|ton|son|le) tel (est|a|etait|marche|bug|lag|n a|va|sonne|tombe)
    (recherche|cherche) (sur|dans) <app>
    (t ai|l ai|m as|m a|j ai|l as|t a) (ajoute|rajoute|add)
    <app> ..4 (game|partie|ranked|jouer|joue|fortnite|minecraft|roblox|valo|devoirs|reviser|expose|cours|revisions)
    (game|partie|ranked|fortnite|minecraft|devoirs|expose|cours) ..4 <app>
  `,
};
