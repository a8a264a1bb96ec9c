import type { TacticPhrases } from "../../phrasebook.ts";

/** Keep it between us, delete it, hide it. Surprise parties and gossip also ask for silence. */
export const secrecy: TacticPhrases = {
  weak: `
    dont tell <anyone>
    dont (tell|show) (mum|mom|dad|them|her|him)
    (between us|between you and me|between me and you)
    keep it (quiet|secret|low key|on the low|lowkey|down low)
    (its|thats) [a] secret
    can you keep a secret
    dont screenshot
    dont (show|send) (this|it|that) to <anyone>
    vanish mode
  `,
  clear: `
    your (friends|mates) (are|re|were) [just|only|so] jealous
    (they|people|your friends|others|everyone) (wouldnt|wont|dont|would not|will not|would never) (get|understand) (us|what we have|this thing we)
    (they|people) (would|will|ll|d) [only] (twist|ruin) (it|this|what we have)
    this is just for us
    (they|your friends|your mates|people) would (only|just) be jealous
    your friends would be jealous
    your <parent> would (overreact|flip|lose it|ban)
    (theyd|they would|theyll) (take your phone|ban you|block me|stop us|ground you)
    (save|put) my (number|name) .. (another|different|fake) name
    delete after (reading|you read|youve read)
    say you were at (a|your|the)
    say its (homework|for school|a school thing)
    not a word to (anyone|your|them|her|him)
    <dont> mention me $
    if (she|he|they|anyone|your <parent>) (asks|ask) (im|i am|we met|youre)
    <dont> (go|be) (telling|mentioning|showing) (this to|it to|your <parent>|<anyone>|people|your friends)
    no need to (mention|involve) (your <parent>|<anyone>|me|an|him|her|them|us)
    <dont> make it a (thing|big thing|big deal) with your <parent>
    (they|she|he|your <parent>) (dont|doesnt|do not) need (the whole story|to know about us|to hear about|to know everything|the details)
    (your <parent>|they) (wont|will never|never) know
    keep (your <parent>|your coach|your teacher|your friends|him|her|them) out of (it|this)
    your (coach|teacher|<parent>) ..4 keep (him|her|them) out
    leave (your <parent>|your coach|your friends) out of (it|this)
    <dont> tell the (other|others) (lads|girls|boys|kids|ones|players|guys)
    <dont> put this on (her|him|your <parent>)
    what they dont know (wont|cant) hurt
    (people|they) (see|hear) <age> and <age>
    <dont> [you] [ever|even|just] (tell|show|mention|say [anything] to|let) [this|it|any of this|that|about us|us|anything] [to] your <parent>
    <dont> [ever|even] (tell|show) (<anyone>|people|your friends|your <sibling>|your teacher|them|her|him|the teacher) [about|that|what|i|we|im|who|were] (about (us|me|this|our)|we|i|im|were|this|us|me|our|what we|that we)
    <dont> tell (<anyone>|your friends|your teacher|the police|the cops|your <sibling>) (ok|okay|or|alright|promise|k|baby|babe|yeah)
    you (cant|cannot|mustnt|must not|shouldnt|better not) (tell|show|let) (<anyone>|your <parent>|your friends|them)
    <dont> (mention|bring up) (me|us|this) to
    <dont> let (your <parent>|<anyone>|them|her|him) (see|read|find|know|catch|look)
    (keep|kept|keeping) (this|it|us|that|everything|me|our chat|these) (between|just between|only between) (us|you and me|me and you|the two|you and i)
    (keep|kept|keeping) (this|it|us|me|our|that) [a|our|all|as|as our] [little|chat|chats|friendship|relationship|conversation] (secret|private|quiet|hidden|on the down low|confidential)
    (keep|have|got|share|make) (our|this|little|some) [little|special] (secret|secrets)
    (just|stays|only|staying|strictly|stay) between (us|you and me|me and you|the two of us|you and i)
    what happens (here|between us) stays
    (no one|nobody|noone|no body|they|your <parent>|<anyone>|people) [else] (has to|have to|needs to|need to|must|can|should|can ever|will ever|has got to|gotta|doesnt need to|dont need to|will|would|doesnt have to|dont have to|must never|should never|can never|doesnt|is gonna) (know|find out|see this|see us|see it|find these|find us)
    (delete|erase|clear|wipe|remove|unsend) (our|this|the|these|those|your|all|all our|all the|all of|my|all these|all my|every|it all|whole) [whole|our|the|these|chat|messages] <thischat>
    (delete|erase|unsend) (this|it|everything|these|them|that) (after|afterwards|when|once|now|please|ok|straight|right|before|so)
    (make sure|remember|dont forget|promise) [you|to|to just] (delete|erase|clear|hide)
    (did|have) you (delete|deleted|erase|erased|cleared|clear|hide|hidden) (our|the|this|it|these|them|everything|my|that|all)
    (delete|erase) everything (we|i|you|after|now|please|ok)
    clear your (history|chats|chat|messages|inbox)
    (hide|lock) (this|our|your|the|it|me|these) [chat|from|phone|messages|app|<device>] [from] (from|chat|messages|phone|them|him|her|your)
    (hide|keep) (it|this|us|me|them|these) (from|away from) (your|them|everyone|everybody|people|him|her)
    (use|turn on|put on|switch on|enable|set) [the] (vanish mode|disappearing messages|disappearing|secret chat|secret mode|secret conversation|auto delete)
    (say|tell (them|her|him|your <parent>|people|anyone)) [that] (im|i am|its|youre|you are|ur|were|you re|that im|that youre|i m) (your|a|just a|just your|from|at|going|with|staying|only|someone|meeting|seeing|sleeping) (friend|school|cousin|a friend|from school|a friends|friends|a girl|uncle|your friend|friend from|class|sleepover|at a|over|classmate|teacher|coach|tutor)
    (save|put|name) me [in your phone] (as|under) (a|another|a different|some|your|a girls|a girl|your friend)
    change my name (in your|to|on your)
    (they|your <parent>|people|your friends|nobody|no one|others|noone|she|he) (wouldnt|wont|would not|will not|dont|would never|cant|will never|would|doesnt|dont even) [ever|really] (understand|get it|get us|understand us|approve|accept|like it|want us)
    (they|your <parent>|people|she|he) (will|would|d|are gonna|might|will try to|are just|just want to) .. (split us|separate us|keep us apart|break us up|stop us|ruin this|ruin it for us|make us stop|take your phone|take you away|ruin us)
    <dont> (screenshot|save|record|screen record) (this|anything|our|the|it|these|my)
    no screenshots
    (our|my) (little|lil) (secret|secrets)
    (swear|promise) [to me|that|me] [you] (you|youll|you will|you wont|not to|to) [wont|never|will never|not] (tell|show|say anything)
  `,
  strong: `
    (our|be our|its our|just our|is our|stay our) [own|special|little|lil|big] (secret|secrets)
    <dont> tell your <parent> (about|that|im|i|we|what|anything|or|ok|us|youre|this)
    (delete|erase|clear) (our|this|these|all our|the whole) (chat|chats|messages|convo|conversation|history|texts)
    (if you tell [<anyone>|them|your <parent>|the police]|if <anyone> finds out|if they find out|if you say anything) ..4 (trouble|jail|prison|hurt|taken|lose|over|kill|arrested|sorry|regret)
    (youll|you will|youd|well|we will|i will|id|ill|both|you would|we would) [both] (get|be) .. (trouble|arrested|jail|grounded|taken away) if (you tell|<anyone>|they|your|you)
  `,
  guards: `
    <dont> (tell|show|let|mention) ..4 ..4 (surprise|party|present|presents|gift|gifts|birthday|bday|cake|christmas|proposal|spoiler|spoilers|ending|engagement|pregnant|pregnancy|anniversary|secret santa)
    (surprise|party|present|gift|birthday|bday|christmas|proposal|spoiler|spoilers|secret santa|engagement) ..4 ..4 <dont> (tell|show|let|mention|say)
    <dont> tell me
    <dont> (tell|let) ..3 (win|know how|score|homework|marks|grade|exam|test|results)
    keep ..3 (secret|quiet|surprise) ..4 ..4 (surprise|party|present|gift|birthday|bday)
    (surprise|party|present|gift|birthday|bday) ..4 ..4 (secret|between us|quiet)
    secret (santa|recipe|level|ingredient|weapon|door|room|boss|menu|agent|service|passage|garden|story|code|ending)
    keep (it|that) (quiet|secret) (in|please class|class|everyone|till|until)
    (delete|clear|remove|erase) (the|this|your|that|those|these|all|my|old|whole) [old|duplicate|blurry|whole] (history|pics|photos|pictures|everything|messages|chat|app|emails) (from|in|on) (browser|the|my|your|class|last|group|camera|google|icloud)
    delete (everything|the photos|your photos|photos|pics) (to|and (start|reinstall)|off|on|that|from)
    they (wont|dont|will not|cant) (understand|get it) (the|maths|physics|jokes|english|my|french|our homework|football|until|if|because)
    (dont|never) let (them|him|her|anyone) (see|know|catch) (the ball|you (cry|down|sad|sweat)|where|how|that it|youre (scared|nervous))
    no one (has to|needs to|can) know (i|how (bad|much) i|that i (cried|failed|fell|ate))
    <dont> screenshot my (face|ugly)
    do not show (up|off)
    dont show (up|off)
    can <anyone> (see|know|find)
    will <anyone> know
  `,
};
