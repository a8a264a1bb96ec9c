import { inPageWords } from "../../src/i18n/inpage.ts";
import type { InterfaceLanguage } from "../../src/model/settings.ts";
import type { AlertView } from "../../src/model/view.ts";
import type { InPageState } from "../../src/ui/inpage/contract.ts";

export type Form = "line" | "card" | "urgent";

const WORDS = {
  en: {
    level: { line: "Tip", card: "Caution", urgent: "Stop and think" },
    title: {
      line: "Many compliments from someone you know only online",
      card: "This person is asking for pictures after many compliments",
      urgent: "Possible sign of blackmail. You are not alone, and it is not your fault.",
    },
    reasons: [
      "Possible sign: many compliments in a short time (9 messages in 20 minutes).",
      "Possible sign: a picture of you was asked for soon after.",
    ],
    harmless: "Friends also say nice things and share pictures. You know best what fits this chat.",
    actions: ["What can I do?", "Talk to someone", "I know this person"],
    steps: [
      "Stop here. Send no more pictures and no password.",
      "It is not your fault.",
      "Write down the username, the link and the time.",
      "Report the account on Instagram.",
      "Block the account.",
      "Tell one person you trust.",
    ],
    talk: "Hi, something in a chat makes me feel uneasy and I would like to talk about it with you. Do you have time today?",
    lines: ["Childline", "Emergency number"],
    hours: "every day",
  },
  fr: {
    level: { line: "Conseil", card: "Prudence", urgent: "Stop, réfléchis" },
    title: {
      line: "Beaucoup de compliments de quelqu’un que tu ne connais qu’en ligne",
      card: "Cette personne demande des photos après beaucoup de compliments",
      urgent: "Signe possible de chantage. Tu n’es pas sans aide et ce n’est pas ta faute.",
    },
    reasons: [
      "Signe possible\u00a0: beaucoup de compliments en peu de temps (9 messages en 20 minutes).",
      "Signe possible\u00a0: une photo de toi a été demandée peu après.",
    ],
    harmless: "Des amis se font aussi des compliments et s’envoient des photos. Tu sais mieux que nous.",
    actions: ["Que puis-je faire\u00a0?", "En parler à quelqu’un", "Je connais cette personne"],
    steps: [
      "Arrête-toi là. N’envoie plus de photo ni de mot de passe.",
      "Ce n’est pas ta faute.",
      "Note le pseudo, le lien et l’heure.",
      "Signale le compte sur Instagram.",
      "Bloque le compte.",
      "Parles-en à une personne de confiance.",
    ],
    talk: "Salut, quelque chose me gêne dans une discussion et j’aimerais t’en parler. As-tu un moment aujourd’hui\u00a0?",
    lines: ["3018", "Numéro d’urgence"],
    hours: "tous les jours, 9-23\u00a0h",
  },
};

const LEVEL = { line: "tip", card: "caution", urgent: "urgent" } as const;
const IDS = ["what-to-do", "talk", "known"] as const;

/** An alert as the worker would word it; the help line comes before the emergency number, on purpose. */
export function sampleAlert(language: InterfaceLanguage, form: Form, id = `sample-${form}`): AlertView {
  const words = WORDS[language];
  return {
    alert: {
      id,
      level: LEVEL[form],
      form,
      script: form === "urgent" ? "sextortion" : "general",
      reasons: [],
      primary: "what-to-do",
      others: ["talk", "known"],
      at: 0,
    },
    levelWord: words.level[form],
    title: words.title[form],
    reasons: words.reasons,
    harmless: words.harmless,
    actions: IDS.map((action, at) => ({ id: action, label: words.actions[at] ?? action })),
    steps: words.steps.map((text, at) => ({
      text,
      href: at === 3 ? "https://help.instagram.com/" : null,
    })),
    talkText: words.talk,
    helplinesChecked: "Numbers last checked on 31 October 2026.",
    helplines: [
      {
        name: words.lines[0] ?? "",
        phone: "0800 1111",
        sms: "114",
        url: "https://childline.org.uk",
        hours: words.hours,
        checked: false,
        emergency: false,
      },
      {
        name: words.lines[1] ?? "",
        phone: "112",
        sms: null,
        url: null,
        hours: null,
        checked: true,
        emergency: true,
      },
    ],
  };
}

/** A quiet page that is being read. */
export const quiet = (language: InterfaceLanguage = "en"): InPageState => ({
  language,
  words: inPageWords(language),
  corner: "bottom-left",
  gate: "open",
  health: "reading",
  level: "none-found",
  gaps: [],
  alert: null,
});

export const warned = (
  form: Form,
  language: InterfaceLanguage = "en",
  more: Partial<InPageState> = {},
): InPageState => ({
  ...quiet(language),
  level: LEVEL[form],
  alert: sampleAlert(language, form),
  ...more,
});
