import type { TacticPhrases } from "../../phrasebook.ts";

/** Asking for pictures of the person. Pictures of homework, dogs and menus are ordinary. */
export const imageRequest: TacticPhrases = {
  weak: `
    (can|could) i see you [now|rn|please] $
    (lemme|let me) see you [now|rn|please] $
    (got|have|any) [any] [more|other|new|recent] (pics|photos|selfies) $
    (show|showing) me $
    what do you look like
    post more
    (pic|pics|selfie|photo) (please|swap|now) $
    ^ (pic|pics|selfie|photo)  $
    (snap|send) me (back|something)
    you gonna send
  `,
  clear: `
    one (in|without) your (swimming|swim|bikini|hoodie|dress|uniform|pyjamas|jumper|top|gym)
    one without the (hoodie|jacket|jumper|top|shirt|filter|coat)
    (stand up|turn around|spin) so i can see you
    do a [little] (spin|twirl) for me
    a (pic|photo|selfie) before (bed|you sleep|i sleep)
    wallpaper of you
    (something|a pic) to remember you by
    just (shoulders|neck|waist) (up|down)
    (dont have to|no need to) show your face
    (crop|cover|blur) your face
    i sent mine now (you|your turn|yours)
    i showed you mine
    (a bit|a little|something) (braver|bolder|more grown up|more daring)
    a (mirror|full length|full body) (one|shot)
    (send|show|take|give) me one of (just|only) you
    (take|do|snap) (one|some|a few|a couple) in (your|the) (costume|uniform|dress|outfit|leotard|swimsuit|pyjamas|pajamas)
    (do|take|send|make) [me] (a couple|a few|two|three|a couple of|a few of) [of] <picture> (at home|front and side|of yourself|in your room|in the mirror)
    for me in a <picture>
    dare you to (send|take) (a|one|another) [silly|cute|funny|new|bold] <picture>
    (show|send) [me|us] (your|the|those|them) (abs|muscles|body|figure|legs|belly|stomach)
    i want one (thats|that is) (mine|just mine|only mine)
    (ill|i will) send first
    (send|show|give|text|shoot|drop|take|snap|make|want|need|get) [me|us] (a|an|some|one|more|another|other|few|a few|ur|your|any|lots of|that|just one|one more|a quick|just a|just) [cute|nice|little|new|good|better|recent|quick|live|other|single|full|few|more|lil|small|real|normal|fresh|pretty|hot|special|private|single|mirror|full body|face|bathing|lovely|beautiful] <picture>
    send me [more|some|cute|nice|new] (pics|pictures|photos|selfies|fotos)
    (send|show) [me] (pics|pictures|photos|selfies|fotos) $
    (send|show) (pics|pictures|photos|selfies|fotos) (please|now|baby|babe|rn|quick)
    (can|could|may) i (see|have|get) (a|an|some|one|more|another|your|ur|any) [cute|nice|little|new|good|recent|other|few|more] <picture>
    (can|could|would|will) (you|u) (send|take|make|do) .. <picture>
    (wanna|want to|would love to|like to|love to|lemme|let me|dying to|need to) (see|have|get) (a|some|more|another|your|ur) [cute|new|other|more|recent] <picture>
    (have|got) (a|some|any|more|other|another) [more|other|new|recent|better|cuter|private] <picture>
    (trade|exchange|swap|switch) <picture>
    i (wanna|want to|would love to|d love to|need to|really want to) see (you|your face|your smile|your body|more of you|all of you|what you look like)
    (wanna|want to|need to|lemme|let me|can i|could i) see (more|more of you|all of you|the rest|your face|your body|what you look like|what youre wearing|how you look)
    (show|send) me (you|your face|your smile|your body|your outfit|your room|yourself|what you look like|what youre wearing|what you are wearing|more|how you look|something cute|something special)
    (what|wat) (are|r) you wearing
    what youre wearing
    (send|show|give|do|post|take) (one|another|another one|one more|more) (for me|please|just|only|now|of you)
    <ill> send [you] (one|mine|a pic|a photo|pics) [too|back|first] if you
    (send|post|show) (one|yours) (back|too|first)
    (selfie|pic|photo|picture) (of you|of yourself|of urself)
    just (one|a|1|a single|a quick) (pic|photo|picture|selfie|snap)
    (one|another) (more|last) (pic|photo|picture|selfie|snap)
    (need|want) (proof|a live pic|a live photo|a live selfie)
    (verification|live|proof) (pic|selfie|photo)
    (send|make|record|take|do) [me] (a|another|some|one|more) [little|short|quick|cute|private] <clip> (of you|of yourself|for me|just for me|only for me|dancing)
    my (pic|pics|photo|selfie) $
  `,
  strong: `
    <picture> of (you|yourself|urself|your (body|face|legs|outfit|self)) .. (only|just) (for|to) me
    (pic|photo|picture|selfie|pics|photos|pictures|selfies|one|it) (just|only) for me
    (send|show|give|take|snap|make|get|want|need) [me] .. <picture> of (you|yourself|urself|your body|your face)
    (pics|pictures|photos|selfies) of (you|yourself|urself|your body)
    without [your|the|a] (clothes|top|shirt|makeup|filter|face)
    (in|wearing) [your|a|ur] (bikini|swimsuit|swimwear|pajamas|pyjamas|underwear|towel|bed|bath|shower|bathroom)
    (spicy|naughty|private|special|spicier|sexy|hotter) (pic|pics|photo|photos|picture|pictures|selfie|snap|snaps|<clip>)
    (show|see) [me] [some|a little|a bit|a lil] [more] skin
    (take|turn) off your (top|shirt|clothes|jacket|hoodie)
    (nudes|nude|noods)
    send (n00ds|noodz)
  `,
  guards: `
    <picture> (of|from|with|for) (the|that|this|it|our|my|his|her|their|them|him|both|everyone|us|all|where|what|how|which|when|page|exercise|homework|notes|question|maths|math|dinner|lunch|a|an|todays|last|yesterday|saturday|school|class|work|mum|mom|dad|nan|number|and|room|some|whatever|your|ur|tomorrow|these|those|any) [<picture>]
    <picture> (of|from|with) your (dog|cat|puppy|kitten|room|homework|notes|work|dinner|lunch|car|house|garden|holiday|trip|new|mum|mom|dad|sister|brother|baby|drawing|art|cake|food|answers|timetable|schedule|screen|id|ticket|receipt|setup|nails|hair|costume|bike|shoes|dress|shirt|wedding|kids|project|book|bedroom|grandma|family|mothers|desk|pc|team|party)
    <picture> (frame|frames|day|album|booth|editor|shoot|wall|book|books|message|messages|map|streak|streaks|story|filter)
    (group|family|class|school|team|profile|passport|id|wedding|baby|holiday|old|screenshot|screen|funny|blurry) <picture>
    (dog|cat|puppy|kitten|pet|food|homework) <picture>
    (wanna|want to|would love to|love to|need to) see you (bleed|hurt|cut|suffer|guys|all|both|at|there|in|play|perform|dance|tomorrow|soon|tonight|on|again|later|win|happy|before|next|this|more|try|do|there|too|irl|for|and|when|after|saturday|sunday|friday|monday)
    (wearing|wear) (to|for|tomorrow|tonight|on|at)
    what (are|r) you wearing (to|for|tomorrow|tonight|on|at|saturday|friday)
    <picture> (she|he|they|we)
    (let me|lemme|can i) see (more|the rest) (of (the|this|that|it|your (work|art|drawings))|details|options)
    show me (more|your room) (of|in|on)
    (send|show) me [a|the|some] (screenshot|screenshots)
    (dont|do not|never) (send|take|show|post|give)
    (ill|i will|imma|ima|im gonna|im going to|gonna|i can|i could|i might) (send|post|show|share|leak|upload|release) [all] (your|it|them|these|those|the)
  `,
};
