import type { TacticPhrases } from "../../phrasebook.ts";

/** Pet names and love talk. Couples and families say the same, so most of it is a trace. */
export const endearment: TacticPhrases = {
  weak: `
    ^ [hey|hi|hello|hii|heyy|ok|aww|yes|no|good morning|morning|night|goodnight|gn|gm|thanks|sorry|come on|please] (baby|babe|bby|bb|bae|hun|hunny|honey|sweetie|sweetheart|darling|darlin|babes|love|dear|sweety|sunshine|hottie)
    (baby|babe|bby|bae|hunny|honey|sweetie|sweetheart|darling|darlin|babes|sweety|my dear) $
    (love|miss) (you|ya)
    ily
    ilysm
    ilu
    <im> thinking (of|about) you
    (crush|fell|feelings) (on|for) you
    good (morning|night) (my love|sunshine|sweetheart)
    sweet dreams
    ^ thinking (of|about) you
    i like you
    you make me (happy|smile|laugh)
    wish (you were|i was) (here|there)
  `,
  clear: `
    (princess|babygirl|baby girl|baby doll|babydoll|baby boy|babyboy|kitten|my queen|my princess|my angel|my love|my baby|my darling|my sweet|my sweetheart|my little one|little one|my doll|buttercup|sugar|my treasure|my everything|my world|my soulmate|my prince|good girl|good boy|sweet girl|my special girl|my girl|my boy)
    <im> (in love|falling|falling in love|crazy|obsessed|head over heels) (with|for|about) you
    i [really|truly|do] love you [so] (much|more|forever|baby|babe)
    i (fell|have fallen) (in love with|for) you
    (cant|cannot|couldnt) stop thinking (about|of) you
    on my mind
    dream (about|of) you
    dreamt (about|of) you
    i need you
    youre [all] mine
    be mine
    be my (girlfriend|gf|boyfriend|bf|girl|boy|valentine|baby|princess)
    (make|want) you [to be] (mine|my girlfriend|my gf|my girl)
    (our|the) (love|connection) is (special|real|different|strong)
    (were|we are) meant (to be|for each other)
    we have (a|such a|something) [<very>] (special|real|strong|deep)
    i (never|havent) felt (this|that|so|like this|this way) .. (before|anyone|you)
    i care about you
    youre (my|the) (everything|only one|soulmate|one for me|love of my life|best thing|reason)
    (cant|could not|couldnt) (live|be) without you
    you mean (the world|everything|so much|a lot) to me
    <ill> always be (here|there) for you
    <im> [always] here for you
    i feel (so|really|very) close to you
    love at first sight
    soul mate
  `,
  strong: `
    (nobody|no one|they|your parents|your friends|your <parent>) [will|would|can|could|doesnt|dont|ever] [ever] (understand|understands|love|loves|get|gets|know|knows|care|cares) (you|about you) (like|the way|as much as) i
    i (understand|know|get|love) you (better|more) than (anyone|anybody|your|they|any of|everyone)
    only (one|person) (who|that) [really|truly|actually] (understands|gets|loves|cares|knows) (you|about you)
    (im|i am) the only (one|person) (you|who|that) (need|can trust|understands|loves|cares)
    you dont need (anyone else|them|your friends|those friends|anybody else)
    (just|only) (you and me|us two|me and you) against (the world|everyone)
    (when|once) you (turn|are|re) <number> (we|i)
    (if|i wish) (you were|only you were) (older|18|closer)
    age (doesnt|dont|does not) matter .. love
  `,
  guards: `
    (the|a|her|his|their|your|our|new|ur) baby
    [my] baby (shower|sister|brother|cousin|yoda|photos|pics|clothes|names|name|girl is due|is due|shark|steps|sitter|sitting|food|bump|monitor|mama)
    my baby (just|is|was|slept|cried|has|had|cousin|sister|brother|nephew|niece)
    love (you|ya) [so much|lots|loads|too|guys] (mum|mom|dad|nan|nana|gran|grandma|grandad|bro|sis|guys|all|girls|mummy|mommy|daddy|bestie|besties|bff|auntie|uncle|man|bestfriend)
    (mum|mom|dad|nan|nana|gran|grandma|grandad) [i] love (you|ya)
    (disney|pop|drama|warrior|peach|playing) (princess|princesses)
    princess (peach|leia|diaries|diana|kate|movie|dress|party|costume|zelda|mononoke|treatment|bride)
    (oh|for) (honey|the love)
    honey (mustard|bee|bees|badger|and|in|tea|on)
    (brown|some|the|blood|no|more|of|less|cane|icing) sugar
    sugar (in|free|rush|cookies|cubes|levels|level|or|and|high|crash)
    (a|the|our|my|new|cute|tiny|little) kitten
    (thats|thats my|whos|who is|go|such) [a|my|that] (girl|boy|good girl|good boy)
    [the] (dog|cat|puppy) .. (good girl|good boy)
    my girl (group|scout|scouts|friend|friends)
    (my|one) little one (is|has|was|just|started|who)
    with [the] (kids|little one)
    dear (all|parents|diary|sir|madam|team|everyone|mr|mrs|ms|santa)
    oh dear
    (nobody|no one|noone|wont|would) miss you
    thinking (of|about) you (guys|all|and your family)
    never love
    ^ love (it|that|this|the|your|how|when|him|her|them|these|those|to|my|a|island|is|actually|story|in)
    (would|d) love to
  `,
};
