import type { StepWords } from "../en/alert-steps.ts";

/** The next steps in French: tu for young people, vous for adults. */
export const steps: StepWords = {
  emergency: {
    young: "Quelqu’un est en danger maintenant ? Appelle d’abord le numéro d’urgence. Il est dans la liste.",
    adult: "Quelqu’un est en danger maintenant ? Appelez d’abord le numéro d’urgence. Il est dans la liste.",
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
  tell: {
    child:
      "Parles-en maintenant à un adulte de confiance : un parent, un prof ou un autre adulte. Montre-lui cet écran.",
    young:
      "Parles-en à une personne de confiance : un parent, un prof ou un ami plus âgé. C’est toi qui choisis.",
    adult: "Parlez-en à une personne de confiance. Vous n’avez pas à porter cela sans aide.",
  },
  note: {
    child:
      "Demande à un adulte de t’aider à noter le nom d’utilisateur, le lien du profil et l’heure. Ne copie et n’enregistre jamais de photos sans vêtements.",
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
    child:
      "Take It Down peut aider à empêcher qu’une photo de toi circule. Demande à un adulte de le faire avec toi. La photo elle-même reste sur ton appareil.",
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
    child: "Déjà donné ? Demande à un adulte de confiance de changer le mot de passe ici avec toi.",
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
      "Active « Authentification à deux facteurs », puis « Alertes de connexion ». Un mot de passe seul ne suffit alors plus pour entrer.",
    adult:
      "Activez « Authentification à deux facteurs », puis « Alertes de connexion ». Un mot de passe seul ne suffit alors plus pour entrer.",
  },
  "check-contact": {
    young: "Vérifie que l’e-mail et le numéro de téléphone du compte sont bien les tiens.",
    adult: "Vérifiez que l’e-mail et le numéro de téléphone du compte sont bien les vôtres.",
  },
  recover: {
    child: "Tu ne peux plus entrer ? Commence ici avec un adulte pour récupérer ton compte.",
    young: "Tu ne peux plus entrer ? Commence ici pour récupérer ton compte.",
    adult: "Vous ne pouvez plus entrer ? Commencez ici pour récupérer votre compte.",
  },
};
