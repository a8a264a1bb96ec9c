import { beforeAll, describe, expect, test } from "vitest";
import { analyse, threadCoverage } from "./index.ts";

/** The first message pays for compiling the phrasebooks; no test shall. */
beforeAll(() => void analyse("", null), 30_000);

const coverageOf = (...messages: string[]) => threadCoverage(messages.map((text) => analyse(text, null)));

describe("the language of a thread", () => {
  test.each([
    ["English shorthand", "wyd", "nm just chillin wbu", "lol same", "u free later", "idk ill ask my mum"],
    ["French shorthand", "slt cv", "oui et toi", "mdr t ou", "jsuis au lycée", "tkt j'arrive"],
    ["both mixed", "ok let's go", "mdr tkt", "t'es trop drôle", "see u tomorrow"],
  ])("%s is covered", (_, ...messages) => expect(coverageOf(...messages)).toBe("covered"));

  test.each([
    [
      "Polish",
      "hej co robisz",
      "nic ciekawego a ty",
      "jestem w szkole",
      "nie wiem jeszcze",
      "dobrze do jutra",
    ],
    [
      "Turkish",
      "selam nasılsın",
      "iyiyim sen nasılsın",
      "okuldayım şimdi",
      "yarın ne yapıyorsun",
      "tamam görüşürüz",
    ],
    ["Arabic", "مرحبا كيف حالك", "الحمد لله وأنت", "أنا في المدرسة", "إلى اللقاء"],
    [
      "Spanish",
      "hola que haces",
      "nada y tu",
      "estoy en casa con mi hermano",
      "vale hasta luego",
      "te quiero mucho",
    ],
    [
      "German",
      "hallo wie geht es dir",
      "mir geht es gut und dir",
      "ich bin noch in der schule",
      "bis morgen dann",
    ],
    ["Italian", "ciao come stai", "tutto bene e tu", "sono a scuola adesso", "ci sentiamo dopo allora"],
    ["Portuguese", "oi tudo bem", "tudo e voce", "estou na escola agora", "nao sei ainda"],
    ["Dutch", "hoi hoe gaat het", "goed en met jou", "ik ben nog op school", "wat doe je vandaag"],
    ["Russian", "привет как дела", "хорошо а у тебя", "я в школе", "пока"],
    ["Ukrainian and Greek", "привіт що робиш", "γεια σου τι κάνεις", "καλά εσύ"],
    ["Japanese", "こんにちは", "元気ですか", "はい元気です"],
  ])("%s is not covered", (_, ...messages) => expect(coverageOf(...messages)).toBe("not-covered"));

  test("with too few words it is unknown", () => {
    expect(coverageOf()).toBe("unknown");
    expect(coverageOf("👍", "😂😂")).toBe("unknown");
    expect(coverageOf("Kamil", "12")).toBe("unknown");
  });

  test("the newest twenty messages decide", () => {
    const polish = Array.from({ length: 30 }, () => "nie wiem co tam jest");
    const english = Array.from({ length: 20 }, () => "what are you doing later");
    expect(coverageOf(...polish, ...english)).toBe("covered");
    expect(coverageOf(...english, ...polish)).toBe("not-covered");
  });
});
