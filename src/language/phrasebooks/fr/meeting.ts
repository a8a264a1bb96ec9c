import type { TacticPhrases } from "../../phrasebook.ts";

/** Proposes to meet, to fetch the reader, or asks where the reader lives. Friends meet daily: clear only with more than a date. */
export const meeting: TacticPhrases = {
  weak: `
    (tu|vous) (finis|sors|finit|termine|termines|finissez) (a|vers) (quelle|kel|quel) heure
    (j aimerais|je veux|jveux|je voudrais|j ai) [trop|tellement|vraiment|grave] [trop|envie de|hate de] te voir
    (tu serais|tu seras|vous seriez|vous etes|t serais) (libre|dispo) <whens>
    on se fait (un|une) (mcdo|cine|resto|kebab|bowling|balade|aprem|soiree|verre|film) [<whens>|ensemble]
    on (se voit|se voie|ce voit|se vois|s voit|se capte|se retrouve|se rejoint|se croise|se fait un truc|se fait une sortie) <whens>
    on (se voit|se voie|se capte|se retrouve) (quand|bientot|un jour|ou)
    (quand est ce qu|quand|kan) on se (voit|capte|retrouve|rencontre)
    (on peut|on pourrait|on pe|ca te dit qu on|tu veux qu on|tu veux|ca te dit on|faut qu on|il faut qu on|faudrait qu on|j aimerais qu on|je veux qu on|jveux qu on|on devrait|on va) (se voir|se capter|se voit|se retrouver|se voie|se revoir|se croiser|se retrouve|se capte)
    (<jeveux>|hate de|trop envie de) (te voir|vous voir|te revoir|qu on se voit|qu on se voie)
    (t es|tu es|t|tes|tu|vous etes) [tu] (dispo|libre|disponible) <whens>
    (tu fais|tu fait|tfais|tu faisais|tfai|vous faites) (<quoi>|quelque chose|un truc|qqch|rien) <whens>
    (ca te dit|tu veux|t es chaud|t es chaude|tes chaud|tes chaude|tu viens|t es partant|t es partante) [d|de|pour|aller|on va|qu on aille|boire|faire|manger|un] [aller|boire|un|au|a la|une] (verre|cine|cinema|balade|resto|restau|piscine|plage|parc|mcdo|cafe|tour|soiree|bowling|kebab|fete|promenade|pique nique|shopping)
    (tu|t|vous) (habites|habite|habitez|vis|vivez) (<ou>|a quel endroit|quel coin|vers ou)
    (t|tu es|t es|tes) (d ou|de quelle ville|de kel ville|de quel coin|d quelle ville|de quel pays|de quelle region|dou)
    (tu viens d ou|d ou tu viens|tu viens dou|dou tu viens|t habites ou|tu habites ou|t habite ou|tu vis ou|t habites vers ou|ou tu habites|ou est ce que tu habites|ou habites tu|tu restes ou|tu restes dans quel coin)
    (t es|tu es|tes|t|tu vas) (dans|a) (<quel>|quel|quelle) (college|lycee|ecole|ecole secondaire|cegep|gymnase|ville|quartier)
    (c est|c|cest) <quoi> (ton|le nom de ton) (college|lycee|ecole|quartier)
    [je] viens te (chercher|prendre|voir|rejoindre|recuperer)
    (je peux|jpeux|je viens|je passe|je peux venir|je viendrai|je pourrais) [passer|venir] te (prendre|chercher|recuperer)
    (on pourrait|on peut|on devrait|ca te dit|tu veux|j aimerais) [se faire|aller|qu on se fasse|faire|un|qu on aille] [un|au|une] (cine|cinema|resto|verre|balade|soiree|cafe) (tous les deux|ensemble|toi et moi|avec moi|a deux|rien que nous)
    (tu habites|t habites|tu vis|t es|tu es) [pas] (loin de|pres de|vers|du cote de|a cote de) <place>
    (je viens|j arrive|je peux venir|jviens) en (voiture|caisse|train|scooter|moto) <whens>
    on se (retrouve|rejoint|donne rdv) (derriere|devant|a) [la|le] (gare|parking|parc|centre commercial|arret de bus|lac|foret|cimetiere|stade)
  `,
  clear: `
    chez moi c est tranquille
    je t attends (devant|a cote) (le|ton|du) (lycee|college|ecole)
    je t attends au coin
    (seche|sauter|sauter|rate) le dernier cours
    monte dans ma voiture
    faire un tour en voiture
    je (paye|paie) le (train|taxi|bus|billet)
    je (prends|reserve) (un hotel|une chambre)
    (etre|rester|travailler) (tranquille|seule|seul) avec toi
    travailler avec toi (seule|seul)
    (l|un) (appart|appartement) (vide|libre)
    (devant|au) (ton|le) (lycee|college) a <number> on va
    je t offre le (billet|train|trajet)
    (le|mon|un) chauffeur (passe|vient) (te|mardi|samedi|<whens>)
    (te|vous) (rencontrer|voir en vrai|voir en reel|voir en vraie|voir irl|voir en personne|voir seule|voir seul|voir en tete a tete|connaitre en vrai|rencontrer en vrai|voir pour de vrai|voir rien que)
    (se|s|nous) (rencontrer|rencontre|voir en vrai|voit en vrai|voir irl|voit irl|voir en reel|voir en vraie|voir en tete a tete|voir seuls|voit seuls|voir juste nous deux|voir que tous les deux|voir tous les deux|voir en secret|rencontrerait|rencontrera|rencontrait|voir en cachette|voit en cachette|voit que tous les deux|voir rien que)
    (je peux|jpeux|j peux|puis je|je pourrais|est ce que je peux|quand est ce que je peux|quand je peux|j peu|jpeu|je pourrai) [enfin] (te|vous) (voir|rencontrer|rejoindre|retrouver|inviter|emmener) [<whens>|quand|ou]
    (pret|prete|d accord|dacc|chaud|chaude|partante|ok) [pour|a|de] (me voir|me rencontrer|qu on se rencontre|qu on se voit en vrai|un rdv|un rendez vous|se rencontrer|une rencontre)
    (un|notre|premier|1er|vrai|petit) (rdv|rendez vous|rencard|date) [tous les deux|avec moi|a deux|en amoureux|galant|secret|juste nous|toi et moi|ensemble]  (<whens>|ca te dit|tu veux|avec toi|avec moi|a deux|tous les deux|en amoureux|secret|toi et moi|ensemble)
    (donne|donnes|fixe|fixons|propose|prend|prends|on se fixe|on se donne) [moi|nous|un|on] [un|ton] (rdv|rendez vous) [en|avec|a|au] (avec|tous|secret|prive|gare|parc|moi|centre|hotel)
    (viens|vien|tu viens|tu viendrais|tu peux venir|tu pourrais venir|passe|passes|tu passes|tu veux venir|ca te dit de venir|venir|t aimerais venir|tu voudrais venir) [<whens>|dormir|me voir|passer le week end|passer la nuit|passer la soiree|regarder un film|boire un verre|un soir|tranquille|seule] chez moi
    (je|jsuis|j|chui|je suis|suis) [serai|serais|suis] (seul|tout seul|tranquille) (chez moi|a la maison|ce week end|ce soir|samedi|demain) [tu|viens|si|on|passe]
    (je viens|jviens|je passe|jpasse|je peux venir|jpeux venir|je peux passer|jpeux passer|j peux venir|je viendrai|je viendrais|je pourrais venir|je pourrais passer|je fais la route pour|je prends le train pour|je roule pour) [te] (te chercher en voiture|te chercher en scooter|te chercher a la sortie|te chercher apres les cours|te chercher au college|te chercher au lycee|te chercher en bas|te chercher devant|te prendre a la sortie|te prendre en voiture|chez toi|en bas de chez toi|pres de chez toi|dans ta ville|te prendre en bas|a ton college|a ton lycee|devant ton college|devant ton lycee|devant chez toi|te voir a la sortie|te voir chez toi|te voir dans ta ville|te voir)
    (je viens|jviens|je peux venir|jpeux venir|je passe|je viendrai|je pourrais venir|je peux passer) te (chercher|prendre|recuperer) [<whens>|en|si|a|au|ou|quand|tu|ou tu veux|et]  (personne|on|tu|ou tu|et on|si tu|en voiture|en caisse|en scooter|en moto|et je|loin|discretement|a l abri|au coin)
    on se voit [<whens>] [je] (je viens te chercher|viens te chercher|je passe te prendre|rien que nous|juste nous deux|toi et moi|que nous deux|seuls|tous les deux|juste toi et moi|en secret|en cachette|chez moi|chez toi|a l hotel|dans un endroit tranquille|dans un coin tranquille)
    (on se retrouve|on se rejoint|on se donne rendez vous|retrouve moi|rejoins moi|rejoint moi|viens me rejoindre|viens me voir|viens me retrouver|on se cale|attends moi) [<whens>] [a|au|dans|derriere|devant|en|chez|vers] [la|l|le|un|une] (seule|seul|toute seule|tout seul|hotel|gare toute seule|coin tranquille|endroit tranquille|endroit discret|parking|parc toute seule|chez moi|en secret|en cachette|sans ta copine|sans tes parents|sans tes potes|moi)
    (viens|vien) (seule|seul|toute seule|tout seul|sans tes copines|sans ta copine|sans tes parents|sans personne|sans tes amis|sans ton frere|sans ta soeur)
    (juste|rien que|que|seulement) (toi et moi|nous deux|tous les deux|nous 2) <whens>
    (donne|donnes|envoie|envoi|dis|file|envoies|balance|passe|partage) [<moi>] (ton adresse|ta adresse|ta localisation|ta loc|ta position|ta localisation exacte|ton adresse exacte|votre adresse|ta geoloc|ta rue|ton quartier|l adresse de ton college|l adresse de chez toi)
    (c est|c|cest) <quoi> (ton|votre|t) (adresse|adresse exacte)
    (tu|t|vous) (habites|habite|habitez) [<ou>|dans quelle rue|a quelle adresse|exactement|vers] (exactement|precisement|au juste|quelle rue|rue)
    (active|mets|partage|allume) [moi] ta (localisation|position|loc|geoloc|snap map|snapmap)
    (tu habites|t habites|tu es|t es|tes|on habite|vous etes|on est) [pas] (loin|pres|a cote) (de|d) (chez moi|moi|ici)
    (je suis|jsuis|chui|j habite|jhabite|je serai|je bosse|je passe|je suis souvent) [juste|pas loin|souvent] (a cote de toi|a cote de chez toi|dans ta ville|pres de chez toi|pas loin de chez toi|dans ton coin|dans ton quartier|a <number> minutes de chez toi|a <number> min de chez toi|pres de ton college|pres de ton lycee|a cote de chez toi)
    (tu|vous) (finis|sors|finit|termine|termines|fini|finissez) [les cours|de l ecole|du college|du lycee|de cours|le college|le lycee] (a|vers) (quelle|kel|quel) heure [ton|tes|le|du|de] (college|lycee|cours|ecole)
    (tu|vous) (finis|sors|finit|termine|termines|fini|finissez) (les cours|de l ecole|du college|du lycee|de cours|le college|le lycee|l ecole) (a|vers) (quelle|kel|quel) heure
    (a quelle heure|a kel heure|quand) [est ce que] (tu finis|tu sors|tu termines) [les|le|l|de|du] (cours|college|lycee|ecole|entrainement)
    (tu rentres|tu vas|tu prends) [toujours|souvent|a pied] (toute seule|tout seul|seule|seul|a pied|le bus|par quel chemin|par ou) [de l ecole|du college|du lycee|a l ecole|au college|au lycee|apres les cours]
    (tu prends|tu rentres|tu passes) (quel bus|par ou|par quel chemin|par quelle rue|a pied ou en bus|quel train|quelle ligne)
    (aller|partir|se faire|passer) [un|le|faire un|une|la] (week end|we|tour en voiture|tour en caisse|nuit|tour|soiree|journee) (ensemble|tous les deux|avec moi|chez moi|en voiture|a l hotel|rien que nous|toi et moi|juste nous deux)
    (je t invite|jt invite|j t invite|je t emmene|jt emmene|je peux t emmener|je peux t inviter|j aimerais t inviter|j aimerais t emmener|je vous invite) [<whens>|<stp>|chez|a|au|en] [moi|l|le|un|la|boire un|au] (chez moi|hotel|resto|restaurant|tour|verre|week end|promener|ou tu veux|moi|balade|voiture|loin|diner|cine|appart)
    (reserve|reserver|prends|prendre|loue|louer|prendrai|louerai|reserverai) [une|un|la] (chambre|chambre d hotel|hotel|airbnb|appart) [d hotel] [pour|et|tous|samedi|ce] (nous|nous deux|toi|on|tous|week end|samedi|soir)
    (viens|vien|passe|tu viens|tu peux venir|tu passes) (a la maison|chez moi|dormir|a mon appart|a l appart) [<whens>] .. (je suis|jsuis|je serai|chui|y aura|y a|on sera|mes parents) [tout] (seul|tranquille|tranquilles|personne|seuls|pas la|absents)
    (cine|cinema|resto|restau|restaurant|verre|balade|soiree|week end|diner) (tous les deux|rien que nous|rien que tous les deux|juste toi et moi|juste nous deux|en amoureux|en tete a tete)
    on se retrouve derriere (la|le|l|ton|ta) (gare|college|lycee|parking|gymnase|ecole|supermarche|eglise|stade|cimetiere|maison)
    (mcdo|aprem|film|journee|promenade|rando|bowling|piscine) (tous les deux|rien que nous|rien que tous les deux|juste toi et moi|juste nous deux|en amoureux|en tete a tete)
    (dis|dit|donne) [moi] (ou|dans quelle rue|dans quelle ville) (tu habites|t habites|tu vis|tu restes|t es exactement)
    (tu peux|tpeux|tu pourrais|tu veux|tu sais) (sortir|t echapper|filer|venir) (en cachette|en douce|sans que|sans tes parents|sans te faire|cette nuit|discretement)
  `,
  strong: `
    (viens|passe) [<whens>] chez moi (y a personne|ya personne|il y a personne|je suis seul|jsuis seul|mes parents sont pas la|on sera tranquille|on sera tranquilles|on sera seuls)
    (je viens|jviens|je passe|je peux venir|je peux passer) .. (chez toi|te chercher|te prendre) .. (tes parents|ta mere|ton pere|personne) [sont|est|sera|soit|ne] [pas|au|verra|saura|voie|dorment|la|travail]
    (te voir|se voir|te rencontrer|se rencontrer) .. (sans que|en secret|en cachette|sans tes parents|rien que tous les deux|sans le dire|tes parents)
    (en vrai|en personne|irl) .. (je viens|viens|passe) te (chercher|prendre)
    (dis|raconte) a (tes parents|ta mere) que tu (vas|es|dors) chez [une] (copine|amie) (et|comme ca|puis) (tu|on|je) [se|viens|me|t] (viens|voit|vois|rejoins|chercher|retrouve|chez)
  `,
  guards: `
    adresse [deja] (pour (le|la|les|l|ton) (faire part|invitation|carte|anniv|colis|gps|livraison)|postale)
    on se voit (a|en|au) (cours|entrainement|lycee|college|boulot|taf|match|maths|sport|bureau|cantine|l ecole|self|anglais|foot|danse|repet|la recre|gymnase)
    (ton|ta|mon|ma|son|notre) (pere|mere|frere|soeur|maman|papa|oncle|tante|cousin|mamie|papy) ..3 (te|nous|me|vous) (chercher|prendre|voir|recuperer|rejoindre)
    (papa|maman|mamie|papy) (vient|viens|passe|peut|va) [venir] [te|nous|me] [chercher|prendre|voir]
    te chercher (des|un|une|de l|du|le truc|ton|les|la bagarre|des noises|tes affaires)
    (viens|vien) te (coucher|laver|changer|brosser)
    (reunion|rdv|rendez vous) (parents|dentiste|medecin|client|pro|ortho|kine|chez le|chez la|avec le prof|avec la prof|avec le directeur|avec la direction|banque|gynéco|coiffeur)
    (adresse) (mail|email|e mail|ip|du|de la|de l|de livraison|de facturation|web|url)
    (je viens|je passe) te voir [jouer|courir|danser|nager|ce week end] (mamie|mamy|papy|maman|papa|jouer|courir|danser|nager)
    la prochaine fois
  `,
};
