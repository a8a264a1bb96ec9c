import type { TacticPhrases } from "../../phrasebook.ts";

/** Presents and favours that make a debt. Friends and couples give as well. */
export const gift: TacticPhrases = {
  weak: `
    i (bought|got) you (something|a gift|a present|a little something)
    (<ill>|i can|i could|i wanna|i want to|let me) (buy|get) you (food|a drink|coffee|lunch|dinner|tickets|something|one|a gift|a present)
    (<ill>|i can) take you (shopping|out|to dinner|to the)
    (i can|<ill>|i could) (get|buy|send|give) you (robux|vbucks|v bucks|nitro|skins|gems)
    free (robux|vbucks|v bucks|nitro|skins|followers)
    (gift|present|surprise) for you
    (whats|what is) on your wish list
  `,
  clear: `
    i already (bought|got|ordered) you (something|a present|a gift)
    (<ill>|i can|i could|i would|i want to|i wanna|let me|id love to|id|lemme|i will) [always|even|also|totally|definitely] (buy|get|send|give|order|gift) you [a|an|some|the|any|your|all the|all|whatever|anything|new|lots of|so many|the new|the latest|a new|your own|another|some new|free|that|those] [new|nice|pretty|cute|latest|expensive|designer|gold] <treat> (if|for|when|anytime|baby|babe|princess|you want|you like|just|because|and you|you need|whenever)
    (<ill>|i can|i could|i would|i want to|i wanna|let me|id love to|id|i will) [always|even|also] (buy|get|give|gift) you (anything|everything|whatever|all (you|the|your)|nice things|so many|lots of|as many)
    (<ill>|i can|i could|i would|i want to|i wanna|let me|id love to|id|i will) [always|even|also] (buy|get|give|gift|order|send) you (a|an|the|some|that|new|your) [new|latest|nice|pretty|real|brand new] (phone|iphone|ipad|airpods|necklace|ring|jewellery|jewelry|dress|perfume|bag|handbag|laptop|ps5|console|vape|vapes|alcohol|robux|vbucks|skins|nitro|shoes|trainers|sneakers|clothes|makeup|gift card|giftcard)
    (<ill>|i can|i could|i would|i want to|i wanna|let me|id love to|i will|gonna) [really|totally] spoil you
    (spoil|treat) you (like|rotten|with|so|a lot|if|baby|princess|every|all|right)
    (<ill>|i can|i could|i would|i want to|let me|i will) [always] take [good|such good|really good|great] care of you
    (want|wanna|need|like) [me to] (buy|get|send|give|order|gift) you (a|an|some|the|something|anything|new|robux|vbucks|clothes|food|stuff|that|one|things)
    (do you want|would you like|you want|wanna have|you wanna have|want) (a|an|some|the) [new|free] (iphone|phone|ipad|airpods|robux|vbucks|nitro|necklace|gift card|skins|ps5)
    (whats|what is|send me|give me|need) your (address|home address|addy|postcode|adress) ..4 (send|gift|present|surprise|package|deliver|buy|something)
    (top up|recharge|pay for|pay) your (phone|phone bill|rent|bills|nails|hair|shopping|credit|data)
    what (do|would) you want me to (buy|get) you
    (buy|get|have|order) (whatever|anything|everything) you (want|like|need|wish|ask)
    (never|wont) have to (worry|ask|want) .. (money|anything|pay|again)
    (after|for) all (the|those) (gifts|presents|things|stuff|money|clothes) i
    (free|some) (robux|vbucks|v bucks|nitro|skins) (for you|if|to you)
    (<ill>|i can|i could|lemme|let me|want me to) (send|give|gift|buy) [you] [some|free|<number>|lots of] (robux|vbucks|v bucks|nitro|skins|gems)
  `,
  guards: `
    <treat> (for|on) your (birthday|bday|christmas|graduation|wedding|anniversary)
    (for|on) (christmas|your birthday|your bday|ur bday)
    (christmas|birthday|bday) (present|gift|presents)
    (<ill>|i can|i could) (get|buy|send|give) you (something|anything|one|some|food|a drink|lunch|stuff) (from|at|back) (the|tesco|mcdonalds|shop|store|there|maccies|kfc|starbucks)
    (get|buy) you (a|some) (new one|another one)
    (mum|dad|mom|nan|grandma|santa) (will|can|might) (buy|get) you
  `,
};
