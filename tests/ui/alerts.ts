import type { Alert } from "../../src/model/alert.ts";
import type { InterfaceLanguage } from "../../src/model/settings.ts";
import type { AlertView } from "../../src/model/view.ts";
import { NOW } from "./views.ts";

/** Alerts as the worker would word them; here fixed texts, so that the pages are tested without the worker. */
const alert = (level: Alert["level"], form: Alert["form"]): Alert => ({
  id: `mock-${level}`,
  level,
  form,
  script: level === "urgent" ? "sextortion" : "general",
  reasons: [],
  primary: "what-to-do",
  others: ["talk", "known"],
  at: NOW,
});

const ENGLISH = {
  title: "Many sweet words in a short time, then a request for a picture",
  reasons: [
    "A possible sign: 7 compliments in 12 messages, from someone you may know only online.",
    "A possible sign: a picture was asked for right after that.",
  ],
  harmless: "Friends and people in love also write like this.",
  actions: [
    { id: "what-to-do", label: "What you can do" },
    { id: "talk", label: "Talk to someone" },
    { id: "known", label: "This is someone I know" },
  ],
  steps: [
    { text: "Stop here. Send no picture, no password and no code.", href: null },
    { text: "It is not your fault.", href: null },
    { text: "Note the user name, the link and the time. Make no copies of private pictures.", href: null },
    {
      text: "Report the person to Instagram. They are not told who did it.",
      href: "https://help.instagram.com/",
    },
    { text: "Tell one person you trust, or a help line.", href: null },
  ],
  talkText:
    "Hi, something in a chat makes me uneasy and I would like to show you. Can we look at it together? Please listen first.",
  helplinesChecked: "Numbers last checked on 31 October 2026.",
  helplines: [
    {
      name: "Emergency number",
      phone: "112",
      sms: null,
      url: null,
      hours: "24/7",
      checked: true,
      emergency: true,
    },
    {
      name: "3018 (e-Enfance)",
      phone: "3018",
      sms: null,
      url: "https://3018.fr",
      hours: "every day 9-23",
      checked: true,
      emergency: false,
    },
    {
      name: "A line still to check",
      phone: null,
      sms: "0000",
      url: "https://helpline.example",
      hours: null,
      checked: false,
      emergency: false,
    },
  ],
} as const satisfies Omit<AlertView, "alert" | "levelWord">;

const FRENCH = {
  title: "Beaucoup de mots doux en peu de temps, puis une demande de photo",
  reasons: [
    "Un signe possible : 7 compliments en 12 messages, de quelqu’un que tu ne connais peut-être qu’en ligne.",
    "Un signe possible : une photo a été demandée juste après.",
  ],
  harmless: "Des amis ou des amoureux écrivent aussi comme ça.",
  actions: [
    { id: "what-to-do", label: "Ce que tu peux faire" },
    { id: "talk", label: "En parler à quelqu’un" },
    { id: "known", label: "C’est quelqu’un que je connais" },
  ],
  steps: [
    { text: "Arrête-toi là. N’envoie ni photo, ni mot de passe, ni code.", href: null },
    { text: "Ce n’est pas ta faute.", href: null },
    {
      text: "Note le nom d’utilisateur, le lien et l’heure. Ne fais pas de copie de photos privées.",
      href: null,
    },
    {
      text: "Signale la personne à Instagram. Elle ne saura pas qui l’a fait.",
      href: "https://help.instagram.com/",
    },
    { text: "Parles-en à une personne de confiance, ou à une ligne d’aide.", href: null },
  ],
  talkText:
    "Coucou, quelque chose dans une discussion me met mal à l’aise et j’aimerais te le montrer. On peut regarder ensemble ? Écoute-moi d’abord, s’il te plaît.",
  helplinesChecked: "Numbers last checked on 31 October 2026.",
  helplines: [
    { ...ENGLISH.helplines[0], name: "Numéro d’urgence", hours: "24 h/24" },
    { ...ENGLISH.helplines[1], hours: "tous les jours de 9 h à 23 h" },
    { ...ENGLISH.helplines[2], name: "Une ligne encore à vérifier" },
  ],
} as const satisfies Omit<AlertView, "alert" | "levelWord">;

const WORDS: Readonly<Record<InterfaceLanguage, Omit<AlertView, "alert" | "levelWord">>> = {
  en: ENGLISH,
  fr: FRENCH,
};

const LEVEL_WORDS = {
  en: { tip: "Tip", caution: "Caution", urgent: "Stop and think" },
  fr: { tip: "Conseil", caution: "Attention", urgent: "Stop, réfléchis" },
} as const satisfies Record<InterfaceLanguage, Record<Alert["level"], string>>;

/** The alert of a state in one language. */
export function alertView(level: Alert["level"], language: InterfaceLanguage): AlertView {
  const form = level === "tip" ? "line" : level === "caution" ? "card" : "urgent";
  return { ...WORDS[language], levelWord: LEVEL_WORDS[language][level], alert: alert(level, form) };
}
