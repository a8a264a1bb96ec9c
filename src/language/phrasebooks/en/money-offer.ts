import type { TacticPhrases } from "../../phrasebook.ts";

/** Money promised to the person, best told by a means of payment or by what it is for. */
export const moneyOffer: TacticPhrases = {
  weak: `
    (<ill>|i can|i could|i will) pay (you|u)
    (do|would) you [need|want] [some] (money|cash)
    need [some] (money|cash) $
    (send|sent|give|gave) you [some|the] (money|cash|<money>)
    <ill> pay for (you|your|it|everything|the)
    (whats|what is|send|send me|drop) your [own] <rail>
    (do you have|you got|have you got|you have) [a] <rail>
    you need (money|cash)
  `,
  clear: `
    (<ill>|i can|i could|i will|i would|id|happy to|willing to|want to|wanna|i do|we|will|gonna) [also|even|really] pay (you|u) (for|to|if|<money>|<number>|well|good|a lot|alot|extra|more|double|whatever|weekly|cash|every|each|per|any amount|right|today|through|via|with|anything|big)
    <ill> (give|send|transfer|wire|offer|pay) you [like|some|about|around|over|up to|another|a] (money|cash|<money>|<money> if|hundreds|thousands)
    <ill> (<rail>|paypal|venmo|zelle) you
    (i can|i could|i want to|i will|let me|id|lemme|i would) (give|send|transfer|wire|offer) you [like|some|about|around|over|up to|another|a lot of|lots of|so much|as much|any] (money|cash|<money>|allowance)
    (want|need|wanna|like) [to] [get|make|earn|have] [some|easy|quick|extra] (money|cash|<money>) (for|from me|just for)
    <money> (for|per|each|a|every) [a|one|each|every|some|your] (pic|pics|photo|photos|picture|pictures|selfie|selfies|video|vid|vids|videos|call|snap|meet)
    <number> (euros|bucks|dollars|pounds) (for|per|each|a) (pic|photo|picture|one|video|selfie)
    (whats|what is|send|send me|drop|give me) your <rail> (so|and|ill|i|to send|tag|username|id|account)
    (<ill>|i can|i could|lemme|let me|i want to|gonna) (send|<rail>) [it|you|something|money] (through|via|on|by|to your) <rail>
    (money|cash) for (pics|photos|pictures|selfies|videos|you|a pic|a photo|your time)
    (weekly|monthly) (allowance|payment|pay)
    (an|your|weekly|monthly|give you) allowance
    (sugar|spoil) (daddy|mommy|momma|baby)
    (<ill>|i can|i could|i want to|let me|id love to|gonna) (help|support) (you|your family) [out] (financially|with money|with cash|with your bills|with bills|pay)
    money (isnt|is not|is no|aint|wont be|is never) [a|an] (problem|issue|object)
    (how much|what) (do you want|would you want|would it take|would you charge|do you charge|for a|for one|will you take) [for] (pic|a pic|photo|a photo|a picture|one|picture|a video|a selfie|it|pics|photos)
    name your price
    (get|got) paid (for|to) (your|pics|talk|chat|being|just|posting|pictures|photos)
    (pay|paid) (by|via|through|with|on) <rail>
  `,
  strong: `
    (<ill>|i can|i could|i will|id|i would|we|will) (pay|give you|send you) .. (for|per|each|if you send|if you show|in return|in exchange) .. (pics|pic|photos|photo|pictures|picture|selfie|selfies|video|videos|one|<picture>)
    (<money>|money|cash) (if|and) you (send|show|meet|come|do|take|let)
    <money> .. (each|per) (pic|photo|picture|video)
    (send|show|come|meet|do it|do this|take) .. and (<ill>|i can|youll get|you get|i) (pay|give you|send you|get) .. (money|cash|<money>|paid|well|you)
  `,
  guards: `
    (pay|paid|paying) you [all|it] back
    <ill> pay you (for|later|tomorrow|when|on|monday|next|the|at) (the|my|it|lunch|dinner|ticket|tickets|pizza|gas|petrol|when|your|that|tomorrow|school|monday|half|later|uber|taxi|drinks|coffee|food|i|we|babysitting|mowing)
    <ill> (send|give|transfer|pay) you [the|my] (money|cash|<money>) (for|later|tomorrow|back|i|tonight|when|now|at|on|that|owe)
    <ill> (<rail>|paypal|venmo|zelle|revolut) you (for|the|back|my|later|tomorrow|half|when|now|tonight|what)
    (<money>|<number>) (for|a|per|each) (video|pic|photo|picture) (game|games|frame|printing|print|prints|book|card)
    (need|want) (money|cash) for (lunch|the|bus|a|food|gas|petrol|school|my|uni|christmas|ice|trip|it)
    (game|passport|school|class|wedding) (pic|photo|picture|photos|pictures)
    (lunch|pocket|bus|dinner|snack|rent|birthday) money
  `,
};
