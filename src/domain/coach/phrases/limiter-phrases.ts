import type { Phrase } from './phrase-finder'

export interface LimiterPhrase extends Phrase {
  /** Whether the sentence says the same without it. */
  readonly canBeLeftOut: boolean
}

const justWithoutLimit: readonly string[] = [
  `(not|never|isn't|wasn't|aren't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|cannot|couldn't|shouldn't|haven't|hasn't|mustn't|not advocating|not talking) ..2 just`,
  `(only|more than|but|with|the|to) just`,
  `a simple just`,
  `just (as|like|now|then|yesterday|today|this morning|this week|in time|in case|about|over|under|above|below|short of|before|after|when|how|what|why|where|who|right|enough|fine|around|outside|inside|behind|ahead|between|because|so|yet|until|since|prior|if)`,
  `(instead of|rather than|other than|beyond|from|isn't ..2 to|not ..2 to|isn't something to) just`,
  `(its|it's|it is) just (i|that|we|you)`,
  `just (got|arrived|heard|finished|saw|read|started|came|left|met|sent|received|learned|learnt|learning|noticed|spoke|joined|opened|launched|released|happened|begun|been|had|said|told|mentioned|described|asked|explained|wrote|realised|realized|signed|gone|come|given|made|taken|done|starting|beginning)`,
  `(have|has|had|i've|you've|we've|they've|he's|she's|i'd) just`,
  `just (wondering|curious|checking|to|a moment|a minute|a second|a sec|one (more)? (question|thing|moment|second|minute)|a (quick|small|short)|for the record|out of curiosity|the same|imagine)`,
  `a just`,
  `just and`,
  `(fair|and|is|be|more|less|are) just (,|and|or)`,
  `(must|might|may|could|can) just`,
]

export const limiterPhrases: readonly LimiterPhrase[] = [
  { phrase: 'just', pattern: 'just', unless: justWithoutLimit, canBeLeftOut: true },
  {
    phrase: 'only',
    // Elsewhere *only* mostly says how far something goes, and makes nothing small.
    pattern: [
      `(you|you're|you are|they're|they are) [only] _`,
      `[only] (a|an) (few|couple|little|bit|matter|detail|small|minor|tiny|opinion|feeling|guess|question of)`,
      `(this|that|it|which) (is|was|will be|would be) [only] _`,
    ],
    unless: [
      `(if|not|can|the|that|what|when|who|because) ..1 (you|you're|you are|they're|they are) only`,
      `only (after|when|then|if|once|until|since|yesterday|by|because|too|fair|human|natural|right|so|just|in|on|at|for|with|through|from|you|i|we|they|one|those|time|people|the|recently|later|reasonable|good|logical|prior|possible|available|visible|open|have|had|need|know|see|get|ever)`,
      `(isn't|wasn't|not|instead of|rather than) ..2 only`,
    ],
    canBeLeftOut: false,
  },
  {
    phrase: 'it-is-only',
    pattern: `(it's|that's|this is|it is|that is|it was|that was|these are|those are|they're|they are) [only] (a|an|one|two|three|four|five|about|some|another|words|numbers|software|money|data|details|temporary|for now|you who)`,
    canBeLeftOut: true,
  },
  {
    phrase: 'simply',
    pattern: 'simply',
    unless: [
      `(instead of|rather than|not|put|quite|to put it|speaking|live|isn't|so|as|more) simply`,
      `simply (put|because|as|stunning|wonderful|great|the best)`,
    ],
    canBeLeftOut: true,
  },
  {
    phrase: 'merely',
    pattern: 'merely',
    unless: [`(instead of|rather than|not|isn't|aren't|wasn't|don't|doesn't) merely`],
    canBeLeftOut: true,
  },
  {
    phrase: 'nothing-but',
    pattern: [
      `nothing (but|more than|other than)`,
      `no more than (a|an|some)`,
      `all you (have|need) to do is`,
    ],
    unless: [
      `want nothing (but|more than)`,
      `(would|could) (like|want|love|wish) nothing`,
      `nothing but (good|praise|respect|admiration|the best|help|help)`,
    ],
    canBeLeftOut: false,
  },
]
