import type { TacticPhrases } from "../../phrasebook.ts";

/** Asks for pictures of the reader. Pictures of things (lessons, tickets, pets) lack "of you" and are guarded besides. */
export const imageRequest: TacticPhrases = {
  weak: `
    <tuas> [pas] [<une>] [autre|autres] <photo> [a m envoyer|a envoyer] $
    ^ [<une>] <photo> (de toi|de ton visage) [<stp>]
    ^ [allez|aller|vas y|et|mais] [<stp>] (juste|rien qu|rien que|que) <une> [petite|seule] <photo> [<stp>]
    <envoie> [<moi>|en] [en] (une autre|d autres|encore une|une derniere|une mieux|plus) [<stp>] $
    ^ [<stp>] (selfie|photo|tof|une photo|un selfie|photo stp) [<stp>|maintenant] $
    (tu ressembles|tu ressemble|vous ressemblez|tressembles) a (quoi|koi|qui) [<stp>|deja]
    a (quoi|koi) (tu ressembles|tu ressemble|ressembles tu|vous ressemblez)
    <tues> comment physiquement
    (decris|decrit|decrivez) (toi|vous)
    (pourquoi|pk|prk|pq) [tu] (t as|tu as|as|as tu) (pas|aucune) [de|d] [mis] <photo> [de toi|de profil|sur ton profil]
    (mets|poste|postes) [plus] [de|une|des] <photo> de toi
    <tues> pas une photo de toi
    (encore|encore une|une derniere|une autre|la derniere) [photo] <stp> [la derniere|celle|une]
    ^ [juste] une petite <photo> [pour|<stp>|de|rien|juste]
    (envoie|envoies|envoi|montre|balance) [<moi>] (quelque chose|qqch|un truc|un petit truc|un petit quelque chose) [de] (toi|mignon|special|stp|sympa|joli)
    (ton|un petit) selfie
  `,
  clear: `
    (en faire|fais en|envoie|fais) une sans (le|ton|la) (sweat|pull|veste|haut|filtre)
    une en (maillot|pyjama|robe|jupe)
    (leve toi|tourne toi) que je te (voie|vois|regarde)
    (pas obligee|pas oblige|pas besoin) de montrer ta tete
    (cacher|cache|flouter|couper) ton visage
    (un peu|quelque chose de) plus (ose|adulte|osee)
    je t ai envoye la mienne
    (fais|prends|envoie|envoi|balance) [moi|nous] une (tof|photo|foto) (en cam|devant la glace|en miroir|en entier|sans filtre)
    une (tof|photo|foto) de toi sans filtre
    (montre|montres|fais voir|montre moi) (les|tes) (abdos|muscles|jambes|epaules)
    (une|celle) ou on te voit en entier
    on s envoie [tu] (des|une|nos) <photo>
    (je t en|jt en|jten|j t en) (envoie|envoi) une (aussi|en premier|d abord)
    <envoie> [<moi>|voir] [stp|vite|juste|deja|aussi|donc] [<une>|2|3|quelques unes de tes|une de tes] [petite|petites|autre|autres|belle|belles|jolie|jolies|nouvelle|nouvelles|vraie|vraies|derniere|petit|recente] <photo> [<where>] [de] <toi>
    (envoie|envoi|envoies|envoyer|envoyez|env|balance|montre|montres|file|fais voir|fait voir|fais peter) [<moi>] [stp|vite|juste|donc] (un|ton|1|des|un petit|une|plusieurs) (selfie|selfies|selfi|auto portrait)
    (envoie|envoi|envoies|envoyez|montre|montres) [<moi>] (tes|ta plus belle|tes plus belles|ta derniere|tes dernieres|ta meilleure|vos|votre) <photo> [<stp>|de vacances|prefere|preferee|perso|persos|privees|en prive|perso stp]
    (envoie|envoi|envoies|envoyer|envoyez|env|balance|fais voir|montre) [<moi>] [<une>] <photo> [<stp>] (ou t|ou tu|ou on te|de quand tu|de comment t|comment t es|comment tu es|de ce que tu portes|de ta tenue|de ton outfit|en entier|en pied|de plein pied|de pres|de ta chambre|dans ton lit|dans ta chambre|au reveil|de dos|devant le miroir|devant ton miroir|sans filtre|sans maquillage|avec ton visage)
    <tuas> [pas|d|quand meme] [<une>] [autre|autres|petite|belle|vraie] <photo> [de] <toi>
    (y a|ya|il y a) [pas] [<une>|d autres] <photo> de toi
    <jeveux> (voir|avoir|recevoir|regarder) [encore|plus] [<une>|d autres|tes autres] [belle|belles|petite|autre|autres|vraie|vraies] <photo> [de] <toi>
    <jeveux> (une|des|d autres|plus de|encore une|encore des) <photo> [<where>] [de] <toi>
    (jveux|je veux|je peux|jpeux|j peux|je pourrais|j aimerais|puis je|je voudrais|j ai envie de|on peut|jpeu) [te|t] (voir|avoir|recevoir) (une|des|d autres|1|quelques|tes|encore une|ta) [autre|petite|belle] <photo> [<stp>|de toi|de vous] $
    (je peux|jpeux|j peux|puis je|je pourrais|on peut|j peu|jpeu) (voir|avoir|recevoir) [une|un|1|des|ta|ton|tes] <photo> (de toi|de vous|de ton visage|de ta tete|stp|en vrai)
    <jeveux> [te] (voir|mieux voir|revoir) (ton visage|ta tete|ton sourire|ton corps|tes yeux|ta silhouette|ta bouille|comment tu es|comment t es|ce que tu portes|a quoi tu ressembles) [mieux|en photo|en vrai]
    (montre|montres|fais voir|fait voir|fais moi voir|montre moi) [<moi>] [un peu|mieux|juste|bien] (ton visage|ta tete|ta bouille|ton sourire|ton corps|ta silhouette|ta tenue|ton outfit|comment t es|comment tu es|comment t es habillee|comment tu es habillee|a quoi tu ressembles|ta chambre et toi|tes yeux)
    (montre|montres) toi [un peu|mieux|entierement|en entier|stp|plus]
    (prends|prend|prend toi|prends toi|te prendre|prendre) (toi|en|en photo|une photo) [photo|de|en] (photo|toi|selfie|selfies|maintenant|devant|pour moi)
    (prends|prend|prenez) [toi|vous|une] [en] photo [et] (pour moi|et envoie|de toi|devant le miroir|maintenant pour|et montre|la maintenant)
    (fais|fait|fais moi|prends|prend) [moi] (un|une|des) [petit|petite] (selfie|selfies|photo|photos|video) [rien que|juste|que] (pour moi|de toi|maintenant)
    (fais|prends) (un|ton) selfie
    (tu peux|tpeux|tu peu|tu pourrais|tu veux bien|tu voudrais|peux tu|pourrais tu|vous pouvez|pourriez vous|tu veux) [me|m|nous] [en] (faire|prendre|envoyer|montrer|filmer) (un selfie|des selfies|une video|une photo|des photos|d autres photos|plus de photos|d autres) [de|pour|avec] <toi>
    (tu peux|tpeux|tu peu|tu pourrais|tu veux bien|peux tu|vous pouvez|pourriez vous) (m envoyer|m en envoyer|me montrer|m en montrer) (une|un|quelques|d autres|des|une autre|plus|encore) [petite|belle] [<photo>] [<stp>|de toi|de vous] $
    (tu me|tu m|tu nous|vous m|tu m en) (envoies|envoie|envoi|envois|montres|montre|fais|envoyez) (une|un|des|d autres|1|quelques|une petite|encore une|ta) [autre|belle|petite] <photo> [de] [<toi>] [<stp>|la|maintenant|ce soir] $
    (c est|cest|c) (ou|quand|pour quand) [ma|la|les] photo [de toi|que tu m as promis|promise]
    (t as|tu as|tas|tu m as|tu m avais) (promis|dit que tu m enverrais|dit que tu enverrais) [moi|des|une|d autres|plus de] <photo>
    (tu me dois|tu m as promis|jattends|j attends|j attend|jattend) [toujours|encore|tjs] [une|ta|tes|la|ma|des|les] (photo|photos|tof|selfie|pic) [de toi|<stp>] $
    (je t envoie|jt envoie|j t envoie|je t ai envoye|jte montre|je te montre|je t envoi) [une|des] [photo|photos] [la|une] [de] [mienne|moi] [et|si|mais|en] [toi|echange|tu] [aussi|m|me] (en retour|envoies|envoie|la tienne|une de toi|ta photo)
    (on echange|on s echange|on s envoie|tu veux qu on s echange|echange de|on fait un echange de|on trade) [nos|des|de] (photos|tofs|pics|selfies)
    (une|1) (photo|tof|pic) contre (une|1|la mienne|une autre|une de moi)
    (photo|photos|selfie|video) [de toi] (rien que|juste|que|seulement|uniquement|reservee) (pour moi|pour nous|entre nous)
    (photo|photos|tof) [de toi] (en prive|en priv|plus privee|plus privees|plus perso|plus intime|intime|intimes|plus osee|plus osees|sans que)
    (filme|filmes|filmer) toi
    (pourriez vous|pouvez vous|vous pouvez|vous pourriez|voulez vous) [bien|me|m] [m|me] (envoyer|montrer|faire parvenir|transmettre) (une|votre|quelques|des|une petite) <photo> [de vous|recente]
    (auriez vous|avez vous|vous auriez|vous avez) [une|d autres|des|quelques] <photo> [de vous|recente|plus recente]
    (tu|tpeux|peux|t|vous) [peux|me|pourrais|veux|m] [me|bien|m] (menvoi|menvoie|menvoies|m envoi|m envoie|m envoies|m envoyer|menvoyer|envoyer) [stp|juste|pas|vite] (une|1|un|ta|des|1e|plus de|d autres) [petite|belle|autre] (foto|fotos|tof|tofs|selfie|photo de|pic)
    (tu peux|tpeux|tu pourrais|tu veux bien|peux tu|tu voudrais|vous pouvez) [me|m] (montrer|me montrer|faire voir|envoyer) [juste|un peu|au moins] (ton visage|ta tete|ton sourire|tes yeux|ton corps|ta tenue|ta bouille|votre visage|comment t es habillee|toi)
    (une|1) [petite|seule|derniere] <photo> [<stp>] (pour me faire plaisir|pour me faire sourire|pour m endormir|pour egayer ma journee|pour penser a toi|avant de dormir|rien qu une|pour moi|dans le miroir|devant le miroir)
    (faire|fais|prendre|prends|envoyer|envoie) [moi|une|un|m en] [une] [petite] (photo|video|selfie|tof) (dans|devant) (le|ton|la) (miroir|chambre|lit|glace|salle de bain)
    (tu portes|t portes|tu es habillee|t es habillee|t habillee|vous portez) (<quoi>|comment) [la|maintenant|ce soir|en ce moment|aujourd hui|bb]
    (<quel>|<quoi>) (tenue|fringues) tu portes
    (t as|tu as|tas|ta) (pas|quoi) [mis] [sur toi] [<une>] <photo> [de toi] (plus recente|plus recentes|en entier|de pres|recente)
    (j ai|jai|g) (envie|besoin|trop envie|vraiment envie) de te voir .. (envoie|envoi|montre|photo|selfie|filme)
    (envoie|envoies|envoi|envoyer|balance|fais peter|envoyez) [<moi>|en] [encore|stp|plus|toujours] (des|d autres|plus de|plein de|encore des|quelques) [autres|nouvelles|belles|jolies] (photos|tofs|selfies|pics|fotos) [<stp>|comme ca|encore|bb|pour moi|de toi]
    (envoie|envoi|envoies|montre|balance|fais voir) [<moi>] (ta tete|ton visage|ta bouille|ton sourire|ton corps|ta tenue|ton outfit|ta petite tete|ton beau visage) [au reveil|du matin|la|stp|du jour]
    (te voir|voir) [la|maintenant|tout de suite|bien|mieux|encore] [maintenant|la] en (photo|photos|selfie)
    (une|1) [petite] <photo> de toi (et|ou|sinon|contre|pour|avant|stp|maintenant|allez)
    <tuas> [pas] <une> [autre|petite|belle] <photo> (ou (on voit|on te voit|je vois|je peux voir|t es|tu es)|de profil sans|sans filtre|en entier|plus recente)
  `,
  strong: `
    (nude|nudes|noude|noudes|snap intime|photo intime|photos intimes|photo denudee)  
    (<envoie>|fais|prends|veux|voir|avoir) [<moi>] .. <photo> [de toi] .. (rien que|juste|que|seulement|uniquement) pour moi
    [juste|que|rien que] (une|des) [petite|derniere] (photo|photos|tof|video) [de toi|<stp>|allez] [et|promis|apres] (personne (verra|la verra|saura|le saura)|je la garde pour moi|je la supprime apres|je les supprime|je la montre a personne)
    <envoie> [<moi>] .. (photo|photos|tof|selfie|video) [de toi] (et (personne|je) (verra|la|le|te|supprime)|sans que|en cachette)
    (encore|toujours) plus de photos de toi
    (si tu m aimes|si tu m aime|si tu m aimais|si t as confiance|prouve moi) .. (photo|photos|selfie)
  `,
  guards: `
    <photo> (du|des|de la|de l|de ton chien|de ton chat|de ta piece|de ta chambre|de ton bulletin|de ta note|de ton devoir|de tes devoirs|de ton exo|de ton cahier|de ta copie|de ton gateau|de ton dessin|de ta carte|de ton billet|de ton ticket|de ton plat|de vos devoirs|de ta fiche|de tes fiches|de tes notes|de ton cours|de ton cadeau|de ta voiture|de ton velo|de ton resultat|de ta coupe|de ta nouvelle coupe|de ton setup|de ton skin|de tes chaussures|de ta robe|de ton appart|de ton bebe|de notre|de nous|de moi avec|de moi et|de maths|d anglais|d histoire|d hier|du chien|du chat|de mon|de ma|de mes|de papa|de maman|de groupe|de classe|d identite|de profil|d hier|de vacances|de l anniv|de son|de sa|de ses|de lui|d elle|d eux|de leur|de leurs|de cet|de cette|de ce)
    <photo> de toi (et (moi|papa|maman|lui|elle|ta|ton|tes|les|mamie|papy|nous)|petit|petite|bebe|avec (ton|ta|le|la|les|tes|papa|maman|mamie|papy|lui|moi|ce|un|une)|enfant|quand (tu etais|t etais)|en (cm1|cm2|maternelle|ce2|ce1|cp|6e)|bourre|bourree|qui dors|qui dort|pour (le|la|l|ton|ta|mon|mamie|papy|l anniv|mettre|son|les|notre|un))
    <photo> de vous (deux|tous|3|4|trois|quatre|toutes|2|avec|les)
    (la|les) <photo> [de|des] (cours|exo|exos|devoirs|devoir|soiree|hier|week end|we|profil|classe|l|du|des|vacances|match)
    ton visage (quand|il|lol|mdr|etait|a)
    ta tete (quand|mdr|lol|ptdr|de|a|est|etait|la|hier)
    tes yeux (au|du|si|a)
    j ai [<une>] <photo>
    (tu portes|t habillee|t es habillee) (<quoi>|comment) (pour|a|samedi|au|demain|le jour|vendredi)
    (des|d autres|plus de|quelques) <photo> (de (vacances|la soiree|ta chambre|ton chien|ton chat|l appart|la maison|votre|la voiture|ton voyage|noel|nous|l annonce|l article)|du (produit|voyage|gateau|velo|bebe|match|canape|petit)|des (vacances|enfants|petits|lieux|travaux))
  `,
};
