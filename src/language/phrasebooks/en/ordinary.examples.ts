/**
 * Ordinary messages, invented, separated by "|": friends, couples, parents, coaches, siblings, classes, shops, jokes,
 * games. Never shipped.
 */
export const ordinaryEn: readonly string[] = `
hey wyd | nm just chilling u | same lol | did u do the maths homework | no i forgot its due tomorrow
can you send me a pic of the homework | what page is it | page 42 question 3 to 7
omg thank u ur a life saver | what time is practice | 5 at the big field | is your dad driving us or mine
mine can but hes late today | ok ill ask my mum | my mum is home she can drop us | bring the blue shirt
coach said no phones on the bus | see you at the bus stop | are you coming to the party on saturday
yes if my parents let me | what are you wearing to the party | jeans and that green top
can i borrow your jacket | sure but give it back this time | happy birthday!!! hope you have the best day
thank you so much love you guys | cake was amazing | your dog is so cute i cant | he ate my shoe yesterday
send me a picture of him sleeping | lmao look at this | im crying | thats so funny | who won the match
we did 3 1 | that second goal was beautiful | ref was blind | wanna play tonight | yeah after dinner
what server | the usual one | join the discord im in voice | ur so bad at this game haha
i carried you all night | one more round then bed | gg | my ping is terrible today | how much is the skin
12 euros not worth it | dont spoil the ending | i havent watched it yet
its so good trust me its worth it | episode 4 made me cry | which song is that
the new one from the album | my teacher is so strict | she gave us a test on friday
i didnt revise at all | we are so dead | good luck you will smash it | how did it go
i think i failed lol | you always say that and get an A | can you explain question 5
its easy just use the formula | ohhh i get it now thanks | the group project is due monday
who is doing the slides | i can do the intro | lets meet at the library | what time | after school 3.30
ok see you there | did you feed the cat | yes mum | dont forget your lunch | its on the table
call me when you get there | im on the bus now | running 10 minutes late | no worries | dinner is at 7
what are we having | pasta | can i stay at Mias tonight | ask your dad | he said yes
ok text me when you arrive | take your coat its cold | love you | love you too mum
have you got your keys | i left them at grans | can you pick me up at 4 | sure where | outside the gym
dont tell dad about his present | its a surprise party so keep it quiet
dont tell mum its her birthday present | im making her a card | should we get a cake | chocolate obviously
who is bringing the balloons | grandma called she says hi | tell her i said hi back | how is your ankle
better i can walk on it | training is cancelled because of the rain | games on sunday instead
kick off at 10 | be there 30 minutes before | dont be late | parents please bring snacks for the team
the photos from the game are on the website | team photo tomorrow wear the kit | great job today everyone
your serve has really improved | we need two drivers for saturday | i can take four in my car
thanks coach | what size shirt do you need | medium please | the trip costs 50 euros | pay by friday
the form is in your bag | whats the wifi password | its on the router | netflix password pls
the same as always | i got a new phone | what number is it | same number | which phone did you get
the cheap one lol | my screen cracked again | haha you need a better case | do you have a charger
its in my locker | whats your locker code again | lol why do you need it
im at the shop do you need anything | milk and bread | they only have the big one | get that
is the bike still available | yes it is | would you take 40 for it | 45 and its yours
deal when can i collect it | tomorrow after 6 | cash or transfer | cash is fine
does it come with the lights | do you ship | only pick up | thanks for the quick delivery
the dress is a bit too small can i return it | sure send it back within 14 days
what are your opening hours | we are open until 8 | your order is ready | can i change my appointment
babe what do you want for dinner | pizza | pizza again haha | i will pick up some on the way | miss you
see you tonight | did you pay the rent | yes this morning | i will send you my half
i owe you 10 for the taxi | dont worry about it | you paid last time | did you book the hotel
yes two nights | the train leaves at 9 | i cant wait for the holidays | its so hot here
send me the tickets | done check your email | how is your mum feeling | much better thanks for asking
tell her get well soon | my sister is so annoying | she took my charger again | brothers are worse
mine eats all the food | same | did you see what she posted | no what | nvm | she is so pretty i hate it
he likes you i swear | no he doesnt | ask him | no way im too shy | do it or i will | stop haha
they broke up again | not surprised | who told you | jess did | i wont tell anyone | promise
ok but dont say it was me | why are you mad at me | im not mad im just tired
sorry i didnt see your message | its fine | are we ok | of course we are | i was sick all day
get some rest | whats your favourite colour | blue why | im doing a quiz
if you were an animal what would you be | a cat so i can sleep all day | roses are red violets are blue
knock knock | who is there | why did the chicken cross the road | i dont get it | explain
thats the worst joke ever | i love that song | same its stuck in my head | the concert was insane
how much were the tickets | 30 each | next time take me with you | are you going to the prom
only if you go | we should get ready together | my hair looks terrible | no it looks nice
where did you get those shoes | online they were on sale | can you help me with english
i need to write an essay about a book | which book | the one with the whale | boring
i finished it last night | you are so good at maths | thanks i had extra lessons | my nan is 80 today
how old is your brother now | he turned 6 | aww so big already | the baby is finally asleep
i need coffee | same i slept 4 hours | what time do you wake up | too early | school starts at 8
bus was late again | the teacher is away today | so we have a free lesson | yesss | sit next to me
save me a seat | i am 5 minutes away | look outside | it is snowing | no school tomorrow maybe | i hope so
check the website | it says open | noooo | lets build a snowman | my hands are frozen
do you believe in ghosts | no but my cousin does | scary movie night on friday
im not watching that alone | you are such a chicken lol | who is coming | me you tom and ella
bring popcorn | ok boss | what did the doctor say | just a cold | drink tea | thanks nurse
my internet is so slow | restart the router | it works now | genius
can you vote for our class in the competition | done | we are in second place | lets go
where is everyone | in the canteen | save me some fries | they are all gone sorry | i hate mondays
only 4 days until the weekend | i have football at 6 | i have piano | do you want to swap | no thanks haha
is the homework for monday or tuesday | tuesday | phew | what is the capital of peru | lima
you could be a teacher | no thank you | my dad made a joke and nobody laughed | classic dad
did you clean your room | almost | almost is not yes | ok ok im doing it | can we get a dog
we talked about this | please please please | ask again next year | guess who passed the driving test
congrats!!! | now you can drive us everywhere | petrol money please | haha fair | i will bring the ball
we need one more player | ask your cousin | he is injured | how long | two weeks | unlucky
we lost but it was fun | next season we win | what is your shirt number | number 7 | same as me | no way
can you send the notes from today | here | you are the best | i know | that show is so overrated
you are wrong and you know it | fight me lol | 1v1 me | ok after school | on fifa i mean | obviously
i cut my finger cooking | put a plaster on it | its fine | i killed the boss on the first try
screenshot or it didnt happen | i die every time at that level | you have to jump earlier
what build do you use | i traded it for two rares | nice | do not open the link in that email its spam
thanks for the warning | change your password just in case | i already did | your package arrived
leave it with the neighbour | will do | good night everyone | night
`
  .trim()
  .split(/\n|\s\|\s/);
