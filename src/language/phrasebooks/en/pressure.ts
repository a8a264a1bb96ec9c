import type { TacticPhrases } from "../../phrasebook.ts";

/** Guilt, insistence, flattery turned into a debt, making it seem normal. */
export const pressure: TacticPhrases = {
  weak: `
    (come on|cmon|c mon|oh come on) please
    (pretty|pleasee|please please) please
    just [this] once
    trust me
    (hurry|quick) (up|please)
    (answer|reply|respond) (me|to me)
    why (arent|wont|dont|havent|didnt) you (answering|replying|answer|reply|respond|responding|text me|texting|texted|replied|answered)
    (stop|quit) ignoring me
    dont be (shy|scared|afraid|nervous|boring|mean|like that|silly|lame|rude)
    i (beg|begging) you
    <im> begging you
    (dont|do not) (leave|ignore|ghost|block) me
    (its|thats) not a big deal
    i (thought|know) you (want|wanted) to
    (come on|cmon|aww come on)
  `,
  clear: `
    (i thought|thought) (you were|youre) (different|mature|not like the others)
    after (everything|all|all that|everything that) (i|ive) (paid|bought|spent|given|sacrificed)
    (if|when) you (actually|really|truly) (cared|loved|trusted)
    (prove|show) [me] (youre|that youre|your) (loyal|loyalty)
    i thought we trusted
    i did so much for you
    its just a (selfie|picture|video)
    (ill|i will) (ask|find) (someone|somebody) else
    (im|i am) gonna do something (stupid|bad) if you
    i know youre online
    (youre|stop) being (childish|a baby|immature)
    (last|one last|final) time i promise
    what (ill|i will|i might|i would) do to myself
    (lots of|many|other|plenty of) (girls|boys|people) (waiting|are waiting|would love|would kill)
    i (counted|was counting) on you
    <dont> think too long
    tell me by (tonight|tomorrow|midnight|noon)
    (youll|you will|you|or you) (get|be|are getting) punished
    rule (<number>|one|two|three) is (loyalty|silence|obey|obedience|secrecy)
    (nobody|no one) leaves (with|the group|us)
    (do it|prove it|show me|prove) on cam
    (then|so) (i guess you|you) never (cared|loved|trusted)
    you [have|ve] got (til|till|until) (midnight|tonight|noon)
    (just|only) (this|one) (once|time) [for me|please] (for me|please|baby|babe|i promise|ill)
    (come on|cmon|please|pls) [baby|babe|please|its] [its] (just|only) (one|a|this|for)
    (come on|cmon|please) [baby|babe|please] (for me|do it for me|be nice|be brave|dont be)
    do it for me
    you (promised|said you would|said youd|told me you would|swore) [me|that|you|to] (me|you|would|that|to|youd|a|and)
    you promised $
    (if|i thought) you [really|truly|actually|even|still] (love|loved|trust|trusted|care|cared|liked|like) [about] me
    (if|because) you (love|loved|trust|cared about|really like|really liked|really love|really loved|trusted) me
    (prove|show) [me] [that] (it|you love me|you trust me|you care|your love|youre serious|youre real|youre mature|how much you|you really)
    (prove|show) (you love|you trust|your love|you care)
    (dont you|dont u|you dont|u dont) [even|really] (trust|love|like) me
    i thought (you|we) (were|was|trusted|loved|liked|cared|had|wanted|are) (mature|different|special|friends|more|me|close|something|older|serious|grown|cool|better|to|not)
    (dont|stop) (be|being|acting|act) [like] (a|such a|so) (baby|kid|child|little girl|little kid|prude|coward|tease|wimp|immature|childish|boring|scaredy|chicken|difficult|selfish)
    (youre|you are) (acting like|being|such) a (kid|baby|child|tease)
    (after|for) (all|everything|all that|all the things) (i|ive|that i|that ive|i have) [have] (did|done|do|give|given|gave|bought|sent|spent)
    (you|u) owe (me|us)
    you make me (sad|feel bad|feel stupid|angry|mad|feel like|feel so|do this|hurt|cry)
    <im> [so|really|very] (hurt|disappointed|sad|upset|heartbroken|depressed) (that you|you|because of you|because you|by you|in you|with you|when you)
    you (hurt|are hurting|hurted|broke|are breaking) (me|my heart|my feelings)
    <ill> (be|get) [so|really|very] (sad|mad|angry|upset|hurt|disappointed|heartbroken|lonely) (if|when|unless|otherwise|with you)
    <ill> (leave|go|find|stop talking|block|never talk|break up|ignore|unfollow|delete) (you|someone else|another|to you|with you|somebody else|me|to you again) (if|unless|then|otherwise|forever|who)
    <ill> find (someone|somebody|another girl|a girl|another) (else|who|that|better|more)
    (last|only|final|one last|one more) (chance|warning)
    (everyone|everybody|all|every girl|all the girls|lots of|other|all girls|most|your friends|all couples|couples|normal) [your age|girls|people|kids|couples|teens|boys|friends|does] (does|do|do this|does this|does it|do it|sends|send|are doing it)
    (everyone|everybody) (does|sends|is doing) (it|this|them|that|pics)
    (its|this is|thats|it is|thats all) [totally|completely|perfectly|very|so|all|just|only] (normal|natural|nothing bad|nothing wrong|not wrong|no big deal|what friends do|what couples do|what people in love|how adults|what adults do|what love|harmless|not illegal)
    (there is|theres) nothing (wrong|to be scared of|to be afraid of|to worry about|bad) [with|about|in] (it|this|that|us|it baby|me|sending)
    (nothing|no one|nobody) (bad|will|is going to|is gonna|would) [ever] (will happen|happen|gonna happen|hurt you|get hurt|harm you)
    <dont> [you] (worry|be) [about it|scared|shy|afraid|nervous|so] [of me|with me|shy|scared] (i wont|ill be|its just|im not|it will|with me|of me|i would|baby|babe|nobody|no one|its normal|im|we|you can trust)
    (you can|just|please|you should|gotta|need to|have to) [really|totally] trust me
    age is [just|only|nothing but] a number
    age (doesnt|dont|does not|shouldnt) (matter|mean|define)
    (dont|doesnt) care (how old|about (age|your age|our age|the age))
    (be|try to be|you need to be|stop being so|more) [a|more] (brave|grown up|mature about|open minded|adventurous|less shy)
    (whats|what is) (the|your|so) [big] (problem|wrong|hard|difficult|bad) (with|about) [it|one|a|sending|just] (pic|it|one|sending|little|photo|trusting)
    (why|what) (are you|youre) (scared|afraid|shy|difficult|worried|hesitating|so scared|so shy|so cold|so mean|so distant|being so|waiting for)
    (you|u) (have to|must|gotta|need to|better|had better) (do it|do this|do what|send|obey|listen|show|prove|answer)
    (do|did) (what|as|everything) i (say|tell|ask|said|told)
    <im> (waiting|still waiting)
    (you|u) (made|make) me (love|fall|feel|wait|want|spend|think)
    (youre|you are) [the] (reason|making me) (im|i am|i|sad|angry|hurt|do)
    (one|just one|last) (little|small|tiny) (thing|favour|favor|pic|secret)
    (thats|this is) how you (treat|thank|repay)
    (you will|youll|youd) (regret|like|love|enjoy|thank me)
    (id|i would|i will|ill|ima|imma|im gonna) (kill|hurt|cut|end) (myself|my life|me|it all|it) (if|because|without|unless|when|for|over)
    (cant|couldnt) (live|go on|survive) without you
  `,
  guards: `
    just [this] once (a|more|in|upon|i)
    trust me (its|it|the|that|this|bro|i|on|dont|no|he|she|they|you|u|im|we|when|with|not|science)
    (answer|reply|respond) (me|to me) (when|about (the|homework|practice|dinner|tomorrow|saturday)|mum|dad|bro|are you (coming|going|home|picking)|what time)
    (you|u) owe (me|us) [a|like|some|at least] (<number>|<money>|quid|dollar|pound|euro|euros|pounds|dollars|lunch|coffee|drink|pizza|money|beer|burger|mcdonalds|ice cream|snack|nuggets|maccies|birthday|rematch|game|ride|sandwich|chocolate|donut|boba|starbucks)
    <im> [still] waiting (for|in|at|on) (the|my|a|bus|train|mum|dad|her|him|them|outside|results|line|queue|it to)
    (this is|its|thats) [totally|completely|perfectly|very] (normal|natural|not a big deal) (to|for) (feel|be|have (periods|acne|bad|a|some)|cry|miss|get|struggle|dogs|cats|a|the|babies|teenagers|plants|kids|new|puppies)
    (everyone|everybody|all) .. (does|do|did) (the|their|homework|it wrong|badly|maths|well|great|that in|in|at|on)
    you promised [me] (pizza|ice cream|mum|dad|to (help|come|watch|bring|do the dishes))
    last chance (to|for) (buy|get|sign|order|register|vote|tickets|book|join|submit|hand|save)
    <im> [so|really|very] (sad|disappointed|upset) (you|that you|because you) (cant|couldnt|missed|didnt|arent|wont|are|left|had|have|lost|werent) (come|make|coming|be|the|get|win|see|there|here|feeling|sick|ill|to|moving|leaving|that)
    please (dont|stop)
    you dont act like
    (no|any) pressure
    dont be (late|sad|mad|angry|worried|sorry)
  `,
};
