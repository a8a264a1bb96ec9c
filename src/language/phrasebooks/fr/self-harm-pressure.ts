import type { TacticPhrases } from "../../phrasebook.ts";

/**
 * Pushes the reader to hurt or kill themselves, or says that nobody would miss them. The words are plain on purpose and
 * kept few: this is the only tactic that leads straight to a crisis line. Talk about one's own pain is not pressure.
 */
export const selfHarmPressure: TacticPhrases = {
  weak: `
    (tu sers a rien|tu ne sers a rien|tu merites pas de vivre|tu merites de mourir|tu devrais avoir honte d exister|tu merites de souffrir)
    (va|vas) mourir
    (creve|crève) [sale|donc|en enfer|bien]
  `,
  clear: `
    (l epreuve|ta punition|le defi|ton defi) c est de te (faire mal|couper|faire du mal|bruler)
    (mange|manges) pas jusqu a ce que je
    tu merites d avoir mal
    (tu te|te) (fais|feras) mal et (tu|on) (nous|me|te)
    (tout le monde|tes parents|ta famille|tes amis|le monde|on) [ira|irait|serait|sera|seraient|seront|vivrait|vivraient|se portera|serions] (mieux|tranquille|tranquilles|content|contents|heureux) sans toi
    (le monde|la vie|tout) [serait|sera|irait|ira] [bien|beaucoup|tellement] mieux sans toi
    (personne|qui|personne ne) [ne|va|te] [te] (regretterait|regrettera|regretter|pleurera|pleurerait|manquera|manqueras|pleurer) [si|quand] [tu] [meurs|etais|es|mort|morte|disparais|disparaissais]
    (tu manquerais|tu manqueras|tu manques) a personne
    (si tu|si t) (mourais|meurs|disparaissais|etais morte|etais mort|te tuais|disparais) (personne|ca changerait rien|tout le monde serait|on s en fout|tout le monde s en fout|tout le monde irait|ca ferait du bien|ce serait mieux)
    (tu devrais|t aurais du|tu ferais mieux de|tu ferais bien de|tu dois|t as qu a|tu as qu a|tu n as qu a|fallait|il faut que tu|faut que tu) (te tuer|te suicider|mourir|crever|en finir|te pendre|sauter|disparaitre pour toujours|te faire du mal|te couper|te scarifier|meures|te tues|pas naitre|sauter du toit)
    (t aurais|tu aurais) (jamais du naitre|du jamais naitre|pas du naitre|du creve|mieux fait de mourir|mieux fait de crever)
    (tu oseras|t oseras|t oses|tu oses|tas|t as|tu as) (jamais|pas) (te tuer|le faire te tuer|sauter|les couilles de te tuer|te suicider|le cran de te tuer|le courage de te tuer|te couper)
    (fais|fait) toi [un peu|vraiment] (du mal|mal|saigner|souffrir)
    (montre|montres|envoie|envoies|prouve) [<moi>] [les|tes|le|que tu|des|une photo de tes] (tes cicatrices|coupures|cicatrices|scarifications|marques|entailles|bras coupe|sang|t es coupee|t es coupe|t es scarifiee|te fais du mal|plaies)
    (ecris|grave|marque|coupe|entaille|scarifie) [toi] (mon nom|mon prenom|mes initiales|mon pseudo|notre numero) (sur ton|sur ta|dans ta|au cutter|avec une lame|sur le) [bras|peau|cuisse|jambe|ventre]
    (arrete|arretes) de (manger|boire|dormir) (pour moi|pendant <number> jours|jusqu a ce que|tant que|si tu m aimes|et prouve)
    (va|vas) crever
    (bon|bonne|bons) qu a [te] (pendre|te pendre|crever|mourir|te tuer|te suicider|te jeter)
  `,
  strong: `
    (va|vas|allez|aller|vas y) (te|t|vous) (tuer|suicider|pendre|tue|suicide|pend|buter|foutre en l air|ouvrir les veines|jeter sous un train|jeter sous un pont|noyer|jeter du pont|scarifier|couper les veines)
    (tue|tues|tuez|bute|suicide|suicides|pends|pend|flingue|suicidez) toi
    (suicide|suicides|pends|pend) (toi|vous)
    (coupe|coupes|scarifie|scarifies|entaille|taille|brule|blesse|frappe|mutile|ouvre) toi (les veines|pour moi|le bras|les bras|la cuisse|la peau|le poignet|les poignets|devant|en live|et|si tu m aimes|profond|plus|sinon|la jambe|avec|a la lame|au cutter|encore|maintenant)
    (scarifie|mutile|entaille) toi
    (saute|sautes|jette toi|jettes toi) (du toit|du pont|par la fenetre|du balcon|sous le train|sous un train|sous le metro|d un pont|d un toit|dans le vide)
    (avale|prends|avales|bois) [toutes|tous|une boite|toute la boite|plein] [de|d] [les|tes|la] (medocs|medicaments|cachets|pilules|comprimes|javel|boite de medicaments|boite de cachets) (et|sinon|jusqu|devant|pour|en live|tous|d un coup|allez|maintenant)
    (fais|fait) (le|ca) en (live|direct|video|appel) [tue|coupe|scarifie|saute|meurs]  (tue|coupe|scarifie|saute|meurs)
    (si tu (te tues pas|te coupes pas|te fais pas du mal|te scarifies pas|le fais pas te)|soit tu te (coupes|tues|scarifies)|tu te (coupes|tues|scarifies) ou)
    (fais le|vas y|allez|fais ca|prouve le) (coupe|tue|suicide|scarifie|saute|pends) toi
    (le mieux|ce serait mieux|ca serait mieux|j aimerais|je veux|j espere|il faut) [ce serait|c est|serait] [que] (tu meures|tu creves|tu te tues|tu te suicides|tu disparaisses)
  `,
  guards: `
    (coupe|coupes) toi (les cheveux|les ongles|la frange|une part|une tranche|un bout|la barbe|du pain|un morceau)
    (tue|tuer|tues|suicide) [toi|te] (a la tache|au travail|au boulot|a bosser|a reviser|in game|dans le jeu|en jeu|avec la grenade|avec une grenade|pour respawn|et respawn|pour revenir|a la guitare|au sport|de rire|a l entrainement|pour rien)
    (jeu|partie|game|respawn|spawn|fortnite|minecraft|lol|valo|valorant|roblox|gta|cod|map|zone|boss|mob|creeper|lave|niveau) ..4 (tue|suicide|saute|tuer|suicider|mourir|creve)
    (tue|suicide|saute|tuer|suicider|mourir|creve|jette toi) ..4 (jeu|partie|game|respawn|spawn|respawner|minecraft|fortnite|roblox|gta|map|lave|niveau|zone|creeper|inventaire|stuff)
    (va|vas) mourir (de rire|de faim|de honte|de chaud|de froid|de fatigue|d ennui)
    (je|j) (vais|va|voudrais|veux|pense|ai envie|avais envie) [a|de] (me|mourir|crever) [tuer|suicider|pendre]
    (creve|crève) (de|la|le|un|mon|pneu|le coeur|ton)
    (fais|fait) toi (pas|mal au) (mal|dos|genou|pas mal)
    te fais pas (de|du) mal
  `,
};
