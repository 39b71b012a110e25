/**
 * The closed list of words that a measure may weigh one by one: function words, and the common words of thinking, saying,
 * judging and arguing. Words of a topic are left out on purpose, so that what is weighed is how something is said.
 */
const lists = {
  pronouns: `
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself
    she her hers herself it its itself they them their theirs themselves one someone somebody anyone
    anybody everyone everybody noone nobody something anything everything nothing this that these those
    who whom whose which what whatever whoever i'm i've i'd i'll we're we've we'd we'll you're you've
    you'd you'll he's she's it's they're they've they'd they'll that's there's what's who's here's let's
    im ive dont cant doesnt didnt isnt thats wont`,
  determiners: `
    a an the some any no every each either neither both all another other others such same many much
    more most few fewer less least several enough own half lot lots bit little`,
  prepositions: `
    of in on at by for with about against between into through during before after above below to from
    up down out off over under within without upon toward towards across behind beyond near around among
    amongst per via despite except regarding concerning like unlike than as`,
  conjunctions: `
    and or but nor so yet because since although though while whereas if unless until when whenever
    where wherever whether however therefore thus hence moreover furthermore nevertheless nonetheless
    otherwise instead rather still also too even besides anyway then else once finally again overall`,
  auxiliaries: `
    am is are was were be been being have has had having do does did doing done can could may might must
    shall should will would ought need needs needed gonna wanna gotta cannot can't couldn't won't
    wouldn't shouldn't mustn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't
    ain't used supposed able`,
  negation: `
    not never none hardly barely`,
  adverbs: `
    very really quite pretty fairly extremely absolutely totally completely entirely fully highly truly
    actually honestly frankly basically literally simply just only merely always often sometimes usually
    generally typically rarely seldom frequently mostly mainly largely partly somewhat almost nearly
    perhaps maybe possibly probably likely unlikely certainly definitely clearly obviously surely
    undoubtedly apparently seemingly supposedly necessarily especially particularly specifically exactly
    precisely indeed already now today here there why how well far long ever soon later first second
    third last next back away together alone personally unfortunately fortunately hopefully sadly simple
    certain different similar possible impossible`,
  thought: `
    think thinks thought thinking believe believes believed belief feel feels felt feeling feelings
    guess suppose assume imagine wonder wondering consider considering know knows knew known understand
    understands understood understanding realize realise recognize recognise see sees saw seen seeing
    look looks hear hears heard hearing listen say says said saying tell telling talk talking speak
    speaking ask asking asked mean means meant meaning seem seems seemed appear appears find sound
    sounds sure unsure certain doubt hope wish want wants wanted try trying tried like appreciate
    appreciated respect respectfully acknowledge admit grant agree agrees agreed agreeing agreement
    disagree disagrees disagreed disagreement concur accept share shares oppose support thank thanks
    sorry apologize apologise glad happy please welcome`,
  stance: `
    point points view views viewpoint viewpoints perspective perspectives opinion opinions position
    positions argument arguments statement side sides idea ideas thoughts concern concerns concerned
    reason reasons question questions issue issues problem problems example instance instances case
    cases situation situations fact facts matter truth sense way ways thing things people person kind
    sort part true false right wrong correct incorrect fair unfair valid reasonable unreasonable good
    great excellent interesting important bad better best worse worst understandable legitimate logical
    mistaken complicated complex difficult hard easy tough clear open honest common coming come stand
    standing`,
  blunt: `
    ridiculous stupid ignorant nonsense silly absurd crazy insane naive foolish dumb idiot idiotic
    idiots biased blind excuse excuses shame shameful disgusting horrible terrible awful joke laughable
    pathetic hate seriously`,
  acts: `
    make makes made take takes give gives given get gets got go goes going let help work works put keep
    stop start change happen happens happened use using show shows end cause become remember forget
    learn agreeable discuss discussion conversation debate common ground compromise balance middle`,
}

export const mannerWords: ReadonlySet<string> = new Set(
  Object.values(lists).flatMap((list) => list.trim().split(/\s+/)),
)
