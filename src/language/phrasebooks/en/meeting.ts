import type { TacticPhrases } from "../../phrasebook.ts";

/** Meeting in person, where somebody lives, being fetched. Ordinary between friends: never enough alone. */
export const meeting: TacticPhrases = {
  weak: `
    (lets|can we|could we|should we|we should|wanna|want to|we could|we can) (meet|meet up|hang out|hang|link|link up|chill)
    (are you|you) free <soon>
    (where|wher) (do you|you) live
    where (are|r) you from
    (whats|what is) your address
    (send|share|drop) [me] your (location|loc|address|addy)
    come over
    (what time|when) (do you|does your|are you|you) (finish|get out of|leave|done with|walk home from) (school|class)
    meet (me|you) [up] (at|in|near|by|outside)
    see you <soon>
    what (city|town|area|state) (are|do) you
    (do you|you) live (near|close|far|in)
    come to my (place|house|room|flat|apartment|car|hotel)
    <ill> pick you up
    i can pick you up
    <ill> drive you
  `,
  clear: `
    (ill|i will|im|i am|gonna) [be] in your (town|city|area) (on|this|next|for|tomorrow)
    i (could|can|might|would) (drive|come|pop) over to (yours|you|your)
    hang out just us
    my place is (free|empty)
    (ill|i will|i can) wait (outside|at|by|near) your (school|house|street|work)
    (ill|i will) wait (at|on|by) the corner
    skip (last|first|your last) (period|lesson|class)
    get in my car
    (get|order|book) you (an|a) (uber|taxi)
    pay for (the|your) (train|bus|ticket|taxi)
    <dont> bring (anyone|anybody|your friends|your friend|your sister|your brother)
    (which|what) way do you walk
    be my plus one
    (id|ill|i can|i could|i would) (get|meet|collect|fetch) you (at|from) (your|the) (station|stop|library|corner|bus stop|park|house|school)
    im (there|here) alone (from|on|until|all)
    let you in the (side|back) (door|gate|entrance)
    (meet|come|park|wait) .. (back gate|side door|back door|back entrance)
    (bought|booked|paid for|paid) (the|a|your|you a) (coach|train|bus|plane) ticket
    (ill|i will|i can|id) (send|pay) [you|for] a (driver|taxi|uber|cab)
    what street do you
    (<lets>|wanna|want to|can i|i want to|id love to|would love to|when can i|when can we|i need to|id like to|do you want to|would you like to|we will|when do we|how about we|dying to|cant wait to|we need to|we should) [finally|really|just|actually|secretly] (meet|meet up|see you|see each other|hang out|meet you|link up|get together) [up|you|with you] <person>
    (i want to|i wanna|id love to|would love to|id like to|i would like to|really want to|dying to|cant wait to|i need to|hope to|excited to) [finally|actually] meet you
    (when|where) (can|could|will|do|shall|should) (we|i) [finally|actually] (meet|meet you|see you)
    meet (me|up|up with me) [alone|secretly|after|at|in|near|outside|behind] (alone|secretly|after school|at night|after dark|tonight alone|behind|in the park|at the park|at the station|in the car park|outside your|near your|in the woods|without)
    (meet|see|visit|hang out with) (me|you|up|with me|with you) [up] (alone|in private|secretly|in secret|one on one|privately)
    (come|come over|get|go) (to|with me to|by|over to) my (place|house|room|flat|apartment|car|hotel|hotel room) [and|so|for|when|if|tonight|alone|saturday|tomorrow|on] (alone|tonight|nobody|no one|when my|and we|so we|and have|and chill|for the night|stay|and watch|if you|baby|babe|we|just|on)
    (<ill>|i can|i could|i would|let me|id|lemme|i will|want me to|should i|can i) [always|also|totally|just|come and|come] (pick|get|collect|fetch) you [up] (from|after|at|near|outside|around|by|somewhere|if|and|whenever|wherever|anywhere|in my|so|instead|alone|on|tonight|when|tomorrow) (school|your|around|the|<soon>|you|we|somewhere|nobody|corner|house|home|anywhere|want|class|car|my|a|it)
    <person> .. <ican> pick you up
    (lets|we) meet .. pick you up
    (i can|i could|<ill>|i would|id) (come|drive|travel|fly) [over|down|up|all the way] (to|see|visit|out to) [you|see you|your|meet you|visit you|get you]  (you|your city|your town|your place|your house|area|u|see|meet|visit|get)
    (<ill>|i can|i could|<lets>) (get|book|rent|reserve) [us] (a|an) [hotel|private|nice] (hotel|room|airbnb|motel)
    (be|we|time|spend time|go somewhere|somewhere|day|night|weekend|evening|us) [can be|could be|just|be] (alone together|just us two|just the two of us|just you and me|just me and you|only us two)
    just (us|the) two [of us] (alone|together|at|in|somewhere)
    (sneak|slip) (out|away)
    (skip|ditch|bunk|miss) (school|class|lessons) (and|to|with|so|for) (me|meet|see|we|come|spend|be|hang)
    (come|meet|go|bring) (alone|by yourself|on your own|without your (parents|friends|<parent>))
    (can you|could you|will you|would you) (get out|leave|come out|sneak) .. (house|tonight|home|alone|see me|meet me)
    how far (are|do|is) (you|your) [live|place] (from|away)
    (which|what) (bus|street|road|stop|park|station) (do you|are you|is|you) (take|live|on|near|close|get)
    (do you|you) walk (home|to school) (alone|by yourself|on your own)
    <ill> (be waiting|wait for you|be outside|come find you)
    (ive|i have) got a car
    i have (a|my own) (car|place|apartment)
    (my|at my) (wife|roommate|girlfriend|parents|flatmate) (is|are|will be|isnt|arent|wont be) (away|out|gone|home|there) .. (come|over|alone|place|us)
    (spend|stay) the night (with|at|together)
    (i live|im) (near|close to|not far from|in the area|only <number>) .. (you|from you|your|away)
    when youre (older|ready|18) we (can|will) meet
    i (wish|want) (i could|to) (hold|hug|cuddle|kiss) you
    (wanna|want to|<lets>) go on a date
    (date|dinner|movie) with (me|just us|just you)
  `,
  strong: `
    (<lets>|wanna|want to|can i|i want to|i need to) (meet|see you|meet up|meet you) .. (dont tell|secret|secretly|alone|nobody|no one)
    (sneak|slip) out (and|to|of|tonight|when|after|at|while|so) [the|your|we|meet|see|i|they] (house|me|can|window|parents|asleep|see|meet|they|we|window|sleeping|<parent>)
    (i|<ill>|i can) (pick|get|meet) you [up] .. (<parent>|parents|nobody|no one|they) (dont|doesnt|wont|will) .. (know|see|notice)
    tell your <parent> (youre|you are) (at|going|staying|with|sleeping) .. (friend|friends|library|school|sleepover)
  `,
  guards: `
    (zoom|team|parents|staff|business|board|work|club|online|teams) (meeting|meetings|meet)
    see you <soon> (at (school|practice|training|work|church|class|the))
    (track|swim|gala|google) meet
    (where|wher) (do you|you) live again
    how far (are|is) (you|your) (from|away) (finishing|done|the end|me in)
    (nan|gran|grandma|mum|dad|coach|teacher|mrs|mr|uber|taxi) (can|will|is gonna|is going to) (pick|get|collect)
    (pick|get) you up (a|some) (coffee|drink|snack|sandwich|pizza|mcdonalds|food)
  `,
};
