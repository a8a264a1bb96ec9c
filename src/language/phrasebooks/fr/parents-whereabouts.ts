import type { TacticPhrases } from "../../phrasebook.ts";

/** Asks where the reader's parents are, or whether the reader is alone. "ton pere vient nous chercher" is no such question. */
export const parentsWhereabouts: TacticPhrases = {
  weak: `
    (t|tu es|t es|tes|tu est|vous etes) avec qui (la|en ce moment|maintenant|ce soir) $
    (t|tu es|t es|tes) dans [ta] chambre
    (tu vis|tvis|t habites|tu habites) [encore|toujours|seule|seul] (avec|chez) (<tesparents>|qui)
    <tesparents> (sont|est) (divorces|separes|ensemble|souvent absents|souvent absente|souvent absent|cool|stricts|strict|severes|severe)
    <tesparents> (travaillent|travaille|bossent|bosse|taffent|taffe) [ou|dans quoi|beaucoup|tard|le soir|la nuit|aujourd hui|toujours] $
    (tu t entends|tu tentends) bien avec <tesparents>
    (qui|ki) (est|es) (a la maison|chez toi)
    (t|tu es|t es|tes) chez (toi|ta mere|ton pere) (ce soir|cette semaine|la) $
    (pas d|y a pas d|sans|aucun) adulte (avec toi|chez toi|a la maison|autour)
    (y a|ya|il y a) (qui|ki) (chez toi|a la maison|avec toi|a cote de toi)
  `,
  clear: `
    (ils|elle|tes parents) se (couchent|couche) a quelle heure
    ta porte est (fermee|ferme)
    ils rentrent quand
    (ils|elle|il) (font|fait) quoi <tesparents>
    <tesparents> te laissent (sortir|seule|seul)
    <tesparents> (sont|est) [<ils>] [<encore>] <home> [<when>]
    (ils sont|elle est|il est|sont ils|est elle|est il) [<encore>] <home> <tesparents>
    <tesparents> [<ils>] (sont|est) [<ils>] (ou|ou la|la ou)
    ou (sont|est) <tesparents>
    (ils sont|elle est|il est) (ou|ou la) <tesparents>
    (y a|ya|il y a|y as) [<encore>] (<tesparents>|quelqu un|qqn|du monde) (chez toi|chez vous|a la maison|a cote|avec toi|dans la piece|dans ta chambre|a cote de toi|pres de toi)
    <tesparents> [<ils>] (rentrent|rentre|reviennent|revient|arrivent|partent|part|finissent|finit|se couchent|se couche|dorment|dort) [<encore>] (a|vers) (quelle|kel|quel|qelle|kelle) heure
    <tesparents> [<ils>] (rentrent|rentre|reviennent|revient|partent|part|s en vont|s absentent|finissent|finit|se couchent) [<encore>] (quand|tard|bientot|a quel moment|ce soir ou pas|jusqu a quand)
    (quand|a quelle heure|a kel heure|vers quelle heure|jusqu a quand) [est ce que|esque|ske] <tesparents> (rentrent|rentre|reviennent|revient|partent|part|dorment|dort|sont|est|se couchent|travaillent|travaille|bossent|finissent)
    (ils|elle|il) (rentrent|rentre|reviennent|revient) (quand|a quelle heure|a kel heure|vers quelle heure) <tesparents>
    <tesparents> (dorment|dort|sont couches|est couchee|est couche|sont endormis|sont partis|est parti|est partie|sont sortis|est sorti|est sortie|sont absents|est absente|est absent|travaillent|travaille) 
    <tesparents> (travaillent|travaille|bossent|bosse|taffent) (de nuit|la nuit|le soir|jusqu a <number>|tard|toute la journee|le week end|le mercredi)
    (t|tu es|t es|tes|tu est|tu e|vous etes|es tu) [<encore>|bien|deja|vraiment] (seule|seul|toute seule|tout seul|tte seule|tt seul|solo|ts seul) [<homes>]
    <tuas> la maison [rien que|que|juste] (pour toi|a toi)
    (y a personne|ya personne|il y a personne|personne) (chez toi|a la maison|avec toi|autour de toi)
    (quelqu un|qqn|qq1) [est|d autre] (avec toi|a cote de toi|chez toi|pres de toi|dans la piece)
    (quand|des que|lorsque) <tesparents> [<ils>] (sont|est|seront|sera) (pas la|partis|parti|partie|sortis|couches|au travail|au taf|absents|endormis|plus la)
    (quand|des que) (t|tu es|t es|tes|tu seras) (seule|seul|toute seule|tout seul) [chez toi|dans ta chambre]
    (previens|dis|ecris|appelle|fais) [moi] [signe] (quand|des que|si) (t|tu es|t es|tes|tu seras) (seule|seul|toute seule|tout seul|tranquille)
    (previens|dis|ecris|appelle) [moi] (quand|des que|si) <tesparents> (sont|est|partent|part|seront|dorment|dort|sortent)
    (tu dors|tu dormiras|t habites|tu vis) [toute] (seule|seul) [ce soir|cette nuit|dans ta chambre]
    <tuas> [ta] [propre] (chambre a toi|chambre pour toi|chambre toute seule|ta propre chambre|propre chambre)
    (ferme|verrouille|bloque) [bien] (ta|la) porte [de ta chambre] [a cle|a clef]
    (va|vas|mets toi|isole toi) (dans ta chambre|aux toilettes|dans la salle de bain) [et|pour|toute|seule|tout]
    (isole toi|va dans un coin tranquille|va t isoler|enferme toi)
    (y a|ya|il y a|y as) [<encore>] (<tesparents>|quelqu un|qqn) (a la baraque|dans la maison|dans le salon|a cote de toi|en bas|la|pas loin|qui traine)
    <tesparents> [<ils>] (dorment|dort|sont couches|est couchee|est couche|travaillent|travaille|bossent|bosse) [<encore>|deja|ce soir|aujourd hui|la|cette nuit|tard]
    (t es|tu es|tes|t) loin de (celle|la chambre) de <tesparents>
    (chambre|ta chambre) [est|elle est] (loin|a cote|pres|au meme etage) (de celle|de la chambre) de <tesparents>
    (tu dors|t dors) (dans quelle chambre|avec ta soeur|seule|avec qui)
    (t es|tu es|t|tes) [avec quelqu un|accompagnee|avec qqn|avec des gens] [la] (ou|ou t es|ou tu es) [toute] (seule|seul|solo|tranquille)
    (avec quelqu un|avec qqn|avec du monde|accompagnee) [la] ou [t es|tu es] [toute] (seule|seul|tranquille)
    <tesparents> [<ils>] (partent|part|s absentent|sortent|sort|s en vont|reviennent|sont en week end|sont en voyage|sont en vacances|est en voyage|est en deplacement) [<encore>] (ce week end|ce we|ce soir|samedi|demain|quand|longtemps|en vacances|souvent|cette semaine|la semaine prochaine|cet aprem|bientot|jusqu a quand)
  `,
  strong: `
    (t|tu es|t es|tes) [bien|vraiment] (seule|seul|toute seule|tout seul) [chez toi|a la maison|la] (pas|sans) [de|d|tes] (parents|adulte|mere)
    <tesparents> (sont|est) (pas la|absents|partis|au travail) (t es|tu es|tes|donc|et) [donc|toute|tu|t] [es] (seule|seul)
    (je viens|je passe|on se voit|on s appelle|je t appelle) (quand|des que) (<tesparents>|t es seule|tu es seule|t es seul) [sont|est|seront] [pas la|partis|au travail|dorment]
  `,
  guards: `
    (seul|seule|solo) (sur le projet|dans ton groupe|pour l expose|sur l expose|en binome|contre|a table|en equipe|sur le sujet)
    <tesparents> (travaillent|travaille|bosse|bossent) (dans|comme|chez|pour|a l|a la|au|en tant)
    [<ton>] (pere|mere|parents|maman|papa|daron|daronne) (vient|viennent|peut|peuvent|veut|veulent|nous|m|va|a|ont) [nous|me|te|venir|bien] (chercher|chercher au|deposer|ramener|emmener|prendre|dit|rappeler|appelle)
    (comme|vu que|parce que|car|puisque|maintenant que|meme quand|meme si) (t|tu es|t es|tes) [tout|toute] (seul|seule)
    (t|tu es|t es|tes) pas [tout|toute] (seul|seule)
    (t|tu es|t es|tes) [toute|tout] (seule|seul) (a|au|sur|dans|en|de|contre) (croire|avoir|penser|rire|faire|vouloir|cette table|le groupe|defense|attaque|pointe|ligne|projet|niveau|monde)
    (t es|tu es|tes) [pas] (le|la|les) (seule|seul)
    (sont|est) [super|trop|tellement|hyper] (la pour toi|la pour|la aussi pour)
    ta famille (est|sont) (ou|la pour|loin|d ou)
    (merci|bisous|bonjour|coucou|passe le bonjour|salue|embrasse) .. <tesparents>
    (mon|ma|mes) (pere|mere|parents) (est|sont)
    (tu joues|tu cours|tu manges|tu viens) (seul|seule|solo)
    (en|mode|queue|game|partie|kill) solo
    solo (queue|q|ou duo|duo|ou squad|top|lane)
  `,
};
