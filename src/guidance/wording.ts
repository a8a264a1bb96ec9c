import type { InterfaceLanguage } from "../model/settings.ts";

/** One rule of wording: what must not be written, and why. Word borders know accented letters. */
interface Rule {
  readonly why: string;
  readonly pattern: RegExp;
}

/** Whole words only; `~` at the end of an entry allows any ending ("predator~" finds "predators"). */
function words(...list: readonly string[]): RegExp {
  const entries = list.map((entry) => entry.replace(/~$/, "\\p{L}*").replaceAll(" ", "[ \\u00a0\\u202f]"));
  return new RegExp(`(?<!\\p{L})(?:${entries.join("|")})(?!\\p{L})`, "iu");
}

const RULES: Readonly<Record<InterfaceLanguage, readonly Rule[]>> = {
  en: [
    { why: "promises", pattern: words("safe", "safely", "unsafe", "guarantee~", "secure", "no risk") },
    { why: "calls online friends strangers", pattern: words("stranger~") },
    {
      why: "blames",
      pattern: words(
        "why did you",
        "why didn['’]t you",
        "you should have",
        "you shouldn['’]t have",
        "your mistake",
        "careless",
        "naive",
        "stupid",
      ),
    },
    {
      why: "judges a person",
      pattern: words(
        "predator~",
        "groomer~",
        "grooming",
        "pervert~",
        "criminal~",
        "crime~",
        "offender~",
        "abuser~",
        "abuse~",
        "paedo~",
        "pedo~",
        "illegal",
        "guilty",
        "liar",
        "dangerous person",
        "bad person",
        "blackmail~",
        "traffick~",
      ),
    },
    { why: "uses a sexual word", pattern: words("sex~", "nude~", "naked", "porn~", "intimate") },
    { why: "uses a straight apostrophe", pattern: /\p{L}'\p{L}/u },
  ],
  fr: [
    {
      why: "promises",
      pattern: words("sûr", "sûre", "sûrs", "sûres", "sécurité", "garanti~", "sans risque"),
    },
    { why: "calls online friends strangers", pattern: words("inconnu~") },
    {
      why: "blames",
      pattern: words(
        "pourquoi as-tu",
        "pourquoi avez-vous",
        "pourquoi tu",
        "tu aurais dû",
        "vous auriez dû",
        "tu n['’]aurais pas dû",
        "vous n['’]auriez pas dû",
        "ton erreur",
        "votre erreur",
        "imprudent~",
        "naïf",
        "naïve",
        "bête",
      ),
    },
    {
      why: "judges a person",
      pattern: words(
        "prédat~",
        "pervers~",
        "pédo~",
        "criminel~",
        "crime~",
        "délinquant~",
        "agresseu~",
        "abuseu~",
        "abus",
        "coupable~",
        "illégal~",
        "menteu~",
        "personne dangereuse",
        "chantage",
        "maître chanteur",
        "trafic~",
      ),
    },
    {
      why: "uses a sexual word",
      pattern: words("sexe~", "sexu~", "nu", "nue", "nus", "nues", "nudes?", "porno~", "intime~"),
    },
    { why: "uses a straight apostrophe", pattern: /\p{L}'\p{L}/u },
    { why: "lacks a no-break space before : ; ! ? »", pattern: /(?<![\u00a0\u202f:;!?])[:;!?»]/u },
    { why: "lacks a no-break space after «", pattern: /«(?![\u00a0\u202f])/u },
  ],
};

/** What is wrong with a text, in words; empty when nothing is. `{placeholders}` and addresses are not text. */
export function faults(text: string, language: InterfaceLanguage): readonly string[] {
  const prose = text.replace(/https:\/\/\S+/g, "");
  return RULES[language].filter(({ pattern }) => pattern.test(prose)).map(({ why }) => `“${text}” ${why}`);
}

/** Sentences and the number of words in each. */
export function sentenceLengths(text: string): readonly number[] {
  const sentences = text.split(/(?<=[.!?])\s+/u);
  return sentences.map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0);
}
