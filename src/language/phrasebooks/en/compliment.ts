import type { TacticPhrases } from "../../phrasebook.ts";

/** Praise of looks, maturity or being special: early and frequent in risky chats, and between friends as well. */
export const compliment: TacticPhrases = {
  weak: `
    you look (good|nice|amazing|great|fire|fine|lovely)
    looking (good|fire|stunning|gorgeous|beautiful)
    (love|like) your (hair|style|outfit|voice|vibe|dress|profile|feed|page)
    nice (pic|pics|picture|photo|photos|selfie|profile)
    great (pics|photos|profile)
    (cute|sweet) (name|voice|accent|outfit)
    you seem (nice|sweet|cool|interesting|fun|kind)
    <youre> (funny|smart|sweet|kind|amazing|awesome|talented|cool) $
    youre so (sweet|kind|amazing|smart|interesting|talented)
    <pretty> (pic|pics|picture|photo|photos|selfie)
    (omg|wow|damn|aww|dang) (cute|pretty|beautiful|hot|fine)
    you glow
    i (like|love) talking to you
  `,
  clear: `
    (talking|chatting|speaking) (to|with) you is the (best|highlight|only good) (part|bit|thing|time|moment)
    (best part|highlight) of my (day|week) is (talking|chatting|texting|hearing)
    never met (anyone|anybody|a <girl>) [quite] like you
    you dont look <age>
    so easy to talk to
    your (boyfriend|girlfriend) is [so] lucky
    (youre|you are|you seem) [so|way|much|just] older in (the|your) head
    (you) (write|talk|act|sound|think) like (<age>|a grown up|an adult|a grown woman|a grown man)
    (carry yourself|seem|act|look|sound) older than (your age|you are|the others|them|the other)
    (you|u) carry yourself older
    (literally|by far|easily) the (best looking|hottest|prettiest|cutest) [one|girl|boy]
    distracted by your (laugh|voice|smile|eyes)
    (everyone|everybody) was looking at you
    you brighten (up|my)
    more sense (out of|from) you
    <youre> <very> <pretty>
    <youre> (beautiful|gorgeous|stunning|attractive|adorable|handsome|breathtaking|good looking|flawless|photogenic)
    <youre> (pretty|cute|hot|perfect|lovely) [you know|btw|lol|haha|tho|though|af|girl|to me|in that|in this|in your] $
    <youre> (pretty|cute|hot|perfect) (you know|btw|tho|though|af|girl|in that|in this|in your|as|and)
    <youre> [even] [more|much] (prettier|cuter|hotter|more beautiful|more gorgeous)
    <youre> a (beauty|knockout|stunner|cutie|goddess|very <pretty> <girl>|beautiful <girl>|gorgeous <girl>|pretty <girl>|cute <girl>|dream|masterpiece)
    <youre> [a] [real] (beautiful|gorgeous|pretty|cute|handsome|stunning) [young] <girl>
    a (beautiful|gorgeous|stunning|pretty) (girl|young lady|young woman|boy|young man) (like|as) you
    you look <very> <pretty>
    you look (beautiful|gorgeous|stunning|hot|cute|pretty|handsome|like a (model|doll|princess|goddess|angel)|<very> (good|amazing|nice))
    you [always] look (good|amazing|cute|great|beautiful|gorgeous) in (that|this|your|everything|every)
    your [<feature>|profile|new] (photos|pics|pictures|selfies|posts|picture|pic|photo|selfie|story|stories) (are|is|look|looks|re) [all] [<very>] (<pretty>|amazing|incredible|fire)
    your <feature> (is|are|looks|look) [<very>] (<pretty>|amazing|incredible|perfect|everything)
    (love|adore|obsessed with|like|cant get over|in love with) your [<splendid>] (<feature>|pics|photos|selfies)
    you have [got] (a|an|such a|such an|the|such|really|the most|very|some|those) [<very>] <splendid> (<feature>|hair|voice)
    <splendid> <feature> you (have|got)
    (what|wow) (a|an|such a|your) [<splendid>] (smile|face|beauty|cutie|body)
    ^ [omg|wow|hey|hi|hello|hii|heyy|damn|good morning|morning|good night|gn|gm|wsp|sup] (beautiful|gorgeous|handsome|pretty girl|pretty lady|good looking|cutie|stunning|hottie|pretty) $
    (good morning|good night|hey|hello|hi|night|wow|damn|omg) (beautiful|gorgeous|handsome|pretty girl|cutie|hottie)
    (prettiest|cutest|most beautiful|most gorgeous|hottest|sweetest|most attractive) (girl|<girl>|thing|woman|human|face|smile)
    hard to believe .. <youre> single
    how (are|is) (you|someone like you|a girl like you|a <girl> like you) [still] single
    bet [all] [the] (boys|guys|girls) (love|like|want|chase|are after) you
    youre [<very>|so much] (special|different|unique|one of a kind|rare)
    <im> attracted to you
    i (think|find) <youre> [<very>] (<pretty>|special|different|amazing)
    i find you [<very>] (<pretty>|special|fascinating|interesting)
    (cant|could not|couldnt) (stop|keep) (looking|staring) at your
    your profile (caught my eye|stood out)
    you caught my eye
    (drop dead|so) gorgeous
  `,
  strong: `
    (mature|wise|grown up|grown|smart|clever|developed|intelligent|advanced) for (your age|a <age>|someone your age|a <girl> your age|a teen|a teenager|being <age>)
    you (seem|act|look|sound|come across|talk) [so|a lot|way|much|far|really|like] [more] (older|mature|grown up|grown)
    <youre> [<very>] [more|much more|way more|far more] mature
    more mature than (most|other|the|all|any|<girl>|people|everyone)
    (dont|doesnt|wouldnt|never) (seem|look|act|sound|believe|guess|think) .. (your age|only <age>|<age> at all|that young)
    youre not [like] a [little] kid
    you dont (act|seem|look|talk|sound) like a [little|normal] (kid|child|teenager|teen)
    (old|wise) soul
    (not|arent|nothing) like [the|all|any|those|all the|all those] (other|others|rest)
    different (from|than|to) [the|all|all the|any|most|every] (other|others|rest|<girl> (your|my) age)
    met (anyone|someone|a <girl>|somebody|any <girl>) [quite] (like|as <pretty> as|as special as|as amazing as|as mature as) you
    you (could|should|would|can) [totally|easily|definitely|really|even|so] (be|become|make) (a|an|my|great|good|one) [great|good|amazing|top|real|perfect|instagram|famous|professional] (model|models|actress|star|influencer)
    you (could|should) [be] (model|modeling|modelling)
    have you [ever] (thought|considered|thought about|thought of) .. (model|modeling|modelling)
    youre model material
    too (pretty|beautiful|cute|gorgeous|good looking) (for|to be) (your age|<age>|him|that|single|alone|those)
    (girls|boys|guys|kids|people) your age (arent|are not|dont|are so|are)
    youre [the] most (beautiful|gorgeous|amazing|special|perfect|attractive|mature|stunning) (girl|<girl>|thing|woman|human|ive)
  `,
  guards: `
    pretty (good|much|sure|bad|funny|cool|easy|hard|fast|close|late|tired|busy|big|small|nice|great|weird|well|smart|soon|obvious|annoying|lucky|clear|boring|quiet|far|early|decent|solid|mad|mid|chill|strict|quick|excited|basic|crazy|please|simple|strong|awesome|amazing|intense|rude|talented|useless)
    (not|arent|isnt|wasnt|never|werent) [that|so|very|even|really|all that] <pretty>
    <youre> [<very>] (beautiful|cute|lovely|adorable|pretty|perfect|gorgeous|stunning|handsome) (dog|cat|puppy|kitten|house|garden|baby|mum|mom|sister|brother|daughter|son|dress|shoes|room|car|bag|nails|drawing|art|voice|cat|family|wedding|kids|home|mother|wife|country|city|cake|plant|bike|picture of)
    (she|he|they|it) (says|said|thinks|thought) <youre> <very> <pretty>
    too (cute|perfect|hot) (for words|not to|to (handle|drink|eat|go|run|play|sleep|touch|wear|be true))
    <youre> so (hot|perfect) (and cold|headed)
    (too|so) hot (outside|today|in here|for)
    why [are] (you|youre|your) so <pretty> (to me|at)
    wish i (was|were) .. <pretty>
    like a (model|princess) (student|citizen|plane|railway|car)
  `,
};
