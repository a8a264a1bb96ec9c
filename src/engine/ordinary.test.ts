import { describe, expect, it } from "vitest";
import { loudest, type TalkSetting, talk } from "./talk.test-kit.ts";

/** Ordinary conversations that look alike. All are taken to be new contacts unless the setting says otherwise. */
const ORDINARY: readonly (readonly [string, TalkSetting, readonly string[]])[] = [
  [
    "friends who flatter each other",
    {},
    [
      "them: omg ur new pic is so pretty",
      "me: aww ur prettier",
      "them: no u are gorgeous stop it",
      "me: youre so beautiful i cant",
      "them: love ur hair so much",
      "me: love u babe",
      "them: send me the pic from yesterday",
      "me: sent",
      "them: cute!! wanna meet up saturday",
      "me: yesss",
      "them: call me later",
    ],
  ],
  [
    "a couple of the same age",
    {},
    [
      "them: morning babe",
      "me: morning love",
      "them: i miss you sweetheart",
      "me: miss you too babe",
      "them: you looked so beautiful yesterday",
      "me: you too, so handsome",
      "them: can i see you tonight",
      "me: yes",
      "them: i can pick you up at 7",
      "me: perfect",
      "them: ill call you when im outside",
      "me: ok love you",
    ],
  ],
  [
    "a mother and her daughter",
    { facts: { firstContact: false } },
    [
      "them: are you home darling?",
      "me: yes mum",
      "them: is dad home yet?",
      "me: no",
      "them: send me a photo of your homework sweetie",
      "me: ok",
      "them: proud of you my love",
      "them: i'll pick you up at 5, call me when you're done",
      "me: ok",
      "them: i'll give you 20 euros for lunch",
    ],
  ],
  [
    "a coach who arranges lifts",
    {},
    [
      "them: hi, training is moved to 6 on thursday",
      "me: ok thanks",
      "them: can your parents drive you or do you need a lift?",
      "me: i need a lift",
      "them: ok i'll pick you up at 5.30 in front of the school",
      "me: thanks coach",
      "them: great work on saturday, well played",
      "them: meet at the gym at 8 on sunday, bring your kit",
      "me: ok",
      "them: call me if you are late",
    ],
  ],
  [
    "a shop",
    {},
    [
      "me: hi, my parcel came broken",
      "them: so sorry to hear that! can you send us a photo of the damage?",
      "me: here",
      "them: thank you. we can refund you 50 euros or send a new one",
      "me: refund please",
      "them: sure, the money will be on your account in 3 days",
      "them: you get a gift card of 10 euros too",
    ],
  ],
  [
    "a buyer of second-hand clothes",
    { facts: { openedBy: "them" } },
    [
      "them: hey is the jacket still available?",
      "me: yes",
      "them: can you send more pictures of it?",
      "me: sure",
      "them: nice! i can pay 50 euros",
      "me: 60",
      "them: ok. can we meet on saturday?",
      "me: yes at the station",
    ],
  ],
  [
    "a class group",
    { facts: { group: true } },
    [
      "them: whats the homework",
      "them: send a pic of page 12 pls",
      "them: dont tell the teacher lol",
      "them: ur so pretty emma",
      "them: who is home",
      "them: lets meet at the mall saturday",
      "them: add me on snap everyone",
    ],
  ],
  [
    "friends who plan a surprise party",
    { facts: { firstContact: false } },
    [
      "them: we plan a surprise for lea on friday",
      "me: yay",
      "them: dont tell anyone ok its a secret",
      "me: promise",
      "them: everyone gives 5 euros for the gift",
      "me: ok",
      "them: lets meet at my place at 5",
      "them: is your mum home on friday?",
      "me: yes why",
      "them: call me tonight",
    ],
  ],
  [
    "a cousin, marked as known, who asks for a photo",
    { known: true },
    [
      "them: you were so pretty at the wedding",
      "me: thanks",
      "them: really beautiful dress",
      "them: can you send me a photo of you from saturday?",
      "me: ok",
      "them: just one more, for grandma",
    ],
  ],
  [
    "a friend who asks for the Netflix password",
    { facts: { firstContact: false } },
    [
      "them: yo whats your netflix password again",
      "me: lol ask my sister",
      "them: send me the netflix code pls",
    ],
  ],
  [
    "amies qui se complimentent",
    {},
    [
      "them: t trop belle sur ta photo",
      "me: mdr toi t'es magnifique",
      "them: arrête t'es trop jolie",
      "me: t'es trop belle aussi",
      "them: envoie la photo d'hier",
      "me: tiens",
      "them: on se voit samedi ?",
      "me: oui bisous",
      "them: bisous ma belle, je t'appelle",
    ],
  ],
  [
    "un entraîneur qui organise les trajets",
    {},
    [
      "them: salut, l'entraînement est à 18h jeudi",
      "me: ok merci",
      "them: tes parents peuvent t'amener ?",
      "me: non",
      "them: je viens te chercher à 17h30 devant le collège",
      "me: merci",
      "them: bravo pour samedi, bien joué",
      "them: rendez-vous au gymnase dimanche à 8h",
      "them: appelle-moi si tu es en retard",
    ],
  ],
  [
    "une surprise entre amis",
    { facts: { firstContact: false } },
    [
      "them: on fait une surprise à Léa vendredi",
      "me: trop bien",
      "them: le dis à personne c'est un secret",
      "me: promis",
      "them: chacun donne 5 euros pour le cadeau",
      "them: on se retrouve chez moi à 17h",
      "them: ta mère est à la maison vendredi ?",
      "me: oui",
    ],
  ],
];

describe("ordinary conversations are never interrupted", () => {
  it.each(ORDINARY)("%s", (_, setting, lines) => {
    expect(["line", null]).toContain(loudest(talk(lines, setting)));
  });
});

describe("but the same words are not a free pass", () => {
  it("a known contact who threatens to publish interrupts", () => {
    const moments = talk(["them: hi cousin", "them: i will send your pics to all your friends"], {
      known: true,
    });
    expect(loudest(moments)).toBe("urgent");
  });

  it("a friend's account that asks for the code of this account interrupts", () => {
    const moments = talk(["me: hey", "them: send me your instagram password"], {
      facts: { firstContact: false },
    });
    expect(loudest(moments)).toBe("card");
  });
});
