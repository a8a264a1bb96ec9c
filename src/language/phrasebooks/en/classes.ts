/** Word classes of English: a name, and what may stand for it. A class may use other classes. */
export const classes: Readonly<Record<string, string>> = {
  // who
  im: "im|i am",
  youre: "youre|you are|your|u r|ure",
  ill: "ill|i will|imma|ima|im (gonna|going to)|i am (gonna|going to)",
  ican: "i (can|could|will|would|might|wanna|want to)|ill|imma|ima|id|im (gonna|going to)|i am (gonna|going to)|lemme|let me",
  wanna: "wanna|want to|wana|would like to|d like to|fancy",
  canyou: "(can|could|would|will|wont) you|you (can|could|should|gotta|need to|have to)",
  cani: "(can|could|may) i|lemme|let me|i (wanna|want to|need to)|id (love|like) to|would love to",
  lets: "lets|let us|we (should|could|can|gotta)|(can|could|should|shall) we|i think we should|how about we",
  dont: "dont|do not|never|please dont|cant|cannot|must not|mustnt|better not|shouldnt|should not|wont",
  gonna: "gonna|going to",
  girl: "girl|girls|gurl|guy|guys|boy|boys|kid|kids|teen|teens|teenager|teenagers|person|people|women|men|child|one|lady|young lady|young man|chick",
  // family and others
  parent:
    "parent|parents|mum|mom|mother|mommy|mummy|mama|mam|dad|daddy|father|papa|folks|stepdad|stepmom|stepmum|guardian|guardians|family|mum and dad|mom and dad|nan|gran|grandma|aunt|uncle",
  sibling: "brother|brothers|bro|sister|sisters|sis|siblings|roommate",
  anyone: "anyone|anybody|any1|no one|noone|nobody|any body|any one|a soul|someone|somebody",
  crowd:
    "followers|follower list|following|friends|friend list|family|contacts|whole school|school|class|classmates|relatives|mutuals|loved ones|[whole] contact list|group chat|church|teachers|coach|team|teammates|workplace",
  // praise
  very: "so|really|very|super|too|truly|such|damn|insanely|incredibly|absolutely|extremely|hella|fr|just so|just|just too|actually|seriously|always so|sooo|honestly|the most|so so|pretty damn|so fucking|so freaking|really really|very very",
  pretty:
    "pretty|beautiful|beautifull|beautyful|beatiful|gorgeous|gorgous|georgous|stunning|cute|cutee|hot|attractive|adorable|handsome|good looking|goodlooking|breathtaking|lovely|perfect|irresistible|ravishing|photogenic|cutest|prettiest|flawless|drop dead gorgeous|easy on the eyes|a goddess|an angel|a beauty|a 10|eye candy",
  splendid:
    "amazing|beautiful|gorgeous|stunning|perfect|lovely|pretty|cute|incredible|adorable|sweet|angelic|breathtaking|wonderful|cutest|prettiest|best",
  feature: "smile|eyes|face|lips|body|figure|skin|legs|dimples|freckles|curves|looks",
  picture:
    "pic|pics|picture|pictures|photo|photos|foto|fotos|selfie|selfies|pix|snap|snaps|image|images|mirror pic|face pic|full body pic",
  clip: "video|videos|vid|vids|clip|clips",
  // channels
  site: "insta|instagram|ig|facebook|fb|snap|snapchat|sc|tiktok|tik tok|account|acc|acct|page|profile|email|e mail|gmail|apple id|icloud|messenger",
  app: "snap|snapchat|sc|whatsapp|whatsap|wapp|watsapp|wats app|whats app|wa|telegram|tele|kik|discord|signal|viber|wickr|session|skype|zangi|threema|imo|wechat|line app|hangouts|google chat|gchat|google hangouts|messenger|imessage|snappy|ghost|your phone|the phone|another app|a different app|other app|text|facetime",
  phone: "number|numba|num|nr|phone number|cell|cell number|digits|phone no|mobile",
  password:
    "password|passwords|pasword|passwrd|passcode|pw|pwd|pass word|login|log in|logins|login details|login info|log in details|log in info|credentials|password and username|username and password|user and pass|sign in|sign in details",
  // money
  cash: "money|cash|some money|some cash|extra money|extra cash|<money>|<number>|bank",
  rail: "cashapp|cash app|paypal|pay pal|venmo|zelle|revolut|lydia|apple pay|applepay|google pay|gpay|western union|moneygram|bank account|card|iban",
  voucher:
    "gift card|giftcard|gift cards|giftcards|steam card|steam cards|apple card|itunes card|google play card|razer gold|vanilla card|amazon card|bitcoin|btc|crypto|usdt|ethereum|paysafecard|paysafe card|prepaid card|neosurf|pcs coupon",
  treat:
    "phone|iphone|ipad|airpods|shoes|trainers|sneakers|clothes|dress|jewellery|jewelry|necklace|bag|handbag|perfume|makeup|nails|things|stuff|anything|whatever|everything|something|presents|gifts|concert tickets|tickets|robux|vbucks|v bucks|skins|nitro|gems|a gift|a present|food|ps5|console|laptop|vape|vapes|drinks|alcohol",
  // time and place
  soon: "tonight|tomorrow|today|later|now|soon|this weekend|saturday|sunday|friday|monday|tuesday|wednesday|thursday|after school|this week|next week|on saturday|on sunday|on friday|after class|at night|somewhere",
  person: "in person|irl|in real life|for real|face to face|offline|in the flesh|1 on 1|one on one",
  check:
    "check|checks|read|reads|see|look at|looks at|look through|looks through|go through|goes through|monitor|monitors|watch|watches|track|tracks|search|snoop|have access to|has access to|follow|control|spy on|get into|take|sees|checking|reading",
  device:
    "phone|fone|messages|msgs|texts|dms|dm|chats|chat|insta|instagram|ig|snap|snapchat|facebook|fb|account|computer|laptop|tablet|socials|social media|stuff|conversations|internet|browser history|screen time|history|screen|ipad",
  thischat:
    "chat|chats|convo|conversation|conversations|messages|msgs|texts|dms|dm|thread|history|chat history|everything|pics|photos|pictures|call log",
};

/** Other spellings, wherever a phrase says the first word. */
export const spellings = `
you = u yu ya yoo yew
your = ur yr youre
youre = ur your
are = r
please = pls plz plss plzz plis pleas pleeze
really = rly rlly realy rele
what = wat wut wht
whats = wats wuts watz whts
to = 2
for = 4
before = b4
tomorrow = tmrw tmr tmw 2moro tomoz 2morrow
tonight = tonite 2nite 2night tn
someone = some1 sum1
anyone = any1 anyone
with = w wit wiv wth
about = abt bout
because = cuz cause cos bc coz
people = ppl
dont = dnt don
going = goin
something = sumthing somethin smth sth
nothing = nothin
the = da teh
that = dat tht
this = dis
mum = mums mom moms
dad = dads
parents = rents parent
talk = tlk
message = msg mssg
see = c
why = y
send = snd sned
have = hav hve
know = kno knw
okay = ok k kk
love = luv lov
think = fink
thing = fing
through = thru
girl = gurl grl gal
`;
