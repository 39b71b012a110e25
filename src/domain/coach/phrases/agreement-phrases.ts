import type { Phrase } from './phrase-finder'

const surely =
  '(really|do|fully|completely|totally|certainly|definitely|strongly|absolutely|entirely|wholeheartedly|also|too|both|all|quite|very much|can|could|would|will|tend to|have to|must|partly|largely|mostly|generally|somewhat|100)'
const doubtful = '(if|whether|unless|until|once|before|should|can|could|must|do|did|would|may|might|that)'
const good =
  '(good|fair|valid|great|excellent|strong|important|interesting|very good|really good|perfectly valid)'
/** What turns “you are right” and “that is true” into somebody else’s opinion, or into a doubt. */
const notMine =
  "(if|whether|unless|suppose|assuming|assume|not|never|hardly|prove|pretend|(you|they|he|she|people|who) (may|might|all|both)? (think|thinks|thought|believe|believes|say|says|feel|claim)|do i think|(don't|can't|cannot|won't|wouldn't|isn't|aren't|doesn't) (think|believe|say|know|see|feel|mean|sure|certain)|not sure|not saying|not certain|not convinced)"

export const agreementPhrases: readonly Phrase[] = [
  {
    phrase: 'i-agree',
    pattern: [
      `(i|we|i'd|i'll|we'd) ${surely}? ${surely}? agree`,
      `(i'm|i am) inclined to agree`,
      `i (can't|cannot|can not|couldn't|could not) agree (with you)? more`,
    ],
    unless: [
      `(i|we) agree to disagree`,
      `we (have to|must|should|can|could|will|would|need to|tend to) ..1 agree`,
      `we ..1 agree (on|upon)`,
      `${doubtful} (i|we) ..2 agree`,
      `(not|never|don't|didn't|can't|cannot|won't|wouldn't) (say|think|know|believe|mean|claim|pretend) ..2 (i|we) ..2 agree`,
      `not sure ..2 (i|we) ..2 agree`,
      `(you|they) ..1 (think|thought|believe|say|said|assume) ..1 (i|we) ..2 agree`,
    ],
  },
  { phrase: 'agreed', pattern: `, agreed ,` },
  {
    phrase: 'in-agreement',
    pattern: [
      `(i'm|i am|we're|we are) (all|both|fully|completely)? in (full|complete|total)? agreement`,
      `(we're|we are) (all|both)? on the same page`,
      `(i'm|i am) (fully|totally|completely|all)? (on board|with you (on|there|here|,))`,
    ],
    unless: [`(if|when|until|sure|whether|so that) ..1 (we|we're|i|i'm)`],
  },
  {
    phrase: 'you-are-right',
    pattern: `(you're|you are|you were) (absolutely|quite|completely|totally|probably|certainly|so|entirely|partly|also|both|very|all|of course)? right`,
    unless: [
      `${notMine} ..2 (you're|you are|you were) ..1 right`,
      `(you're|you are|you were) right (now|away|here|back|next|behind|after|before|in|at|on time|up|down|outside|handed|between)`,
    ],
  },
  {
    phrase: 'good-point',
    pattern: [
      `(you have|you've|you've got|you make|you made|you do have|you do make) (a|an|some|several|many|very)? (very|really)? ${good}? (point|points)`,
      `(that's|that is|this is|it's|it is|which is|that was) (a|an|all)? (very|really|totally|completely)? ${good} (point|points)`,
      `, ${good} (point|points) ,`,
    ],
    unless: [`(if|whether|unless|when|until|once|what|not|as) ..1 you ..4 (point|points)`],
  },
  {
    phrase: 'that-is-true',
    pattern: [
      `(that's|that is|this is|it's|it is|which is|that was|what you ..2 is) (so|very|certainly|quite|also|absolutely|definitely|entirely|completely|indeed|all|perfectly|partly)? (true|correct)`,
      `(that's|that is) (absolutely|quite|certainly|so|exactly)? right`,
      `(that's|that is|this is|it's|it is) (only|more than|perfectly|very|totally|completely|certainly)? fair (,|enough)`,
      `^ (so|very|quite|all)? true ,`,
      `, fair enough ,`,
    ],
    unless: [
      `${notMine} ..3 (that's|that is|this is|it's|it is|which is|that was) ..1 (true|correct|right|fair)`,
      `(that's|that is) right (now|away|here|next|behind|after|before|in|at|on|up|where)`,
      `(if|whether|that|everything|anything|nothing|something|what|all) (that's|that is|that was) ..1 (true|right|correct)`,
    ],
  },
  {
    phrase: 'makes-sense',
    pattern: `(that|this|it|what you (say|said|describe|propose|suggest)|your ..3) (certainly|really|also|all|does|totally|completely)? makes (a lot of|perfect|complete|good|total|much|some)? sense`,
    unless: [
      `(if|whether|not|think|hope|sure|where|that|what|only) ..1 (that|this|it|your) ..2 makes ..3 sense`,
      `makes ..3 sense (that|why|you|to be|if|for you)`,
    ],
  },
  {
    phrase: 'i-share',
    pattern: [
      `(i|we) (fully|completely|also|do|very much|certainly)? share (your|that|this|the same) (concern|concerns|worry|worries|view|views|goal|goals|hope|hopes|aim|opinion|feeling|frustration|belief|interest|values|sense|wish)`,
      `(i|we) (feel|see it|see this|see that) (exactly|very much|much)? the same (way)?`,
      `(i) think so ,? too`,
    ],
    unless: [`(if|whether|do|not|not sure|can) ..1 (i|we)`],
  },
  {
    phrase: 'we-both',
    pattern: `(we|you and i) (both|all|each) (want|care|need|hope|believe|think|see|wish|share)`,
    unless: [
      `(if|as|do|can|until|whether|when|once|should|could|that|what) (we|you and i) (both|all|each) _`,
    ],
  },
  {
    phrase: 'i-support',
    pattern: [
      `i (do|fully|would|also|completely|can|certainly|will|strongly)? (support|accept) (your|this|that|you)`,
      `i (do|can|certainly|also)? see ..1 (truth|merit|value|sense|wisdom) in`,
      `(there is|there's) (some|a lot of|much|a great deal of|real|certainly some)? (truth|merit|wisdom|sense) (in|to) (what|that|your|this)`,
    ],
    unless: [`(if|should|can|could|do|how|why|must|whether) i`, `i see no`],
  },
  {
    phrase: 'exactly',
    pattern: [`^ (yes)? ,? (exactly|absolutely|precisely|indeed|definitely|certainly) ,`],
  },
]
