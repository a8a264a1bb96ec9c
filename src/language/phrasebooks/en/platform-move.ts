import type { TacticPhrases } from "../../phrasebook.ts";

/** Away from here, to a channel with less trace. Friends swap handles too: strong only when it is to hide. */
export const platformMove: TacticPhrases = {
  weak: `
    (do you have|have you got|you got|got|you have|you on|are you on|you use|do you use|u got) [a|any|an] (snap|snapchat|sc|whatsapp|whats app|watsapp|telegram|kik|discord|signal|skype|viber|wickr)
    (add|follow) me on (insta|instagram|ig|facebook|fb|tiktok)
    (dm|text|msg|message) me (instead|there|privately|private)
    my (dms|inbox) (are|is) open
    (whats|gimme|give me|drop|send me|can i have|can i get) your (insta|instagram|ig|facebook|fb|tiktok|discord|handle|socials)
    check your (requests|request|dms|inbox|snap|messages)
    i (dont|barely|hardly|rarely|never) (use|go on|check|like using) (this|insta|instagram|ig|facebook|fb|here)
  `,
  clear: `
    (add|text|message|msg|dm|hit|find|write|contact|reach|talk to|chat with|snap|join|hmu|call|chat|ping|inbox) [me] [up] (on|at|in|via|over|through) [my] <app>
    (add|snap) my (snap|sc|snapchat|telegram|kik|discord)
    (whats|what is|gimme|give me|send me|drop|send|need|can i have|can i get|could i have|could i get|lemme get|let me get|i want|tell me|share|may i have|can i hav|got|wat is|is this|can you give me|can you send me) your [snap|whatsapp|own] (<phone>|snap|snapchat|sc|whatsapp|wa|telegram|tele|kik|discord|skype|snap name|snap user|username|snapcode|digits|signal|viber|<app> <phone>)
    (can|could|may) i (get|have|take|ask for) your (<phone>|snap|sc|whatsapp|<app>)
    (heres|here is|this is|its) my (number|num|cell|snap|sc|snapchat|whatsapp|telegram|kik|discord)
    my (snap|sc|snapchat|whatsapp|telegram|kik|discord) (is|name|user|username|id)
    (add|text|message|hmu on) my (number|whatsapp)
    (<lets>|wanna|want to|would you|can you|you wanna|i want to|prefer to|rather|easier to|better to|we can|we could) (talk|chat|move|go|switch|continue|text|speak|message|carry on|jump|take this|come|keep talking|swap) [to|over to|this|more|there|it|with me|me|you] [on|to|over on|via|in|through] [my] <app>
    (move|switch|go|come|jump|continue|talk|chat|carry on|take this) [this] [over] (to|on|via|over to|over) <app>
    (talk|chat|text|go|move|speak|take this) (somewhere|some place|someplace) (else|more private|private|quieter|safer|where)
    (go|talk|chat|move|text|message) (private|privately|in private|to dms|on the side|one on one)
    (private|secret) (chat|group|account|app|chats)
    (download|install|get) (snap|snapchat|telegram|whatsapp|kik|discord|signal|wickr|session|zangi|viber|skype)
    (lemme|let me) (text|add) you on
    (switch|swap|exchange|trade) (numbers|snaps|snap)
    you on <app> $
  `,
  strong: `
    (safer|more private|nobody (sees|can see|checks)|no one (sees|can see|checks)|messages disappear|they disappear|disappears) (on|there|over there|in)
    (make|create|get|use) (a|another|a new|a second|a secret|a private) (account|acc|email|profile|snap|number) .. (nobody|no one|parents|<parent>|dont know|for me|for us|only)
    (cant|dont|not) (talk|chat|do this|say|text) (here|on here|on this app) .. <app>
    (snap|snapchat|telegram|whatsapp|kik|signal|it|messages) (deletes|auto deletes|disappear|disappears)
  `,
  guards: `
    (on|in) (the|our|my) (group|groupchat|gc|family|team|class|server|work) [whatsapp|chat|group|discord]
    (whats app|whatsapp|discord|telegram|snap|messenger) (group|groupchat|server|gc|channel|link|web|is down|down|streak|streaks|story|map|filter|filters)
    (your|the|our) (student|house|shirt|jersey|room|seat|order|ticket|locker|bib|player|account|booking|lucky|favourite|favorite|flat|reference|card) number
    your [instagram|insta|ig|facebook|fb|snap|snapchat|tiktok|discord] (password|passwords|pw|pass|login|code|account|acc|page|story|post|posts|pic|pics|photos|friends|followers|username and password)
    (parent|parents|team|coach|club|customer|school) (app|portal)
  `,
};
