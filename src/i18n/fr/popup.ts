import type { popup as en } from "../en/popup.ts";
import type { Translation } from "../index.ts";

export const popup: Translation<typeof en> = {
  title: "Porchlight",
  accountOf: {
    self: "Ton compte {site}",
    young: "Compte {site} du ou de la jeune",
    adult: "Compte {site} de l’adulte",
  },
  gates: {
    "not-a-site": {
      title: "Rien à lire sur cette page",
      text: "Porchlight ne sert que dans les messages Instagram et Facebook. Ouvre une discussion là-bas, puis clique de nouveau ici.",
    },
    "no-consent": {
      title: "Porchlight ne lit rien pour l’instant",
      text: "Il ne démarre qu’une fois que tu as lu ce qu’il fait et donné ton accord.",
    },
    "consent-outdated": {
      title: "Redonne ton accord, s’il te plaît",
      text: "Ce que Porchlight lit ou garde a changé. Il ne lit rien tant que tu n’as pas redonné ton accord.",
    },
    "no-permission": {
      title: "Ton navigateur a repris l’accès",
      text: "Porchlight ne lit rien pour le moment. Tu peux redonner l’accès.",
    },
    paused: { title: "En pause jusqu’à {time}", text: "Porchlight ne lit rien d’ici là." },
    "account-not-agreed": {
      title: "Ce compte n’est pas lu",
      text: "Personne n’a dit oui pour ce compte {site}, donc ses messages ne sont pas lus. Pour le laisser de côté, il n’y a rien à faire.",
    },
    "account-unknown": {
      title: "Impossible de voir à qui est ce compte",
      text: "Donc rien n’est lu. Recharge la page ou reconnecte-toi, puis clique ici.",
    },
  },
  allow: "Redemander l’accès à mon navigateur",
  whose: "À qui est ce compte ?",
  tick: "C’est moi, et je suis d’accord.",
  tickSelf: "Ce compte est à moi, et je suis d’accord.",
  agree: "Activer Porchlight pour ce compte",
  pickPerson: "Choisis à qui est ce compte.",
  needTick: "Coche d’abord la case.",
  idle: {
    title: "Aucune discussion n’est ouverte",
    text: "Ouvre une discussion : Porchlight montre ici ce qu’il remarque.",
  },
  counted: {
    one: "{count} message lu dans cette discussion.",
    other: "{count} messages lus dans cette discussion.",
  },
  cannotAssess: "Porchlight n’a pas pu lire assez de cette discussion. Ce n’est ni bon ni mauvais signe.",
  noneFound:
    "Cela ne veut pas dire que tout va bien. Si quelque chose te gêne, parles-en à quelqu’un en qui tu as confiance.",
  reasons: "Ce qui a été remarqué",
  harmless: "Cela peut aussi être sans gravité",
  gaps: "Ce qui n’a pas pu être lu",
  facts: {
    title: "Sur cette discussion",
    request: "Elle a commencé par une invitation à discuter.",
    newAccount: "L’autre compte a l’air récent.",
    mutual: "La page ne montre rien qui vous relie.",
    openedByThem: "L’autre personne a écrit en premier.",
    firstContact: "Vous n’êtes pas en contact depuis longtemps.",
  },
  stepLink: "Ouvrir la page du site",
  talk: "Un message pour quelqu’un de confiance",
  talkHint: "Copie-le et envoie-le toi-même, si tu veux. Porchlight n’envoie jamais rien.",
  helplines: "Qui peut aider",
  hours: "Horaires : {hours}",
  toCheck: "non confirmé",
  sms: "SMS : {number}",
  known: "Je connais cette personne dans la vraie vie",
  knownHint:
    "Les niveaux « Conseil » et « Attention » deviennent plus discrets, jamais les alertes urgentes. Tu peux revenir en arrière.",
  pause: "Faire une pause d’une heure",
  resume: "Reprendre la lecture",
  health: {
    reading: "Cette page est lue",
    partial: "Cette page n’est lue qu’en partie",
    blind: "Impossible de lire cette page",
    idle: "Aucune discussion n’est ouverte",
    waiting: "En attente de la page",
  },
  lost: "La page enlève sans cesse la marque de Porchlight. Fie-toi à cette fenêtre plutôt qu’à la page.",
  report: {
    title: "Rapport de lecture",
    text: "Si quelque chose ne marche pas, tu peux l’envoyer aux personnes qui font Porchlight. Il ne contient ni message, ni nom, ni adresse.",
    label: "Texte du rapport",
  },
};
