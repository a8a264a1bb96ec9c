import type { TacticPhrases } from "../../phrasebook.ts";

/** Where are the parents, is anybody there, are you alone: the strongest single indicator. */
export const parentsWhereabouts: TacticPhrases = {
  weak: `
    are they (home|asleep|there|around|out|sleeping|gone|still up)
    do you live with [both] your (parents|mum|mom|dad)
    do you have your own room
    (whos|who is) home $
    you alone $
    (parents|mum|dad) (home|out|away|asleep|there|gone|working) $
    (whos|who is) with you
    anyone (there|around) $
    are you in your room
    what do your parents do
    are your parents (divorced|separated|together|still together)
  `,
  clear: `
    (is it|so its|its) (just|only) you (tonight|at home|home|there|in the house)
    are your parents about
    (parents|mum|dad|folks) in bed yet
    (do|does) (they|she|he|your <parent>) check on you
    ^ door (closed|shut|locked)
    ^ house to yourself
    does your <parent> work (nights|late|weekends|evenings)
    does (<anyone>|your <parent>) come (in|into) your room
    (alone|on your own|by yourself) or with (someone|somebody|friends|your|anyone)
    (are|is|r) your <parent> (home|at home|in|there|around|asleep|sleeping|out|away|gone|at work|working|near|nearby|close|with you|next to you|in the room|in the house|downstairs|upstairs|awake|still up|in bed|back|up)
    (are|is) [both] your <parent> (still|already|also|even|usually|often|always|really|all|not|here|now|both|ever) (home|at home|in|there|around|asleep|sleeping|out|away|gone|at work|working|awake|up)
    your <parent> (home|asleep|sleeping|around|out|away|gone|working|at work|awake|there|at home|in bed|not home|not there|still up|back|in the room|near you|next to you) [rn|now|yet|already|too|tonight] $
    are you [all|home|at home|there|still|completely|totally|really] (alone|by yourself|on your own|home alone|alone at home|all alone|by urself)
    you [all] (home alone|by yourself|on your own|alone at home|alone rn|alone now|alone right now|alone tonight|all alone|alone in your)
    you alone [at home|in the house|there|in your room|or]  $
    (is|are) (<anyone>|anyone else|your <sibling>|somebody else) [else] (home|at home|there|with you|in the room|around|near you|next to you|in the house|up|awake|nearby)
    <anyone> [else] (home|in the house|in the room|with you|next to you|near you) [rn|now|right now] $
    (who|who else|whos|who is|whos else) [is] [else] (home|at home|in the house|in the room|next to you)
    (when|what time|wat time|until when|how late) (do|does|will|are|is|did|r) your <parent> .. (home|back|leave|leaving|out|work|working|go|going|bed|asleep|sleep|return|away|gone|coming|get in|get off|come)
    (when|what time) (do|does|will) (they|he|she) (get|come|be|go|leave|return|usually get) (home|back|to bed|to sleep|to work|out)
    (where|wheres|wher) (are|is|r) your <parent>
    wheres your <parent>
    do your <parent> work
    (do|does|are|is) your <parent> (out|away|gone) (tonight|tomorrow|this weekend|today|all day|a lot|often)
    (when|are) you [gonna be|going to be|usually|ever|often|be] (home alone|alone at home|alone in the house|by yourself at home|alone)
    (have|got) the (house|place) to yourself
    (do|does) (your <parent>|they|she|he) leave you (alone|home|by yourself)
    will (you|your <parent>) be (home|alone|out|away|there|gone) (tonight|tomorrow|later|on|this|alone)
    (tell|text|message|msg) me when (you are|youre|your <parent>|they|he|she|you) [is|are|have|has] [home] (alone|asleep|sleeping|gone|leave|left|out|go to bed|go to sleep|leaves|goes out)
    (wait|once|when|after|if|until|till) your <parent> [is|are|goes|go|have|has] [gone] (asleep|sleeping|gone|to bed|to sleep|out|left|leave|leaves|at work)
    (is|are) your (door|bedroom door|room door) (locked|closed|shut)
    (close|lock|shut) your [bedroom|room] door
    (do you|you) share [a|your] room
    (can|could|will) (your <parent>|anyone|anybody|they|someone|somebody) (hear|see) (you|us|me|your screen)
    is your room (far|near|next|close|upstairs|downstairs)
  `,
  guards: `
    watch home alone
    home alone (2|3|is|movie|film|tonight is|on tv|marathon)
    (the|that) [movie|film] home alone
    (are|is) your <parent> (in|out|away|around|there|back|home|up|at work|with you) (for (dinner|lunch|tea|the weekend)|of town|from (work|holiday|hospital)|and (can|could)|to (drive|give|pick|collect|sign|take)|the (team|match|game|photo|band|play)|of hospital|so (we|i|you) can (pick|drop|collect)|if (so|we|i))
    (is|are) your <parent> (driving|picking|taking|coming|bringing|cooking|making)
    where are your parents from
    where (is|are) your (mum|dad|parents) (from|born|parking|parked)
    are you alone (in|with) (thinking|this opinion)
    (is|are) <anyone> (home|there|up|around|awake|with you) (for|to|tonight for|in the lobby|on discord|who|up for|that|want|wants|from|on)
    (is|are) anyone (up|around|there) $
    anyone there
    who else is (home|in the room) for (christmas|thanksgiving|the holidays)
    close (the|that) door
  `,
};
