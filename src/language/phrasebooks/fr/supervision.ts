import type { TacticPhrases } from "../../phrasebook.ts";

/** The writer says that an adult is near, reads along or will be told. Protective context: offenders persist less. */
export const supervision: TacticPhrases = {
  weak: `
    (je suis|jsuis|chui|j suis|je reste|jsui) [la|encore|toujours|juste] (avec|chez) <mesparents>
    <mesparents> (est|sont) [<encore>] [deja] (la|a la maison|rentree|rentre|rentres|reveillee|reveille|reveilles|dans le salon|dans la cuisine)
    <mesparents> [<ils>] (arrive|arrivent|rentre|rentrent|vient d arriver|vient de rentrer|monte|debarque|m appelle|veut que je|dit que)
    [faut que] (je demande|j demande|je vais demander|jvais demander|je dois demander|jdois demander|faut demander|faut que je demande|je demanderai) a <mesparents>
    (si|quand) <mesparents> (est d accord|sont d accord|veut bien|veulent bien|dit oui|disent oui|me laisse|me laissent)
    (mon frere|ma soeur|mon grand frere|ma grande soeur|mon cousin|ma cousine) est (la|a cote|avec moi|dans ma chambre)
  `,
  clear: `
    <mesparents> [<ils>] (regarde|regardent|lit|lisent|verifie|verifient|fouille|fouillent|surveille|surveillent|controle|controlent|check|checke|checkent|voit|voient|garde|gardent|prend|prennent|mate|regarderont|inspecte|a regarde|a lu|ont lu|a vu|ont vu|a trouve|ont trouve) [<encore>|tout|dans|parfois|des fois|souvent|tous les soirs|en ce moment|le soir|a] <myphone>
    <mesparents> [<ils>] (voit|voient|sait|savent|verra|verront|saura|sauront|surveille|surveillent|lit|lisent|verifie|verifient|controle|controlent) (tout|toujours tout|tout ce que je fais|tout ce que j ecris|avec qui je parle|a qui je parle|ce que je fais|mes messages|quand je|que je te parle|que je parle avec toi|mon insta|pour nous)
    <mesparents> (est|sont|etait) [<encore>|juste|assise|assis] (a cote|a cote de moi|juste a cote|derriere moi|derriere|dans la piece|pres de moi|avec moi|en face de moi|en face|devant moi|juste derriere|au dessus de mon epaule|dans la chambre|a cote de moi la)
    <mesparents> [<ils>] (a|ont|connait|connaissent) [tous|aussi] (acces a|mon mot de passe|mon mdp|mes mots de passe|mon code|le code de mon|mes codes|acces a mon|acces a mes|mis un controle|installe un controle|mis family link|installe family link|active le controle|mon insta sur son|mon compte sur son|le mot de passe)
    (j ai|jai|g|y a|il y a) [un|le|encore le] (controle parental|family link|temps d ecran|controle parentale) [sur|qui|et|avec]
    (mon|ma|ce) (tel|telephone|compte|ordi|tablette|insta|portable) (est|sont) [sous] (controle|surveille|surveillee|controle parental|sous controle|verifie|lie) [a|par|parental|avec] [mes parents|ma mere|mon pere|parental|<mesparents>]
    (c est|cest|c) [toujours] (le tel|le telephone|le compte|l ordi|la tablette|l insta|le portable) de <mesparents>
    (c est|cest|c|ici) (sa|la) (mere|maman|grande soeur) (a|de) [<number>|l appareil|la petite|l autre bout|lea|elle]
    (ici|je suis|c est) (sa mere|son pere|sa maman|son papa|la mere de|le pere de|sa grande soeur|le papa de|la maman de)
    (je vais|jvais|j vais|jvai|je|jv|je vais tout|j en ai|je l ai|jlai|je l ai deja|j ai|jai|j ai tout|je leur ai|je lui ai|j en) (le|en|l|tout|leur|lui) [le|en|tout] (dire|parler|montrer|dit|parle|montre|raconter|raconte) [tout|ca|nos|notre|de toi|tes] [messages|conv|conversation] [a] <mesparents>
    (je|j|jen|j en|je vais|jvais|je vais en|j vais) [le|en|l|tout] (dis|parle|montre|dirai|parlerai|montrerai|raconte|dire|parler|montrer|raconter) [tout|tes messages|ca|nos messages|la conv|de toi] a <mesparents>
    (j ai|jai|g|je l ai|j en ai|j ai tout|je leur ai|je lui ai) [deja|tout] (dit|parle|montre|raconte) [tout|tes messages|ca|nos messages|la conv|de toi] a <mesparents>
    <mesparents> (est|sont) au courant
    <mesparents> [<ils>] (lit|lisent|regarde|regardent|voit|voient) [ce que|en ce moment|la] (j ecris|je t ecris|par dessus mon epaule|avec moi|tu m ecris|l ecran|mon ecran|nos messages|tes messages|tu m envoies|cette conv|la conv)
    <mesparents> [<ils>] (m a|m ont|veut|veulent|va|vont|aimerait|voudrait) (interdit de parler|interdit de te|interdit d envoyer|te parler|parler avec toi|savoir qui tu es|savoir qui t es|savoir a qui|appeler|confisque mon tel|confisquer mon tel|te bloquer|prevenir la police|appeler la police|porter plainte|dit de pas|dit de ne pas|dit de te bloquer|verifier)
    (je vais|jvais|on va|je peux) (appeler|prevenir|aller voir|le dire a|en parler a) (la police|les flics|mon prof|un adulte|la cpe|le cpe|l infirmiere|mes parents|la direction|le principal)
    <mesparents> (travaille|est|bosse) [dans|a|chez|de] (la police|flic|gendarme|policier|policiere|avocat|avocate|juge|a la police|les flics|la gendarmerie)
    <mesparents> [<ils>] (peut|peuvent|arrive a|arrivent a|pourrait|pourraient|va|vont) [toujours|aussi|tout] (voir|lire|regarder|verifier|controler|surveiller) [tout|tous] (<myphone>|ca|ce que|tout|la conv)
    (y a|ya|il y a) <mesparents> (a cote|a cote de moi|juste a cote|derriere|derriere moi|dans la piece|pas loin|avec moi|qui regarde|en face)
  `,
  guards: `
    <mesparents> (regarde|regardent|voit|lit|regardera) [la|le|un|une|les|son|leur|encore|trop] (tele|film|serie|match|foot|livre|journal|netflix|plus belle la vie|koh lanta|infos|video|videos|the voice)
    <mesparents> (est|sont) au courant (pour (samedi|la soiree|la fete|le voyage|la sortie|l anniv)|du|de (la soiree|ma note|mes notes))
    (mon|ma|ton|ta) (mere|pere) (est|sont) (la pour|la meilleure|trop|super|gentille|malade|en colere|partie|parti|au travail|au taf|absente|absent|pas la|sortie|sorti)
    <mesparents> (est|sont) pas (la|a la maison|rentre|rentree|rentres)
    ^ (coucou|salut|bonjour|merci|oui|non|ok|hey|hello|cc|slt|bisous) (maman|papa)
    (surprise|anniv|anniversaire|cadeau) ..4 <mesparents>
  `,
};
