/**
 * The case Porchlight exists for, after a press investigation (The Guardian, April 2023), without one sexual word:
 * an adult flatters a child, asks for pictures, promises money, wants to meet, has her "make money", takes her password.
 * All people are invented. `moment`: the step of the path that a message is.
 */
export interface StoryMessage {
  readonly from: "them" | "me";
  readonly text: string;
  readonly moment?: "praise" | "picture" | "money" | "meeting" | "job" | "password";
}

export interface Story {
  readonly language: "en" | "fr";
  readonly contact: { readonly name: string; readonly handle: string };
  readonly messages: readonly StoryMessage[];
}

const them = (text: string, moment?: StoryMessage["moment"]): StoryMessage =>
  moment ? { from: "them", text, moment } : { from: "them", text };
const me = (text: string): StoryMessage => ({ from: "me", text });

export const STORY_EN: Story = {
  language: "en",
  contact: { name: "Kevin Sample", handle: "kevin.sample28" },
  messages: [
    them("hey, just found your page"),
    me("hi do i know you"),
    them("not yet haha. your photos are so beautiful", "praise"),
    me("thx"),
    them("ur really pretty u know"),
    them("how old are you?"),
    me("12 and you"),
    them("im 28 but age is just a number"),
    them("you're so mature for your age"),
    me("lol ok"),
    them("you have an amazing smile princess"),
    them("you're not like the other girls"),
    me("thats nice"),
    them("are your parents at home?"),
    me("mum is at work"),
    them("good. dont tell anyone we talk, its our secret"),
    them("can you send me a pic of you?", "picture"),
    me("i dont know"),
    them("come on please, just one photo, only for me"),
    me("ok"),
    them("wow gorgeous, you could be a model"),
    them("i can pay you for more pics, 50 euros each", "money"),
    me("really"),
    them("yes. whats your number? lets talk on whatsapp"),
    them("i want to see you for real, lets meet on saturday, i can pick you up", "meeting"),
    me("ok where"),
    them("and you can help me make some money, its an easy job, good pay", "job"),
    me("what do i have to do"),
    them("give me your instagram password, i will manage your page", "password"),
    me("ok"),
  ],
};

export const STORY_FR: Story = {
  language: "fr",
  contact: { name: "Kévin Exemple", handle: "kevin.exemple28" },
  messages: [
    them("coucou, je viens de tomber sur ton profil"),
    me("slt on se connaît ?"),
    them("pas encore mdr. tes photos sont trop belles", "praise"),
    me("merci"),
    them("t vraiment jolie tu sais"),
    them("tu as quel âge ?"),
    me("12 et toi"),
    them("j'ai 28 ans mais l'âge c'est juste un chiffre"),
    them("tu es très mature pour ton âge"),
    me("mdr ok"),
    them("tu as un sourire magnifique ma princesse"),
    them("t'es pas comme les autres filles"),
    me("c gentil"),
    them("tes parents sont à la maison ?"),
    me("maman est au travail"),
    them("tant mieux. ne le dis à personne, c'est notre secret"),
    them("tu peux m'envoyer une photo de toi ?", "picture"),
    me("je sais pas"),
    them("allez stp, juste une photo, rien que pour moi"),
    me("ok"),
    them("waouh t magnifique, tu pourrais être mannequin"),
    them("je peux te payer pour d'autres photos, 50 euros chacune", "money"),
    me("c vrai"),
    them("oui. c quoi ton num ? on parle sur whatsapp"),
    them("j'ai envie de te voir en vrai, on se voit samedi, je viens te chercher", "meeting"),
    me("ok où"),
    them("et tu peux m'aider à gagner de l'argent, c'est un boulot facile, bien payé", "job"),
    me("je dois faire quoi"),
    them("donne-moi ton mot de passe insta, je m'occupe de ta page", "password"),
    me("ok"),
  ],
};

/** What must be said at each step of the path: by which message at the latest, how strongly, and why. */
export interface ExpectedWarning {
  readonly moment: NonNullable<StoryMessage["moment"]>;
  /** 1-based number of the message by which it must have come; from which message on it counts for this step. */
  readonly from: number;
  readonly by: number;
  readonly level: "tip" | "caution" | "urgent";
  readonly signal: string;
}

/** The same in both languages and on both sites: the stories are told line by line alike. */
export const EXPECTED: readonly ExpectedWarning[] = [
  { moment: "praise", from: 3, by: 9, level: "caution", signal: "compliment-burst" },
  { moment: "picture", from: 17, by: 17, level: "tip", signal: "request-after-praise" },
  { moment: "money", from: 22, by: 22, level: "urgent", signal: "image-for-reward" },
  { moment: "meeting", from: 25, by: 25, level: "tip", signal: "meeting-or-call" },
  { moment: "job", from: 27, by: 27, level: "tip", signal: "job-lure" },
  { moment: "password", from: 29, by: 29, level: "urgent", signal: "credential-request" },
];

const RANK = { tip: 1, caution: 2, urgent: 3 } as const;

/** The steps of the path at which nothing, or not enough, was said. */
export function missing(
  warnings: readonly { message: number; level: "tip" | "caution" | "urgent"; signals: readonly string[] }[],
): ExpectedWarning[] {
  const said = (step: ExpectedWarning) =>
    warnings.some(
      ({ message, level, signals }) =>
        message >= step.from &&
        message <= step.by &&
        RANK[level] >= RANK[step.level] &&
        signals.includes(step.signal),
    );
  return EXPECTED.filter((step) => !said(step));
}
