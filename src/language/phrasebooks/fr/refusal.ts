import type { TacticPhrases } from "../../phrasebook.ts";

/** The writer says no, wants it to stop or shows unease. Context, not a risk. */
export const refusal: TacticPhrases = {
  weak: `
    ^ (non|nan|nn|nope|nop|no|nah|naan) [non|merci|dsl|desole|desolee|lol|mdr|stp|j ai dit] $
    ^ (non|nan|nn) (je|j|c|pas|jpp|jai|merci|ca|t|mais|arrete|dsl)
    (je sais pas trop|jsais pas trop|chais pas trop|jsp trop|je suis pas sure|jsuis pas sure|je suis pas sur|j hesite|une autre fois|peut etre plus tard)
    (je prefere|jprefere|j prefere|je prefererais) (pas|ne pas|eviter|qu on en reste la|rester ici|attendre|qu on attende)
    (pourquoi|pk|prk|pq) [est ce que] (tu veux|tu demandes|tu me demandes|vous voulez) [savoir|voir|ca|des|une|mon|mes|me]
    (c est|cest|c|t es|tu es|tes|t|je trouve ca) [un peu|trop|vraiment|assez|grave|super] (bizarre|chelou|louche|creepy|flippant|glauque|weird|malaisant)
    (je te|jte|je vous) connais (pas|meme pas|a peine)
    (on se connait|on se connais) (pas|meme pas|a peine)
  `,
  clear: `
    (je veux|jveux|j veux|je ne veux|jveu|j ai|jai|je n ai|g|je voulais) [vraiment|meme|surtout] (pas|plus|pas trop|vraiment pas) [du tout] [envie] (envoyer|t envoyer|en envoyer|te voir|venir|faire|le faire|te parler|parler|donner|te donner|mettre|te montrer|montrer|envie|de photo|de photos|repondre|d argent|te rencontrer|qu on se voit|qu on se voie|appeler|t appeler|faire ca|aller|continuer|te le donner|en parler|le dire|te repondre|te dire)
    (je veux|jveux|j veux|je ne veux|jveu|jv) (pas|po|plus) [du tout|merci|dsl|desolee|stp] $
    (j ai|jai|je n ai|g|jen ai) [vraiment|meme] (pas|plus|aucune) envie
    (je peux|jpeux|j peux|je ne peux) pas [te|t|le|en] (donner|envoyer|faire|montrer|dire|venir|voir) [ca|ma|mon|des|une|mes]
    (j envoie|jenvoie|j envoi|je donne|je fais|j accepte|je montre|je partage|jdonne|je file|je parle) (pas|jamais|plus) [de|mon|ma|mes|a|ce|ca] (photo|photos|mot de passe|mdp|num|numero|adresse|inconnus|genre|des inconnus|gens que|ca|mes mots|selfie|selfies|videos|infos|code)
    (laisse|lache|laissez|foutez|fous|fiche) [moi|nous|la] (tranquille|tranquil|trankil|la paix|la paix stp|en paix)
    (lache|lachez) moi [la grappe|les baskets|un peu|stp]
    (arrete|arretes|arretez|stop|arret) [stp|svp|maintenant|ca] (de m ecrire|de me parler|de me demander|d insister|de me harceler|de m envoyer|de me spam|tu me fais peur|tu me saoules|ca me gene|ca me plait pas|j aime pas|c est bon|tes messages|de m appeler|ca suffit|je veux pas|avec ca|d ecrire|de demander|c est pas drole)
    ^ (arrete|arretes|stop|arretez) [stp|svp|ca|maintenant] $
    [ne] (m ecris|m ecrivez|me parle|m appelle|m envoie|me contacte|me recontacte|m envoyez|me demande|insiste|m ecrit) [plus|pas] (plus|pas|jamais|plus jamais)
    (ca|sa|cela|tu|t|vous) (me|m) (gene|genes|met mal a l aise|mets mal a l aise|mettez mal a l aise|fait peur|fais peur|faites peur|faites flipper|fait flipper|fais flipper|derange|saoules|soules|stresse|stresses|degoutes|angoisses|faites peur|harceles|fait bizarre) [trop|vraiment|un peu|la|maintenant|grave|stp]
    (je suis|jsuis|je me sens|jme sens|chui|j suis) [pas|vraiment pas|un peu|trop|assez|super] (a l aise|mal a l aise|pas a l aise|pas bien avec|genee|gene|pas tranquille) [avec|la|de|du tout|pour]
    (j ai|jai|g) [trop|un peu|grave|vraiment] (peur de toi|peur de vous|peur de ce|peur la|peur que tu)
    (hors|or) de question
    (jamais de la vie|certainement pas|surement pas|pas question|tu reves|dans tes reves|meme pas en reve|meme pas en rève|alors la non|c est mort|c est non|cest mort|cest non|c non|c mort)
    (non|nan|nn) (merci|c est non|je veux pas|jveux pas|arrete|j ai dit non|pas envie|laisse moi|je prefere pas|ca me gene|c est mort|je peux pas|jpeux pas|j ai pas envie|jai pas envie|je te connais pas|jamais|pas question|desole|desolee|stp)
    (j ai|jai|g) (dit|deja dit|repondu) (non|nan|que non|que je voulais pas|stop)
    (j ai|jai|je n ai|g) pas le droit [de|d] (envoyer|donner|parler|te|t|venir|ca|mettre|faire ca|rencontrer|discuter)
    (mes parents|ma mere|mon pere|maman|papa) [ils|elle|il] (veulent pas|veut pas|voudront pas|voudra pas|voudrait pas|m interdisent|m interdit|seraient pas d accord|sera pas d accord|me laissent pas|me laisse pas|sont pas d accord|est pas d accord|m ont interdit|m a interdit)
    (je vais|jvais|j vais|je|jte|jv|jvai) [te|t] (bloquer|signaler|te bloquer|te signaler|bloque|signale|unfollow|supprimer de mes amis|report) [si|la|direct|maintenant|toi|<stp>]
    (je|jte|je vais|jvais) (te|vous) (bloque|signale|bloquer|signaler|supprime de mes amis)
    (ca|cela|ça) (te|vous) regarde pas
    (t es|tu es|tes|vous etes|t) [<adv>] (trop vieux|trop vieille|trop age pour moi|un pervers|un pedo|trop vieux pour moi|bcp trop vieux|beaucoup trop vieux)
    (je suis|jsuis|chui|j suis) [trop|que|qu] (trop jeune|une enfant|mineure|mineur|qu une enfant|encore mineure) [pour|et|arrete|laisse]
    (ca|sa) m interesse (pas|po)
    (je suis|jsuis|chui) pas interesse
    (pas|po) interesse $
    (je veux|jveux) que tu (arretes|me laisses|partes|supprimes mes)
    (j aime|jaime|j aime vraiment) pas [trop|du tout|vraiment] [quand] (ca|que tu|tu me|ce que tu|comment tu me|tes questions|tes messages) [parles|demandes|dis|fais]
    (j aime|jaime|j aime vraiment) pas (quand|que|comment) tu (parles|me parles|dis|demandes|fais|m ecris) [comme ca|ca|ca la]
  `,
  guards: `
    <mesparents> [<ils>] (veut|veulent) pas que (je sorte|je vienne|je dorme|j aille|je mange|je joue|j y aille)
    (arrete|arretes|stop) [de] (mdr|lol|ptdr|me faire rire|j en peux plus|jpp|jsuis morte|je suis mort|dire des betises|de dire des betises)
    (ca|tu) [me|m] fait [trop] (peur le film|peur ce film|peur le controle|flipper le controle|peur l interro|flipper l exam|peur le bac)
    (c est|cest) [un peu|trop] bizarre (le prof|la prof|le film|ce jeu|l appli|le temps|mon tel|comme)
    (j ai|jai) [vraiment] (pas|plus|aucune) envie (d aller en cours|d aller au lycee|d aller au college|d aller bosser|de bosser|de reviser|de me lever|d y aller|de travailler|d aller au taf|de faire mes devoirs|de cuisiner|de sortir du lit)
    (laisse|laissez) moi (tranquille avec tes devoirs)
    (je|jte|j) [te|vous] laisse (tranquille|en paix)
    (je|jte) bloque (sur|a|au|sur l exo)
  `,
};
