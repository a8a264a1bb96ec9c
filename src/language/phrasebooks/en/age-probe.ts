import type { TacticPhrases } from "../../phrasebook.ts";

/** Asking for the age, or for what gives it away. People who have just met ask this as well. */
export const ageProbe: TacticPhrases = {
  weak: `
    (what|which|wat) (grade|year|yr|class) are you in
    (when|whens) [is] your (birthday|bday|b day)
    (what|wat) year are you
    are you [still] (in|at) (high school|middle school|secondary|secondary school|primary|college|uni|school)
    you look (young|younger|old|older)
    (what|which) school do you go to
    you [still] (in|at) (high school|middle school|secondary school)
  `,
  clear: `
    how old (are|r) (you|u)
    ^ how old $
    how old r $
    how old you
    how young are you
    (whats|what is|tell me|say) your [real|actual|exact] age
    ^ [and] your age $
    (age|sex) (sex|age) location
    ^ [hi|hey|hello] asl $
    ^ age $
    (are|r) you (over|under|above|below|at least|only|really|already|turning|legally) (<age>|of age|an adult|legal)
    (are|r) you (<age>|underage|a minor|legal|18 yet|of age|an adult)
    you (over|under) <age> $
    (what|which) year (were|was) you born
    when were you born
    (what|whats) [year is] your (date of birth|dob|birth year|birthyear)
    (guess|thought|assumed|bet) [that] (youre|you were) <age>
    (youre|you) look [like] [about|around|more like|at least|like youre|like your] <age>
    are you (old enough|too young)
    (youre|you) <age> [right] (or|right) <age>
    (and|so) you [are] <age> $
    youre only <age> $
    old enough to
    how old (did|do) you say you (are|were)
    can i ask your age
    may i ask (how old|your age)
  `,
  guards: `
    how old (are|is) you (turning|gonna be|going to be)
    how old (are|r) (your|you) (kids|children|parents|dog|cat|brother|sister|nan|grandma)
    how old you (were|was) when
    are you <number> (minutes|mins|min|km|miles|percent|points|floor|or|weeks|days|people|hours|and|for|th)
    are you old enough to (drive|vote|remember|be)
    (youre|you) look [like] <number> (bucks|dollars|points)
    whats your age (rating|group|range|category)
    are you <age> (or|out of|now|this|today|next|on)
  `,
};
