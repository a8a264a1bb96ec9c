import type { TacticPhrases } from "../../phrasebook.ts";

/** Voice or video call. Friends call all the time: only the camera and the insistence say more. */
export const call: TacticPhrases = {
  weak: `
    (can|could|may) i (call|ring|ft|facetime|phone|video call) you
    (call|ring|ft|facetime|phone) me
    (wanna|want to|<lets>|can we|down to|up for a|fancy a|up to) (call|ft|facetime|vc|video chat|video call|voice call|phone|talk on the phone|hop on a call|chat on the phone|skype|call)
    (video|voice|quick|phone) call $
    (free|able) to (call|talk|chat|vc|ft)
    (on|over) the phone
    <ill> (call|ring|ft|facetime) you
    (pick|hop) up (the phone|ur phone|my call)
    (voice note|voice message|vn)
    (hop|jump|get|come|go) on (call|a call|ft|vc|facetime|discord|voice)
  `,
  clear: `
    (video|vid) (call|chat|calling) [with] (me|you|tonight|now|rn|alone|please|later|so|instead|baby|babe|just|when|in your|at night)
    (can we|<lets>|wanna|want to|could we|i want to|i wanna|please|we should|can you|u wanna|down to|would you|will you) [just|please|quickly|secretly] (video call|videocall|vid call|video chat|videochat|vidcall|do a video call|have a video call|do a video chat|cam|webcam|skype|go on cam)
    (i|just|really|id) (wanna|want to|would love to|d love to|love to|need to|miss|love|like to) (hear|hearing) your (voice|sweet voice|cute voice|beautiful voice)
    (do you have|have you got|you have|you got|got) [a] (cam|webcam|camera|working camera)
    call me (when|if|once|after) (youre|you are|your <parent>|you|they|nobody|no one) [is|are] (alone|asleep|out|gone|sleeping|by yourself|in bed|can talk alone|home alone|is around|around|home|leave)
    (call|ring|facetime|ft|video call) (me|you) [tonight] (alone|in bed|in private|secretly|privately|in secret|at night|late|when everyone is asleep)
    (sleep|fall asleep) (call|on call|on the phone|on ft) (with|together|tonight)
    (stay|sleep) on the phone
    (why|y) (wont|dont|didnt|arent) you (call|pick up|answer|video call|picking up|answering|facetime) (my call|my calls|me|the phone|your phone|with)
    answer (my|the|your) (call|calls|phone)
    (can|could) (i|we) [just] call (for|so) [a|just|five|<number>] (minute|sec|second|i can hear|hear|minutes|mins|bit) .. (alone|voice|private)
    (prove|see|show) (youre|you|its|that its|it is|if youre|that youre) (real|you|who) [on] (call|video|cam|camera|facetime|ft)
  `,
  strong: `
    (turn|switch|put|keep) [on] (your|ur|the|that) (cam|camera|webcam|video) (on|back on|for me)
    (turn|switch|put) on (your|ur|the) (cam|camera|webcam|video)
    (go|get|come|be|stay|hop|jump) on (cam|camera|webcam|live) (for|with|and|so|now|tonight)
    (go|get|come|hop|jump) on (cam|webcam)
    (camera|cam) on (for me|please|baby|so i)
    (go|do a|start a) (live|livestream|live stream) (for|with) (me|just me|only me)
    (dont|do not) (hang up|turn (it|the camera|your camera|it) off)
  `,
  guards: `
    call me (crazy|maybe|old|stupid|by|mad|a|out|when youre sober|weird|daddy|sir|biased|lazy|paranoid|names|dumb|out)
    (dont|never|stop|did|didnt|please dont|they|people|everyone|u) (call|ring|calling|calls) me
    (zoom|teams|google|online|virtual) (class|lesson|lecture|exam)
    (turn|switch|put) on (your|the) (cam|camera|webcam|video) (in|for) (class|zoom|the lesson|lesson|registration|the meeting|english|maths)
    (i|to) hear your (voice|voices) (over|in the|crack|cracking)
    answer the (phone|question|door) (it might|mum|dad|its)
    wake up call
    close call
    on call (at|tonight for|for) (work|the hospital)
  `,
};
