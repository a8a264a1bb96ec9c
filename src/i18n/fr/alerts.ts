import type { AlertWords } from "../en/alerts.ts";

/** The words of an alert in French: `young` says tu, `adult` says vous; what serves both addresses nobody. */
export const alerts: AlertWords = {
  levels: { tip: "Conseil", caution: "Attention", urgent: "Stop, réfléchis" },

  titles: {
    tip: ["Bon à savoir : {about}", "À remarquer : {about}", "Un petit conseil : {about}"],
    caution: ["Signe possible : {about}", "Un instant : {about}", "À regarder de plus près : {about}"],
    urgent: [
      "Signe possible de danger : {about}",
      "À lire d’abord : {about}",
      "Signe possible, à ne pas affronter sans aide : {about}",
    ],
  },

  about: {
    "compliment-burst": "beaucoup de compliments en peu de temps",
    "rapid-escalation": "une discussion qui va très vite",
    "request-after-praise": "une photo demandée après des compliments",
    "image-for-reward": "de l’argent ou des cadeaux contre des photos",
    "secrecy-or-move": "garder un secret ou changer d’appli",
    "meeting-or-call": "un rendez-vous ou un appel",
    "job-lure": "une offre d’argent facile",
    "credential-request": "un mot de passe ou un code demandé",
    sextortion: "une menace de montrer des photos ou des messages",
    "self-harm-pressure": "une pression pour faire quelque chose qui fait mal",
  },

  noticed: {
    "compliment-burst": "beaucoup de compliments ou de mots doux",
    "rapid-escalation": "plusieurs étapes rapprochées, comme {list}",
    "request-after-praise": "des compliments, puis une demande de photos",
    "image-for-reward": "de l’argent ou des cadeaux proposés contre des photos",
    "secrecy-or-move": "{list}",
    "meeting-or-call": "{list}",
    "job-lure": "une offre de travail facile ou d’argent rapide",
    "credential-request": "une demande de mot de passe, de code ou d’accès au compte",
    sextortion: "une menace de montrer des photos ou des messages",
    "self-harm-pressure": "une pression pour faire quelque chose qui fait mal",
  },

  reason: {
    plain: "Signe possible : {what}{when}.",
    one: "Signe possible : {what}, dans {count} message{when}.",
    other: "Signe possible : {what}, dans {count} messages{when}.",
    when: " en {span}",
  },

  tactics: {
    compliment: "des compliments",
    endearment: "des mots doux",
    "age-probe": "des questions sur l’âge",
    "parents-whereabouts": "des questions sur l’endroit où sont les parents",
    "risk-check": "des questions sur qui d’autre peut voir la discussion",
    secrecy: "une demande de garder le secret",
    "image-request": "une demande de photos",
    "money-offer": "une offre d’argent",
    "job-lure": "une offre de travail facile",
    gift: "des cadeaux",
    "platform-move": "une demande de changer d’appli",
    meeting: "une demande de rendez-vous",
    call: "une demande d’appel",
    pressure: "une pression pour dire oui",
    "threat-to-publish": "une menace de montrer quelque chose",
    "payment-demand": "une exigence d’argent",
    "credential-request": "une demande de mot de passe ou de code",
    "self-harm-pressure": "une pression pour faire quelque chose qui fait mal",
  },

  harmless: {
    "compliment-burst":
      "Les amis, la famille et les fans font aussi des compliments. De jolis mots seuls ne font pas de mal.",
    "rapid-escalation":
      "Certaines amitiés commencent vite. Chacune de ces choses, seule, peut être sans danger.",
    "request-after-praise":
      "Entre amis, on s’envoie souvent des photos et on les aime. Ce qui compte : qui demande, et comment.",
    "image-for-reward":
      "Certains vendent des vêtements ou font des photos pour un club. En général, la famille est au courant.",
    "secrecy-or-move":
      "Une fête surprise est aussi un secret, et beaucoup d’amis utilisent plusieurs applis.",
    "meeting-or-call":
      "Entre amis, dans une équipe ou entre cousins, on se voit et on s’appelle tout le temps.",
    "job-lure": "Certains jobs d’été sont vrais. Un vrai employeur donne un nom, une adresse et un contrat.",
    "credential-request":
      "Un proche qui aide à gérer un compte peut le demander. Mais le compte d’un ami peut aussi être utilisé par quelqu’un d’autre.",
    sextortion: "C’est peut-être une mauvaise blague entre amis. Cela compte quand même si cela fait peur.",
    "self-harm-pressure":
      "C’est peut-être une mauvaise blague ou les paroles d’une chanson. C’est assez important pour en parler.",
  },
  knownNote: {
    young: "Tu as dit que tu connais cette personne. Quelqu’un d’autre utilise peut-être son compte.",
    adult:
      "Vous avez dit que vous connaissez cette personne. Quelqu’un d’autre utilise peut-être son compte.",
  },

  actions: {
    "what-to-do": "Que faire",
    talk: "En parler à quelqu’un",
    known: "Je connais cette personne",
  },

  steps: {
    emergency: {
      young:
        "Quelqu’un est en danger maintenant ? Appelle d’abord le numéro d’urgence. Il est dans la liste.",
      adult:
        "Quelqu’un est en danger maintenant ? Appelez d’abord le numéro d’urgence. Il est dans la liste.",
    },
    "crisis-line": {
      young: "Parle à une ligne d’aide de la liste. On t’écoute, et tu peux tout demander.",
      adult: "Parlez à une ligne d’aide de la liste. On vous écoute, et cette situation y est connue.",
    },
    "trafficking-line": {
      young: "Demande l’avis d’une ligne d’aide de la liste. On y connaît bien ce genre d’offres.",
      adult: "Demandez l’avis d’une ligne d’aide de la liste. On y connaît bien ce genre d’offres.",
    },
    slow: {
      young: "Prends ton temps. Rien ne t’oblige à répondre.",
      adult: "Prenez votre temps. Rien ne vous oblige à répondre.",
    },
    stop: {
      young: "Arrête-toi là. N’envoie plus de photos, ni mot de passe, ni code.",
      adult: "Arrêtez-vous là. N’envoyez plus de photos, ni mot de passe, ni code.",
    },
    "not-your-fault": {
      young: "Ce n’est pas ta faute. Tu n’as rien fait de mal en discutant.",
      adult: "Ce n’est pas votre faute. Cela arrive à beaucoup de gens.",
    },
    "keep-private": {
      young:
        "Garde pour toi ton adresse, ton école, ton numéro et tes photos. C’est vrai pour quelqu’un que tu connais seulement en ligne.",
      adult:
        "Gardez pour vous votre adresse, votre travail, votre numéro et vos photos. C’est vrai pour quelqu’un que vous connaissez seulement en ligne.",
    },
    "do-not-pay": {
      young: "Ne paie pas et n’envoie plus de photos. Après un paiement, on demande souvent encore plus.",
      adult: "Ne payez pas et n’envoyez plus de photos. Après un paiement, on demande souvent encore plus.",
    },
    "stop-replying": {
      young: "Arrête de répondre, mais n’efface rien. La discussion peut servir à ceux qui t’aident.",
      adult: "Arrêtez de répondre, mais n’effacez rien. La discussion peut servir à ceux qui vous aident.",
    },
    "no-obeying": {
      young: "Rien ne t’oblige à faire ce qu’on te demande, même si on te menace.",
      adult: "Rien ne vous oblige à faire ce qu’on vous demande, même si on vous menace.",
    },
    "no-travel": {
      young:
        "Ne pars pas et n’accepte pas de rendez-vous. N’envoie ni pièce d’identité, ni papiers, ni argent.",
      adult:
        "Ne partez pas encore. N’envoyez ni pièce d’identité, ni papiers, ni argent avant que quelqu’un ait vérifié l’offre.",
    },
    "tell-child": {
      young:
        "Parles-en maintenant à un adulte de confiance : un parent, un prof ou un autre adulte. Montre-lui cet écran.",
      adult: "Parlez-en à une personne de confiance. Vous n’avez pas à porter cela sans aide.",
    },
    "tell-teen": {
      young:
        "Parles-en à une personne de confiance : un parent, un prof ou un ami plus âgé. C’est toi qui choisis.",
      adult: "Parlez-en à une personne de confiance. Vous n’avez pas à porter cela sans aide.",
    },
    "tell-adult": {
      young: "Parles-en à une personne de confiance. Tu n’as pas à porter cela sans aide.",
      adult: "Parlez-en à une personne de confiance. Vous n’avez pas à porter cela sans aide.",
    },
    note: {
      young:
        "Note le nom d’utilisateur, le lien du profil et l’heure. Ne copie et n’enregistre jamais de photos sans vêtements.",
      adult:
        "Notez le nom d’utilisateur, le lien du profil et l’heure. Ne copiez et n’enregistrez jamais de photos d’un mineur sans vêtements.",
    },
    "report-instagram": {
      young:
        "Signale le message sur Instagram : ouvre le menu (⋯) à côté, puis « Signaler ». Sur un téléphone, appuie longtemps dessus. La personne ne saura pas qui a signalé.",
      adult:
        "Signalez le message sur Instagram : ouvrez le menu (⋯) à côté, puis « Signaler ». Sur un téléphone, appuyez longtemps dessus. La personne ne saura pas qui a signalé.",
    },
    "report-facebook": {
      young:
        "Signale la discussion sur Facebook : ouvre-la, puis « Confidentialité et assistance », puis « Signaler ». Facebook voit alors les derniers messages : signale tôt.",
      adult:
        "Signalez la discussion sur Facebook : ouvrez-la, puis « Confidentialité et assistance », puis « Signaler ». Facebook voit alors les derniers messages : signalez tôt.",
    },
    "block-instagram": {
      young:
        "Bloque la personne : ouvre son profil, puis le menu (⋯), puis « Bloquer ». Elle n’est pas prévenue. Tu peux aussi choisir « Restreindre ».",
      adult:
        "Bloquez la personne : ouvrez son profil, puis le menu (⋯), puis « Bloquer ». Elle n’est pas prévenue. Vous pouvez aussi choisir « Restreindre ».",
    },
    "block-facebook": {
      young:
        "Bloque la personne : ouvre la discussion, puis « Confidentialité et assistance », et cherche « Bloquer ».",
      adult:
        "Bloquez la personne : ouvrez la discussion, puis « Confidentialité et assistance », et cherchez « Bloquer ».",
    },
    "take-it-down": {
      young:
        "Take It Down peut aider à empêcher qu’une photo de toi circule. La photo elle-même reste sur ton appareil.",
      adult:
        "Vous aviez moins de 18 ans sur la photo ? Utilisez Take It Down. La photo elle-même reste sur votre appareil.",
    },
    "stop-ncii": {
      young: "Plus de 18 ans sur la photo ? StopNCII peut aider à empêcher qu’elle circule.",
      adult:
        "StopNCII peut aider à empêcher qu’une photo de vous circule. La photo elle-même reste sur votre appareil.",
    },
    "threat-help": {
      young: "Lis la page d’aide de Meta sur les menaces de montrer des photos.",
      adult: "Lisez la page d’aide de Meta sur les menaces de montrer des photos.",
    },
    "danger-near": {
      young:
        "À lire d’abord. Si la personne qui contrôle le compte est près de toi, changer les réglages peut augmenter le danger. En danger ? Appelle le numéro d’urgence avant tout.",
      adult:
        "À lire d’abord. Si la personne qui contrôle le compte est près de vous, changer les réglages peut augmenter le danger. En danger ? Appelez le numéro d’urgence avant tout.",
    },
    "no-code": {
      young:
        "Ne donne à personne un mot de passe, un code ou la photo d’un lien de connexion. Ne change ton e-mail ou ton numéro pour personne.",
      adult:
        "Ne donnez à personne un mot de passe, un code ou la photo d’un lien de connexion. Ne changez votre e-mail ou votre numéro pour personne.",
    },
    "no-links": {
      young:
        "N’ouvre aucun lien du message. Instagram et Facebook ne demandent pas de mot de passe dans une discussion.",
      adult:
        "N’ouvrez aucun lien du message. Instagram et Facebook ne demandent pas de mot de passe dans une discussion.",
    },
    "change-password": {
      young:
        "Déjà donné ? Change ton mot de passe ici. Prends-en un nouveau, que tu n’utilises nulle part ailleurs.",
      adult:
        "Déjà donné ? Changez votre mot de passe ici. Prenez-en un nouveau, que vous n’utilisez nulle part ailleurs.",
    },
    "log-out-others": {
      young: "Ouvre « Où vous êtes connecté » et déconnecte chaque appareil qui n’est pas à toi.",
      adult: "Ouvrez « Où vous êtes connecté » et déconnectez chaque appareil qui n’est pas à vous.",
    },
    "two-factor": {
      young:
        "Active « Authentification à deux facteurs ». Un mot de passe seul ne suffit alors plus pour entrer.",
      adult:
        "Activez « Authentification à deux facteurs ». Un mot de passe seul ne suffit alors plus pour entrer.",
    },
    "check-contact": {
      young: "Vérifie que l’e-mail et le numéro de téléphone du compte sont bien les tiens.",
      adult: "Vérifiez que l’e-mail et le numéro de téléphone du compte sont bien les vôtres.",
    },
    recover: {
      young: "Tu ne peux plus entrer ? Commence ici pour récupérer ton compte.",
      adult: "Vous ne pouvez plus entrer ? Commencez ici pour récupérer votre compte.",
    },
  },

  talk: {
    general: {
      young:
        "Coucou, on peut parler ? {who} m’écrit, et quelque chose me gêne. J’aimerais regarder ça avec toi. Reste calme et écoute-moi d’abord, s’il te plaît.",
      adult:
        "Bonjour, puis-je te demander ton avis ? {who} m’écrit, et quelque chose me gêne. J’aimerais en parler avec toi.",
    },
    sextortion: {
      young:
        "Coucou, j’ai besoin de toi maintenant. {who} menace de montrer quelque chose de moi. J’ai peur, et ce n’est pas ma faute. Reste avec moi et aide-moi à le signaler.",
      adult:
        "Bonjour, j’ai besoin de ton aide. {who} menace de montrer quelque chose de moi. Je veux le signaler sans payer. Peux-tu rester avec moi pour le faire ?",
    },
    coercion: {
      young:
        "Coucou, j’ai besoin de toi maintenant. {who} me met la pression pour faire des choses qui font mal. Ce n’est pas ma faute. Viens ou appelle-moi, et aide-moi à parler à une ligne d’aide.",
      adult:
        "Bonjour, j’ai besoin de toi maintenant. {who} me met la pression pour faire des choses qui font mal. Viens ou appelle-moi, et aide-moi à parler à une ligne d’aide.",
    },
    account: {
      young:
        "Coucou, tu peux m’aider ? {who} m’a demandé mon mot de passe ou un code. Je veux changer mon mot de passe et vérifier mon compte. On le fait ensemble ?",
      adult:
        "Bonjour, peux-tu m’aider ? {who} m’a demandé mon mot de passe ou un code. Je veux vérifier mon compte, et à deux on voit mieux.",
    },
    recruitment: {
      young:
        "Coucou, on peut parler ? {who} me propose un travail ou de l’argent facile, et j’ai un doute. Tu peux regarder avec moi avant que je réponde ?",
      adult:
        "Bonjour, puis-je te demander ton avis ? {who} me propose un travail ou de l’argent, et j’ai un doute. Peux-tu regarder avec moi avant que je réponde ?",
    },
  },
  who: { online: "Quelqu’un que je connais seulement en ligne", known: "Quelqu’un que je connais" },

  helplines: {
    emergency: "Urgence {number}",
    "emergency-sms": "Urgence {number} (par SMS)",
    always: "jour et nuit, tous les jours",
    online: "formulaire en ligne",
    app: "à toute heure, par son appli",
    span: "{days} de {from} h à {to} h",
    days: { "every-day": "tous les jours", weekdays: "du lundi au vendredi", weekend: "samedi et dimanche" },
  },

  gaps: {
    "layout-not-recognised": "La page n’a pas la forme que Porchlight connaît : il ne peut pas la lire.",
    "chat-locked": "Cette discussion est verrouillée : ses messages ne sont pas à l’écran.",
    "still-loading": "La page est encore en train de charger.",
    "language-not-covered": "Cette discussion est dans une langue que Porchlight ne comprend pas encore.",
    "media-only": "Il n’y a ici que des photos, du son ou des vidéos. Porchlight lit seulement les mots.",
    "sides-unknown": "Porchlight ne voit pas qui a écrit quel message.",
    "contact-unknown": "Porchlight ne voit pas avec qui est cette discussion.",
    "rows-unread": "Certains messages à l’écran n’ont pas pu être lus.",
    "group-chat": "C’est une discussion de groupe. Porchlight ne sait pas encore les vérifier.",
    "account-unknown": "Porchlight ne voit pas à qui est ce compte : il ne lit donc rien.",
  },
};
