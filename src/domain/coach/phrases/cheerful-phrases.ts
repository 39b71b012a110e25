import type { Phrase } from './phrase-finder'

export interface CheerfulPhrase extends Phrase {
  /** It is cheerful over something painful only where something painful was heard. */
  readonly needsPain?: boolean
  /** What may stand in the place of the whole sentence, when it says nothing else. */
  readonly insteadOfSentence?: string
}

const soon = '(soon|in the end|eventually|just|probably|surely|all)'

export const cheerfulPhrases: readonly CheerfulPhrase[] = [
  {
    phrase: 'at-least',
    pattern: `, (but|and|well|so)? [at least] (you (still|have|had|got|get|don't|didn't|won't|aren't|weren't|can still|know|were)|(it|this) (isn't|wasn't|is not|was not|could be|didn't|did not|won't)|it's not|(nobody|no one|there is|there's|there are|there was)|we still have)`,
  },
  {
    phrase: 'bright-side',
    pattern: `(look|looking|try to look) on the (bright|positive) side|on the bright side|(every cloud|silver lining)|(look|focus|concentrate) (at|on) the positive (side|sides|things)?|(look|focus) (at|on) the positives`,
  },
  {
    phrase: 'no-need-to-worry',
    pattern: `(no need|no reason|nothing) (for you)? to (worry|panic|be (worried|afraid|upset|concerned|nervous)|worry about)|(you don't|you do not) (have|need) to worry|^ (so|but|and|please|oh)? ,? [(don't|do not) (worry|you worry|be (sad|upset|afraid|scared|worried|nervous|down|discouraged))]`,
    unless: [
      `(don't|do not) worry (if|when) (you|it)`,
      `to worry ..2 (about|with) _`,
      `(they|he|she|who) ..1 (have|has) (no need|no reason|nothing) ..2 to ..3`,
    ],
    insteadOfSentence: 'It makes sense that this worries you.',
  },
  {
    phrase: 'could-be-worse',
    pattern: `(could|might) (be|have been) (much|a lot|far)? worse|(it's|it is|that's|this is|it isn't|it wasn't|that isn't) (not)? (really|all|actually)? (that bad|so bad|the end of the world|a big deal|a disaster|the worst)|no big deal`,
    unless: [
      `(say|saying|said|claim|think) (that)? (it's|it is|that's|this is) not ..1 (that bad|so bad|a big deal|the end of the world)`,
      `(is|it's|that's|this is) (that bad|so bad|a big deal|a disaster|the worst|the end of the world)`,
    ],
  },
  {
    phrase: 'it-will-be-fine',
    pattern: `(you'll|you will|it'll all|it will all|things will|everything will) ${soon}? be ${soon}? (fine|okay|ok|alright|all right|better)|(it|things|everything|this) will ${soon}? work (itself)? out|it'll ${soon}? work (itself)? out|(you'll|you will) get (over|used to) (it|this|that)|time heals|happens for a reason`,
    unless: [
      `(if|whether|when|until|so that|hope|hoping|sure) ..3 (will|it'll|you'll|you will) ..1 (be|work)`,
      `will be (fine|okay|ok|good|great|better) (with|to|for|if|by|at|than|on)`,
    ],
  },
  {
    phrase: 'this-will-be-fine',
    pattern: `(it'll|it will|this will) ${soon}? be (fine|okay|ok|alright|all right|better)`,
    unless: [
      `(if|whether|when|until|so that|hope|hoping|sure) ..3 (will|it'll) ..1 be`,
      `will be (fine|okay|ok|better) (with|to|for|if|by|at|than|on)`,
    ],
    needsPain: true,
  },
  {
    phrase: 'cheer-up',
    pattern: `, [(cheer up|chin up|stay positive|think positive|keep smiling|smile)] ,|, [(stay positive|think positively|cheer up|keep your chin up)]`,
  },
  {
    phrase: 'you-must-be-glad',
    pattern: `(you must be|you're probably|you are probably|you must feel|i bet you are|i bet you're) (so|very|really|quite)? (excited|happy|glad|thrilled|relieved|proud|delighted|pleased)|(you should|just|try to) be (so|very|really)? (happy|glad|grateful|thankful|pleased) (that|to|for|about|you|with|,)`,
    needsPain: true,
  },
  {
    phrase: 'good-news',
    pattern: `(the|some)? good news (is|are|though)|(exciting|great|wonderful|fantastic|amazing|huge|real) (opportunity|chance|challenge|adventure)|(a|an) opportunity to (grow|learn|shine)|blessing in disguise`,
    needsPain: true,
  },
]
