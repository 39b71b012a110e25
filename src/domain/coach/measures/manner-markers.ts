/**
 * Words and phrases of manner by what they do in a conversation, for counting; a phrase may stand in several groups. The
 * groups follow the politeness literature (Danescu-Niculescu-Mizil et al. 2013; Yeomans et al. 2020) in our own words. No
 * word here belongs to a topic. These lists only feed the statistics; what is shown to a person comes from the rules.
 */
const groups = {
  agreement: `
    i agree | agree with you | i do agree | i completely agree | agree that | i would agree
    | i can agree | agreed | i also agree | you are right | you're right | you are correct
    | you're correct | you are absolutely right | i also believe | i also think | that's true
    | that is true | it is true | it's true | this is true | i share your | i share the | we agree
    | we both | on the same page | i concur | i accept | i support your | couldn't agree more
    | good point | great point | valid point | fair point | excellent point | you make a
    | you have a point | have a point | you raise | makes sense | make sense | i like your
    | i like that | i like how | true that`,
  'agree-strong': `
    i completely agree | i totally agree | i fully agree | i strongly agree | i definitely agree
    | i wholeheartedly agree | couldn't agree more | absolutely right | exactly right
    | i very much agree | agree completely | agree wholeheartedly | agree with you completely
    | agree 100`,
  'agree-part': `
    agree with some | partially agree | partly agree | somewhat agree | agree to an extent
    | to some extent | to a certain extent | to a degree | agree with parts | agree with part
    | some truth | agree with a lot | agree with most | agree on some | in some ways | in some cases
    | in some instances`,
  understand: `
    i understand | i can understand | i do understand | i completely understand
    | i totally understand | i understand your | i understand that | i understand how
    | i understand why | it is understandable | it's understandable | understandable | i get
    | i get that | i get it | i hear you | i hear what | i realize | i recognize | i can see | i see
    | i see what | i see how | i see why | i do see | i can appreciate | i appreciate | i respect
    | i acknowledge | i know | i can imagine | i can relate | i relate | i can empathize
    | i sympathize | i empathize | i can sympathize | i am sorry | i'm sorry | i feel for`,
  'your-view': `
    your point | your view | your viewpoint | your perspective | your opinion | your position
    | your concern | your concerns | your argument | your feelings | your thoughts | your stance
    | your side | your idea | your reasoning | your statement | your belief | your beliefs
    | your point of view | your points | where you are coming | where you're coming | how you feel
    | what you are saying | what you're saying | what you said | what you mean | why you feel
    | why you think | how you could | how you might | why you would | that you feel | that you think
    | that you believe | that you are | that you have | you feel | you believe | you think
    | you are saying | you're saying | you said | you mentioned | you stated | you say | you mention
    | as you | like you said | as you said`,
  thanks: `thank you | thanks | grateful | thank | appreciate you | appreciate your | i appreciate`,
  hedge: `
    maybe | perhaps | possibly | might | may | could | probably | likely | seems | seem | seemed
    | appears | appear | somewhat | sort of | kind of | a bit | a little | sometimes | usually
    | generally | often | in general | tend to | i guess | i suppose | not sure | unsure
    | i'm not sure | in some | some of | some people | at times | can be | could be | may be
    | might be | may have | might have | would seem | potentially | apparently | presumably
    | relatively | fairly | suggest | suggests`,
  subjective: `
    i think | i believe | i feel | in my opinion | my opinion | in my view | i personally
    | personally | from my perspective | to me | for me | my view | my thought | i find | i would say
    | i would argue | i wonder | i don't think | i do not think | i don't believe | i do not believe
    | i just think | i still think | i still believe | i think that | i feel that | i believe that
    | imo`,
  think: `i think | i don't think | i do think`,
  believe: `i believe | i do believe | i don't believe`,
  feel: `i feel | i do feel`,
  positive: `
    good | great | excellent | wonderful | nice | glad | happy | hope | hopefully | love | better
    | best | interesting | important | helpful | thoughtful | beautiful | fortunate | pleased
    | positive | valuable | respect | appreciate | care | kind | useful | amazing | awesome | admire
    | well said`,
  'negative-emo': `
    horrible | terrible | awful | disgusting | hate | hated | sad | sadly | angry | anger
    | unfortunate | unfortunately | bad | worse | worst | wrong | upset | afraid | scared | scary
    | shame | unfair | worry | worried | sick | tragic | frustrating | disappointing`,
  insult: `
    ridiculous | stupid | ignorant | nonsense | silly | absurd | crazy | insane | naive | foolish
    | dumb | idiot | idiots | idiotic | biased | blind | lie | lies | lying | excuse | excuses
    | laughable | pathetic | delusional | clueless | wake up | bullshit | crap | garbage | shut up
    | moron | joke | no sense | makes no sense | get real`,
  disagree: `
    i disagree | disagree | i don't agree | i do not agree | don't agree | do not agree
    | cannot agree | can't agree | not agree | you are wrong | you're wrong | that is wrong
    | that's wrong | not true | is false | that is false | incorrect | is wrong | are wrong
    | is not the case | isn't true | not correct | not right | i oppose | oppose | i cannot | i can't
    | untrue | mistaken | on the contrary | fail to see | i doubt | not believe | don't believe`,
  but: `
    but | however | though | although | yet | while | whereas | nevertheless | nonetheless | still
    | even though | that said | that being said | with that said | on the other hand
    | at the same time | on the flip side | having said that | having said`,
  'but-only': `but`,
  however: `however`,
  although: `although | though | even though | while`,
  'that-said': `
    that said | that being said | with that said | on the other hand | at the same time
    | having said that | with that being said`,
  reasoning: `
    because | since | therefore | thus | hence | so that | due to | as a result | consequently
    | reason | reasons | the fact that | the fact is | fact | facts | evidence | proof | if | then`,
  because: `because | cause | since`,
  negation: `
    not | no | never | none | nothing | nobody | neither | nor | without | cannot | can't | don't
    | doesn't | didn't | isn't | aren't | wasn't | weren't | won't | wouldn't | shouldn't | couldn't
    | haven't | hasn't | hadn't | ain't | dont | doesnt | didnt | isnt | cant`,
  limiter: `just | only | simply | merely`,
  intensifier: `
    very | really | extremely | absolutely | totally | completely | entirely | highly | so | too
    | definitely | certainly | truly | strongly`,
  certainty: `
    clearly | obviously | of course | certainly | definitely | undoubtedly | no doubt | surely
    | in fact | the fact | the truth | truth is | indeed | always | never | every | everyone | all
    | nobody | none | everything | nothing | actually | without a doubt | period`,
  absolute: `
    always | never | every | everyone | all | nobody | no one | none | everything | nothing | any
    | ever`,
  should: `should | shouldn't | ought | ought to`,
  must: `must | have to | has to | need to | needs to | needed to | got to | had to`,
  would: `would | i'd | would be`,
  'you-should': `
    you should | you must | you need | you have to | you ought | you cannot | you can't
    | you shouldn't | maybe you | if you`,
  'you-are': `
    you are | you're | you were | you seem | you don't | you do not | you want | you just | you have
    | you know | you cannot | you can't | do you | are you | would you | have you | did you
    | don't you | can you`,
  you: `you | your | yours | you're | you've | you'd | yourself | u`,
  i: `i | i'm | i've | i'd | i'll | me | my | mine | myself`,
  we: `we | us | our | ours | we're | we've | we'd | we'll | let's`,
  they: `they | them | their | theirs | they're | they've | they'd | they'll | themselves`,
  'he-she': `he | she | him | her | his | hers | he's | she's`,
  it: `it | its | it's`,
  'this-that': `this | that | these | those | that's`,
  there: `
    there is | there are | there's | there was | there were | there has | there have | there should
    | there needs | there may | there might | there could`,
  'wh-question': `
    what do | what would | what if | what about | how do | how would | how can | how could
    | how about | what are | what is | how did | what makes | how is | how are | who is`,
  why: `why | why do | why should | why would | why not | how come`,
  'ask-you': `
    do you think | what do you | do you agree | do you feel | do you believe | would you | have you
    | are you | could you | can you | did you | don't you | i'd like to ask | i would like to ask
    | let me ask | i want to ask | i wonder | i am curious | i'm curious | curious | ask you
    | would you agree | can we | could we | tell me more | tell me`,
  'understand-but': `i understand but | i see but | i agree but | agree but | point but | true but | right but`,
  both: `
    both | both sides | each side | common ground | middle ground | balance | compromise | together
    | all of us | each other | either side | two sides | either way`,
  complex: `
    complicated | complex | difficult | hard | tough | tricky | challenging | nuanced | hard to say
    | hard to know | fine line | difficult to | hard to | complicated issue | complex issue
    | tough issue | difficult situation`,
  example: `
    for example | for instance | such as | e g | like when | one example | in my experience
    | my experience | i have seen | i've seen | i have heard | i've heard | i have had | i have been
    | personal experience`,
  concede: `
    of course | granted | admittedly | to be fair | i admit | i will admit | certainly | i do think
    | i do believe | i do feel | it is important | is important | valid | fair | reasonable
    | legitimate | makes sense | true | right | correct | good point`,
  'also-too': `
    also | too | as well | in addition | additionally | furthermore | moreover | besides | another
    | likewise`,
  some: `some | many | most | few | several | certain | a lot | lot | lots | much`,
  generic: `
    people | person | someone | anyone | everyone | somebody | anybody | others | individual
    | individuals`,
  'modal-neg': `
    should not | shouldn't | cannot | can't | would not | wouldn't | could not | couldn't | must not
    | will not | won't | can not | cant`,
  conditional: `if | unless | until | whether | even if | as long as | in case | otherwise`,
  contraction: `
    i'm | i've | i'd | i'll | you're | you've | you'd | it's | that's | there's | don't | doesn't
    | didn't | isn't | aren't | wasn't | weren't | won't | wouldn't | shouldn't | couldn't | haven't
    | hasn't | can't | they're | we're | let's | he's | she's | who's | what's`,
  sloppy: `
    dont | doesnt | didnt | isnt | cant | im | ive | thats | wont | u | ur | alot | cuz | gonna
    | wanna | gotta | yeah | lol | ok | okay | well | hey | oh | i i`,
  past: `was | were | had | did | been`,
  be: `is | are | am | be`,
  prep: `of | in | to | for | with | on | at | from | by | about | as | into | through`,
  article: `the | a | an`,
  and: `and`,
  or: `or`,
  'of-course': `of course`,
  so: `so`,
  like: `like`,
  idea: `
    idea | point | view | perspective | opinion | issue | problem | situation | topic | concern
    | question | side | thought | matter | way`,
  instead: `
    instead | rather | rather than | what about | should be | why not | alternatively | one way
    | would be to`,
  'yes-words': `yes | yeah | sure | ok | okay | right | true | exactly | absolutely | definitely | indeed | well`,
  'no-words': `no | nope | wrong | actually | but | so | really`,
  'feel-words': `
    feel | feels | felt | feeling | feelings | emotion | emotions | emotional | empathy | sympathy
    | compassion | concern | concerns | concerned | care | caring | comfortable | uncomfortable`,
  'hope-wish': `
    hope | wish | hopefully | would like | i'd like | i would love | would love | like to
    | looking forward`,
  'soft-disagree': `
    i'm not sure | i am not sure | not sure | not necessarily | not always | not all | not every
    | not entirely | not completely | i don't know | i do not know | don't know if | i wonder
    | not so sure | i worry | i am concerned | my concern | i'm concerned | i do not think
    | i don't think`,
}

export type MannerMarker = keyof typeof groups

/** The phrases of each group, as folded words. */
export const mannerMarkers = Object.entries(groups).map(([name, list]) => ({
  name: name as MannerMarker,
  phrases: list.split('|').map((phrase) => phrase.trim().split(' ')),
}))
