import type { TacticPhrases } from "../../phrasebook.ts";

/** What the writer says of their own age. Numbers of minutes, miles or points are no ages. */
export const ageStatement: TacticPhrases = {
  weak: `
    ^ <age> (and|wbu|hbu|u|you|how about) $
  `,
  clear: `
    <im> [only|just|almost|nearly|like|already|actually|about|around|still|a|turning|now|really|literally] <age> [year|yr] $
    <im> [only|just|almost|nearly|like|already|actually|about|around|still|turning|now|really] <age> (and|but|so|btw|lol|lmao|haha|ok|hbu|wbu|you|u|how|what|whats|i|im|my|not|now|too|also|from|m|f|male|female|girl|boy|in|is|wby|dude|bro|man|why|if|though|tho|next|this|well|yeah|fr|idk|ngl|sorry|soon|almost|turning)
    ^ <age> (and|wbu|hbu|how about|what about|wby) (you|u|yourself|urs|yours|him) $
    ^ <age> (hbu|wbu|wby) $
    ^ <age> (m|f|male|female|girl|boy) $
    ^ <age> (m|f) (from|here|uk|us|usa|hbu|wbu|you|u|and|looking|in)
    ^ (m|f|male|female) <age>
    <age> (m|f) here
    ^ <age> (yo|yrs|years|yr|y o|years old) $
    ^ (almost|nearly|only|just|turning|about) <age> $
    <im> (in|on) my <age>s
    (my age is|age is|im aged|aged) <age>
    i (turn|turned|just turned|will be|ll be|will turn|recently turned) <age> (in|on|last|next|this|yesterday|today|tomorrow|soon|and|so|btw|years)
    i (just turned|turned|turn|recently turned) <age> $
  `,
  strong: `
    <im> [only|just|almost|nearly|like|already|actually|a|about] <age> (years|yrs|yo|yr|y|year)
    <age> (yo|yrs|years|year|yr) [old] (male|female|girl|boy|guy|man|here|m|f|woman|dude|and you|hbu|wbu)
    <age> (years|yrs|yr|year) old (here|btw|m|f|male|female|and|hbu|wbu|you|u)
  `,
  guards: `
    <im> [only|just|almost|nearly|like|already|about|around|still|now|literally] <age> (minutes|minute|mins|min|m away|metres|meters|km|k|miles|mile|seconds|secs|sec|hours|hour|hrs|hr|days|day|weeks|week|months|month|percent|pounds|lbs|kg|kilos|points|pts|pages|page|levels|level|episodes|chapters|goals|away|late|down|up|out|in a row|followers|cm|inches|feet|steps|stops|places|th|st|nd|rd|degrees|kills|wins|questions|years (older|younger|ahead|behind|into|in)|year older|short|over|under|off|behind|ahead|euros|left|in line|in the queue|in the line)
    <age> (and|or|to|by|x|times|plus) <number>
    (shes|hes|theyre|was|were|she is|he is|when i was|since i was|until im|till im|when im|before im|once im|by the time im|wish i was|wish i were) [only|like|almost] <age>
    (when|until|till|before|once|if|like|feel like|since|unless) <im> [like] <age>
    (thats|thinks|think|thought|pretend|pretending|told|tell|tells|says|said|acting|act|looks) [them|him|her|me|people|like] [that] <im> [like] <age>
    <im> not <age>
    i (turned|turn) <age> (of|pages|points|people|heads|degrees|corners)
  `,
};
