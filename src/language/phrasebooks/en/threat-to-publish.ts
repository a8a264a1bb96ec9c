import type { TacticPhrases } from "../../phrasebook.ts";

/** Threatening to show pictures or chats to others. So rare in ordinary messages that it has its own fast path. */
export const threatToPublish: TacticPhrases = {
  weak: `
    (i|we) [have] (got|know) your (address|street|mums number|dads number|name and)
    in your (school|class|year) (chat|gc|groupchat|group chat) (by|before|tonight)
    (ill|i will) expose you
    <im> (exposing|leaking) you
  `,
  clear: `
    (everyone|everybody|your <crowd>|your <parent>) (will|is gonna|is going to|gets to|ll) see (what you sent|what you sent me|those pics|what i have|what i saved)
    (one|a single) (click|tap) and (everyone|everybody|your|they)
    if you block me (i|ill|i will|it|they|everyone) [will] (send|goes|post|share|get)
    <dont> block me or (it|i|ill|they|everyone)
    block me and (see|watch|find out|everyone)
    should i (send|show) (it|this|them) to your (<parent>|coach|girlfriend|boyfriend|boss) first
    want your (<parent>|<crowd>|coach|girlfriend|boyfriend|boss) to see (this|these)
    youve got an hour or (its|they|i|it)
    (shame|pity) if (this|it|they|people|everyone) (got out|saw|leaked|gets out|sees)
    nobody will look at you the same
    tell your <parent> what youve been (doing|sending)
    your whole (team|school|class|family|year|squad) (gonna|is gonna|will|is going to) (see|get)
    i (kept|saved) every (pic|photo|picture|one) you
    (it|this|they|that|everything|your <picture>) (goes|will go|go|gets sent|get sent|goes out|gets posted) (in|to|into|on|out to) your (class|whole|school|followers|friends|<crowd>)
    (i|ill|i will|imma|we) [will] (tell|show|send) (everyone|everybody|your <crowd>|the whole school|the whole server) [in the server|in your class|at school] what you (told|sent|showed|did)
    your (name|number|face|<picture>|address|secret) (on|in|to) every (server|group|chat|site|page)
    your (<picture>|friends list|friend list|followers|contacts) (is|are) with me
    the (whole|full|entire) list (receives|gets|sees|will see|will get) (it|them|this)
    (ill|i will|im gonna|im going to|i am going to|i can|i could|imma|ima|we will|i swear ill|were gonna|i would) (ruin|destroy|end|wreck) your (life|reputation|future|name|career)
    (your life|your reputation|your future) (will be|is|is gonna be|would be) (over|ruined|destroyed|finished)
    i (saved|have|kept|recorded|screenshotted|screen recorded|downloaded|screenshoted|got) (all|everything|all of it|it all) [you sent|we|on video|the pics|your (pics|photos|videos|messages|chats)] [recorded|saved|screenshotted]  (and|so|if|now|dont)
    (i have|ive got|i got|i saved|i took|i made|i recorded) [all|a list of|screenshots of|a screenshot of] [of] your (followers|follower list|friends list|following list|contacts|friend list|whole friends list|family and friends|friends and family|following|contact list)
    (i have|ive got|i know) [all] (your|the names of your|where your) (friends|family|school|parents|followers|<parent>|mums|address) (and|so|names|ill|on|work|works|if|number)
    (i|we) (recorded|screen recorded|videoed|filmed|taped|screenshotted) (you|everything|our call|the call|the whole call|it all|all of it|all your|that call|the video call)
    (everyone|everybody|all your friends|your friends|your family|your <crowd>|your whole school|your followers|the whole school|your <parent>|the whole world|people|your teachers|they) (will|is gonna|is going to|are gonna|are going to|are about to|can|would|gonna|should) [all] (see|get|know|receive|find|watch|find out|laugh) [it|this|these|your|what|them|about|the|at] (pics|photos|videos|pictures|video|nudes|you sent|you did|what you|kind of|you are|really|them|it|these|who you)
    (what|how) (would|will|do you think) your (<crowd>|friends|family|<parent>|school|followers) [will|would] (say|think|feel|react) (if|when) (they|i|he|she) (see|saw|sees|get|got|send|sent|post|posted|show|showed|share|shared|leak)
    (make|making|going) (you|this|it|your (pics|video|photos)|your pic) [go] (viral|famous (for|at)|go viral)
    (do what i say|do as i say|do it|send more|pay|pay me|cooperate|obey|talk to me|answer me|reply|one more|do what i want|more pics|if you block me|if you dont|dont block me|unblock me) (or|and|ill) (else|everyone|your|ill|i|i will) .. (post|leak|send|share|expose|everyone|everywhere|online|pics|<picture>|friends|family|school|<crowd>)
    (dont|try to|if you) (try|block|blocking|delete|report|ignore|try to block) [me|to block] .. (ill|i will|im gonna|everyone|they all) .. (post|leak|send|share|expose|release|publish|upload)
    (ill|i will) (tell|send|show|forward) [it|this|them|these|everything|all|all this|all of it] [to] (everyone|everybody|your <parent>|the whole school|all your <crowd>|your whole school|your school|your friends|your family|your <crowd>) (if you|unless|what you (did|sent|do)|or|how you)
    (unless|if) you (dont|do not|wont|stop|refuse|block|ignore|tell) .. (ill|i will|im gonna|i swear|im going to|imma) [just] (tell|send|show|forward|post|leak|share|expose|upload|publish|release)
    (post|leak|send|share|expose|upload|show) (it|them|these|your (pics|photos|video|videos)) (everywhere|all over|on every|on all|all around|online|on the internet|on your (school|page|wall))
    (wait|lets see|see) (till|until|when|what happens when|how) (i|your <crowd>|your <parent>|everyone|they) (send|post|see|sees|leak|share|get)
    (<number>|all) of your (followers|friends|contacts|classmates) (will|already|are|ready|selected|in a group|know)
    (already|just) (made|created|have|opened) a group (chat|with) (with|your) [all] [your] (<crowd>|friends)
  `,
  strong: `
    (ill|i will|im gonna|im going to|i am going to|i can|i could|imma|ima|we will|gonna|going to|about to|i might|i would|were going to|were gonna|ready to|time to) [just|easily|simply|now|also|be] (send|post|share|show|leak|forward|upload|publish|release|expose|spread|put|sending|posting|leaking) [all|every one of|all of] (it|this|these|those|them|your|everything|that|the|all this|ur|all your|one) [private|nude|naked|little|embarrassing|secret|last|dirty] [<picture>|<clip>|nudes|screenshots|chats|messages|convo|call|stuff|secrets|face|pics and video] [you sent|of you|of yourself|we had|i have] (to (everyone|everybody|all your|your <crowd>|your whole|ur <crowd>|the whole|every one|each of your|all of your|all <crowd>|all the people|every person|every|your entire)|online|on (the internet|social media|every site|facebook|insta|instagram|tiktok|twitter|your page|reddit|telegram|all)|everywhere|publicly|public|for everyone|all over)
    (ill|i will|im gonna|im going to|i am going to|imma|ima|gonna|going to|about to|we will) [just] (post|leak|expose|publish|release|upload) (your|ur|all your|those|every one of your|the) [private|nude|naked|embarrassing|secret] (pics|photos|pictures|nudes|video|videos|selfies|pic|photo|secrets|chats|screenshots)
    (send|pay|do|give|show|get|answer|meet|buy|transfer) .. or (ill|i will|im gonna|i|everyone|your|im|imma|else ill) .. (post|leak|share|expose|release|publish|upload|send (it|them|this|everything|these|your) .. to)
    (send|sending|leak|leaking|post|posting|share|sharing|forward|show|showing) [all|all of] (it|this|these|them|your|everything|those|that|the) [<picture>|<clip>|nudes|screenshots] to (all|everyone|everybody|all of|every one of|each of) [of] your (followers|friends|family|contacts|classmates|<crowd>)
    (leak|expose|publish|release) (your|ur) [private|nude|naked] (pics|photos|pictures|nudes|video|videos|secrets)
    (if you|unless you|dont) .. (ill|i will|im gonna|i) (leak|expose|post|send|share) (your|the|those|all) [private] (<picture>|nudes|<clip>)
    (everyone|everybody|your <crowd>|your friends|your family) (will|gonna|is gonna|is going to|are gonna) (see|get|receive) (your|these|those|the|them|all) [private|nude] (<picture>|nudes|<clip>|of them)
  `,
  guards: `
    (send|post|share|show|put|upload) [all] (it|this|them|the|these|those|everything) [<picture>|<clip>] (to|on|in) (the|our|my|team|class|family) (group|gc|groupchat|chat|class|team|drive|family|story|server|teacher|page|website|school (site|website|page|newsletter))
    (dont|do not|never|wont|not|please dont|promise not to) (send|post|share|leak|upload|show|expose)
    (will|did|would|might|could|can|are|should|shall) (she|he|they|you|somebody|someone) (send|post|share|leak|expose)
    (she|he|they|someone|somebody|the company|the school) [will|is gonna|is going to|might|would] (send|post|share|leak|expose|release|leaks|posts)
    ruin your (dinner|appetite|surprise|day|life lol|fun|sleep|night|evening)
    (trailer|album|song|single|teaser|game|patch) .. (leak|leaked|release)
    (post|share|upload|send) (the|our|my|his|her) [holiday|party|team|wedding|group|match|trip|prom|class] (photos|pics|pictures|video|videos) (to|on|tonight|tomorrow|later|from)
    (ill|i will) post (your|the) (art|drawing|drawings|song|cover|letter|parcel|package|card|gift|present|invite)
  `,
};
