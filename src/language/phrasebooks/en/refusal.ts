import type { TacticPhrases } from "../../phrasebook.ts";

/** Saying no, being uneasy, ending the contact. In the person's own lines it raises the level. */
export const refusal: TacticPhrases = {
  weak: `
    no (thanks|thank you|thx|ty)
    i (dont|do not) want to
    <im> not sure [about|if] (this|that|i|about)
    (id|i would) rather not
    idk [about|if] (that|this|i should)
    maybe (not|another time|later)
    ^ (nope|no way|nah|no no|no no no|hell no|absolutely not|never|eww|ew|stop|stop it|pls stop|please stop) $
    i (gotta|have to|got to) go
    (thats|thats so|thats kinda|thats a bit|its|this is) (weird|creepy|strange|odd|sus|gross)
    i dont (get|understand) why you
    i cant (do that|send|meet|talk)
  `,
  clear: `
    no [i|i really|sorry i|thanks i|thank you i] (dont|do not|wont|will not|cant|cannot|am not|m not) (want|wanna|do|feel|send|like|going|gonna)
    i (dont|do not|really dont|still dont) (want to|wanna|feel like|feel comfortable|like to) (send|show|meet|talk|do this|do that|call|video|give|share|see you|see u|date|text|say|tell you|answer|do it|chat|be|sending|doing|talking)
    i (dont|do not) (send|share|give|show|take) (pics|photos|selfies|pictures|my|those|that|things|stuff|nudes|out my|people|strangers|it to)
    i (dont|do not) (talk to|know you|meet|chat with|trust) [you|with] (strangers|people i|you|randoms|random|well|people|grown|adults|men)
    i (wont|will not|am not going to|m not going to|refuse to|would never|d never) (send|show|meet|give|share)
    <im> not (sending|doing|meeting|giving|showing|going|gonna|comfortable|calling|interested|sharing|telling|okay|ok|going to|talking)
    (leave|let) me (alone|be)
    (stop|quit) (messaging|texting|asking|calling|talking|writing|bothering|contacting|doing|pressuring|saying|sending|harassing|being|dming|following|it please|spamming|begging)
    (dont|do not|never) (message|text|call|contact|write|talk to|dm|touch|ask|follow|speak to|msg|bother) [to] me
    (go|get) (away|lost)
    (youre|you are|this is|ur|its|that is|thats) [really|so|kinda|kind of|a bit|very|just|pretty|too|honestly|making me|scaring|being|a|super|low key|getting|such a] (creepy|a creep|creeping me out|scaring me|freaking me out|making me uncomfortable|uncomfortable|scary|disgusting|a weirdo|too old|creep|weirdo|pervert|pressuring me|me out|freaking|pedo|not ok|not okay|inappropriate|weirding me out|too old for me)
    (thats|thats so|thats really|that is|this is|this feels|that feels|thats kinda|thats a bit|it feels|that sounds|thats just) [so|really|kinda|a bit|very|too|honestly] (weird|creepy|wrong|inappropriate|uncomfortable|gross|not ok|not okay|disgusting|illegal)
    i (feel|felt) [really|so|very|kinda|a bit|too|kind of] (uncomfortable|weird about|unsafe|pressured|scared|bad about (this|that))
    you (make|made|are making) me [feel] [so|really|very|kinda] (uncomfortable|scared|weird|sick|unsafe|bad)
    i said (no|stop|i dont want)
    (no|stop) means (no|stop)
    (ill|i will|im gonna|i am|im|im going to|gonna|going to|imma) [just] (block|blocking|report|reporting) (you|u|this)
    i [just|already] (blocked|reported) you
    (why|how come) (would|do|are|should|did) (you|i) (want|need|asking|send|give|ask|tell) [me|for|you|that|my|to know|a|if] [my|that|for|pic|photo|pics|photos|if|password|where|number|im alone|me|you] (pic|photo|photos|pics|password|alone|live|parents|number|address)
    <im> (too young|only a kid|a minor|just a kid|underage|not old enough|a child|only a child)
    (youre|you are|ur) (too old|way too old|much older|a grown man|an adult|old enough)
    (none of your|not your) business
    i (have|got) a (boyfriend|girlfriend|bf|gf)
    (i want|i wanna|lets|can we|please) [to|just] (stop|end) (this|talking|it here|chatting|texting)
    do not want (to|this|you|any)
    (i would|id) rather not (say|send|meet|do|share|show|tell|give|call|talk)
  `,
  guards: `
    (i|we) (dont|do not) (want|wanna|feel like) [to] (be late|go to (school|work|bed|sleep|class)|get up|wake up|leave|die|lose|miss|fail|do (homework|the dishes|maths|this homework|chores|my homework|the assignment|work)|go|study|work|revise|sound|brag|be rude|be that|spoil|jinx|eat|play|watch|adult)
    no i dont (want|need) (any|a|the|food|anything|more|it) [food|drink|lift|cake|tea|coffee]
    (stop|quit) (it|being) (funny|so funny|so cute|haha|lol|im crying|im dying|dramatic|silly|lazy)
    stop .. (lol|lmao|haha|im dying|im crying)
    (thats|its|this is) (weird|strange|odd|gross|creepy) [it|the|my|but|cuz|because|did|have|usually|normally|how|that] (it|the|my|worked|works|movie|film|book|game|lol|haha|weather|did|normally)
    <im> not (going|gonna) [to] (school|make|be|pass|lie|be there|the party|today|work|bed|able)
    <im> not (doing|going) (the|that|this|to) (homework|exam|maths|assignment|party|school|tomorrow|trip|prom)
    (go|get) away (for|from|with|this|to)
  `,
};
