import type { TacticPhrases } from "../../phrasebook.ts";

/** Asks for a call, a voice message or a camera. Daily among friends: clear when it wants to hear or see the reader. */
export const call: TacticPhrases = {
  weak: `
    (je peux|jpeux|j peux|puis je|je pourrais|jpeu|on peut) [t|te|vous|s|se] (appeler|appelle|apeler|telephoner|tel|call)
    (je t|jt|j t|je vous|je te) (appelle|appel|apelle|appele|telephone|tel|call|rappelle|ring) <whencall>
    on (s appelle|s apel|sappelle|se call|se tel|se telephone|s appel|fait un call|se fait un call|fait un appel|fait un vocal|fait une visio|fait un facetime|facetime|se fait un facetime|se fait une visio|se fait un appel)
    (appelle|apelle|appel|call|rappelle|telephone|ring) moi
    (tu peux|tpeux|tu peu|tu pourrais|tu veux|ca te dit de|peux tu|tu voudrais) (m appeler|me call|me tel|s appeler|parler la|parler au tel|parler au telephone|call|faire un vocal|faire un appel)
    (dispo|chaud|chaude|libre) (pour|pr) [un|une|s|faire un] (appel|call|vocal|facetime|visio|appeler)
    (envoie|fais|envoi|env) [<moi>] (un|des) (vocal|vocaux|vocale|message vocal|note vocale|audio)
    (viens|vien|go|on va|rejoins|passe) [moi|en|sur|dans] (voc|vocal|call|visio|appel|le vocal|le call|la voc|le salon vocal)
    (allume|mets|active|branche|ouvre) [ta|ton|le] micro
    (je peux|jpeux|j peux|on peut) (tappeler|tapeler|t apeler|te bigo|te call|te sonner)
    ^ (facetime|visio|appel|call|voc|vocal) [<stp>|maintenant|ce soir] $
    (reponds|decroche|repond) [a|stp] [a|mon|mes|le|au] (appel|appels|tel|telephone|mon appel|mes appels|facetime)
    (tu reponds|tu decroches) pas [a mes appels|quand je t appelle]
    (un|une) [petit|petite] (facetime|visio|call|appel|vocal) [<stp>|ce soir|maintenant|bb] $
  `,
  clear: `
    (appel|appels|call|appeler|appelle|appelle moi|s appelle|s appeler|t appeler|t appelle|m appeler|parler|se parler|discuter|se voir|te voir|se voit|on se parle) [en|par|sur] (video|visio|cam|facetime|webcam|face time|video call|appel video|camera|live)
    (un|une|en|petit|petite|faire une|fait une|fait un) (appel video|video call|visio|facetime|face time|appel cam|visio a deux|appel visio) [tous|toi|ce|ensemble|avec|maintenant|ca te dit|tu veux|<stp>] (deux|et moi|soir|ensemble|moi|toi|maintenant|<stp>|tous les deux|tous)
    (allume|mets|met|active|branche|ouvre|montre|allumes|mets moi) [moi] [ta|la|ton] (cam|camera|webcam|web cam|came|facecam|face cam)
    (tu peux|tu veux|tu voudrais|tpeux|tu pourrais) (mettre|allumer|activer|ouvrir|brancher) [ta|la] (cam|camera|webcam)
    <tuas> [pas] [une|la|ta|de] (webcam|cam|camera) [qui marche|sur ton|toi]
    (te voir|se voir|te vois|vous voir) [en|a la|sur] (cam|webcam|camera|video|visio|live|facetime)
    (entendre|ecouter|connaitre|reecouter) (ta|votre|ta jolie|ta petite|ta belle) voix
    (j aimerais|je veux|jveux|j ai envie d|hate d|je voudrais) [t|d] entendre (ta|votre|toi|ta jolie|au|parler) [voix|tel]
    (j aimerais|je veux|jveux|j ai envie de|je voudrais|je prefere|j prefere) (t appeler|te parler de vive voix|te parler au telephone|te parler au tel|te tel|t avoir au telephone|t avoir au tel|te parler en vrai au)
    (je peux|jpeux|j peux|on peut) [t|s] (appeler|appelle) (quand|des que|si) [tu es|t es|tes|tu seras] [toute] (seule|seul|tranquille|dans ta chambre|au lit)
    (appelle|apelle|appel) moi (quand|des que|si) [tu es|t es|tes|tu seras|tes parents|ils|ta mere] [toute|est|sont] (seule|seul|tranquille|dans ta chambre|dorment|dort|couches|partis|sortie|pas la|au lit)
    (vocal|vocaux|note vocale|message vocal|audio) [de|avec|pour] (toi|ta voix|entendre|que j entende|m endormir)
    (parler|discuter|papoter|appel|au tel|au telephone|call|en vocal) (toute la nuit|cette nuit|quand tes parents dorment|en cachette|tard le soir|quand ils dorment|sous la couette|jusqu a tard)
    (mets|parle|parles|mettre) [toi|avec|tout] (tes ecouteurs|des ecouteurs|ton casque|doucement|tout bas|moins fort) (pour|qu|que|comme|pas|on|ils|personne|sinon|quand|stp)
    (je vous appelle|je peux vous appeler|puis je vous appeler|j aimerais vous appeler|quand puis je vous appeler|vous pouvez m appeler|appelez moi) [ce soir|demain|<stp>|en prive|tranquillement]
    (mets|met|mettez) (toi|vous) (en|devant la|devant ta) (cam|camera|webcam|visio|video)
  `,
  strong: `
    (appel|call|visio|facetime|cam|camera|video) .. (rien que|juste|que) (nous deux|toi et moi|pour moi|tous les deux)
    (<whencall>|quand) (tes parents|ta mere|ton pere|ils) (dorment|dort|sont partis|seront partis|sont pas la|est partie|est parti|sont couches) [on|je|tu|appelle] [s|t|m|moi|se|fait|peux] (appelle|appelles|moi|appeler|visio|call)
    (mets|allume|active|met|ouvre) (ta|la) (cam|camera|webcam) [stp|vite] (je veux|jveux|que je|pour que je|j veux) [te|t] (voir|voie|vois)
  `,
  guards: `
    (cam|camera|micro|visio|webcam) ..3 (cours|classe|prof|reunion|expose|entretien|formation)
    (il|elle|qui|maman|papa|mamie|ta mere|mon pere|le|la|on nous|<mesparents>|<tesparents>) (m|l|t|s|nous|vous) (appelle|appel|rappelle|a appele)
    (je|tu|il|elle|qui|comment|ca|y|ils|chat|chien|chanson|film|serie|jeu|lieu|truc|bebe|fille) [tu|on|ca|il|elle] (s|m|t) (appelle|appel|appelait|appelles)
    (je|tu) (m|t) appelle
    on s appelle pas
    (comment|komen|cmt) [est ce que] [on|tu|ca] (s|t|se) (appelle|appelles)
    (call of|appel d offre|appel de note|faire l appel|fait l appel|call center|appel aux dons|appel a projet|appel a temoin|appel du 18)
    (appelle|rappelle|appelez) moi (un|le|la) (taxi|ambulance|plombier|serrurier|medecin|uber)
    (service client|support|boutique|magasin|rendez vous medical|secretariat|cabinet)
  `,
};
