import type { welcome as en } from "../en/welcome.ts";
import type { Translation } from "../index.ts";

export const welcome: Translation<typeof en> = {
  title: "Bienvenue dans Porchlight",
  headline: "Une lumière à la porte de tes messages",
  lead: "Sur Internet, certaines personnes se servent de mots gentils pour obtenir des photos, de l’argent ou des mots de passe. Quand une discussion sur Instagram ou Facebook en montre des signes possibles, Porchlight te le dit, ici, sur cet écran. La suite, c’est toi qui la décides.",
  minute: "Une minute de lecture environ.",
  facts: {
    title: "Ce qu’il lit, garde et envoie",
    caption: "Ce que Porchlight lit, garde et envoie",
    topic: "Question",
    answer: "Réponse",
    rows: {
      reads: {
        topic: "Ce qu’il lit",
        answer:
          "Les messages affichés à l’écran dans les discussions Instagram et Facebook que tu ouvres dans ce navigateur, et quel compte est ouvert. Rien d’autre.",
      },
      keeps: {
        topic: "Ce qu’il garde",
        answer:
          "Quels types de signes il a vus, combien et quand, sous un code à la place d’un nom. Jamais un mot d’un message. Un nom n’est gardé, chiffré, qu’après une alerte, pour que tu puisses signaler cette personne.",
      },
      long: {
        topic: "Pendant combien de temps",
        answer: "90 jours. Tu peux choisir de 7 à 365 jours, ou tout effacer en un clic.",
      },
      sends: {
        topic: "Ce qu’il envoie",
        answer: "Rien. Ni à nous, ni aux parents, ni à Instagram ou Facebook, ni à l’autre personne.",
      },
    },
  },
  blind: {
    title: "Ce qu’il ne peut pas voir",
    phones:
      "Les téléphones et les applis Instagram, Facebook et Messenger. Seulement ce navigateur, sur cet ordinateur.",
    media: "Les photos, les vidéos, les messages vocaux et les appels.",
    unopened: "Les discussions qu’on n’ouvre jamais ici.",
    languages: "Les langues autres que le français et l’anglais, pour l’instant.",
    off: "Quoi que ce soit, dès que quelqu’un le désactive. Toute personne qui utilise ce navigateur peut le faire.",
  },
  mistakes: {
    title: "Il peut se tromper",
    text: "Dans les deux sens. Il parle de signes possibles et ne dit jamais que quelqu’un est mauvais. S’il ne dit rien, écoute aussi ce que tu ressens.",
  },
  fair: {
    title: "Pas de surveillance cachée",
    text: "Porchlight n’envoie aucun rapport et n’a aucune vue secrète. Une petite marque sur la page montre quand il lit. Tous ceux qui utilisent ce navigateur y voient la même chose.",
  },
  agree: {
    title: "Qui dit oui ?",
    intro:
      "Porchlight ne démarre que si la personne à qui est le compte est d’accord. D’ici là, il n’a accès à aucune page.",
    mode: "Comment vas-tu t’en servir ?",
    self: { title: "Pour moi", text: "C’est mon compte, et c’est moi qui décide." },
    shared: {
      title: "Pour notre ordinateur partagé",
      text: "Un ou une jeune et un adulte donnent leur accord ensemble, sur cet écran.",
    },
    age: "Quel âge as-tu ?",
    country: "Dans quel pays habites-tu ?",
    countryHint: "Pour montrer les bons numéros d’aide. Cela reste sur cet ordinateur.",
    countryChoose: "Choisis un pays",
    countryOther: "Un autre pays",
    selfPerson: "Ton accord",
    youngPerson: "Le ou la jeune",
    adultPerson: "L’adulte (18 ans ou plus)",
    selfTick: "Le compte est à moi, j’ai lu cette page et je suis d’accord.",
    youngTick:
      "Le compte est à moi, j’ai lu cette page et je suis d’accord. Je peux tout arrêter quand je veux, sans demander.",
    adultTick:
      "J’ai 18 ans ou plus, j’ai lu cette page et je suis d’accord. Je sais que je ne verrai pas les messages, et rien de plus que ce que voit le ou la jeune.",
    both: "Vous devez être là tous les deux. Une seule case ne suffit pas.",
    under13Title: "Instagram et Facebook demandent d’avoir au moins 13 ans",
    under13Self: "Si tu as moins de 13 ans, fais cela avec un adulte à qui tu fais confiance.",
    under13Shared: "Parlez-en d’abord ensemble. Porchlight peut quand même aider tant qu’un compte existe.",
    under13Button: "Le faire avec un adulte",
    lawHint:
      "Dans ce pays ({country}), beaucoup de services en ligne demandent l’accord d’un parent avant {age} ans. C’est une bonne idée de faire cela avec un adulte à qui tu fais confiance.",
    button: "Je suis d’accord : demander l’accès à mon navigateur",
    notNow: "Pas maintenant",
    next: "Ton navigateur te posera ensuite une question sur Instagram et Facebook. Tu peux encore y dire non.",
    waiting: "Ton navigateur te pose la question en ce moment. Cherche-la, souvent en haut de la fenêtre.",
    missingTitle: "C’est presque fini. Vérifie encore :",
    missing: {
      mode: "Choisis pour qui c’est.",
      "age-self": "Choisis ton âge.",
      "age-young": "Choisis l’âge du ou de la jeune.",
      "too-young":
        "Moins de 13 ans : choisis « Pour notre ordinateur partagé » et fais-le avec un adulte à qui tu fais confiance.",
      country: "Choisis un pays, ou « Un autre pays ».",
      "tick-self": "Coche la case pour dire que tu es d’accord.",
      "tick-young": "Le ou la jeune doit cocher sa propre case.",
      "tick-adult": "L’adulte doit cocher sa propre case.",
    },
  },
  silent: {
    title: "Porchlight est installé et ne lit rien",
    notNow: "Pas de souci. Tu peux revenir à cette page quand tu veux, par le bouton Porchlight.",
    refused:
      "Le navigateur a reçu un non, donc Porchlight n’a accès à aucune page. Tu peux changer d’avis quand tu veux.",
    back: "Relire et décider",
  },
  saveFailed: {
    title: "Ton accord n’a pas pu être enregistré",
    text: "Le navigateur a donné l’accès, mais Porchlight ne lit rien tant que ton accord n’est pas enregistré. Essaie encore une fois.",
  },
  outdated: {
    title: "Relis cette page, s’il te plaît",
    text: "Depuis le dernier accord, ce que Porchlight lit ou garde a changé. Il ne lit rien tant que tu n’as pas redonné ton accord.",
  },
  permission: {
    title: "Ton navigateur a repris l’accès",
    text: "Tu as donné ton accord, mais le navigateur ne laisse plus Porchlight voir Instagram ou Facebook. Il ne lit rien pour le moment.",
    button: "Redemander l’accès à mon navigateur",
  },
  agreed: {
    title: "Porchlight est prêt",
    howTitle: "Pour commencer",
    steps: {
      open: "Ouvre tes messages sur Instagram ou Facebook dans ce navigateur.",
      button:
        "Clique sur le bouton Porchlight dans la barre d’outils. Il est peut-être rangé derrière l’icône en forme de puzzle. Il montre quel compte est ouvert.",
      confirm: "Dis-y que le compte est à toi. Porchlight ne lit qu’à partir de là.",
    },
    openSite: "Ouvrir les messages {site}",
    whoTitle: "Qui a donné son accord",
    who: "{person} · {age}",
    when: "Accord donné le {date}",
    changeTitle: "Changer d’avis",
    change: "Changer les personnes, les âges ou le pays",
    changeHint: "Tu repasses par l’accord. Ensuite, il faudra confirmer chaque compte encore une fois.",
    keep: "Laisser comme c’est",
  },
};
