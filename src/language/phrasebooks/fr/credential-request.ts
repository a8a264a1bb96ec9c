import type { TacticPhrases } from "../../phrasebook.ts";

/**
 * Asks for a password, a login code, a link from a text message, or for control of the account.
 * Wi-Fi, doors, streaming, discounts and the driving test have "codes" too: they are guarded.
 */
export const credentialRequest: TacticPhrases = {
  weak: `
    (vote|votes|votez|voter) (pour moi|pr moi|pour ma|pour mon|pour une amie) [stp|sur|au|dans|concours|c est] (concours|ce lien|lien|site|candidature|influenceur|influenceuse|ambassadeur|ambassadrice)
    (tu peux|tpeux|tu pourrais|peux tu) [me|m] (aider|debloquer|recuperer) [a] [recuperer|debloquer|me connecter] [a|sur] mon (compte|insta|instagram|facebook|fb|snap)
    (connecte|connectes) toi (sur|avec|a) (mon|ce|le) (compte|lien|site)
    (c est|c|cest) <quoi> (ton|votre) (code|mdp|mot de passe) [<stp>|deja] $
    (je peux|jpeux|j peux) (avoir|prendre|utiliser) ton (compte|insta) [<number>|cinq|une|deux|juste] [minutes|min|minute|secondes]
  `,
  clear: `
    (envoie|donne|dis|lis|file|transfere|montre) .. (code|chiffres) .. (sms|mail|insta|instagram|facebook)
    (recu|recois|recevoir|recevras) (un|le|des) (code|sms|lien) (de|d) (insta|instagram|facebook|fb|meta|whatsapp)
    (code|chiffres|sms) .. (arrive|arriver|arrivent|envoye|recu) (sur|par) (ton|ta|tes) (tel|telephone|portable|numero|mail)
    (un ami|des amis|quelqu un|un proche) .. (qui confirme|pour confirmer) que c est (bien moi|moi)
    (recevoir|avoir) un code (pour|a ma place) (moi|me)
    (envoye|envoie|envoyer) un code par erreur
    (transfere|transferes|envoie|copie) [moi] le sms
    (appuie|clique|appuies|cliques) sur oui (quand|si|c est)
    (valide|accepte|approuve) la (notification|notif|demande de connexion|connexion)
    (ton|votre) numero pour (recuperer|debloquer|retrouver) mon compte
    connectez vous avec vos (identifiants|codes)
    votre compte (sera|va etre) (supprime|desactive|suspendu|ferme)
    (ajoute|mets|met) mon (numero|mail|email) (dans|sur) (tes|ton) (parametres|compte|reglages)
    je me connecte .. sur ton compte
    les chiffres du (sms|message|code)
    photo de (ta|votre) carte (bancaire|bleue)
    (preter|prete|pretes|pretez) [moi] (ton|tes|votre) (mdp|mot de passe|mots de passe|login|identifiants|codes)
    (donne|donnes|lis|dis|envoie|file) [moi|juste|nous] [juste|seulement] (les|ces) [<number>|six|quatre] chiffres
    tu vas (avoir|recevoir) (un|des|les|<number>|six) (chiffres|code|codes|sms|mail) (lis|dis|donne|envoie|tu me|transmets)
    (tu me|vous me) (dis|dit|lis|envoies|dites) [juste] ce qu il (y a|y a de) (marque|ecrit|dedans)
    (fais|fait|envoie|envoies|envoi) [moi|un] [un|une] (screen|screenshot|capture) du (mail|sms|code|lien)
    (nom d utilisateur|identifiant|e mail|email|mail) et [votre|ton] mot de passe (pour|ici|afin)
    (appuies|appuie|clique|cliques|valides) sur c etait moi
    mis ton (pseudo|numero|mail|email) pour (recuperer|recevoir)
    photo de la carte (des deux|recto|devant et)
    (c est|c|cest) <quoi> (ton|votre|t|tes|vos) <mdp> [d|de|pour] [<compte>|ton <compte>|<stp>]
    <quel> est (ton|votre) <mdp> [<compte>]
    (je peux|jpeux|j peux|puis je|je pourrais|je veux|jveux|j aimerais|je voudrais|il me faut|j ai besoin de|j aurais besoin de|faut que tu me donnes|il me faudrait|jai besoin de) [avoir|connaitre|le|savoir] (ton|ta|tes|votre|vos) <mdp> [d|de|pour|<compte>]
    <tuas> [toujours] [le|un|ton] [meme] <mdp> [partout|pour|sur] <compte>
    (laisse|laisses) moi [juste|un peu] (me connecter|aller|gerer|m occuper de|entrer|rentrer|acceder) [a|sur|dans|de] (ton|ta|votre) <compte>
    (je peux|jpeux|j peux|je vais|je veux|jveux|je voudrais|j aimerais|je dois|faut que je) [juste|me|m] (me connecter|connecter|aller voir dans|acceder|entrer|rentrer) [a|sur|dans] (ton|votre) <compte>
    (je m occupe|je vais m occuper|je m occuperai|jm occupe|je gere|je vais gerer|je gererai|je peux gerer|je prends en charge|laisse moi gerer|je peux m occuper) [de] [ta|ton|tes|tout] (page|compte|insta|comptes|profil|instagram|reseaux)
    (prete|pretes|preter|passe|passes|donne|donnes|file|files|laisse|laisses|vends|loue) [<moi>] (ton|tes|votre) (compte|compte insta|compte instagram|insta|compte facebook|compte snap|comptes)
    (tu as|t as|tas|vous avez|tu vas|vous allez|t aurais|tu devrais) [bien|deja|peut etre|avoir] (recu|recevoir|recois|du recevoir|recu un sms avec) [bien|par] [un|le|1|mon|une] (code|code de verif|code de verification|code de confirmation|lien|code de securite|code a <number> chiffres|sms avec un code|message avec un code|sms d instagram|lien d instagram|sms de facebook|code par sms)
    (change|changes|changer|remplace|modifie|changez|ajoute|ajoutes|mets|met|rajoute) [l|ton|ta|le|la] (adresse mail|mail|email|e mail|numero|num|courriel|adresse e mail|adresse email|numero de tel|mot de passe) [de|sur|dans|du|associe|lie|par|avec|pour] [ton|mon|le|la|mienne|insta|celui|celle|compte|instagram|facebook|a] (compte|mien|mienne|moi|que je|insta|instagram|facebook|celui que|celle que)
    (desactive|desactives|enleve|enleves|retire|desactivez|coupe|vire) [la|ta|l] (double authentification|double auth|2fa|a2f|authentification a deux facteurs|verification en deux etapes|double verification|verif en deux etapes)
    (clique|cliques|appuie|cliquez|ouvre|va) (sur|dans) [le|ce|mon] lien [que tu|recu|qu insta|que je|et] [as|vas|t|recu|t envoie|recevoir|envoie|a] [recu|envoye] [par|et] [sms|mail|connecte|copie|envoie|mets|entre|rentre] [toi|le|moi|ton|tes]  (connecte toi|copie|envoie|mets ton|entre ton|rentre ton|entre tes|tape ton|confirme ton)
    (entre|rentre|tape|saisis|mets|saisissez|entrez|confirme|confirmez|verifie|verifiez) (ton|tes|vos|votre|ici ton) (mot de passe|identifiants|mdp|identifiant|code de connexion|codes) [<compte>|sur|dans|la|ici|pour]
    (votre|ton) (compte|page|profil) [insta|instagram|facebook|fb] (va etre|sera|est|a ete|risque d etre) (supprime|supprimee|suspendu|suspendue|desactive|desactivee|bloque|bloquee|ferme|signale|signalee) [si|pour|dans|suite|cliquez|clique|sauf|sous|a moins|verifie]  (si|pour|dans|suite|cliquez|clique|sauf|sous|a moins|verifie|verifiez)
    (verifier|verifie|confirmer|confirme|certifier|valider|recuperer) (ton|votre) (compte|identite|profil) [insta|instagram|facebook] [clique|cliquez|sur|envoie|donne|j ai|il|en] (clique|cliquez|envoie|donne|ton code|votre code|besoin|il me faut|en cliquant)
    (echange|on echange|on s echange|partage|on partage|on se partage|on se donne|donnons nous) [on|nos|tes|de] (nos mots de passe|nos mdp|nos codes|mots de passe|mdp|tes mots de passe|tes mdp)
    (si tu me fais confiance|si t as confiance|preuve de confiance|prouve) ..3 (<mdp>|ton code|tes codes)
    (connecte|connectes|identifie) moi (a|sur|avec) ton <compte>
    (je veux|jveux|je voudrais|j aimerais|je peux|jpeux|je vais|laisse moi|faut que je) (gerer|m occuper de|prendre en main|controler|reprendre|administrer|tenir) ton (compte|insta|instagram|profil|facebook|snap|page|tiktok)
    (je veux|jveux|je voudrais|j aimerais|je peux|jpeux|je vais|laisse moi) (gerer|m occuper de|prendre en main|tenir) ta page
    (ton|tes|votre) (pseudo|mail|identifiant|nom d utilisateur|adresse mail|login|email) et (ton|le|votre|tes) (mdp|mot de passe|code|password|pass)
    (utiliser|mettre|donner|avoir) (ton|votre) (num|numero|mail|numero de tel|adresse mail) pour (recevoir|recup|recuperer|avoir|debloquer) (un|le|mon) (code|compte|insta)
    (screen|screene|copie|capture|transfere|renvoie) [moi] [le|ce|l|un] (lien|code|sms|message) [que|qu|d] [tu|insta|instagram|t|on] [recois|as recu|vas recevoir|t envoie|va t envoyer|viens de recevoir|a recu|connexion]  (recois|recu|recevoir|t envoie|envoyer|connexion|et envoie)
  `,
  strong: `
    (donne|donnes|donner|donnez|envoie|envoies|envoi|envoyer|envoyez|file|files|passe|passes|dis|partage|partages|balance|lache|laisse|ecris|communique|communiquez|transmets|transmettez|refile|montre) [<moi>] [<stp>|vite|juste|donc|alors|aussi|plutot] (ton|ta|tes|t|votre|vos|le|les) <mdp> (d|de|pour|insta|instagram|facebook|fb|snap|tiktok|<compte>|sur) [ton|ta|ce] [<compte>]
    (donne|donnes|donner|donnez|envoie|envoies|envoi|envoyer|envoyez|file|files|passe|passes|dis|partage|partages|balance|lache|laisse|ecris|communique|communiquez|transmets|refile|montre) [<moi>] [<stp>|vite|juste|donc|alors|aussi|plutot] (ton|ta|tes|t|votre|vos) <mdp>
    (donne|donnes|envoie|envoies|envoi|envoyer|envoyez|file|passe|dis|renvoie|renvoies|transfere|transferes|copie|ecris|communique|balance|donner|transmets|forward|lis|lache) [<moi>] [<stp>|vite|juste|direct] (le|ce|ton|les|votre) (code|codes|chiffres|lien|sms|numero) [a <number> chiffres|de <number> chiffres|de verif|de verification|de confirmation|de securite|de connexion|insta|instagram] (que tu|que t|qui|qu insta|qu instagram|recu|recus|recue|par sms|que vous|qu ils|que whatsapp|que facebook|qu on|que je t ai) [as|vas|viens|va|avez|t|recu|recevoir|ont] [recu|recois|recevoir|arriver|a|de|envoye|t arriver|t envoyer]
    (donne|donnes|envoie|envoies|envoi|envoyer|file|passe|dis|renvoie|transfere|communique|donner|partage|communiquez|envoyez) [<moi>] [<stp>|vite|juste] (le|ce|ton|votre) (code de verif|code de verification|code de confirmation|code de securite|code de connexion|code d authentification|code insta|code instagram|code whatsapp|code facebook|code sms|code a <number> chiffres|code de recuperation|code 2fa)
    (fais|fait|envoie|envoies|prends|envoyer|fais moi|faire) [<moi>] [une|un|le] (capture|capture d ecran|screen|screenshot|capture ecran) (du|de) [ton|ta|lien|sms|message|code] [code|lien|sms|page de connexion|qr code|message] [de|que|recu|d] [connexion|tu|verification|insta]  (code|lien|sms|page de connexion|connexion|verification|que tu as recu|que t as recu|que tu vas recevoir|insta|que tu recois)
    (fais|fait|envoie|prends|faire|envoyer) [<moi>] [une|un] (capture|capture d ecran|screen|screenshot) du (lien|code|sms|qr code|message) [que|d|de|recu]
    (c est|c|cest) <quoi> le code [que tu as|que t as|qu on t a|que tu viens de|de verification|de verif|de confirmation|qu insta] [recu|recevoir|envoye|t a envoye|par sms] (recu|par sms|recevoir|envoye|verification|verif|confirmation)
    (t as|tu as|tas) recu (un|le) code [par sms|d insta|de <number> chiffres] (envoie|donne|file|dis|passe|renvoie|c est quoi|tu peux me) [le|moi|l] [moi|envoyer]
    (mets|met|ajoute|remplace par|change pour|utilise) mon (mail|email|e mail|courriel|numero|num|adresse mail) [sur|dans|comme|a la place] [ton|ta|recuperation|du] (compte|page|insta|instagram|tien|mail de recuperation|numero de recuperation|facebook|place)
    (laisse|laisses|prete|pretes) [<moi>] [<stp>] [acces|l acces] [a|de] ton compte (insta|instagram|facebook|fb|snap|tiktok) [je|pour|et]
    (c est|c|cest) <quoi> (le|les|l) <mdp> (de|d|a) ton (insta|instagram|snap|facebook|fb|compte|tiktok|mail|profil|icloud)
    (donne|file|passe|envoie|laisse|lache|donnes|donner|prete) [<moi>] [<stp>|juste] (l acces|les acces|les codes|le code|tes codes|ton code|tes acces|tes codes d acces) (a|de|pour|d|sur|insta|instagram|snap|facebook|tiktok) [ton|ta] (<compte>|page)
    (donne|file|passe|envoie|lache|donnes) [<moi>] [<stp>|juste|vite] (tes codes|tes acces|ton code|tes identifiants) (insta|instagram|snap|facebook|fb|tiktok|de ton insta|de ton compte|de snap|d insta)
    (tu vas recevoir|tu viens de recevoir|vous allez recevoir|tu as recu|t as recu|tu recevras|tas recu) [bientot] (un|le|1) (sms|message|code|mail|lien|texto) [avec un code|de verification|d insta|d instagram] [il faut|faudra|tu peux|tu] [m|me|le|juste] (envoie|envoies|envoyer|donne|donnes|dis|transfere|renvoie|file|passe|recopie|copie) [<moi>] (le|l|moi|ce|les) [code|chiffres|numero]
  `,
  guards: `
    (m a|ma|m ont|m avait) donne ton (insta|compte|facebook|snap)
    (wifi|wi fi|box|netflix|disney|canal|prime|deezer|spotify|ent|pronote|ecole directe|zoom|imprimante|ordi|pc|alarme|porte|portail|immeuble|digicode|interphone|garage|cadenas|casier|coffre|vestiaire|salle|coloc|appart|residence|entree|hall|hotel|airbnb|parental|serveur|drive|doc|reunion|visio|cantine|valise|tablette|velo|trottinette|batiment|portillon|local|smartbox|gite) ..4 (<mdp>|code|codes)
    (<mdp>|code|codes) [du|de la|de l|de|des|d|pour le|pour la|pour l|pour|d acces] [au|a la|du|ton|ta|mon|ma|notre|votre|chez toi|l|la|le] (wifi|wi fi|box|netflix|disney|canal|prime|deezer|spotify|ent|pronote|ecole directe|zoom|imprimante|ordi|pc|alarme|porte|portail|immeuble|digicode|interphone|garage|cadenas|casier|coffre|vestiaire|salle|coloc|appart|residence|entree|hall|hotel|airbnb|parental|serveur|drive|doc|reunion|visio|cantine|valise|velo|batiment|portillon|local|gite|route|rousseau|promo|barre|postal|reduction|reduc|parrainage|source|civil|penal|couleur|vestimentaire|morse|triche|cheat|avantage|ami|partie|salon|groupe|console|playstation|switch|jeu|room|creative|map|cadeau|coupon|kahoot|classroom|cours|livraison|colis|relais|suivi|vinted|blablacar|carte bleue|sncf|maison|chambre)
    code (promo|barre|postal|parrainage|reduc|couleur|source|creatif|ami|amis|creator|createur|epic|wifi|barres|rousseau|penal|kahoot|room|salon)
    (j ai|jai|g|il a|elle a|tu as|t as|on a) [encore] (oublie|perdu|change|retrouve) (mon|ton|son|notre|le|mes) <mdp>
    (mon|son|notre|leur) <mdp>
    (code|qr code) (du|de) (billet|ticket|place|pass|concert|train|resto|menu)
    (vote|votes|votez) pour (moi|lui|elle|nous) (au|comme|en|pour|a l election|delegue|deleguee|aux) [loup|elections|delegue|deleguee|garou|capitaine|impostor|among]
  `,
};
