import type { TacticPhrases } from "../../phrasebook.ts";

/** A job, a casting or easy money as the way in: the commonest lure of recruiters. */
export const jobLure: TacticPhrases = {
  weak: `
    part time job
    (side hustle|side job)
    (we|were|theyre|they are) hiring
    (looking|searching) for (models|workers|girls|people to work|staff)
    good pay
    (make|earn) [some] money
    dm [me] for [more] (info|details|information)
    work with (me|us)
  `,
  clear: `
    (all|every) expenses (paid|covered)
    i can (get|find) you (work|a job)
    (boss|agency|manager) is looking for (girls|models|young|boys)
    have you ever (modelled|modeled|done modelling)
    just (carry|drop off|deliver) (a|the|this|one) (bag|package|parcel)
    take a (package|parcel|bag) to (someone|a guy|a friend)
    in your account and you (send|transfer) it
    you keep (<number>|ten|half) (percent|of it)
    use your (card|bank|account) for a (payment|transfer)
    no questions asked
    sort your passport
    we (pay|cover|sort) (the|your) (flight|flights|hotel|visa|travel)
    (stay|live|sleep) (at|in|with) our (flat|house)
    come live with us
    be nice to (people|the clients|clients|the guys)
    keep (them|him|clients|the guests) company
    (private parties|vip clients|vip party|rich clients)
    we say (youre|you are) <age>
    need a (bag|package|box|parcel) (dropped|delivered|moved|taken)
    you dont need (papers|documents|a contract)
    bring your (id|passport) so (he|she|we|i|they)
    (events|dinners|parties) with (clients|businessmen)
    (no one|nobody) looks twice at you
    (he|she) (gets|finds) (us|you) work
    (help|want|wanna|how|let|can) (me|you|to|us|i|u|teach you|show you) .. (make|earn|making|get) [some|good|big|easy|quick|extra|real|serious|lots of|a lot of|more|your own] (money|cash)
    you (can|could|will|would|ll) [easily|also|help me|totally|really] (make|earn|get) [up to|like|at least|over|some|a lot of|lots of|good|easy|so much|big|quick|around|about] (money|cash|<money>|thousands|hundreds)
    (make|earn|made|earning|making) [up to|like|over|about|at least] (<money>|<number>) (a|per|every|each|in a|in one) (day|week|month|hour|night|weekend)
    (easy|quick|fast|simple|good|extra) (money|cash|job|work|gig)
    (easy|simple|little) (job|work) .. (pay|paid|money|cash|home)
    (job|work|gig|position|offer|opportunity|task) for you
    (have|got|offer|offering|give|get) you a [great|good|little|small|nice|real] (job|gig|opportunity)
    (a|an) [amazing|great|good|unique|real|once in a lifetime] (job|business|modeling|modelling|work|investment|collab|income) (opportunity|offer)
    (work|working) for (me|us|my (company|agency|brand|friend|boss)|our (agency|company|brand))
    (modeling|modelling|model|acting|casting|talent) (agency|agent|scout|job|jobs|contract|career|work|opportunity|gig|offer|director|company|shoot)
    i (scout|recruit|manage|represent|photograph|work with) (models|girls|talent|new faces|young|influencers|teens|new talent)
    <im> [also] (a|an) [professional|fashion|freelance|talent|model|modeling|modelling] (photographer|scout|agent|recruiter|talent scout|casting director|producer|model scout|director)
    (photo shoot|photoshoot|casting|test shoot|audition) (for you|with you|with me|paid|at my|in my|next|this|tomorrow)
    (brand|promo|product) (ambassador|ambassadors|model|models|rep)
    (no|without) [any] experience [is] (needed|required|necessary)
    (good|great|well|amazing|excellent|high|really well|nice|very good) (pay|paid|salary|money) .. (job|work|easy|for|flexible|hours|day|home|abroad|immediately)
    (job|work|gig) .. (good pay|well paid|pays well|great pay|pays good|paid well|pays a lot|good money|great money|big money|pays really)
    work from [your] (home|phone)
    (flight|flights|ticket|travel|hotel|accommodation|housing|visa|apartment|room|transport) [and (flight|travel|hotel|food|housing|accommodation|everything)] (is|are|will be|all|included|fully|already) [all] (paid|included|covered|free|paid for|sorted)
    (job|work|nanny|waitress|dancer|hostess|au pair|dancing|hotel work|cleaning|babysitting) (abroad|in dubai|in spain|in london|in italy|overseas|in another country|in germany|in the us|in turkey)
    (i|we) (know|have|got) (someone|somebody|a guy|a friend|a man|people|an agent|a photographer) (who|that) (can|could|will|would|is looking|needs|pays|hires|wants) .. (job|work|you|model|famous|hire|money|pay)
    (make|get) you (famous|a star|rich|signed|discovered|an influencer|verified|more followers|on tv)
    (help|boost|grow|build) .. your (career|modeling|modelling|modelling career|modeling career|portfolio)
    (deliver|carry|pick up|drop off|hold|move|collect) (a|some|the|this|something|one|few) [small|little] (package|packages|parcel|stuff|bag|thing|delivery|money) .. (for me|paid|for us|money|cash|pay|for a friend|for my friend)
    do (me|us|my friend) a [small|little|quick] favour .. (pay|paid|money|cash|friend)
    (be|become) [a|an|my|our] [next|new] (ambassador|brand ambassador|dancer|hostess)
    (send|need|show) [me|us] [a|your|some] (cv|portfolio|measurements|height and weight|headshot|headshots|passport|id card)
    (let|use|borrow|rent|lend) [me|us] [use] your bank (account|card)
  `,
  guards: `
    (how|where) (do|did|can|to) (you|i|we) .. (make|earn|get) [more|so much|fast|easy] (money|cash) .. (in|on) (gta|roblox|minecraft|the game|sims|fifa|game|stardew|this game|bloxburg|skyrim)
    (easy|quick|good|simple|fast) (job|work) (on|with|today|guys|everyone|team|mate|bro|at|so|man|keep|done)
    (did|do|doing|done) (a|an|such a) (good|great|easy) (job|work)
    (good|great|nice) (job|work) $
    ^ (good|great|nice) (job|work)
    (make|earn|raise|raising|made) money (for|with) (the|our|my|charity|prom|school|a trip|trip)
    easy (homework|test|exam|win)
    (my|his|her|their|your) [new|old] job
    (quick|easy) money (heist|glitch|cheat|in|on)
    (model|modeling|modelling) (un|train|car|plane|answer|answers|railway|student|agency in)
    (mum|dad|brother|sister) [also] (works|work|working) for
    photo shoot (for|of) (school|the team|the yearbook|yearbook|my)
  `,
};
