/**
 * Frequent chat words of languages that no phrasebook covers, accents stripped as in the matcher. Words that English or
 * French chats use as well ("me", "no", "tu", "de") are left out: they tell nothing.
 */
export const elsewhere = `
hola que como estas porque pero muy bien gracias tambien quiero tengo donde cuando hoy manana eres estoy jaja jajaja
esta por para los las una con mas mucho amigo nada todo hasta luego vale haces soy mi te yo el lo si bueno
voce vc nao tudo bem obrigado obrigada muito hoje amanha onde estou tambem isso aqui kkk kkkk oi ola pra blz tb eu ta mano
ciao come stai perche cosa grazie molto bene oggi domani sono sei anche questo quello niente allora ragazzi cmq che mi non
ich du nicht und ist das bin bist wie geht dir mir was ja nein danke heute morgen aber auch mit wir habe hast hab kannst
hallo schon noch mal denn warum wo auf ein eine der wir alles klar
ik je niet het een hoe gaat met jij ben wat nee vandaag morgen maar ook heb waar wij gewoon hoi dag doei echt
jestem jak sie co nie tak czy masz gdzie bardzo dobrze dzieki dzis jutro czemu ale tez jest moze czesc hej siema tylko
ben sen nasil nasilsin iyi evet hayir tesekkur nerede neden cok bugun yarin ama selam slm tmm naber var yok bir ne bu
jag inte och att det vad hur ar mycket tack idag imorgon
kamu aku tidak apa yang kenapa sudah belum gak iya
merhaba ahoj jsem jsi neni ako som prosim dobry
`;
