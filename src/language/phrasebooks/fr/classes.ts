/**
 * Word classes of the French phrasebook: spellings of one thing, not synonyms of an idea, wherever possible.
 * "t'es" is two tokens after normalising; "tes", "t" and "tè" are how it is typed without care.
 */
export const classes: Readonly<Record<string, string>> = {
  // -- you are, you have, I am, I have
  tues: "tu es|t es|tes|tu est|t est|tu e|ts|vous etes|vous ete|vs etes|tu me parais|tu parais|tu sembles|t as l air|tu as l air|vous semblez",
  tuas: "tu as|t as|tas|tu a|t a|ta|vous avez|vs avez|as tu|avez vous|tu aurais|t aurais|vous auriez|auriez vous",
  jai: "j ai|jai|g|moi j ai|j en ai",
  jesuis: "je suis|j suis|jsuis|jsui|je sui|chui|chuis|moi je suis|moi chui",
  // -- I (will) do something to you: je te, j'te, jte, je vais te, j'peux te
  jete: "je te|j te|jte|je t|j t|jt|je vais te|je vais t|j vais te|jvais te|jvai te|jv te|je peux te|je peux t|jpeux te|j peux te|jpeu te|je pourrais te|je pourrais t|je pourrai te|je veux te|je veux t|jveux te|je voudrais te|j aimerais te|j aimerais t|je v te|je vous|je peux vous|je pourrais vous|je vais vous",
  jeveux:
    "je veux|j veux|jveux|jveu|jve|je voudrais|jvoudrais|j aimerais|jaimerais|j ai envie de|j ai envie d|jai envie de|g envie de|j ai trop envie de|j ai hate de|jai hate de|hate de|j adorerais|je reve de|je kifferais|j aurais aimé",
  tupeux:
    "tu peux|tu peu|tpeux|t peux|tu pourrais|tu pourrai|tu pe|peux tu|pourrais tu|vous pouvez|pouvez vous|pourriez vous|vous pourriez|tu veux bien|tu voudrais bien|ca te dit de|ca t embete de|tu veux",
  cest: "c est|cest|c|sé|cè|c etait|ce serait|ca sera|ca restera|ca reste|c bien",
  quoi: "quoi|koi|kwa|qoi|quoi deja",
  quel: "quel|quelle|kel|kelle|quels|quelles|qel|qul|kl",
  ou: "ou|où|dans quel coin|dans quelle ville|dans quel quartier|vers ou",
  stp: "stp|svp|stpp|steuplait|steuplé|s il te plait|sil te plait|s il te plais|siteplait|s il vous plait|please|plz|pls|steup",
  adv: "trop|vraiment|vrmt|vrm|vmt|tro|tellement|si|super|hyper|grave|tres|très très|trop trop|archi|ultra|carrement|juste|sacrement|quand meme|toujours|toujours aussi|full|ben|bin|assez|plutot|bien|de plus en plus|encore plus|aussi|particulierement|absolument|franchement|honnetement|vraiment trop|vraiment tres",
  ton: "ton|ta|tes|t|votre|vos|tn|to",
  toi: "toi|twa|toa|vous|ton visage|ta tete|ta bouille|ton corps|tes yeux|ton sourire|ta silhouette",
  une: "une|un|1|une petite|une autre|une nouvelle|une belle|une jolie|des|d autres|quelques|la|plein de|plus de|encore une|encore des|encore d autres|2 ou 3|deux ou trois|ta|tes|votre|vos",

  // -- at home, and the small words of such questions
  ils: "ils|elle|il|elles|y",
  encore: "encore|tjs|toujours|tjr|tjrs|deja|la|bien|aussi|tous|tous les deux|plus|souvent|pas",
  home: "la|la ou pas|a la maison|a la baraque|au lit|couches|couche|couchee|endormis|reveilles|occupes|occupee|occupe|chez toi|chez vous|a cote|a cote de toi|au travail|au taf|au boulot|au bureau|a la job|pas la|pas chez toi|pas a la maison|dans la piece|dans le salon|dans la maison|pas loin|avec toi|pres de toi|rentres|rentre|rentree|absents|absente|absent|sortis|sorti|sortie|partis|parti|partie|dans le coin",
  homes:
    "chez toi|a la maison|chez vous|dans ta chambre|la|ce soir|cet aprem|en ce moment|maintenant|tout de suite|cette nuit|ce week end|ce we|demain|a la baraque|pour le moment|jusqu a quand|toute la journee|toute la soiree",
  when: "la|ce soir|en ce moment|maintenant|aujourd hui|demain|samedi|dimanche|ce week end|ce we|cet aprem|ou pas|ou quoi|actuellement|pour le moment|cette nuit|le soir|la journee|ou tu es seule|ou tu es seul|ou t es seule|ou t es seul",
  yourphone:
    "ton tel|ton telephone|ton portable|ton phone|ton gsm|ton natel|ton cell|ton iphone|ton ordi|ta tablette|tes messages|tes msg|tes mess|tes conv|tes convs|tes conversations|tes discussions|tes dm|tes mp|nos messages|nos msg|nos conv|notre conv|notre conversation|nos conversations|notre discussion|cette conv|ton insta|ton instagram|ton compte|tes comptes|ton facebook|ton snap|ton historique|tes reseaux|tes affaires",

  where:
    "maintenant|la|la maintenant|tout de suite|de maintenant|d aujourd hui|recente|recentes|actuelle|en entier|en vrai|mignonne|mignonnes|sympa",
  gifts:
    "cadeau|cadeaux|bracelet|collier|parfum|peluche|doudou|bouquet|fleurs|des fleurs|chocolats|livre|jeu|robe|tenue|iphone|ps5|switch|samsung",
  bigifts:
    "iphone|iphones|telephone|tel|samsung|galaxy|ipad|tablette|airpods|ordi|ordinateur|pc|macbook|ps5|playstation|xbox|switch|nintendo|casque|montre|apple watch|bijou|bijoux|bracelet|collier|parfum|robe|robes|sac|sac de marque|sac a main|baskets|jordan|jordans|nike|air force|vetements|fringues|maquillage|makeup|tenue|tenues|vbucks|v bucks|robux|nitro|discord nitro|skin|skins|pass de combat|battle pass|pieces fifa|points fifa|fc points|diamants|gems|gemmes|carte psn|carte steam|carte google play|carte cadeau|cartes cadeaux|carte amazon|carte apple|abonnement|netflix|spotify|puff|puffs|vape|billet de concert|places de concert|place de concert|scooter|trottinette|telephone neuf",
  shop: "shein|vinted|amazon|zara|temu|sephora|zalando|asos|internet|le site|insta|bershka|nike",

  // -- when
  whens:
    "samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|ce soir|demain soir|cet aprem|cet apres midi|apres demain|ce week end|ce we|ce weekend|ce wk|le week end|apres les cours|apres l ecole|apres le college|apres le lycee|la semaine prochaine|pendant les vacances|aux vacances|cette semaine|mercredi aprem|samedi soir|samedi aprem|vendredi soir|quand tu veux|cette nuit|tout a l heure|tantot|a midi|la fin de semaine|en fin de semaine|un de ces jours|maintenant|la|apres",
  whencall:
    "ce soir|demain|maintenant|tout de suite|la|cette nuit|dans <number> minutes|dans <number> min|dans 5|tantot|apres|tout a l heure|quand tu veux|plus tard|ok|quand|si|en|d accord|stp|tsais quoi|sur|direct|vite",

  // -- threats: `willpub` and `hardpub` carry "I will"; posting with permission ("je peux poster ta photo ?") is not among them
  je: "je vais|jvais|j vais|jvai|je v|je|j|jte|je peux|j peux|jpeux|je n hesiterai pas a|j hesiterai pas a|je pourrais|je vais devoir|on va|je compte|je suis pret a|jsuis pret a|je finirai par|je serai oblige de|je me ferai un plaisir de|j ai qu a|jai qu a",
  jeferai:
    "je vais|jvais|j vais|jvai|je v|je n hesiterai pas a|j hesiterai pas a|je vais devoir|je suis pret a|jsuis pret a|je finirai par|je serai oblige de|je me ferai un plaisir de|je peux tres bien|je peux facilement|je|j",
  publish:
    "publier|publie|publierai|poster|poste|posterai|balancer|balance|balancerai|diffuser|diffuse|diffuserai|envoyer|envoie|enverrai|envoi|partager|partage|partagerai|montrer|montre|montrerai|leaker|leak|leakerai|mettre en ligne|mets en ligne|mettrai en ligne|mettre|mets|mettrai|transferer|transfere|transfererai|faire tourner|fais tourner|ferai tourner|afficher|affiche|afficherai|exposer|expose|exposerai|devoiler|devoile|devoilerai|reveler|revele|divulguer|divulgue|raconter|raconte",
  hardpub:
    "balancer|balance|balancerai|diffuser|diffuse|diffuserai|leaker|leak|leakerai|mettre en ligne|mets en ligne|mettrai en ligne|faire tourner|fais tourner|ferai tourner|exposer|expose|exposerai|devoiler|devoile|devoilerai|divulguer|divulgue|publierai|posterai|mettre sur ficha|mets sur ficha",
  yourpics:
    "tes photos|ta photo|tes tofs|ta tof|tes fotos|ta foto|tes videos|ta video|tes images|tes screens|nos messages|tes messages|nos conversations|notre conversation|notre conv|nos convs|nos screens|vos photos|votre photo|votre video|vos videos|ces photos|cette photo|cette video|toutes tes photos|ton secret|tes secrets|tes photos intimes|tes photos privees|tes vocaux|tout ce que tu m as envoye|ce que tu m as envoye|tout ce que tu m as dit|ces images|la video|les photos|vos images",
  mine: "tes photos|ta photo|tes tofs|tes videos|ta video|tes images|nos messages|tes messages|nos conversations|notre conversation|notre conv|vos photos|votre photo|votre video|vos videos|toutes tes photos|ton secret|tes secrets|tes photos intimes|tes photos privees|tes vocaux|tout ce que tu m as envoye|ce que tu m as envoye|tout ce que tu m as dit|vos images",
  where2:
    "a tout le monde|partout|sur internet|sur tous les reseaux|sur les reseaux|sur insta|sur instagram|sur tiktok|sur facebook|sur fb|sur snap|sur telegram|sur le net|sur twitter|sur youtube|en story|sur un compte ficha|sur ficha|dans le groupe de ta classe|dans ton college|dans ton lycee|dans toute l ecole|sur des sites|devant tout le monde|sur ton mur|dans ta ville",
  crowd:
    "(tous|toute|tout) (tes abonnes|tes contacts|tes amis|tes potes|tes followers|ta famille|ton college|ton lycee|ta classe|tes proches|ton ecole|ton entourage|vos contacts|vos amis|vos proches|votre famille|tes collegues|vos collegues)|tes abonnes|tes contacts|tes followers|tes potes|tes amis|ta famille|ton college|ton lycee|ta classe|tes proches|vos contacts|vos proches|votre famille|votre femme|votre mari|votre employeur|ta femme|ton mari|ton copain|ta copine|ton mec|ta meuf|ton patron|tes collegues|tes parents et tes amis",
  cond: "(si|quand) tu me bloques|tant que tu me bloques|si tu (<neg>|<obey>)|si t (<neg>|<obey>)|si vous (<neg>|<obey>)|tant que tu <neg>|tant que vous <neg>|sinon|ou sinon|ou alors|a moins que tu (payes|paies|m envoies|fasses|obeisses|acceptes)|a moins que vous (payiez|payez)",
  neg: "[ne|n|me|m] [me|m|le|en] (payes|paies|paye|paie|payez|reponds|repond|repondez|envoies|envoie|envoyez|fais|fait|obeis|acceptes|viens|continues|donnes|verses) [plus] (pas|plus|rien) [ce que je (dis|veux|demande|te dis|te demande)|l argent|<money>|la somme|d autres photos|une autre photo]",
  obey: "[me|m] (bloques|bloque|refuses|refuse|desobeis|bloquez|refusez|denonces|supprimes)|[l|le|en] [en] (parles|dis|racontes|dit) a (quelqu un|qqn|tes parents|ta mere|la police|ton pere|qui que ce soit)|(appelles|previens|vas voir) (les flics|la police|tes parents|quelqu un)",

  place:
    "paris|lyon|marseille|lille|toulouse|bordeaux|nantes|nice|strasbourg|rennes|montpellier|bruxelles|liege|charleroi|namur|geneve|lausanne|fribourg|neuchatel|montreal|quebec|laval|gatineau|la gare|chez moi|moi|ici|la mer|grenoble|rouen|reims|dijon|metz|nancy|tours|angers|toulon",
  fill: "oui|non|ben|bah|bin|salut|slt|coucou|cc|euh|alors|ok|lol|mdr|hey|ouais|wi|bonjour|hello|perso|nan|yo",
  myphone:
    "mon tel|mon telephone|mon portable|mon phone|mon gsm|mon natel|mon cell|mon iphone|mon ordi|ma tablette|mes messages|mes msg|mes mess|mes conv|mes convs|mes conversations|mes discussions|mes dm|mes mp|nos messages|nos conv|notre conv|notre conversation|nos conversations|mon insta|mon instagram|mon compte|mes comptes|mon facebook|mon snap|mon historique|mes reseaux|mes applis|mon ecran|tes messages|mes photos|mon temps d ecran",

  // -- words for people
  parents:
    "parents|parent|darons|darrons|vieux|daronne|daron|mere|pere|mère|père|maman|papa|mama|mum|reum|reup|rents|mom|famille",
  tesparents:
    "tes parents|tes darons|tes vieux|tes rents|ta mere|ton pere|ta maman|ton papa|ta daronne|ton daron|ta reum|ton reup|ta mom|tes renps|vos parents|ta famille|tes proches|ta belle mere|ton beau pere|ta soeur|ton frere|ta grande soeur|ton grand frere",
  mesparents:
    "mes parents|mes darons|mes vieux|ma mere|mon pere|ma maman|mon papa|maman|papa|ma daronne|mon daron|ma reum|mon reup|ma mom|ma belle mere|mon beau pere|ma soeur|mon frere|ma grande soeur|mon grand frere|ma famille|ma tante|mon oncle",
  proches:
    "tes parents|ta mere|ton pere|ta maman|ton papa|ta daronne|ton daron|ta famille|tes amis|tes potes|tes copines|tes copains|tes contacts|tes abonnes|tes followers|tes proches|ta soeur|ton frere|ton copain|ta copine|ton mec|ton mari|ta femme|ton chum|ta blonde|ton patron|ton boss|tes collegues|tes profs|ton college|ton lycee|ton ecole|ta classe|toute ta classe|tout ton college|tout ton lycee|toute ton ecole|toute ta famille|tous tes amis|tous tes contacts|tous tes potes|tous tes abonnes|tous tes proches|vos contacts|vos proches|votre famille|votre femme|votre mari|votre employeur|tous vos contacts|vos amis|vos collegues",

  // -- looks
  belle:
    "belle|bel|jolie|joli|magnifique|magnifik|sublime|ravissante|splendide|canon|mignonne|mignone|mignon|mimi|charmante|charmant|craquante|craquant|beau|bo|bau|belle gosse|beau gosse|bg|adorable|attirante|attirant|seduisante|seduisant|parfaite|parfait|choupi|choupinette|cute|gorgeous|resplendissante|eblouissante|superbe|delicieuse|irresistible|fraiche|photogenique|somptueuse|a croquer|a tomber|un canon|une bombe|une deesse|une perle|une beaute|un ange|une poupee|une reine|une princesse|une merveille|magique",
  belles:
    "belle|belles|jolie|jolies|magnifique|magnifiques|sublime|sublimes|superbe|superbes|splendide|splendides|canon|canons|mignonne|mignonnes|beau|beaux|joli|jolis|adorable|adorables|ouf|incroyable|incroyables|parfaites|parfaits|stylee|stylees",
  // -- pictures, cameras, apps, numbers
  photo:
    "photo|photos|foto|fotos|fotto|tof|tofs|toph|tophs|pic|pics|selfie|selfies|image|images|cliche|cliches|video|videos|vid|vids|vidéo|portrait|snap de toi",
  photos:
    "photos|fotos|tofs|pics|videos|vids|images|screens|captures|captures d ecran|photo|video|nos messages|notre conv|notre conversation|nos conversations|la conv|les messages",
  envoie:
    "envoie|envoi|envoies|envois|envoyer|envoye|envoyes|envoyez|envoy|env|envoie voir|balance|balances|balancer|file|files|filer|partage|partages|passe|passes|passer|donne|donnes|donner|montre|montres|montrer|montrez|mets|transmet|transmets|fais voir|fait voir|faire voir|fais moi voir|fais passer|fais peter|fais tourner|fait peter",
  moi: "moi|m|me|nous|mwa|moua|m en",
  app: "snap|snapchat|snapp|snape|whatsapp|whats app|watsapp|whatsap|wathsapp|watsap|whatapp|wsp|wapp|wpp|telegram|telegramme|telegrame|tele gram|discord|disc|dis cord|skype|kik|viber|messenger|mess|zangi|wickr|threema|imo|line|wechat|google chat|hangout|hangouts|imessage|tik tok|tiktok|facetime|insta|instagram|facebook|fb|teams|yubo|wizz|roblox",
  otherapp:
    "snap|snapchat|snapp|snape|whatsapp|whats app|watsapp|whatsap|wathsapp|watsap|whatapp|wsp|wapp|wpp|telegram|telegramme|telegrame|discord|skype|kik|viber|zangi|wickr|threema|imo|wechat|google chat|hangout|hangouts|imessage|yubo|wizz",
  num: "num|numero|numeros|numéro|06|07|zero six|06 07|tel|telephone|numero de tel|numero de telephone|num de tel|gsm|natel|cell|cellulaire|portable|phone|nb de tel",

  // -- money
  argent:
    "argent|thune|thunes|fric|sous|ble|oseille|maille|moula|moulaga|biff|cash|pognon|tunes|tune|pepettes|piasses|money|liquide|especes",
  somme:
    "<money>|de l argent|de la thune|des thunes|du fric|des sous|du ble|de l oseille|de la maille|de la moula|du biff|du cash|du pognon|de la tune|des piasses|du liquide|des especes|un billet|un gros billet|un bif|des euros|une somme|la moitie",
  pay: "paypal|lydia|wero|revolut|paylib|western union|westernunion|moneygram|bitcoin|bitcoins|btc|crypto|cryptos|ethereum|usdt|pcs|carte pcs|cartes pcs|transcash|neosurf|paysafecard|paysafe|carte steam|cartes steam|carte apple|cartes apple|carte itunes|carte google play|cartes google play|carte cadeau|cartes cadeaux|virement|virement instantane|mandat cash|wafacash|orange money|wave|twint|payconiq|interac|cashapp|cash app|rib|sumup|bancontact",
  mdp: "mot de passe|mots de passe|mdp|mots de passes|mot 2 passe|mot de pass|mdps|password|passe word|code d acces|identifiant|identifiants|login|logins|acces|code de connexion|codes d acces|mot d passe|motdepasse|mot passe",
  compte:
    "compte|comptes|page|profil|insta|instagram|facebook|fb|snap|snapchat|tiktok|tik tok|messenger|icloud|gmail|mail|boite mail|boite mails|adresse mail|email|e mail|courriel|discord|roblox|fortnite",
};
