import type { TacticPhrases } from "../../phrasebook.ts";

/** Insists, makes guilty, tests love or trust, belittles a "no", makes it normal, threatens to leave or to hurt oneself. */
export const pressure: TacticPhrases = {
  weak: `
    (t avais|tu avais|tu m avais|tavais) (promis|jure)
    (allez|aller) [quoi|stp] (sois|soit) (cool|sympa|gentille|gentil|mignonne)
    ^ (allez|aller|alé|ale) [<stp>] $
    (allez|aller|ale) [juste] (<stp>|juste une fois|une fois|une seule fois|un petit effort|fais un effort|dis oui|sois pas comme ca|accepte|juste une|fais pas ta) [allez|<stp>]
    (<stp>) (<stp>) [<stp>]
    (je t en supplie|jt en supplie|je ten supplie|j t en supplie|je vous en supplie|je t en prie fais)
    (reponds|repond|rep) [moi] (vite|stp|maintenant|direct|tout de suite|sinon)
    (pourquoi|pk|prk|pq) tu (reponds|repond|rep|me reponds|me repond) (pas|plus)
    (tu m ignores|tu m ignore|tu me snobes|tu me fuis|tu me ghost|tu me ghostes|tu m evites)
    (fais moi|fait moi|fais|tu peux me faire) confiance [en moi]
    (je te promets|jte promets|je te jure|promis|je te le jure|promis jure) [que] (personne|je dirai|je le montrerai|je garde|c est entre|ca reste|je le|je la|je supprime|tu risques)
    (tu me fais|tu m fais) (de la peine|mal|souffrir|du mal)
    (depeche|depeche toi|grouille|magne toi) [de|stp] (repondre|envoyer|decider|me repondre|te decider)
    (t es sure|tu es sure|t es sur) [que] (tu veux pas|c est non|de ne pas vouloir)
    juste une fois [et|<stp>|promis|apres|c est tout]
    (je suis|jsuis|chui) (decu|degoute|triste|vexe) [la|vraiment|franchement|je|que|moi]
    (je te demande|jte demande|je demande) [juste|que] (ca|une chose|un truc)
    (t as|tu as|tas) promis [hein|alors|donc|<stp>] $
    [me] (fais|fait) pas (attendre|languir|trainer|poireauter|me fais pas prier|prier)
  `,
  clear: `
    je croyais qu on se faisait confiance
    (je vais demander|je demande) a (une autre|quelqu un d autre)
    (tu|t) m aimes pas (alors|vraiment|en fait)
    je sais que (t es|tu es) en ligne
    # obedience and loyalty: a group or a person that gives orders
    (fais|fait|faites|faire) ce (que|qu) (on|je|j) [te|t|vous] (dis|dit|demande|ordonne|ordonnent) (sinon|ou alors|ou tu vas|et discute pas)
    (prouve|prouves|prouvez|montre|montres) [<moi>|nous] (ta|votre) (loyaute|fidelite au groupe|obeissance)
    (prouve|prouves|montre|montres) [<moi>|nous] que (t es|tu es|t) (loyal|loyale|loyaux|fidele au groupe|digne)
    (t as|tu as|vous avez|tas) [tout] interet (a|d) obeir
    c est moi qui (donne|donnes) les ordres
    (tu|vous) (quittes|quitte|pars|quittez|parles|sors) [pas|jamais|a personne] [le|du] [groupe|serveur|serv|vocal] sans (ma|notre) permission
    apres (le|la|les|tout) .. que (je t ai|jt ai|jtai|je t ai)
    (beaucoup de|d autres|plein de) filles (attendent|veulent)
    [l] age (c est|cest|c|n est|est|ca reste) [que|juste|qu] [un|1] (chiffre|nombre|numero|detail)
    (tu me dois|tu m dois|tu me doit) [bien|quand meme|au moins] (ca|bien ca|un service|une faveur|quelque chose en retour|au moins ca|une photo|bcp|enormement|tout)
    (apres|avec) tout ce que (j ai|jai|j|g) [deja] (fait|fais|depense|donne|paye|offert|achete) (pour toi|pr toi|pour vous)
    (j ai|jai|g) [deja] (tout fait|fait tellement|tellement fait|fait tant|tant fait|depense tellement|tout donne|tellement donne) [de choses] pour toi
    (si|si vraiment) (tu m aimes|tu m aime|tu m aimais|tu tiens a moi|tu tenais a moi|tu me kiffes|tu m aimai|t es amoureuse|tu me faisais confiance|t avais confiance|t as confiance|tu me fais confiance|t etais une vraie|tu veux qu on reste ensemble|tu veux rester avec moi|tu veux qu on continue|tu veux pas me perdre|tu veux me garder|tu me respectes) [vraiment|en moi|un peu|tant que ca|pour de vrai|comme tu dis] [tu|fais|alors|prouve|envoie|montre|tu le|accepte|t]
    (prouve|prouves|montre) [le|la] [moi] [le] (que tu m aimes|que tu m aime|que tu tiens a moi|que t as confiance|que tu me fais confiance|que t es serieuse|que t es pas une gamine|que t as pas peur|que tu es une grande|que t es une grande|que t es mature|ton amour|que je peux te faire confiance)
    (prouve|prouves) le [moi]
    (fais|fait|faites|fais le|fait le|fais ca|fait ca|juste|accepte) [le|ca] (pour moi|pr moi|pour nous|pour me faire plaisir|pour nous deux) [<stp>|juste]
    (tu|t|vous) [ne|n] [me|m] [<adv>] (as|fais|fait|faites|avez|a) [donc|deja|meme|vraiment] (pas|plus) (confiance en moi|confiance)
    (t as|tu as|tas|t|as tu|vous avez) [donc|vraiment|meme|meme] pas confiance [en] [moi]
    (je croyais|je pensais|jcroyais|jpensais|je croyai|moi qui croyais|moi qui pensais|jpensai) (qu on etait|que tu m aimais|que t etais|que tu etais|que tu tenais|que t avais|que tu me faisais|que j etais|qu entre nous|que tu voulais) [pas] [comme|plus|une] (amis|potes|proches|differente|mature|special|speciale|gentille|ensemble|confiance|a moi|m aimais|moi|cool|les autres|c etait|important|confiance en moi|grande)
    (tu me|tu m|vous me|la tu me) (decois|decoi|decevez|as decu|deçois|saoules tu|brises le coeur|brise le coeur|rends triste|rend triste|rends malheureux|rends fou|fais souffrir|fais du chantage) [la|trop|vraiment|beaucoup|grave|bcp]
    (je suis|jsuis|chui|j suis) [<adv>] (decu|deçu|triste|blesse|vexe) [a cause de|par|que|de] (toi|ton|tu|ta)
    (fais|fait|arrete de faire) pas (ta|la|ton|genre|semblant) [la|de] (timide|gamine|gamin|sainte|coincee|bebe|enfant|difficile|princesse|mijauree|prude|bebe la|pucelle|ado|innocente|petite fille|rabat joie|chieuse|farouche)
    (sois|soit|soyez) pas (timide|coincee|coince|une gamine|bebe|comme ca|genee|gene|bete|farouche|prude|si timide|si coincee|peureuse)
    (t es|tu es|tes|t|t es qu) [qu|encore|trop|vraiment|juste|qu|que|donc] [une|un] (gamine|gamin|bebe|coincee|peureuse|peureux|flippette|trouillarde|petite joueuse|lacheuse|petite fille) [ou quoi|en fait|finalement]
    (t es|tu es|tes|t) pas (cap|capable|cap de|chiche|cap toi)
    (t as|tu as|tas|t) peur de (quoi|koi|moi|quoi en fait)
    (qu est ce que|kesk|keske|qu est ce qu) tu (as|risques|crains|risque) [a perdre]
    (tu risques|tu crains|tu perds|ca coute|ca t engage a|ca engage a|tu as|y a) [rien|a rien] (rien|rien a perdre|a perdre|aucun risque)
    (y a|ya|il y a|c est|cest|c) [rien|pas] (rien de mal|de mal|rien de grave|aucun mal|aucun risque|rien de bizarre|rien de special)
    (c est|cest|c) (normal|naturel) [tout le monde|entre amis|quand on s aime|a ton age|toutes les filles|entre nous|on est|dans un couple|les amis font]  (tout le monde|entre amis|quand on s aime|a ton age|toutes|entre nous|on est|dans un couple|les amis|le fait|le font)
    (tout le monde|toutes les filles|toutes les meufs|tous les couples|toutes les ados|les autres filles|toutes tes copines|tous les mecs|tous les jeunes|les autres|mon ex|toutes) [de ton age|a ton age] (le fait|le font|fait ca|font ca|m en envoient|m envoient|en envoient|m envoie|acceptent|accepte|fait pareil|faisait|le faisait|en envoie|disent oui)
    (t es|tu es|tes|t) la seule [fille] (qui|a) (refuse|veut pas|dit non|fait des manieres|pas vouloir|dire non|refuser)
    (les autres|d autres filles|les autres filles|plein de filles|y en a) [elles] (acceptent|disent pas non|font pas autant|font pas d histoires|refusent pas|le font|auraient deja accepte|seraient contentes|reveraient)
    (sinon|ou alors|ou) (je te parle plus|je te bloque|je te quitte|on arrete|c est fini|cest fini|c fini|c est mort|je te supprime|je trouve quelqu un d autre|je trouve une autre|je m en vais|jte bloque|j arrete de te parler|je te largue|je te parlerai plus|je vais voir ailleurs|on se parle plus)
    (si|si tu) [tu] (refuses|dis non|le fais pas|veux pas|fais pas ca|m envoies pas|reponds pas|acceptes pas|viens pas|continues|le fait pas|envoies pas) [pas] [je|on|c|ca|j|alors] [te|arrete|est|veut|vais|m] [parle|bloque|quitte|fini|dire|mort|trouver|plus|vais]  (plus|bloque|quitte|fini|mort|dire que tu|d autre|ailleurs|m enerver|me facher|largue|voir)
    (t as|tu as|tas|t|vous avez) pas [vraiment|d autre|trop] [le|de] choix
    (j insiste|je vais insister|je lacherai pas|je te lacherai pas|je demanderai jusqu|je vais te le redemander|j attends|jattends) (jusqu a ce que|tant que) [tu]
    (t avais|tu avais|tu m avais|tavais) (dit oui|dit ok|dit que tu le ferais|accepte|dit que t enverrais)
    (tu as|t as|tas|tu m as) (promis|jure) [que|de|alors|tu|maintenant|fais]
    (une promesse|promesse) (c est|est) une promesse
    (t as|tu as|tas) (commence|deja commence|deja accepte|deja dit oui|dit oui) (donc|maintenant|alors|la|tu|faut|c est) [finis|peux|dois|pas|trop]
    (trop tard|tu peux plus|c est trop tard) [pour|maintenant|de] (reculer|dire non|faire marche arriere|refuser|changer d avis|arreter)
    (tu vas|vas tu) pas me (laisser|lacher|dire non|refuser|faire) [comme|ca|maintenant]
    (je te|jte|je vous) (force|oblige|demande) (pas|rien|pas la lune) mais (si|je|tu|ca|j|moi|bon|les)
    (je demande|jte demande|je te demande) (pas grand chose|juste ca|que ca|pas la lune|juste une|qu une|juste un petit)
    (fais|fait|tu peux faire) (un|juste un|ce|un petit) (effort|petit effort) (pour|<stp>|allez) [moi|nous]
    (tu veux|tu prefere|tu preferes) (que je sois triste|que je souffre|me perdre|qu on arrete|tout gacher|que je parte|me faire du mal|que je te quitte|que je te laisse)
    (tu gaches|tu vas gacher|t as gache|tu casses) (tout|notre|l ambiance) [relation|histoire|entre nous]
    (j ai|jai|g) (besoin|tellement besoin) de toi (fais|envoie|accepte|<stp>|dis oui|reste|plus que)
    (y a que|ya que|il y a que|t es la seule|tu es la seule|t es le seul|tu es le seul) toi [qui] [peux|puisses|peut|me|m|comprends|puisse|a] (m aider|me consoler|me sauver|comprends|comprenne|me comprendre|m aide)
    (tu es|t es|tes) (la seule|le seul) [qui|a] (me comprend|peut m aider|peux m aider|me comprends|me comprendre|pouvoir m aider|me rends heureux|me rend heureux)
    (sinon|si tu|si jamais tu|sans toi) .. (je me fais du mal|je vais me faire du mal|je fais une betise|je vais faire une betise|je fais une connerie|je vais faire une connerie|je me tue|je me suicide|j en finis|je vais en finir|je meurs|je vais me tuer)
    (avec moi|a moi) [tu] (t as rien a craindre|tu risques rien|tu crains rien|tu n as rien a craindre|peux tout me dire|tu peux tout me dire|tu peux tout dire)
    (tu peux|tu sais que tu peux|tu peu) (tout me dire|tout me raconter|me faire confiance|avoir confiance en moi|compter sur moi|me faire entierement confiance)
    (une vraie|une bonne|une) (copine|amie|petite amie|femme|meuf|grande fille) [elle] (ferait|dirait oui|le ferait|accepterait|refuserait pas|ferait pas d histoires|fait|aiderait|me ferait)
    (t es|tu es|tes) (une grande|une grande fille|assez grande|assez mature|plus une gamine|plus une enfant|plus un bebe|assez grand) [pour|maintenant|tu|non] (decider|savoir|choisir|non|peux|tes parents|maintenant|le faire|ca)
    (apres|avec) tout ce que (je t ai|jt ai|je tai|je vous ai|je te) (achete|donne|offert|paye|envoye|fait)
    (t es|tu es|tes|t) (obligee|oblige|forcee|force) [de|maintenant|d accepter|la|hein]
    (arrete|arretes|arrete un peu) de faire (ta|la|le|ton|genre) (gamine|coincee|timide|sainte|difficile|princesse|bebe|gamin|prude|mijauree|innocente)
    (c est|cest|c) (normal|naturel|rien|pas grave) [de faire ca] (entre|pour|quand|dans) (gens|amis|deux personnes|deux|couple|couples|on s aime|les couples|un couple) [qui|s|on] [s|aiment|aime]
    (si tu|si t) (refuses|dis non|veux pas|le fais pas|fais pas ca|m envoies pas|envoies pas|viens pas|acceptes pas) [ca] (c est que|ca veut dire que|je saurai que|je vais croire que|c est parce que) (tu|t) [m|me|es|as] [aimes|aime|fais|tiens|en|une|pas|jamais]
    (je vais|jvais|je) (me faire du mal|me fais du mal|me tuer|me suicider|faire une betise|faire une connerie|en finir|mourir) (si|sans|a cause de toi|par ta faute|et ce sera ta faute)
    (si tu me|si tu|sans) (quittes|bloques|laisses|me quittes|me bloques|toi|pars|me laisses|reponds pas) [je|j] (je me|me|je vais me|vais me|j) [fais du mal|tue|suicide|faire du mal|tuer|suicider|en finis|coupe]  (mal|tue|suicide|tuer|suicider|finis|coupe|couper)
    (t as|tu as|tas|faut) (pas a avoir|pas a|pas avoir|aucune raison d avoir) (honte|peur)
    (repond|reponds|rep) [moi] (sinon|ou) (je|jte|j|ca|tu)
    (je pensais|je croyais|jpensais|jcroyais) [vraiment] que (tu m aimais|je comptais pour toi|t etais une amie|tu tenais a moi|t avais confiance|t etais mature|t etais pas comme|t etais differente|tu etais differente|on se faisait confiance)
    (apres|avec) tout ce que (je fais|je fait|je te donne|je depense) pour toi
    (t as|tu as|tas|t) rien a (perdre|craindre|risquer|cacher)
  `,
  strong: `
    (si tu m aimes|si tu m aime|si tu m aimais|si tu tiens a moi) [vraiment|tu|alors] [tu|vas|me|m] (fais le|fais ca|le fais|le feras|feras|ferais|prouve|prouve le|envoie|envoies|montre|enverrais|enverras|accepte|acceptes|viens|dis oui|le ferais|peux le faire|montres)
    (apres tout ce que j ai fait pour toi|j ai tout fait pour toi|avec tout ce que je t ai donne) (tu|et|c est|t|fais|alors) [peux|me|dois|pourrais|refuses|dis|oses|comme]
    (fais|fait|envoie|accepte) [le|ca|moi] [<stp>] (sinon|ou) (je te quitte|c est fini|je te bloque|tu vas le regretter|tu vas voir|je m enerve|ca va mal se passer|ca va mal finir|gare a toi)
    (tu vas le regretter|tu vas regretter|tu le regretteras|ca va mal finir pour toi|ca va mal aller pour toi|ca va mal se passer pour toi)
    (t as|tu as) plus le choix
    toutes les (filles|meufs) (de ton age|de ton lycee|de ton college|a ton age) (le font|font ca|en envoient|m en envoient)
  `,
  guards: `
    (allez|aller) (l om|le psg|les bleus|la france|ol|paris|les gars|les filles|courage|viens|dors|dodo|bisous|a demain|ciao|salut|bye|bonne|go|on y va|hop)
    (je me fais|je fais|se fait|fais toi|fait toi) confiance
    (prouve|prouves) le (theoreme|resultat|par|que|avec|en)
    (de|ma|le|la|les|trop de) pression
    pas capable de (lire|faire ses|finir|jouer|marquer|cuisiner)
    (un|gros|petit) bebe (chat|chien|de|yoda|d amour|lapin)
    (fais|fait) (le|ca) pour (moi|nous) (la vaisselle|le gateau|ce soir la vaisselle)
    (mdr|lol|ptdr|mort de rire) (t es qu une gamine|une gamine)
    tu es la seule (fille|a) (du|de la|avoir|dans)
  `,
};
