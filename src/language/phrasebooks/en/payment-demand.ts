import type { TacticPhrases } from "../../phrasebook.ts";

/** Demanding money under threat, against a deadline, or in gift cards and coins. */
export const paymentDemand: TacticPhrases = {
  clear: `
    (you have|youve got|u have) (until|till) .. to (pay|send the money|get the money|find the money)
    (buy|get) [me] a [gift|steam|apple|google] card (at|from|in) the (store|shop|corner shop) and (send|give|show)
    scratch it and (send|show|give)
    (price|amount) (goes up|doubles) (tomorrow|every|tonight)
    another (<number>|<money>) and (were|we are|its|youre) (done|over|free|finished)
    (it|that|this) (costs|will cost|cost) [you] (<number>|<money>) for (silence|my silence|me to)
    (<money>|<number>) [pounds|quid] in (vouchers|gift cards|giftcards|bitcoin|steam cards)
    (western union|moneygram) (name|now|only|today|details)
    (pay|pay me|pay us|send [me|us] [the] (money|cash|<money>)|transfer [me] (the money|<money>)|give me (money|<money>|the money)) (or|otherwise) (else|everyone|ill|i will|im gonna|your|its|theyll)
    (pay|pay me|pay us|send [me|us] [the] (money|cash|<money>)|transfer [me] (the money|<money>)|give me (money|<money>|the money)) (if you dont want|before i|unless you want|and (ill|i will|we|i) (delete|wont|will delete|stop|leave|let))
    (you have|youve got|u have|i give you|ill give you|giving you) [only|exactly] (<number>|one|two|an|a|24|until|till) (hours|hour|minutes|mins|min|day|days|tonight|midnight|tomorrow) to (pay|send|get|transfer|find|come up|buy)
    (pay|send (it|<money>|the money|money)) (within|in the next|in|by|before) [<number>|one|an|24|the next] (hour|hours|minutes|mins|midnight|tonight|noon) (or|else|otherwise|if)
    (how much|what) (money|cash) (do you have|can you (get|send|pay|afford)|you have|have you got) [in|on|right|now|at|on you] [your|the] (now|bank|account|card|today|you|send|to pay)
    how much can you (pay|send me|afford to pay|get me)
    (if you|once you|when you|as soon as you|just|after you) (pay|send <money>|send (the|me) money|send [me] the <money>) [me|us|up|it|now|the money] .. (ill|i will|we will|i|its|they) [will|wont] (delete|leave|stop|forget|not post|let you|be over|go away|post|send|erase|remove|gone|never|be deleted)
    (<money>|<number>|money|cash|a gift card|gift cards) [now|today|first] and (ill|i will|i|we|we will|its) [will] (delete|erase|stop|leave you|leave you alone|remove|not post|wont post|wont send|forget|go away|over)
    (buy|get|purchase|go buy|go get|order) [me|us] [a|an|some|two|<number>|the|one] [<money>|<number>] (steam card|steam cards|apple card|apple cards|itunes card|google play card|razer gold|vanilla card|amazon card|paysafecard|paysafe card|neosurf|pcs coupon|bitcoin|btc|gift cards|giftcards|steam gift card|apple gift card|amazon gift card|google play gift card) (and|with|from|now|then|or|worth|today|at)
    (send|give|show) [me] [the|a] (code|codes|pic|picture|photo|numbers|number) (of|on|from|off) the [back of the] (card|gift card|giftcard|steam card|apple card|cards|gift cards|voucher|back of the card)
    (scratch|scratch off) the [back|code|card] (code|card|back|off|and send|gift card)
    (borrow|take|steal|use|get) [it|money|some|the|some money] [from] (your <parent>|your mums|your dads|your moms) (card|credit card|purse|wallet|money|bank card|account|paypal)
    (send|pay) [me] (more|another|again) (money|<money>|or|another)
    (i|we) (want|need|demand) (<money>|<number>|money|more money|my money|the money|cash) [by|in|now|today|tonight|from you|or|before|right|within] (now|today|tonight|or (ill|i|else|your|everyone)|you or|midnight|tomorrow or|right now or|hour|within|from you)
    (its|itll be|it will be|it is|thats|just|only) (<money>|<number>|<number> dollars) (or|to (delete|make (it|this) go away|keep (it|this|me)|stop|forget))
    (pay|send|transfer) [it|the money|<money>|in|with|via|using] (in|with|via|by|through|using|as) <voucher>
    pay up (or|now|before|bro|if|and|by)
    (my|this|the) (btc|bitcoin|crypto|usdt) (address|wallet)
  `,
  strong: `
    (pay|send|give|transfer) [me|us] [the] (money|<money>|<number>|cash|up) [now|today|tonight|by tonight] or (ill|i will|im gonna|i|everyone|your|im|else|imma) [will|else ill] .. (post|leak|share|expose|send|publish|release|see|show|tell|upload)
    (pay|send) .. (or|before) (i|ill) [will] (post|leak|share|expose|send (it|them|this|your|everything)|publish|release|upload)
    (pay|pay me|pay us|send money|send me money|send the money) or (else|everyone|ill|i will|im gonna)
    (if you dont|unless you|you better|if you do not) [want] (pay|send (the|me) money|send <money>|pay me|pay up)
  `,
  guards: `
    (pay|paying|paid) (me|us|you|it|her|him|them) [all|it|that] back
    (pay|send) (me|us|for) [the|your|my] (back|share|half|lunch|pizza|tickets|ticket|rent|taxi|uber|food|dinner|drinks|cinema|trip|deposit|fee|fees|fine|bills|bill|gas|petrol|hotel)
    <money> (for|by) [the|your] (trip|rent|pizza|tickets|ticket|hotel|gift|present|lunch|dinner|shirt|kit|fee|fees|deposit|room|house|concert|taxi|uber|food|coach|teacher|school|club)
    (pay|send) .. or (youll|you will|we) (lose|miss|get|cancel|not) (your|the|a|out) (spot|place|fine|late|ticket|seat|order|on)
    (pay|buy) (by|before|within) .. (ticket|tickets|fee|trip|spot|deposit)
    how much (money|cash) do you have (left|for|in (game|monopoly|the game|gta)|on you for|to spend)
    (buy|get) (her|him|them|mum|dad|mom|nan|us)
    (late|library|parking) (fee|fees|fine)
  `,
};
