import type { TacticPhrases } from "../../phrasebook.ts";

/** Asks to hide, to delete, to keep between two, or sets the reader against those around. Surprise plans are guarded. */
export const secrecy: TacticPhrases = {
  weak: `
    (ca|cela|ca doit|tout ca) (reste|restera|rester) entre nous
    (c est|cest|c|ce sera|que ce soit) [juste|seulement] entre (nous|toi et moi|nous deux|nous 2)
    (garde|gardes|gardez|garder) [bien|ca|le|la|tout] [ca|tout] (pour toi|pr toi|secret|entre nous)
    (dis|dit|di|dites) [le|la|ca] [surtout] [pas|rien|a] [a] personne
    (le|la|l|en) (dis|dit|repete|repetes|raconte|racontes) (pas|a personne|surtout pas)
    (en parle|en parles|parle en|parles en|n en parle|n en parles) [pas|surtout] (a personne|pas|surtout pas|pas autour de toi)
    (dis|dit|di) [lui|leur|surtout] rien a <tesparents>
    (c est|cest|c) [un] secret
    (chut|chuut|chht) [c est] [un] [secret]
    (supprime|efface) [moi] (ce|le|mon|ton) (message|msg|mess|commentaire|vocal)
    (en|reste|sois|soit) (scred|discret|discrete|discrets) [avec|sur|ok|hein|stp|s il]
    (message|messages|msg|mode|photo|photos|vue) (ephemere|ephemeres|vanish|unique)
  `,
  clear: `
    (tes copines|tes potes|tes amies|les autres|elles|ils) (seraient|vont etre) (jalouses|jaloux)
    ils vont te prendre ton (tel|telephone|portable)
    (dis|tu dis) que (t es|tu es) (a la bibliotheque|chez une copine|a la bibli|au sport|chez un pote)
    pas un mot a (tes|ta|ton|personne)
    si (elle|il|on|ils) (te demande|demande|demandent|te demandent) (je suis|on s est|tu dis|dis)
    (parle|parles|parlez) (en pas|pas de ca|en surtout pas) (a|aux) (autres|personne|tes|ta|ton|quelqu un)
    (en fais|fais) pas (une|toute une) (affaire|histoire) de famille
    (dis|tu dis|dit|raconte|tu leur dis|tu lui dis) (chez toi|a tes parents|a ta mere|a la maison) que tu (dors|vas|restes|sors)
    (elle|il|ils|<tesparents>) [ne] (va|vont) pas (le savoir|s en rendre compte|s en apercevoir)
    (efface|effaces|supprime|supprimes) (apres|ensuite)
    (se voir|te voir|sortir|venir) sans (chaperon|tes parents|ta soeur|tes darons|surveillance)
    tu (lui|leur) dis (la piscine|la bibli|que tu vas a la piscine|le sport|que tu revises)
    (ne|n) [le|la|l|en] (dis|dit|dites|raconte|racontes|repete|repetes|parle|parles|montre|montres) [surtout|pas|rien|ca|de|moi|jamais] [a] personne
    (dis|dit|di|dites|raconte|racontes|repete|parle|montre) [en|le|la|ca] [surtout|bien] (a personne|pas a <tesparents>|rien a <tesparents>|pas a tes copines|pas a tes amis|rien a tes copines|rien a personne|pas a ta meilleure amie|rien a ta meilleure amie) [de nous|qu on|de|pour|que|ok|hein|stp|d accord]
    (faut|il faut|tu dois|tu devrais|vaut mieux|il vaut mieux|faudrait|faut surtout|t as interet a|tu peux) [rien|pas|surtout|jamais|ne|n] (le dire|en parler|leur dire|lui dire|dire|raconter|montrer|que tu le dises|que t en parles) [rien|nos|de|a|ca] [a|messages|nous] (personne|<tesparents>|tes copines|tes amis|qui que ce soit|quelqu un)
    (faut pas|il faut pas|il ne faut pas|tu dois pas|tu ne dois pas|vaut mieux pas|faudrait pas) (le dire|en parler|que <tesparents>|que quelqu un|que ca se sache|que les autres|que ton|que ta|qu on nous)
    (faut que|il faut que|je veux que|j aimerais que|je prefere que|jveux que) (ca|cela|notre|tout|nos|ce) [relation|histoire|amitie|conversation|conversations|amour] (reste|restent) [un|bien] (entre nous|secret|secrete|notre secret|discret|discrete|entre toi et moi)
    (notre|nos|un) [petit|petits|grand|tout petit] (secret|secrets) [a nous|a nous deux|rien qu a nous|a toi et moi]
    (c est|cest|c|ce sera|ca sera|ca restera|ca reste) [un|notre] [petit] secret (entre nous|a nous|entre toi et moi|a nous deux|rien qu a nous)
    (c est|ce sera|ca sera|cest|c|ca restera|ca reste) notre [petit] [jardin] secret
    (promets|promet|jure|promis|tu me promets|tu promets|tu jures|jurer|promettre|tu me jures) [moi|que|de|d] [rien|pas|jamais|tu|tu vas|n] [de] [pas|rien] (en parler|en parleras|dire|diras|le dire|le dis|le diras|raconter|parler|en parle) [pas|rien|jamais|de|a|ca] [nous|personne|quelqu un]
    (<tesparents>|personne|les autres|tes copines|tes amis|ton copain|ta copine) (doivent|doit|devrait|devraient|ont|a) [surtout|jamais|ne|absolument] (pas le savoir|pas savoir|pas etre au courant|rien savoir|pas voir|pas l apprendre|pas besoin de savoir|pas a savoir|savoir|etre au courant)
    (<tesparents>|personne|ils|elle|il|les autres) (ne|n|va|vont) [le|la|l|en] [saura|sauront|savoir|verra|sera] (saura|sauront|jamais|rien|verra|verront|au courant|savoir) [rien|jamais]
    (personne|<tesparents>) (saura|sauront|verra|verront|le saura|le sauront|en saura|va savoir|le verra) [jamais|rien|pas|que]
    (efface|effaces|supprime|supprimes|supprimer|effacer|suprime|suprimes|delete|vire|enleve|effacez|supprimez) [bien|bien toute|toute|tous|toutes|moi|vite|apres|ensuite] (notre conv|nos messages|nos msg|la conv|la conversation|la discussion|notre conversation|notre discussion|nos conversations|les messages|les msg|tout apres|tous les messages|l historique|tout l historique|nos echanges|nos photos|mes messages|tes messages|notre historique|nos dm)
    (efface|supprime|supprimes|effaces|delete) tout [apres|ensuite|quand|avant|de ton tel|des que|notre|stp]
    (pense|penses|oublie pas|n oublie pas|noublie pas|hesite pas|pense bien) [a|d|de] (effacer|supprimer) [tout|nos|les|la|notre|apres] [messages|conv|conversation|msg]
    (tu|t|tas|as tu|t as|tu as) [bien|tout|deja] (efface|supprime) [bien|toute|tous] (nos messages|la conv|notre conv|les messages|la conversation|l historique|tout)
    (mets|active|actives|met|passe|passes|mettre|activer|on passe) [moi|le|la|les|en|sur|toi] [mode] (ephemere|messages ephemeres|mode ephemere|mode vanish|vanish|mode fantome|mode secret|discussion secrete|conversation secrete|conv secrete|chat secret|mode prive|messages qui s effacent|messages qui disparaissent)
    (fais|fait|prends|prend|fais jamais|fais surtout) [surtout|jamais|moi] (pas de screen|pas de capture|pas de capture d ecran|pas de screens|aucun screen|pas de captures)
    (screen|screene|screenes|screens) (pas|rien|surtout pas|jamais) [stp|nos|mes|ok|la]
    (cache|caches|planque|cachez) (le|ca|ton tel|ton telephone|nos messages|notre conv|l appli|l application) [bien|a|de|pour|dans] [que|a|de] [<tesparents>|ta|personne]
    (cache|archive|planque) [bien] (notre conv|nos messages|notre conversation|la conv|l appli|mon contact|notre discussion)
    (enregistre|enregistres|renomme|mets|met) moi (sous|avec|dans) [un|ton|le] (autre nom|faux nom|nom de fille|autre prenom|nom d une copine|nom de ta copine)
    (dis|dit|dis leur|dis lui|t as qu a dire|tu diras|tu dis|tu leur dis|tu lui dis|raconte) [a] [<tesparents>|ta mere|leur|lui] que (tu vas|t es|tu es|tu dors|tu parles|c est|t as|t etais|je suis|tu sors) [chez|avec|a|une|un|ton|ta|dehors] [une] (copine|copain|pote|amie|ami|cousin|cousine|camarade|de classe|bibliotheque|cdi)
    (invente|trouve) [toi|leur|lui|une|un] (excuse|pretexte|mytho|truc|une excuse|un pretexte|un mytho) [pour|a] [<tesparents>|sortir|tes|ta|venir]
    (mens|ment|mentir|mytho|mythonne) [un peu] a <tesparents>
    sans que <tesparents> (le sache|le sachent|sache|sachent|le voie|le voient|s en rendent|s en rende|te voient|te voie|l apprennent)
    (en cachette|en secret|en scred|en cachete|dans le dos) [de|a] [<tesparents>|tout le monde]
    (<tesparents>|tes copines|tes amis|tes potes|les gens|les autres|ils) (peuvent|peut|pourraient|pourrait|vont) pas [nous] (comprendre|nous comprendre|comprendre notre|comprendre ce)
    (<tesparents>|tes copines|tes amis|tes potes|personne|ils) (te comprennent|te comprend|t aiment|t aime|te meritent|te merite|t ecoute|t ecoutent) [pas|jamais|vraiment|pas comme|comme] [moi|vraiment|comme moi]
    (y a que|ya que|il y a que|il n y a que|seul|que) moi [qui] (te comprends|te comprend|te comprenne|t aime|peux t aider|t ecoute|sais ce que tu vis|vraiment)
    (tes copines|tes amis|tes potes|<tesparents>) (sont|est) [juste|trop|tous|toutes] (jalouses|jaloux|jalouse|toxiques|toxique|contre nous|contre toi|nuls|nulles) [de|de toi|de nous|avec]
    (t as|tu as|tas) (pas|plus) besoin (d eux|d elles|de tes amis|de tes copines|de tes potes|de <tesparents>|de personne d autre)
    (eloigne|ecarte|mefie) toi (d eux|de <tesparents>|de tes amis|de tes copines|d elle)
    (arrete|arretes) de (parler|trainer) (a|avec) (tes potes|tes amis|tes copines|lui|eux|ces gens|ta meilleure amie|d autres|d autres mecs)
    (les adultes|les profs|les gens) (comprennent|comprendraient|comprendront|vont) (rien|pas|jamais) [comprendre]
    (pense|penses|oublie pas|n oublie pas|noublie pas|faut|il faut|tu peux|tu dois|hesite pas) [a|d|de] [bien|tout] (effacer|supprimer|vider|delete) [bien|toute] (notre|nos|la|les|l|tout) [conv|conversation|discussion|messages|historique|echanges|dm]
    (vide|vides|nettoie|archive) [bien] (la conv|notre conv|la discussion|l historique|ton historique|la conversation|notre discussion|la corbeille)
    (pas besoin|aucun besoin|pas la peine|inutile|evite|evites|vaut mieux eviter|t as pas besoin|tu n as pas besoin) (d|de|qu) [en|le|leur|lui] (parler|dire|en parler|que) [<quoi>|de nous|ca|de moi] [a] (<tesparents>|personne|quelqu un|tes copines|ils|ta meilleure amie)
    moi (je|jte) [te|t] (comprends|comprend|ecoute|soutiens|aime) [vraiment|contrairement|pas comme|mieux que] (<tesparents>|a <tesparents>|tes copines|a tes copines|a tes amis|tes amis|les autres|aux autres)
    (promets|promet|jure|promis|jurer|tu promets|tu me promets|tu jures) [moi] [que] [tu] [ne|n] [le|l|en|me] (diras|dira|parleras|repeteras|montreras|dis|parles|dit) [rien|pas|jamais|ca] [a] (personne|<tesparents>|rien|jamais|qui que ce soit|tes copines)
    (t as|tu as|tas|as tu|vous avez) [bien|tout|deja] (efface|supprime|vide) [bien|toute|tous] (nos|la|notre|les|l|tout|tes|ton) [messages|conv|conversation|discussion|historique|photos]
    (si on|si quelqu un|si <tesparents>) [te] (te demande|demande|demandent|te demandent|te pose la question) [des questions] [tu] (dis|tu dis|dit|reponds|tu reponds) [que|rien|qu]
    (faut|faudrait|il faut|il faudrait|vaut mieux|je veux) pas que (ca|<tesparents>|quelqu un|les gens|on) [se|le|nous|l|ca] (sache|sachent|apprenne|apprennent|voie|voient|grille|trouve|savoir|capte)
    (doit|doivent|va|devrait) (rester|reste) entre (toi et moi|nous|nous deux)
    (faut|il faut|faudrait|je veux|vaut mieux|il vaut mieux|fais en sorte|fais gaffe|attention) que (personne|<tesparents>|tes amis|tes copines) [ne] [le|l] (sache|sachent|voie|voient|apprenne|apprennent|soit au courant|soient au courant|tombe|tombent|se doute|se doutent) [rien|pas|pour|dessus]
    (tes copines|tes amis|ta meilleure amie|ton copain|ta copine|tes potes|ta soeur|tes profs|<tesparents>) (doit|doivent) (rien|pas|jamais) (savoir|voir|etre|l apprendre|le savoir)
    (tu sors|tu peux sortir|sors|sortir|tu viens|venir|faire le mur) en (cachette|cachete|scred|secret|douce)
    (tu effaceras|tu supprimeras|tu effaces|tu supprimes|t effaces|t effaceras|effacez) [bien|tout|toute] (nos messages|la conv|notre conv|les messages|tout|l historique|notre conversation|nos photos) [apres|hein|ok|<stp>]
  `,
  strong: `
    (dis|dit|di) [surtout] (rien|pas) a <tesparents> (de nous|qu on|que je|que tu me|pour nous|de moi|qu on se|sinon|ils|elle va|de ce)
    [ne|le|la|l|n] [surtout] [le|la|l] (dis|dit|raconte|parle) [surtout] [pas] a personne [ok|d accord|stp|hein] (c est|cest|c|ca|que) [doit|est|reste|notre|un|on] [notre|petit|secret|entre|un] [petit|secret|nous]
    <tesparents> (doivent|doit) (jamais|surtout pas|absolument pas) (le savoir|savoir|etre au courant|l apprendre|tomber dessus)
    (si|si jamais) (tu|t|quelqu un) (en parles|le dis|en parle|parles|dis) [a] [quelqu un|<tesparents>|qqn|ca] .. (fini|termine|mal|problemes|ennuis|prison|regretter|plus)
    (efface|supprime|delete) (nos messages|la conv|notre conv|tout|la conversation|les messages) .. (<tesparents>|tombe|tombent|ta mere|quelqu un|voie|voient)
  `,
  guards: `
    (surprise|suprise|anniv|anniversaire|cadeau|noel|fete des meres|fete des peres|pot de depart|evjf|evg) ..4 (dis|dit|dites|parle|secret|entre nous|garde|repete|rien)
    (dis|dit|dites|parle|parles|secret|secrets|entre nous|pour toi|pour vous|repete|raconte|rien|personne|doit pas savoir|doivent pas savoir|savoir|a personne) ..4 (surprise|suprise|anniv|anniversaire|cadeau|noel|fete|mariage|evjf|evg|demande en mariage|spoil|spoiler|bebe|enceinte)
    (que ce soit|c est|ce sera|cest|c|sera) [une|la] (surprise|suprise)
    (dis|dit) rien a (maman|papa|mamie|papy|ta soeur|ton frere) [stp] [j ai|jai|que j ai|pour|si|qu on a] [casse|mange|rate|eu|fini|la|le] [le|la|les|un|une] (vase|gateau|chocolat|note|nutella|bonbons|cookies|console|voiture|lampe|assiette)
    (agent|service|services|santa|pere noel|ingredient|recette|code|lieu|jardin|ballot|niveau|boss|fin|sauce|passage|vote|story) (secret|secrete|secrets)
    secret (santa|story|boss|ending|de fabrication|professionnel|defense|medical|de famille|de beaute|de polichinelle|pour (reussir|maigrir|les|la|un))
    (c est|cest|c|quel est) [quoi] (ton|son|leur|le) secret
    (un secret pour personne|pas un secret|plus un secret)
    (entre nous deux|entre nous) (trois|quatre|le|la|les|c est fini|ca a|ca va|y a|on s|il y a)
    dis pas (ca|que|n importe|non|oui|des)
    (dit|dis) ca (a|pas) (personne|toi)
    (je|j|j ai|jai|g|insta|instagram|fb|facebook|snap|il|elle|qui|on) [les|la|l|vais|peux|tout|avait|ai|a|le|lui] (supprime|efface|delete|supprimer|effacer|suprime)
    je (le|la|l|dis|dirai|dirais) [dis|dirai] [rien] a personne
    (j ai|jai|on a|il a|elle a) [rien|pas] (dit|raconte|repete|parle) [rien] a personne
    (dit|parle|raconte) (pas|rien) a personne (elle|il|lui)
    (supprime|efface|enleve|vire) (les messages|les photos|l historique|tout|la conv) (du groupe|de la classe|de l ordi|du pc|de l appli|pour liberer|pour faire de la place|si t as plus|t as plus|du cloud|de navigation)
  `,
};
