import type { TacticPhrases } from "../../phrasebook.ts";

/** Praise of looks, of maturity, of being unlike others. Bare "t" only stands beside its adjective ("je t'ai vu, belle..."). */
export const compliment: TacticPhrases = {
  weak: `
    <tues> [<adv>] (drole|marrante|interessante|interessant|douce|geniale|genial|intelligente|intelligent)
    (trop|tellement|si|super|vraiment) <belles> <ton> (photo|photos|story|stories|profil|post|posts|reel|reels|feed|foto|tof)
    <ton> (photo|photos|story|stories|profil|feed) [<cest>|est|sont] [<adv>] <belles>
    j (adore|aime) [<adv>] <ton> (photo|photos|story|stories|profil|publications|feed|style|insta)
    jadore <ton> (photo|photos|story|profil|style|insta)
    j ai [<adv>] (kiffe|like|adore) <ton> (photo|photos|story|stories|profil|style)
    <ton> (style|look) [est] [<adv>] (ouf|incroyable|canon|dingue)
    <tues> [<adv>] (bg|beau gosse|belle gosse)
    <tues> [<adv>] (unique|speciale|special|incroyable|differente)
    sacre (profil|sourire|regard)
    (beaute|belle gosse|bomba|jolie fille|belle plante) $
    on (dirait|croirait) une (star|actrice|influenceuse|princesse)
    j (adore|aime) [<adv>] (comment|comme|la facon dont) tu (t habilles|es|parles|ecris|souris|penses|te maquilles|t exprimes)
    (tu degages|tu as|t as|tas) (un truc de fou|un charme|un charme fou|une belle energie|une energie|beaucoup de charme|une aura|quelque chose)
    (waw|wow|waouh|wouah|ouah|olala) (le|ce|ton) (sourire|regard|visage|physique)
    (quel|kel|ce) (regard|sourire) $
    (t es|tu es|tes) [vraiment] (ma preferee|mon prefere|ma chouchoute|mon chouchou)
  `,
  clear: `
    (ton mec|ton copain|ta copine) a (de la|trop de) chance
    tous les (mecs|garcons) doivent te courir
    (differente|different) des autres (filles|garcons|mecs)
    tes yeux [ils] sont (fous|incroyables|magnifiques|dingues)
    <tues> .. <belle>
    t [<adv>] <belle>
    <tues> (la|une) [vraiment] [tres|trop|si] (plus belle|plus jolie|belle fille|jolie fille|belle femme|jolie femme|plus mignonne)
    je te trouve .. <belle>
    j te trouve .. <belle>
    jte trouve .. <belle>
    je vous trouve .. <belle>
    (quelle|kel) (beaute|bombe|jolie fille|belle fille|merveille|belle femme|creature)
    (waouh|wow|waw|wouah|ouah|oh la la|olala|mamma mia) [t|tu es|t es|tes|vous etes] .. <belle>
    <tuas> .. (magnifiques|beaux|jolis|superbes) (yeux|cheveux)
    <tuas> .. (yeux|cheveux|sourire|regard|visage|levres|corps|silhouette|voix|bouche) .. (magnifique|magnifiques|sublime|sublimes|superbe|superbes|incroyable|incroyables|parfait|parfaits|ravissant|craquant|de ouf|a tomber|d ange|de poupee|de reve|de deesse|hypnotisant|hypnotisants|d actrice|de mannequin)
    <tuas> [un|une] [<adv>] (beau|joli|belle|jolie|magnifique|sublime|superbe|tres beau|tres joli) (sourire|regard|visage|corps|silhouette|voix|minois|bouche|physique)
    <ton> (sourire|regard|visage|corps|silhouette|voix|yeux|beaute|charme) .. (me fait craquer|me font craquer|me fait fondre|me font fondre|me rend fou|me rendent fou|m hypnotise|m hypnotisent|me fait rever|m a fait craquer|m obsede)
    <ton> (sourire|regard|visage|corps|silhouette|voix|yeux) (est|sont) .. (magnifique|magnifiques|sublime|sublimes|superbe|superbes|incroyable|incroyables|parfait|parfaits|ravissant|a tomber|hypnotisants)
    j (adore|aime) [<adv>] <ton> (sourire|regard|visage|corps|silhouette|yeux|cheveux|bouche|voix|physique|bouille)
    jadore <ton> (sourire|regard|visage|corps|silhouette|yeux|cheveux|bouche|voix|physique)
    (quel|kel|quelle) (sourire|regard|charme|silhouette|visage|beau sourire|joli sourire|beau visage|jolis yeux|beaux yeux)
    <ton> (photo|photos|foto|fotos|tof|tofs|selfie|selfies|pp|photo de profil) (est|sont|elle est|elles sont|c est) .. <belles>
    <tues> [<adv>] (photogenique|bien faite|sexy|seduisante|attirante)
    <tues> .. en (photo|photos|vrai) $
    (tu pourrais|tu devrais|t aurais pu|tu peux|tu pourrai|vous pourriez|t aurais du) (etre|devenir|faire) [un|une|du|carrement] (mannequin|modele|mannequinat|miss|actrice|top model|influenceuse)
    <tues> .. (un mannequin|une mannequin|une miss|un top model|une actrice)
    (on dirait|on croirait) (un|une) (mannequin|mannequine|miss|ange|poupee|deesse|top model)
    <tues> [<adv>] (mature|mur|mure|adulte|avancee|reflechie|evoluee) [pour] [<ton>] [age]
    (super|tres|trop|vraiment|si|tellement) mature [pour] [ton|votre] [age]
    (plus mature que|plus intelligente que|plus reflechie que) .. (ton age|les autres|les filles|les garcons|tes copines|la moyenne|beaucoup)
    (tu fais|tu parais|t fais|tu fait|tfais|vous faites|on te donne|on te donnerait|je te donnais|je t aurais donne|je te donnerais|on dirait que t as|on dirait que tu as) [<adv>|beaucoup|bcp] (plus|plus vieille|plus agee|plus vieux|plus grande|plus grand|plus femme|plus mature|au moins <age>|<age>) [que ton age|que <age>|que ca]
    (tu fais|tu parais|tfais|tu fait) [trop|deja|vraiment|tres] [plus] (femme|grande|adulte|agee|mure)
    [tu] (fais|parais|fait) pas ton age
    t es .. (mature|reflechie) pour (ton|votre) age
    <tues> pas comme (les autres|les autres filles|les autres garcons|les autres mecs|les autres meufs|toutes ces filles|les filles de ton age|les meufs de ton age|tout le monde|les gens de ton age)
    <tues> (differente|different|speciale|special|au dessus) (des autres|des autres filles|pour moi|a mes yeux)
    <tues> [vraiment|trop] (quelqu un|une fille|une personne|un garcon|un mec|une meuf) [de|d] [tres|vraiment] (speciale|special|exceptionnelle|exceptionnel|unique|rare|incroyable|extraordinaire|precieuse|a part)
    <tues> (exceptionnelle|extraordinaire|mon ideal|mon genre|mon style de fille|mon type|mon type de fille|mon genre de fille|tout ce que j aime)
    (t as|tu as|tas|vous avez) (un truc|quelque chose|un petit truc|ce truc) (en plus|de special|que les autres|de plus que les autres)
    [j ai] jamais (vu|rencontre|connu|croise|parle a) .. (aussi|si) <belle>
    [j ai] jamais (vu|rencontre|connu|croise) [une fille|un mec|un garcon|quelqu un|une personne|une femme] comme toi
    <tues> [pas] [mal] [du tout] (la plus belle|la plus jolie|la plus mignonne)
    (tu me plais|tu me plait|tu m plais|vous me plaisez|tu m attires) [bien|trop|vraiment|beaucoup|grave|bcp|de plus en plus] [physiquement]
    j ai (flashe|craque|eu un coup de coeur|bloque|eu un crush) sur (toi|ton profil|ta photo|tes photos|ton sourire|vous|votre profil|ton insta)
    [je suis|jsuis|j suis] (tombe|tombee) sous (le|ton|votre) charme
    [je suis|jsuis] (sous ton charme|sous votre charme|fan de toi|fan de ton sourire)
    (belle|jolie|magnifique|sublime|ravissante|mignonne) comme (tu es|tu l es|toi|t es|vous)
    (une fille|une femme|une meuf|un mec|un garcon) aussi (belle|jolie|beau|mignonne|mature|parfaite) que toi
    belle (de l interieur|a l interieur|dedans comme dehors|interieurement)
    (trop|tellement|si|vraiment|tro) (belle|jolie|magnifique|mignonne|sublime|canon) (sur|dans) (ta|tes|cette|ton|la|votre) (photo|photos|story|stories|derniere|pp|profil|video)
    (tu es|t es|tes) (une vraie|une petite|une sacree|une belle) (beaute|bombe|merveille|princesse|perle|femme|gazelle|poupee|deesse)
    (tu rends|vous rendez|tu passes) (bien|trop bien|super bien|grave bien) [en] (photo|photos|video)
    (tu fais|tu parais|tfais|t as l air|tu as l air|tu fait|vous faites) (pas|vraiment pas|clairement pas) [tes|d avoir|que t as|avoir] <age>
    (je croyais|je pensais|jpensais|jcroyais|j aurais dit|j aurais parie|je t aurais donne|j aurais jure|on dirait) [que] [tu] (t avais|tu avais|t as|tu as|avais) [au moins|deja|plus de|genre] <age>
    (t as l air|tu as l air|tas l air|tu fais|tu sembles|tu parais) (plus|beaucoup plus|bien plus|vachement plus) (grande|grand|agee|age|vieille|vieux|mature|mure|adulte|femme)
    (personne|on|quelqu un) [ne] t a [jamais|deja] (jamais|deja) dit [a quel point|que|combien] (tu es|tu etais|t es|t etais) .. <belle>
    (on te l a|on t a|on te la|on vous a) [deja|jamais|surement] [deja] dit que (t es|tu es|tu etais|t etais|vous etes) .. <belle>
    <tues> [<adv>] pas comme (tout le monde|toutes les autres|les autres|les autres filles|les gens|les gens de ton age)
    (tu m as|vous m avez|tu ma) tape dans l (oeil|œil)
    (j aime|j adore|jadore) ta (beaute|maturite|facon d etre si mature)
    (tu vas|tu dois) [en] (faire tourner des tetes|briser des coeurs|avoir plein de mecs|en faire craquer plus d un|avoir beaucoup d admirateurs)
    (tu ressembles|tu me fais penser|tu ressemble|vous ressemblez) a (une|un) (actrice|mannequin|star|ange|princesse|deesse|poupee|acteur|miss)
    [j ai] jamais (vu|croise|rencontre) [des|un|une|d aussi|d] [aussi] (yeux|sourire|regard|fille|visage|beaux yeux|beau sourire) (comme|aussi|pareil)
    (pour <age> [ans]|pour ton age|pour une fille de ton age) [je trouve que] [que] (t es|tu es|tes|je te trouve) [<adv>] (mature|reflechie|reflechi|intelligente|belle|jolie|grande|en avance|developpee)
    (rarement|jamais|pas souvent) (vu|croise|rencontre|parle a) (une fille|une meuf|une femme|un mec|un garcon|quelqu un|une personne) [d] (aussi|si) (<belle>|mature|intelligente)
    <tuas> de ces (yeux|levres|cheveux)
  `,
  strong: `
    <tues> la plus (belle|jolie|magnifique) [fille|femme|personne|chose] [que j ai|que j aie|du monde|de tout|de insta|que je]
    (belle|jolie|magnifique|sublime|mature) .. pour (ton age|une fille de ton age|une <age>)
    [tu as|t as|tas] un corps de (femme|reve|deesse|mannequin)
    (tu ferais|tu ferai|t es|tu es) [un|une] (mannequin|modele) parfait
    (tu as|t as|tas) deja (un corps|un physique|une maturite|l air) [de|d] (femme|adulte|grande)
    <tues> [deja] (une vraie femme|une petite femme|une femme maintenant)
  `,
  guards: `
    pas [<adv>|du tout|si] (belle|jolie|beau|mignonne|magnifique|mature|canon|special|speciale|gentil|gentille)
    (belle|beau) (mere|pere|soeur|frere|fille de|fils|famille|mam|maman)
    belle (soeur|vie|journee|soiree|semaine|fete|nuit|aprem|connerie|bande|blague|surprise|ambiance|excuse|gueule|saison|victoire|note|perf|ville|maison|voiture)
    (beau|bel) (temps|but|match|jeu|geste|parleur|coup|risque|endroit|appart|appartement|gateau)
    (adorable|un ange|un amour) (de|merci|d) [m] [avoir|etre]
    (super|magnifique|sublime|superbe|parfait|parfaite|beau|belle|jolie|bo) (en|au|a la|pour|dans le role|le|la) (maths|math|anglais|foot|francais|devoirs|sport|piano|danse|journee|soiree|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|rendez)
    <tues> [<adv>] (en|au|a|dans|sur|chez|avec|la|ou) .. (magnifique|superbe|belle|beau)
    tes (amis|parents|copines|deux|trois|belles|beaux) (sont)
    (tes|ta|ton) (jolie|belle|jolies|belles|beau|beaux|super|magnifique|nouvelle) (robe|robes|chaussures|coupe|maison|voiture|chambre|veste|baskets|pull|gateau|dessin|cadeau|chat|chien|note|notes|soeur|copine|cousine|fille|bebe|appart)
    tes (cheveux|yeux) .. (rouges|gonfles|sales|mouilles)
    si t es [<adv>] (belle|beau|gentil|gentille|mignon) (avec|alors|je|tu|on)
    tu fais plus (de|rien|que des|que ca|partie|attention|d|la|le|les|du)
    tu fais (adulte|grande) responsable
    c est (beau|parfait|magnifique|superbe|joli)
    (tes|t) (parfait|parfaite|super|superbe|magique) (merci|pour|en)
  `,
};
