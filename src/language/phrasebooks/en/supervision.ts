import type { TacticPhrases } from "../../phrasebook.ts";

/** A parent or another adult watches, knows or is told: it protects, and lowers a risk. */
export const supervision: TacticPhrases = {
  weak: `
    <im> not allowed
    (i|let me|ill|i will|i have to|gotta|i need to|lemme) ask my <parent>
    my <parent> (said|says|wont let|doesnt let|dont let|didnt let|would kill|will kill|is gonna kill)
    my <parent> (is|are) (strict|so strict|really strict|very strict|overprotective)
  `,
  clear: `
    my (<parent>|<sibling>|teacher|school) (always|sometimes|regularly|often|usually|also|can|could|will|might|literally|still|gonna|is gonna|are gonna|wants to|want to|really|actually|randomly|do|does|both) <check> [through|on|at|into|in|over|all] [my|this|all|our|everything|these|what|who|the|every] (<device>|password|apps|everything|this|it|these|phone sometimes|i do|im texting|im talking|i talk|i text)
    my (<parent>|<sibling>|teacher) (checks|reads|monitors|looks|goes|watches|tracks|sees|controls|check|read|monitor|look|go|watch|see|has|have|track) [through|on|at|into|access to|all|over] (my|this|our|everything|these|what|who|all my|the) [<device>|password|passwords|passcode|login|old|insta] (<device>|password|passwords|passcode|login|every|i|im|sometimes|everything|chats|apps|is|on|at|always|a lot|all|and|so|too|do)
    my (<parent>|<sibling>|teacher) (checks|reads|monitors|looks through|goes through|look through|go through|check|read|monitor|can see|can read|sees|has) [all] [my|this|our|these] (<device>|password|passwords|passcode|everything|chats)
    my (<parent>|<sibling>|teacher|friend|uncle|boyfriend) (is|are|s|just|is sitting|is standing|are sitting|was) [right|sitting|sat|standing|also|literally|still|just|all] (here|next to me|beside me|with me|watching|looking|reading this|reading these|in the room|behind me|coming in|by me|close by|right here|right next to me|looking over|checking my|over my shoulder|reading my|on here too|watching me|seeing this|around|came in)
    (im|i am|ill|i will|im going to|im gonna|i might|i have to|gonna|i should|imma|gotta|i need to|i) [just|already|really|always] (tell|telling|told|show|showing|showed|talk to|talked to|get|getting) [this to|about this to] my (<parent>|teacher|<sibling>|school|counselor|counsellor|coach|principal|big brother|big sister|older brother)
    (im|i am|ill|i will|im going to|im gonna|gonna|going to) (call|calling|tell|telling|go to|report this to|contact|contacting|reporting you to) [the|you to the] (police|cops|cyber police)
    (ill|i will|im|i|we) (report|reported|reporting|went to|called|told) [this|you|it|him|her|that] [to] the (police|cops)
    my <parent> (know|knows|knew|found out|saw|has seen|have seen|will find out|would find out|heard|read) [about|that|all|everything|you|this|our|im|i] (about|you|this|it|im|our|that|these|everything|us|what|i|messages|texts|the)
    (my|the) (phone|account|insta|instagram|messages|ipad|computer|laptop|tablet|facebook) (is|are|s|has|have|got) [also|all|being] (monitored|checked|shared with my|linked to my|parental|supervised|connected to my <parent>|parental controls|screen time|tracked|my <parent>s|family link)
    (i have|ive got|theres|we have|i got|with) (parental controls|parental control|family link|supervision|a supervised account|parental supervision)
    (my <parent>|they|she|he) (has|have|knows|know|got|made me give) [all] my (password|passwords|passcode|login|pin)
    my <parent> (wont|doesnt|dont|didnt|does not|do not|said i cant|says i cant|said im not allowed to|says im not allowed to|said not to|told me not to|says not to|taught me not to|say not to|never) [let|lets|allow|allows] [me] [to] (talk|give|send|meet|add|chat|accept|share|post|call|date|text|go out with|have strangers|answer)
    <im> not allowed to (talk|give|send|meet|add|chat|share|post|call|date|text|have|accept|video|be on)
    i (have to|need to|should|must|will|gotta) (ask|check with|tell) my <parent> (first|if|before|about (this|you|it|that)|whether)
    my (<parent>|<sibling>|uncle) (is|s|works as|works for) (a|the|with the|an) (cop|police|policeman|police officer|detective|lawyer|cops|officer|judge|social worker)
    (this|it) is [his|her|actually] [their|my] (mum|dad|mother|father|brother|sister|mom|aunt|parents) (here|speaking|who|and|of)
    (this is|im|i am) (her|his|<girl>|their) (mum|mom|dad|mother|father|brother|sister|parent|guardian)
  `,
  guards: `
    my <parent> (said|says) (hi|hello|happy|thanks|thank|yes|ok|dinner|congrats|good|its fine|i can|you can|theyll|shell|well|to say|so|its ok|that|the)
    my <parent> (is|are|s) [right|just|still] (here|coming|there|around) (to (pick|get|collect)|with (the (car|cake|food|shopping|dog)|pizza)|in (<number>|five|ten)|so i (gotta|have to) (go|run)|already|waiting|gotta go|now bye)
    my <parent> (checks|checked|is checking|reads|watches|looks|watch|read|looking) (the (weather|mail|news|oven|tv|fridge|times|price|score|post)|my (homework|temperature|work|maths|spelling|forehead|tyres|temp|essay|tonsils)|tv|football|it|books|strictly)
    (tell|telling|told|show|showed|showing|ask) my <parent> (about (the|my|school|our|her|his|you getting|uni)|the (news|good news)|i (said|got|passed|love|won)|to (pick|get|come|buy|bring|make)|happy|that (i (got|passed|won)|dinner|youre coming|you (passed|got|won|are coming))|you said (hi|hello)|good|what (happened|i|time)|hi|thanks|thank|thatll)
    (i|let me|ill|i will|i have to|gotta|i need to|lemme) ask my <parent> (to (pick|drive|get|buy|drop|make)|for (a (lift|ride)|money|help)|what time|where the|how)
  `,
};
