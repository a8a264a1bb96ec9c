import type { TacticPhrases } from "../../phrasebook.ts";

/** Weighs the danger of being seen: who else reads the phone, what the parents would say, police, fakes, trouble. */
export const riskCheck: TacticPhrases = {
  weak: `
    (t|tu es|t es|tes|c est) [pas] [un|une] fake
    (c est|cest|c) [bien|vraiment] toi (sur la photo|derriere l ecran|sur les photos|derriere ton compte)
    (c est|c|cest) [vraiment|bien] un vrai compte
    <tuas> [un|une] (copain|copine|mec|meuf|petit ami|petite amie|chum|blonde|crush|petit copain|petite copine) [ou|en ce moment|toi|actuellement] $
    <tuas> deja [eu] [un|une] (copain|copine|mec|meuf|petit copain|petite copine)
    (t|tu es|t es|tes) (celib|celibataire|en couple|maquee|casee) $
    (ton mec|ton copain|ta copine|ta meuf|ton chum) (est jaloux|regarde ton tel|sait|va pas)
    (j ai|jai|g) (pas envie|peur) d avoir des (problemes|ennuis|soucis)
    (c est|c|cest) [un peu|trop] risque
    (ton tel|ton telephone|ton portable|ton insta|ton ordi) [il] a un (code|mot de passe|mdp|verrouillage)
    (c est|cest|c) pas un piege [au moins|hein|j espere]
  `,
  clear: `
    <tesparents> [<ils>] (regardent|regarde|fouillent|fouille|lisent|lit|surveillent|surveille|verifient|verifie|controlent|controle|voient|voit|matent|mate|checkent|check|prennent|prend|ont acces|a acces) [<encore>|jamais|souvent|parfois|des fois|pas|a|dans] <yourphone>
    (<tesparents>|quelqu un|qqn|qq1|d autres) [<ils>] (peuvent|peut|pourraient|pourrait|va|vont) [pas] (voir|lire|regarder|fouiller|tomber sur|acceder a|avoir acces a|prendre) [dans] (<yourphone>|ca|ce qu on dit|ce qu on s ecrit|ce que tu fais)
    (quelqu un|qqn|qq1|<tesparents>|qui) [d autre|d autre que toi] (a|ont|connait|connaissent|utilise|utilisent|lit|regarde|va sur|se connecte sur|touche) [acces] [a] (ton code|ton mot de passe|ton mdp|<yourphone>)
    (<tesparents>|quelqu un|qqn|tes copines|tes amis) [<ils>] (savent|sait|saurait|se doutent|se doute|est au courant|sont au courant) [<encore>|pas] (que|qu|pour) (tu me|tu m|on se|on parle|on s|on discute|t es sur|tu es sur|tu parles|je te|je t|nous|moi|tu discutes|t es la avec|toi et moi)
    <tesparents> (diraient|dirait|diront|vont dire|va dire|penseraient|penserait|reagiraient|reagirait|feraient|ferait) [<ils>] (<quoi>|quoi si|comment|si|qqch|quelque chose|un truc)
    (qu est ce que|kesk|keske|ils diraient quoi|que|qu en) [diraient|dirait|penseraient|pensent|pense] <tesparents> [diraient|dirait|penseraient|pensent|pense] [si|de]
    <tesparents> (vont|va|risquent de|risque de) [pas] (s enerver|t engueuler|te crier dessus|peter un cable|etre contre|porter plainte|nous griller|nous capter|nous cramer)
    <tesparents> (sont|est) [<ils>|tres|trop|du genre|plutot] (mefiants|mefiant|mefiante|curieux|curieuse|sur ton dos|derriere toi|a te surveiller|a fouiller|du genre a|parano)
    (t|tu es|t es|tes|on est|on va se faire|tu vas te faire|tu t es fait|tu t es deja fait) [<encore>|jamais|deja] (surveillee|surveille|controlee|fliquee|flique|fliquer|espionnee) [par|sur|chez]
    (tu|t|on) [as|vas|va] [<encore>|deja] (te faire|se faire|nous faire) (surveiller|griller|choper|cramer|capter|gauler|attraper|prendre) [par] [<tesparents>]
    <tuas> [un|le|une] (controle parental|family link|appli de surveillance|logiciel de surveillance|controle parentale|contole parental)
    (y a|ya|il y a) [un|le] controle parental (sur|chez)
    <tesparents> (ont|a) [mis|installe|un|le] [un|le] (controle parental|family link|ton mot de passe|ton mdp|ton code)
    (qui|ki) (regarde|utilise|touche|fouille|prend|a acces a|peut voir|voit|lit) <yourphone>
    (il est|c est|cest|c) a toi [ce|toute seule|tout seul] (tel|telephone|portable|ordi|ordinateur|pc|tablette|compte)
    (tu partages|tu prete|tu pretes) (ton|ta|le|l) (tel|telephone|ordi|ordinateur|pc|tablette|compte|portable) [avec]
    (t|tu es|t es|tes|vous etes) [pas|bien] [de|dans] (la police|les flics|un flic|flic|une flic|policier|un policier|keuf|un keuf|une journaliste|un journaliste)
    (tu travailles|tu bosses) (pour|avec) (la police|les flics)
    (tu me promets|jure|promets|tu jures|promet|tu promets) [moi] [que] [tu|t] [es|vas] [pas] (es pas un fake|un piege|un flic|pas me denoncer|pas me balancer|me balancer|me denoncer)
    (tu vas|vas tu|tu me|tu) [pas|m|me] (me denoncer|me balancer|me poucave|porter plainte|me signaler|appeler les flics|me dénoncer)
    (je|j|on) (risque|risquerais|peux|pourrais|vais|va|peut|pourrait) (la prison|gros|aller en prison|avoir des problemes|avoir des ennuis|avoir de gros problemes|finir en prison|y passer|etre dans la merde) [a cause|si|pour|avec] [de] [toi|ca|tes|quelqu|on|nous]
    (si) (ca se sait|on nous voit|quelqu un l apprend|quelqu un tombe dessus|on l apprend|<tesparents> l apprennent|<tesparents> l apprend|<tesparents> tombent dessus|<tesparents> nous grillent|on se fait griller|on se fait choper) [on|je|ca|j|c|t]
    (les gens|ils|elle) (comprendraient pas|ne comprendrait|comprendrait pas|vont pas comprendre|comprendraient jamais)
    personne [ne|nous] [nous] (comprendrait|comprendra)
    (t|tu es|t es|tes) [bien] (sure|sur|certaine|certain) que (personne|<tesparents>|ta|tu|c est toi|y a personne) [va|peut|ne|lit|lisent|es|t] [voir|lire|regarde|verra|pas|majeure|seule|seul]
    (prouve|montre|prouves) [moi] que (t es pas un fake|t es reelle|t es vraie|tu es reelle|c est toi|c est vraiment toi|t existes|tu es une vraie fille|t es une vraie)
    tu (as|vas) [deja|pas] (parle|en parler|parler|raconte) [de moi|de nous|de ca] a (quelqu un|qqn|<tesparents>|tes copines|ta meilleure amie|une copine)
    (tu as|t as|tas) [deja] (parle|raconte|dit) [de] (moi|nous|ca|tout ca) a (quelqu un|qqn|<tesparents>|tes copines|ta meilleure amie)
    (tu l as|tu las|tu leur as|tu lui as) [pas] (dit|raconte|montre) a (quelqu un|qqn|<tesparents>|personne|tes copines|ta meilleure amie)
    (qui|ki) (sait|est au courant) (qu on|que tu|que je|que t|pour nous)
    (<tesparents>|ils|ils te|elle|il) [<ils>|te] (surveillent|surveille|verifient|verifie|controlent|controle|regardent|regarde|savent|checkent|check|fliquent|flique|voient|lisent|fouillent|fouille) [tout|pas|bien] (ce que tu fais|ce que t ecris|ce que tu ecris|avec qui tu parles|a qui tu parles|<yourphone>|tes reseaux|ton activite|dans <yourphone>)
    (personne|y a personne|ya personne|quelqu un) [d autre] [ne|qui] (lit|voit|regarde|lira|verra|peut lire|peut voir|va lire|va voir|d autre lit) [tout] (ca|nos messages|ce qu on dit|ce qu on s ecrit|cette conv|tes messages|ton tel|<yourphone>)
    (ils|elle|elles|on|<tesparents>) (disent|dit|diraient|dirait|pensent|pense|penseraient|penserait|feraient|ferait) <quoi> [<tesparents>] (si|que|quand|de) (tu|on|je|t|nous|ca)
    (disent|diraient|penseraient|pensent|dirait|feraient|ferait) <quoi> <tesparents>
    (tu|t) [le|l|en|lui|leur] [le|en] (dirais|diras|dis|parlerais|parleras|raconterais|parles) [de moi|de nous|pas|ca] a (<tesparents>|quelqu un|une copine|tes copines|ta meilleure amie) [si|qu on|de nous|que|de moi|ou]
    (t as|tu as|tas|t avais) [deja|pas] parle [de] (nous|moi|moi et toi) a (<tesparents>|tes copines|quelqu un|ta meilleure amie|qqn|tes amis)
    (me mettre|m envoyer|finir|aller|j irai|j irais) en (prison|taule|garde a vue) (pour|a cause|si|avec)
    (on peut|ils peuvent|je peux|je pourrais) [me] (mettre en prison|aller en prison|avoir des ennuis|avoir des problemes|avoir de gros ennuis|avoir de gros problemes) [pour|si|a cause]
    (<tesparents>|tes parents) [<ils>] (sont|est) [genre|plutot|tres|trop] (stricts|strict|stricte|severes|severe|relous) [avec|sur|pour] (le tel|ton tel|insta|les reseaux|ca|les garcons|les mecs)
    (t as|tu as|tas|tu l as|t aurais) [deja|pas] [dit|raconte] (dit|raconte|parle) [pas|deja] a (quelqu un|qqn|<tesparents>|tes copines|tes amis|ta meilleure amie) (qu on|pour nous|que je|que tu me|de nous|que j)
    <yourphone> [il] [est] (connecte|lie|synchronise|ouvert|installe) [aussi|pas] (sur|a|avec) (le tel|l ordi|la tablette|le telephone|le portable|l ipad|celui|le compte|family link) [de] [<tesparents>|la maison|tout le monde]
  `,
  strong: `
    <tesparents> (doivent|doit|faut) [pas] (tomber sur|voir|lire) (nos messages|notre conv|notre conversation|tes messages)
    <tuas> [le|la] [dernier] mot a dire sur ton tel
    (si|et si) <tesparents> (voient|voit|lisent|lit|tombent sur|tombe sur|trouvent|trouve) (nos messages|notre conv|tes messages|ton tel|ca|la conv|notre conversation)
  `,
  guards: `
    (mon|ma|mes|ses|son|sa|nos|leurs) (parents|mere|pere)
    <tesparents> (diraient|dirait|disent|dit|vont dire) (oui|non|rien|ok|quoi pour|quoi pour le|quoi pour samedi)
    (diraient|dirait|vont dire|va dire) quoi (pour|de|des) (samedi|dimanche|la soiree|les notes|ton bulletin|ta note|tes notes|ton zero|le camping|les vacances)
    (savent|sait) que (t as|tu as) [eu] [<number>|un|une] (note|bulletin|zero|moyenne|rate|colle|retenue|heure)
    (au courant|savent|sait) (pour|de) (samedi|la soiree|la fete|le voyage|la sortie|ta note|le match|l anniv)
    (un|une) (fake|faux) (news|pas|profil|maillot|tan|ongle)
    (elle|il|c|lui|le|ce|son) (compte|profil) (c est|est) un fake
  `,
};
