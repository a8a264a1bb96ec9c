import type { TacticPhrases } from "../../phrasebook.ts";

/** Finding out who could see, hear or punish: phones that are checked, parents who would mind, police. */
export const riskCheck: TacticPhrases = {
  weak: `
    can i trust you
    can you keep a
    (get|got|getting|be) (in|into) trouble
    will you (tell|show) <anyone>
    are you (real|a bot|fake|catfish|a catfish)
    (is|are) your <parent> strict
    you wont tell <anyone>
    are you being honest
    (is|are) this (safe|private)
    are you allowed to
  `,
  clear: `
    (anyone|anybody|your <parent>|she|he|they) (ever|still) (go|goes|look|looks|looking|going) through your (phone|messages|chats|dms)
    (have|got|use) an app on your phone
    do you tell (your <parent>|your friends) (everything|about me|about us)
    youre not (gonna|going to) tell (<anyone>|your|them|on me)
    (do|does|can|could|will|would|did|do either of) (your <parent>|your <sibling>|they|she|he|<anyone>|anyone else|anybody else|the school) [ever|sometimes|often|always|usually|also|even|still|really] <check> [your|ur|through your|on your|in your|at your|all your|the|into your] (<device>|password|passcode|passwords)
    (do|does|can|could|is|are) (anyone|anybody|someone|anyone else|somebody else|anybody else) [else] (see|read|check|use|have|know|reading|seeing|checking|using|watching|look at|looking at) (this|these|our|your|what we|us)
    (who|who else|anyone|anyone else|somebody else|someone else) [else] (uses|has|use|sees|reads|checks|knows|can see|has access to|can read|got|can use) your (<device>|password|passcode|messages)
    (do|does|did|will|would) (your <parent>|<anyone>|anyone else|they|your friends|she|he) know [that] (about me|about us|you talk|youre talking|were talking|we talk|we chat|that we|who i am|you have (this|insta|snap|an account)|youre on here|you chat|we are talking|your password|your passcode|my name)
    (what|wat|how) (would|will|do|might) (your <parent>|they|your family|your friends|people|he|she) (say|do|think|react|feel) (if|about) (they|he|she|me|us|you|we|i|this|found|knew|saw|your <parent>)
    what would your <parent> (say|do|think)
    (would|will) (your <parent>|they|she|he) (be|get|go|freak|kill) .. (mad|angry|upset|crazy|suspicious|furious|annoyed|out|okay|ok|cool|you) .. (if|about|with) (they|you|we|me|us|he|she|this|i|talking|it)
    (would|will) your <parent> (mind|care|notice|be mad|be angry|be suspicious|find out|freak out|be ok|be cool)
    (dont|do not|doesnt|does not|didnt) (want|need) (to get|you to get|us to get|anyone getting|to be) (in trouble|caught|arrested)
    (i|we|id|ill|i will|i would|wed) (could|might|would|will|can|dont wanna|dont want to|may) .. (go to jail|go to prison|get arrested|be arrested|get locked up|get caught|lose my job|be in trouble for this|get into serious trouble|get in so much trouble|be in big trouble|get in big trouble)
    (get|be|getting) (me|us|you) (in|into) [big|serious|so much|a lot of] trouble
    (am i|will i|are we|could i|would i|would we) [gonna|going to] (get|be) .. (trouble|caught|arrested)
    (if|in case) (<anyone>|they|your <parent>|people|your friends|the police|the cops|your teacher|she|he) [ever] (finds out|find out|found out|sees this|see this|saw this|sees us|catches us|catch us|finds these|asks|ask|asks who|found this|reads this|knew|catches you|catch you)
    (are|r) you (a|an|the|with the|working for the) (cop|cops|police|police officer|undercover|fed|feds|snitch|undercover cop|policeman)
    you (a cop|a fed|police|undercover|with the police)
    (is|are) (your|ur) (<device>|number|account) (monitored|checked|tracked|locked|private|public|being watched|shared)
    (is|does) your <device> (have|got) a (lock|password|passcode|passcode on it|parental)
    (do|does) (you|your <device>|your <parent>) have [any] (parental controls|parental control|family link|bark|life360|screen time|monitoring|a tracker)
    (have|did) you (told|tell|telling|show|shown|talk to|mention|mentioned) (<anyone>|anyone else|your <parent>|your friends|somebody|people) (about|that|this|the|our|these|my)
    (have|did) you (told|tell|show|shown) (<anyone>|your <parent>)
    you (havent|didnt|havnt|have not|did not) (told|tell|show|shown|showed|say anything to) (<anyone>|your <parent>|them)
    (are|r) you (recording|screenshotting|saving|screen recording) (this|me|us|our|my|the)
    (is|are) (<anyone>|anyone else|somebody|your <parent>|she|he|they) (reading|watching|looking at|seeing|looking over|checking|monitoring|going through) (this|these|our|your|us|you|over|what|it)
    how (strict|protective) are (they|your <parent>|your)
    (are|is) your <parent> [<very>] (strict|protective|overprotective|nosy|suspicious|controlling)
    (do|are|will) (they|your <parent>) (suspect|suspicious|notice|wonder)
    (would|can|could) you (get|be) (in trouble|grounded|caught) (for|if|talking|with)
    (is|are) you allowed to (talk|text|chat|have|be on|use|go out with|meet|date)
    does your (school|phone|<parent>) (block|track|save|record|log)
    are you sure (nobody|no one|your <parent>|they|noone|she|he) (can|cant|will|wont|is|are|isnt|arent|doesnt|dont) .. (see|seeing|know|read|reading|check|checks|watching|find|hear|sees|knows|around)
    you sure (youre|you are|your) (alone|not a cop)
    you sure (nobody|no one|noone) (is|can|else|will|sees)
  `,
  guards: `
    (does|do|can|did|will|would) <anyone> [else] [here|in class] <check> [your|the|his|her|my] <device> (for|to|at|about (homework|the|practice|training|tomorrow))
    (does|did|can|do) <anyone> (see|saw|have|watch|read|get) (the|that|this|a|it|my) (game|match|episode|show|film|movie|video|book|chapter|homework|notes|new|keys|charger|pen|answers|email|thread|one)
    (did|do|can|does) <anyone> [else] [even] (watch|read|check|follow|see|get into) (insta|snap|the|messages|history|stuff)
    (are|r) you (a|the) (cop|police) (in|now|for|or)
    (is|are) <anyone> (watching|reading) (this|the|it|love island|strictly) (show|game|match|film|movie|series|book|episode|tonight|on)
    (is|are) <anyone> watching
    (will|would|did) (she|he|they) (check|see|read|look at|watch|take) [our|the] (stuff|homework|history|messages)
    (i|we) (would|could|might|will) .. get caught (in|up)
    did you (tell|show) (<anyone>|your <parent>) (about|that) (the (trip|match|game|party|dog|exam|test|play|concert|surprise)|your (grade|results|exam|test|marks))
    (have|did) you (told|tell|show|shown) your <parent> (about the|about your|the|your|that|yet|about) (trip|match|game|party|test|exam|results|grades|marks|news|letter|play|concert|grade|report|drawing|uni|job|permission slip)
    have you told your <parent> $
    what would your <parent> (think|say) (of|about) (a|the|my|an|some)
    your account (private|public)
  `,
};
