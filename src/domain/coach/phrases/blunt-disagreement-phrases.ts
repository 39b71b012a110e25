import type { Phrase } from './phrase-finder'

export interface BluntPhrase extends Phrase {
  /** What may stand in its place whatever follows. */
  readonly instead?: string
  /** What may stand in its place when it is a clause by itself. */
  readonly insteadOfClause?: string
}

const flatly =
  '(strongly|completely|totally|really|fundamentally|have to|must|would|still|just|also|firmly|respectfully|wholly|entirely|do|utterly|vehemently|wholeheartedly|will|simply|absolutely|flatly|sorry|fully|politely)'
const wrong =
  '(wrong|mistaken|incorrect|way off|out of line|being (ridiculous|unreasonable|naive|dramatic|silly|difficult))'
const reported =
  "(if|whether|where|when|unless|nothing|anything|something|everything|thing|things|much|little|tell me|think|thinks|say|says|said|saying|believe|believes|feel|know|prove|not|never|maybe|perhaps|sure|how|you|because|that|which|don't|what)"

export const bluntDisagreementPhrases: readonly BluntPhrase[] = [
  {
    phrase: 'i-disagree-with',
    pattern: `i ${flatly}? ${flatly}? disagree with`,
    unless: [`${reported} i ..2 disagree`, `disagree with you`],
    instead: 'I have a different view of',
  },
  {
    phrase: 'i-disagree',
    pattern: `i ${flatly}? ${flatly}? disagree (with you)?`,
    unless: [`${reported} i ..2 disagree`, `disagree (with you)? that`, `agree or disagree`],
    instead: 'I have a different view',
    insteadOfClause: 'I see it differently',
  },
  {
    phrase: 'i-disagree-that',
    pattern: `i ${flatly}? ${flatly}? disagree (with you)? that`,
    unless: [`${reported} i ..2 disagree`],
  },
  {
    phrase: 'i-do-not-agree',
    pattern: `i ${flatly}? (do not|don't|can't|cannot|can not|could not|couldn't|won't|will not|would not|wouldn't) ${flatly}? agree (with you)? (at all)?`,
    unless: [
      `${reported} i ..3 agree`,
      `agree (with you)? (more|or|to|on everything|entirely|completely|fully)`,
      `agree with (the|your|this|that|what|how|a|an|it|them)`,
    ],
    instead: 'I have a different view',
    insteadOfClause: 'I see it differently',
  },
  {
    phrase: 'i-do-not-agree-with',
    pattern: `i ${flatly}? (do not|don't|can't|cannot|can not|could not|couldn't|won't|will not|would not|wouldn't) ${flatly}? agree with`,
    unless: [`${reported} i ..3 agree`, `agree with (you|everything)`],
    instead: 'I have a different view of',
  },
  {
    phrase: 'you-are-wrong',
    pattern: `(you are|you're|you were) (simply|just|completely|totally|so|absolutely|dead|quite|plain|flat|all|both|clearly|really|still|very|sadly|badly|entirely)? ${wrong}`,
    unless: [`${reported} ..1 (you are|you're|you were) ..1`, `you (are|were) (not|never)`],
    insteadOfClause: 'I see it differently',
  },
  {
    phrase: 'that-is-wrong',
    pattern: [
      `(that's|that is|this is) (simply|just|completely|totally|so|absolutely|quite|plain|flat|flatly|clearly|really|all)? (wrong|false|nonsense|ridiculous|absurd|incorrect|rubbish|untrue|stupid|bullshit|crazy|silly|laughable)`,
      `(that's|that is|this is|it's|it is) (simply|just)? not (at all)? (true|correct|right|the case ,|how it (works|is|was)|what happened)`,
      `(that|this|it) (isn't|is simply not|just isn't|simply isn't) (true|correct|right|the case)`,
      `(that|this|it) makes (absolutely)? no sense`,
      `(that|this) (doesn't|does not) make (any)? sense`,
    ],
    unless: [
      `(if|whether|where|when|unless|what|something|anything|tell me|think|believe|feel|everything|nothing|how|say|says|saying|who|which) (that's|that is|this is|it's|it is|that|this|it) ..2 (wrong|false|true|correct|right|not|isn't|doesn't)`,
      `(that's|that is|this is) ..1 wrong (with|to|of)`,
      `(not|isn't) ..1 (right|true|correct) (to|for|that|of)`,
      `(that|why) (this|it|that) is`,
    ],
    insteadOfClause: 'I see that differently',
  },
  {
    phrase: 'no-at-the-beginning',
    pattern: `^ [no] , (you|that's|that is|it's|it is|this is|that|it) (_)`,
    unless: [
      `^ no , (you're|you are|you|that's|that is|it's|it is) (true|correct|right|fine|not you|welcome|go ahead|okay|ok|good)`,
    ],
  },
  {
    phrase: 'you-do-not-understand',
    pattern: [
      `you (clearly|obviously|simply|just|really|still)? (don't|do not) (seem to|even)? (understand|get it|get that|realise|realize|listen)`,
      `you (clearly|obviously|simply|just|really)? (have) no (idea|clue)`,
      `you've no (idea|clue)`,
      `(you're|you are) (completely|totally|clearly|still|just)? missing the point`,
      `that's not the point`,
      `that is not the point`,
      `i beg to differ`,
      `how (can|could) you (even|possibly|really|seriously)? (say|think|believe|claim|suggest|justify)`,
      `as i (have)? (already|repeatedly) (said|told|explained|wrote)`,
      `as i've (already|repeatedly) (said|told|explained|written)`,
    ],
    unless: [
      `(if|when|what|where|anything|something|that|why|because|whatever|which) you ..2 (don't|do not|have no)`,
      `you (don't|do not) (understand|realise|realize) (what|why|how) (we|i)`,
      `you (feel|said|worry) (i|we|that|they)`,
    ],
  },
]
