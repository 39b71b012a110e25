import type { Phrase } from './phrase-finder'

const nots =
  "(not|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|shouldn't|isn't|aren't|wasn't|weren't|haven't|hasn't|hadn't|mustn't|needn't|ain't|dont|doesnt|didnt|cant|wont|isnt)"

/** Words that deny, and the phrases in which they deny nothing. */
export const negationPhrases: readonly Phrase[] = [
  {
    phrase: 'not',
    pattern: nots,
    unless: [
      `not (only|just|merely|simply|sure|certain|yet|least|to mention|that i know|bad)`,
      `(if|or|why|whether|maybe|perhaps|certainly|of course|absolutely) not`,
      `why (don't|not) (we|you)`,
      `(i|we) (don't|do not|can't|cannot|couldn't|could not) (disagree|doubt|mind|agree (with you)? more|wait to|help but)`,
      `(i|we|i'm|i am|we're|we are) not (disagreeing|saying|suggesting|claiming|against|entirely sure|quite sure|completely sure)`,
      `(don't|do not) (hesitate|worry|forget|get me wrong|you (think|agree|see))`,
      `(isn't|aren't|wasn't|don't|doesn't|didn't|won't|can't|wouldn't|shouldn't|couldn't|hasn't|haven't) (it|that|you|we|they|this|he|she) ,`,
      `(cannot|can't|can not) be (overstated|understated|denied|ignored|stressed enough)`,
      `(is|was|are|were|do|does|did|would|could|should|can) (it|that|this|you|we|they|there) not`,
      `(i|we) (wouldn't|would not) want`,
    ],
  },
  {
    phrase: 'no',
    pattern: `no (no)? (no)?`,
    unless: [
      `no (problem|problems|doubt|wonder|matter|question that|rush|hurry|later|sooner|longer|pressure|worries|big deal|more than|less than|need to (hurry|worry|apologise|apologize)|one|thanks|thank|1|2|3|4|5|6|7|8|9|10)`,
      `(yes|or|whether|in) (or)? no`,
      `say no`,
      `oh no`,
    ],
  },
  {
    phrase: 'never',
    pattern: `(never|nobody|nothing|nowhere|none|neither|nor)`,
    unless: [
      `never mind`,
      `nothing (but|else|more than|less than)`,
      `never (too late|know ,)`,
      `neither here nor there`,
      `(thank you|thanks) for nothing`,
    ],
  },
  { phrase: 'no-one', pattern: [`no one`, 'no-one'], unless: [`no one (size|way|reason|answer|single)`] },
]

export interface PlainerPhrase extends Phrase {
  /** The same, said of what is there; `{}` keeps the verb without its “n’t”. */
  readonly instead: string
}

const isNot = "(isn't|wasn't|aren't|weren't)"

function plainer(phrase: string, words: string, instead: string): PlainerPhrase {
  return {
    phrase,
    pattern: `[not ${words}]`,
    instead,
    unless: [`not ${words} (to say|if|or)`, `(if|or|why) not ${words}`],
  }
}

function plainerWithVerb(phrase: string, words: string, instead: string): PlainerPhrase {
  return { phrase, pattern: `[${isNot} ${words}]`, instead: `{} ${instead}` }
}

/** Where the same can be said without denying, and the sentence stays right. */
export const plainerPhrases: readonly PlainerPhrase[] = [
  plainer('easy', 'easy', 'hard'),
  plainerWithVerb('easy', 'easy', 'hard'),
  plainer('the-same', 'the same', 'different'),
  plainerWithVerb('the-same', 'the same', 'different'),
  plainer('many', 'many', 'few'),
  plainerWithVerb('many', 'many', 'few'),
  plainer('on-time', 'on time', 'late'),
  plainerWithVerb('on-time', 'on time', 'late'),
  plainer('often', 'often', 'rarely'),
  plainer('enough-time', 'enough time', 'too little time'),
  plainerWithVerb('enough-time', 'enough time', 'too little time'),
  plainer('far-from', 'far from', 'close to'),
  plainerWithVerb('far-from', 'far from', 'close to'),
  {
    phrase: 'forget',
    pattern: `[(don't|do not) forget] (to|that)`,
    instead: 'remember',
    unless: [`(i|we|they|you|please) (don't|do not) forget`],
  },
  { phrase: 'no-later-than', pattern: `no later than`, instead: 'by' },
]
