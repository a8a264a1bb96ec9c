import type { TacticPhrases } from "../../phrasebook.ts";

/** Asking for a password, a code, a link or the account itself. */
export const credentialRequest: TacticPhrases = {
  clear: `
    (confirm|verify|submit) your (login|account|identity|details) (within|before|by|here|below|using|through|via) [the|this|<number>] (link|form|<number>|hours)
    (account|page|profile) (will|is going to|may) be (deleted|disabled|removed|suspended) (unless|if you|within|in <number>)
    (send|read|tell|give|forward|screenshot|paste) .. (code|digits|six numbers|6 numbers) .. (text|sms|email|your phone|<site>)
    (code|digits|numbers) .. (text|texted|sms|emailed|sent) .. (send|read|tell|give|forward|screenshot|paste) (it|them|me|us)
    (get|got|getting|receive|received) (a|an|the|any) (text|sms|code|link) from (insta|instagram|facebook|fb|ig|meta|whatsapp)
    (code|text|link|numbers|sms) .. (come|came|coming|sent|going|gone|went) (to|on|through to) your (phone|number|email|mobile)
    (friend|friends|someone|contact|contacts) .. to (verify|vouch for) me
    confirm my (account|identity) (for me|with|by)
    what code did you (get|receive)
    (get|receive) a code for me
    send a code to your (number|phone)
    forward [me] (the|that) (sms|code|verification)
    copy the (text|code|sms) and send
    (press|tap|click|hit) yes (when|if) it asks
    (press|tap|click|hit) yes its me
    (approve|accept) the (login|log in|sign in)
    (use|need) your number to (recover|get back into|get into|reset|unlock) my (account|<site>)
    log in with your account on (this|that) (page|link|site)
    (fill in|fill|complete) the form with your password
    confirm your password
    (reply|answer) with the code
    (switch|turn) off [your] two (factor|step)
    (i can|ill|let me) log in for you
    (number|numbers) on the back of your card
    <picture> of your (card|bank card|debit card|credit card)
    (what|which) (number|numbers|code|digits) (does|did|do) (it|they) (show|say|send|give)
    (youll|you will|youre gonna|you should|you are going to) (get|receive) a (code|text|link|sms) [now|soon] [just|and] (tell|send|read|give|paste|forward|screenshot) (me|it|us)
    (type|enter|write|send|give|fill in) [here|me|us] your (username|user name|email|e mail) and [the|your] (password|pass|pw)
    (give|send|tell) (me|us|him|her) (the|your) (sign in|login|log in)
    put (his|her|my|their|this|our|the new|a new) (email|e mail|number|phone number) (on|in|into) your (account|profile|<site>|settings)
    change your (email|e mail|number|phone number) to (this|mine|my|his|the)
    (picked|chose|selected) [<number>|some|five|three] friends to (confirm|verify|recover)
    (whats|what is|wats|wat is|tell me|give me|gimme|send me|send|share|need|i need|i want|can i have|can i get|could i get|could i have|lemme have|let me have|lemme get|let me get|drop|type|enter|show me|trust me with|can you give me|can you send me|could you send me|just give me|just send me|will you give me|have|know) your [<site>|own|real|current|account|profile|old|new] [<site>|account|acc] (password|passwords|pasword|passwrd|passcode|pw|pwd|pass word|login|log in|login details|login info|log in details|log in info|credentials|password and username|username and password|user and pass|sign in details|pass|recovery code|backup code|backup codes|2fa code|security code|two factor code|recovery email)
    (i|i can|ill|i will|let me|lemme|can i|could i|id|i would|we can|we will|i could) [just] (manage|run|handle|take over|look after|take care of|control|boost|grow|use|borrow) your (<site>|account|insta account|profile|page|socials|instagram page|insta page|instagram account|facebook account|fb account|channel)
    (let me|lemme|can i|could i|may i|ill|i will|i can|id like to|i need to|i want to|ill just|so i can|if i) (log in|login|log|sign in|get|go|sign) [in|into|on|onto|to|on to|in to] [to|with|on] your (<site>|account|insta|profile|page|instagram account|facebook account)
    (give|hand|get|grant) (me|us) (access to|the login to|the password to|the password of|the login for|control of|control over|full access to) your (account|insta|instagram|facebook|fb|page|profile|snap|snapchat|email|acc)
    (give|hand over|sell|lend|rent|transfer) [me|us] your [insta|instagram|facebook|fb|snap|old|main] (account|acc|page|login|profile)
    (give|need|have|get|want) [me|us] access to your (account|insta|instagram|facebook|fb|page|profile|snap|snapchat|email|acc|icloud|socials)
    (you|youll|you will|u) [should|just|gonna|will|ll|did|have|might|are going to|are gonna] (get|got|receive|received|gotten|see) (a|the|an|that|my) [<number>|6|six|verification|security|login|confirmation|text|sms|instagram|facebook|whatsapp|insta|8|short] [digit|with a|code|message] (code|text|link|sms|email|message) (from (insta|instagram|facebook|whatsapp|fb|meta|google|snap|snapchat|tiktok|me)|send|can you send|tell|forward|screenshot|please|by (text|sms|email)|on your (phone|email|sms)|in your (email|sms|texts)|and|just send|give|copy|pls)
    (send|forward|give|tell|read|screenshot|text|copy|share|paste) [me|it|us|to me] [me] (the|that|your) [<number>|6|six|verification|security|login|confirmation|8|instagram|facebook|whatsapp|insta|recovery|reset|digit|4|sms|otp|backup] [digit|login|verification] (code|codes|otp|pin) (you|u|that|they|i|from|sent|instagram|facebook|insta|please|now|when|to me|we|it|quick|asap|which|real)
    (send|forward|screenshot|copy|give|share) [me|us|of|to me] [me|a screenshot of] (the|that) [login|reset|recovery|password reset|verification|whole|full|help|instagram] (link|url|sms|text message) (you|u|that|they|i|from|sent|instagram|facebook|insta|in the|without|but|dont|which|dm|it)
    (verification|security|login|log in|confirmation|recovery|2fa|two factor|six digit|6 digit|authentication|backup|reset|8 digit) (code|codes)
    (screenshot|screen shot|ss|take a screenshot|picture|pic) [of] (the|that) (link|code|sms|text|login link|reset link|message with)
    (dont|do not) (open|click|press|tap) (the|that|on the|on it|it) [link] [just|instead|but|and] .. (send|screenshot|copy|forward|ss)
    (change|update|switch|swap|set) [the|your] (email|e mail|phone number|mail|number|recovery email|phone|email address|password) [on|of|in|for|address] [your|the] [<site>|account|instagram|insta|fb|facebook] [account] (to (mine|my|this|the one)|to [this] (email|number|address))
    (add|put|use|link|enter|type) (my|this) (email|e mail|number|phone number|phone|mail|gmail|email address) (to|in|on|into|as) [your|the] (account|insta|instagram|facebook|fb|profile|recovery|settings|acc)
    (im|i am|were|we are|this is|i work for|i work at|i am from|im from|from) [the|with|from] (instagram|facebook|meta|insta|fb) (support|team|security|help center|copyright|helpdesk|employee|verification|staff|badge)
    your (account|page|profile|insta|instagram) (will|is|has|has been|is going to|is gonna|would) [be] (deleted|suspended|disabled|banned|reported|removed|terminated|locked|hacked|scheduled|violating|violated) [in|within|unless|if|for|because|due|permanently|forever] (24|<number>|you|violating|copyright|confirm|verify|login|log|hours|click|unless|deletion|infringement|do)
    (copyright|community|trademark) (infringement|violation|strike|guidelines) .. (account|page|link|verify|appeal|form|confirm)
    (verify|confirm|validate|restore|appeal) your (account|identity|page|profile|instagram|facebook|insta|ownership|email) [here|by|at|on|now|within|through|using|via|with] (here|link|by|form|now|within|password|logging|below|code|via|following|using|through)
    (help|can you help) me (get back|log back|get|recover|log in|login|get back in|verify|unlock|back) [back|in|into|to|my|it|on] .. (account|insta|instagram|facebook|whatsapp|fb|acc|profile)
    (my|i lost my|locked out of my|hacked) (account|insta|instagram|facebook|whatsapp|phone) .. (code|link|help me (get|recover|verify)|send you a|receive a|friends to)
    (add|added|adding|chose|picked|selected|put) you (as|to) [a|my|one of my|be my] (trusted contact|recovery contact|trusted friend|recovery|security contact|helper|recovery friend|to recover|contact to recover)
    (vote|voting|voted) for me .. (link|contest|ambassador|competition|code|spot|influencer|online)
    (im|i am|ive been) [competing|nominated|running|contesting|selected] [for|in|as] (an|a|the|for|to be) .. (ambassador|ambassador spot|influencer contest|influencer program|spokesperson) .. (vote|link|help|code)
    (swap|trade|exchange|share|switch) [our|account|each others|each other] (passwords|logins|login|accounts)
    (prove|show|if) .. (trust|love) me .. (password|login|passcode)
    (password|login|passcode) .. (prove|show|shows|if) [that|you|me] .. (trust|love)
    (log|logged|sign) (out|out of) (your account|insta|instagram|your insta|there) .. (log in|login|sign in|my account|so i)
    (log in|login|log|sign) [in|into|on|onto|to|with] (my account|this account|my icloud|my apple id|with my) (on|from) your (phone|device|ipad)
    (type|enter|put|log in with|fill in|sign in with|login with) your (password|login|credentials|details|email and password|username and password|instagram|insta|info) (here|in|on|at|into|to|through|below|there|this)
  `,
  strong: `
    (give|tell|send|need|want|share) [me] your [<site>] [account|page|acc] (password|passwords|pw|pasword|login and password|username and password|password and username|login details|log in details)
    (whats|what is|wats) your [<site>] [account|acc] (password|pw|pasword|login|passcode)
    (password|pw|login) (of|for|to) your (<site>|account|insta|instagram account|page|profile|insta account|phone)
    (i|<ill>|let me|lemme) (manage|run|handle|take over) your (page|account|insta|instagram|profile|socials)
  `,
  guards: `
    (door|wifi|gate|discount|promo|netflix|game|lobby|room|friend|join|class|zoom|party|alarm|postal|area|dress|locker|voucher) code
    code (for|to|of) the (door|wifi|gate|game|lobby|class|party|alarm|locker|building|meeting|call|shop|website)
    (mods|mod|admin|teacher|coach|club|host|they|she|he) (send|sends|will send|sent) [you] the link
    (wifi|wi fi|netflix|disney|disney plus|disney+|spotify|hulu|prime|amazon prime|hbo|crunchyroll|xbox|psn|roblox|router|internet|hotspot|zoom|meeting|door|gate|alarm|locker|padlock|school|moodle|teams|kahoot|quizlet|classroom|google classroom|showmyhomework|canvas|library|minecraft|server|realm|printer|laptop|computer|pc|steam|game|archive|zip|pdf|file|tv|streaming|youtube premium|itv|sky|gym|parking|club|house|building|garage|safe|bike|bike lock|suitcase) [account] [the] (password|passwords|pw|pass|login|code|log in|passcode|pin|network)
    (password|pw|pass|login|log in|code|passcode) (for|to|of) (the|your|our|ur|my|this) [new|school|home|guest|old] (wifi|wi fi|netflix|disney|spotify|hulu|prime|hotspot|router|internet|zoom|meeting|server|realm|minecraft|game|school|computer|laptop|pc|printer|gate|door|classroom|alarm|network|file|tv|library|locker|kahoot|drive|folder|house|building|garage)
    (forgot|forgotten|forget|lost|reset|change|changed|changing|remember|reset) your (password|pw|login|passcode)
    (change|reset|update) your (password|pw|passcode|passwords) (asap|now|and|straight|please|just|on|if|because|it|so|hun|bro|mate|dude)
    (dont|do not|never|shouldnt|should never|you shouldnt|not|didnt|dont ever) (give|tell|share|send|type|enter|use) [out|anyone|anybody|me|them|him|her|people|someone|to] your
    (discount|promo|zip|door|gate|friend|game|join|class|invite|party|lobby|room|dress|postal|area|voucher|coupon|kahoot|qr|creator|country|morse|python|html|cheat|source|bar|colour|post|da vinci|highway|dial|referral|bro|girl|store|classroom|quiz|team|server|key|order|tracking|booking) (code|codes)
    (code|codes) (for|to|of|from) (the|our|my|this|a|kahoot|your) [new|python|school] (class|door|gate|game|lobby|room|assignment|project|party|homework|program|discount|website|quiz|kahoot|building|locker|gym|house|exercise|garage|shop|order|flat|building)
    (code|link) (you wrote|you made|you used|you told|that doesnt|that didnt|i wrote|for the (meeting|zoom|call|party|app|game|shop|dress|top|article|video|song|recipe))
    [the] link (you|u) (sent|posted|shared|told|mentioned|used|found|had|gave)
    (manage|handle|run|look after|take care of) your (page|profile) (is|was)
    (locker|sat nav) code
  `,
};
