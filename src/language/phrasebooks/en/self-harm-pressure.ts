import type { TacticPhrases } from "../../phrasebook.ts";

/** Demanding or pushing self-harm. Insults among players are a trace; a demand is explicit. */
export const selfHarmPressure: TacticPhrases = {
  weak: `
    kys
    (go|just) die
    (neck|off|unalive) yourself
  `,
  clear: `
    do it deeper
    (next|your|the) (task|challenge|punishment|dare) is to (cut|hurt|harm|burn|choke)
    (scratch|carve|burn|cut) it into your (arm|leg|skin|wrist|thigh)
    (write|do) it with a (blade|razor)
    hold your breath (till|until) you (pass|black|faint)
    <dont> eat (till|until) i
    (everyone|we|they|all of us|the others) marked (themselves|their arm|their arms|their skin)
    (mark|marking) (yourself|your arm|your skin|your wrist) (with|for|w)
    (punch|hit|slap|bite|scratch) (the wall|yourself|your face|your arm|your head) (till|until) i
    (do you|you) (keep|have|got|own) (a blade|a razor|razors|blades|a razor blade)
    (you should|why dont you|u should|please|just|go|go and|everyone wants you to|you need to|you might as well|you better) [just|really|go|and] (die|kill yourself|end it|end yourself|end your life|kys|disappear forever|off yourself|hurt yourself|jump off)
    (nobody|no one|noone|no body) (would|will|ll|d) [even|ever] (miss|care if you|notice if you) (you|died|die|were gone|are gone|disappeared|was gone)
    (the world|everyone|everybody|we|your family|they|people|your friends) (would be|is|will be|are|d be) better [off] without you
    (kill|unalive|neck) (yourself|urself|ur self)
    you [really] (deserve|need) to (die|suffer|be hurt|bleed)
    (do it|end it|jump|just do it) .. (no one|nobody) (will|would|ll) (miss|care|stop)
    (youre|you are) better [off] dead
    (a|the) challenge .. (cut|hurt|blade|scar|harm)
    (starve|stop eating|dont eat) (yourself|for me|until|if you (want|love)|or)
  `,
  strong: `
    (cut|hurt|harm|burn|carve|scratch|punish|choke|starve) (yourself|urself|your (arm|arms|wrist|leg|legs|skin|thigh|thighs)|my name|our|my initials) [more|now|deeper|again|tonight] (for me|on (cam|camera|video|live|call|your)|or (ill|i|else|im)|and (send|show|film|record|prove)|to prove|if you (love|want|dont)|in (your|front)|into|and i|now|on)
    (want|wanna|need|like|love|let me|make you) [to|me] (see|watch) you (bleed|cut|hurt|suffer|harm|starve|cry on cam|burn)
    (show|send|prove) [me|to me] [a|the|your|some|that] [pic of your|pic of the|fresh|new] (cuts|scars|blood|cutting|cut marks|marks)
    (if you|unless you) (dont|wont|cut|do not) .. (cut|hurt|harm|burn) (yourself|your)
    (cut|carve|write|burn) (my name|my initials|my username|our name|it) (in|into|on) (your|ur) (arm|skin|leg|wrist|body|thigh)
    (you have to|you must|you gotta|you will|you need to|i want you to|i dare you to|youre going to|youre gonna|make yourself|ordered you to|i told you to) (cut|hurt|harm|burn|kill|bleed|starve|punish|choke) (yourself|urself|your (arm|arms|wrist|leg|thigh)|for me)
    (kill|hurt|cut) yourself (on|or|for) (cam|camera|live|call|video|me|ill|i|else|everyone)
    (livestream|stream|film|record) (it|yourself|you) [while|when] [you] (cutting|hurting|dying|bleeding|cut|do it and die)
  `,
  guards: `
    kys (lol|lmao|haha|jk|bro|noob|loser|xd)
    (lol|lmao|haha|jk|bro) kys
    (dont|do not|never|didnt|did|please dont|wont|wouldnt|shouldnt|not to|without|stop|if you|might|careful|could|ill|gonna|you will|have you|you|ever|trying to|thinking of|thinking about|tempted to|wanting to|want to|wanna) (cut|hurt|harm|hurting|cutting|harming|burn|burned|kill|killing|starve) (yourself|urself)
    (cut|hurt|burn) yourself (on|with) (the|a|that|paper|some|it|glass|your|my)
    (did|have|do|didnt) you (cut|hurt|harm|burn|scratch) [yourself|your]
    (you (should|could)|just|go) (die|disappear) (laughing|of|in the game|here so|and respawn|first|then|again|so we|on purpose|to|without)
    (cut|burn) your (hair|nails|losses|fringe|toast|tongue|calories|own)
    (die|kill) .. (respawn|boss|zombie|level|game|round|spawn)
    starve (lol|haha|until (dinner|lunch))
  `,
};
