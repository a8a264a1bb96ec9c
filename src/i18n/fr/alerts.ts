import type { AlertWords } from "../en/alerts.ts";
import { steps } from "./alert-steps.ts";

/** The words of an alert in French: `young` says tu, `adult` says vous; what serves both addresses nobody. */
export const alerts: AlertWords = {
  levels: {
    tip: { young: "Conseil", adult: "Conseil" },
    caution: { young: "Attention", adult: "Attention" },
    urgent: { young: "Stop, réfléchis", adult: "Stop, réfléchissez" },
  },

  titles: {
    tip: ["Bon à savoir : {about}", "À remarquer : {about}", "Un petit conseil : {about}"],
    caution: [
      "Signe possible : {about}",
      "Un instant. Signe possible : {about}",
      "À regarder de plus près. Signe possible : {about}",
    ],
    urgent: [
      "Signe possible de danger : {about}",
      "À lire d’abord. Signe possible : {about}",
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

  reasons: {
    uncounted: "Signe possible : {what}{when}.",
    counted: {
      one: "Signe possible : {what}, dans {count} message{when}.",
      other: "Signe possible : {what}, dans {count} messages{when}.",
    },
    when: " en {span}",
  },

  tactics: {
    compliment: "des compliments",
    endearment: "des mots doux",
    "age-probe": "des questions sur l’âge",
    "parents-whereabouts": "demander où sont les parents",
    "risk-check": "demander qui d’autre voit la discussion",
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

  steps,

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
    "emergency-anywhere": "Le numéro d’urgence local (le 112 marche sur la plupart des mobiles)",
    always: "jour et nuit, tous les jours",
    online: "formulaire en ligne",
    app: "à toute heure, par son appli",
    checked: "Numéros vérifiés le {date}.",
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
