/** Everyday words and chat shorthand of English, without accents or apostrophes: they tell the language of a thread. */
export const common = `
i you u he she it we they me him her us them my your ur yours mine his its our their myself yourself this that these those
a an the and or but so if because cuz cause coz cos bc then than when while where what wat who why how which as of in on at to
for from with without about into over after before between by up down out off again around through under until till since
is am are was were be been being do does did done doing have has had having can could will would should may might must shall
im youre hes shes its were theyre ive youve weve theyve id youd hed ill youll hell theyll dont doesnt didnt cant couldnt wont
wouldnt shouldnt isnt arent wasnt werent havent hasnt hadnt aint gonna wanna gotta lemme gimme kinda sorta dunno whats thats
whos hows wheres theres heres lets yall
not no yes yeah yea yep yup nope nah ok okay okk kk k sure maybe please pls plz thanks thank thx ty sorry hi hey heyy hello hiya
bye goodnight gn gm morning night welcome lol lmao lmfao haha hahaha hehe omg wtf idk idc ikr tbh ngl btw brb ttyl rn smh fr frfr
imo nvm jk wyd hru hbu wbu wya wsp sup ily bff bestie bro bruh dude man mate girl girls boy boys guy guys babe
go going went gone come coming came get getting got give gave take took make made making see saw seen look looking looks
know knew think thought want wanted need needed like liked love loved feel felt say said tell told talk talking ask asked
find found try trying use used work working play playing call called text texted send sent show let put keep start stop help
leave meet wait waiting watch watching eat eating sleep buy bought pay pick bring hear run turn stay live live read miss hope
happen happened remember forget believe understand mean means guess wish hate
good great nice bad cool fine funny cute pretty beautiful happy sad tired sick busy bored ready late early old new big little
small long best better worse same other another different next last first second few many much more most less all any some
every each both none only just even still already also too very really rly actually literally probably never always sometimes
often ever now today tonight tomorrow tmrw yesterday later soon here there back home away away together alone else anyway
one two three four five six seven eight nine ten time day days week weekend month year years hour hours minute minutes min
mins monday tuesday wednesday thursday friday saturday sunday school class homework teacher maths game games team practice
mum mom dad parents brother sister family friend friends people person someone somebody anyone everyone everybody nobody thing
things something anything nothing everything stuff way place house room phone pic pics picture photo video snap insta movie
food dinner lunch breakfast money job car bus train birthday party life world name number question answer problem idea part
half end lot bit kind sort right left wrong true real free sure crazy weird easy hard hot cold well hey dear
`;
