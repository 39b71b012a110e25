import type { Phrase } from './phrase-finder'

export interface AdvicePhrase extends Phrase {
  /** What may stand in its place before a verb. */
  readonly instead?: string
  /** It is followed by a verb, so that it can be turned into an offer: “would it help to …?” */
  readonly isBeforeVerb?: boolean
  /** In a summary it tells what they have to do. */
  readonly isTheirsInSummary?: boolean
}

/** Where a clause begins that is the writer's own; elsewhere it tells what somebody has to do: “the report you need to write”. */
const own =
  '(^|,|and|but|so|then|or|think|believe|feel|guess|suppose|maybe|perhaps|honestly|really|(think|believe|feel) that)'
const stressed =
  '(really|just|also|still|definitely|probably|simply|certainly|all|now|first|seriously|at least|clearly|obviously)'

/** What one person tells another to do; “you have to press it” tells how something works. */
const personal =
  '(understand|accept|realise|realize|remember|consider|acknowledge|think|look|try|stop|start|talk|tell|ask|listen|learn|trust|let|change|plan|prioritise|prioritize|delegate|focus|communicate|speak|apologise|apologize|show|write|cut|check|decide|admit|stand up|step|slow|rest|relax|calm|take (care|responsibility|a|some|time|it|more|better)|make (sure|time|a|your|an)|get (help|over|used|more|your|some)|give (them|him|her|it|yourself|your|up)|be (more|patient|careful|realistic|clear|honest|open|flexible|strong|better|less)|put|leave|find|keep|set|move|see|work on|work with|open|do|go|call|send|read|involve|prepare|share|say|respect|support|stick|follow|stay|wait|drop|face|own|fix)'

export const advicePhrases: readonly AdvicePhrase[] = [
  {
    phrase: 'you-should',
    pattern: `${own} [you ${stressed}? (should|ought to)]`,
    unless: [
      `you should all`,
      `you ..1 should (know|hear|have|be (able|told|heard|aware|proud|asked|paid|getting|receiving)|feel free|expect|see|receive|get|not have|never have|also know|also have|also hear)`,
      `you ..1 (should|ought to) not`,
    ],
    instead: 'it might help to',
    isBeforeVerb: true,
  },
  {
    phrase: 'you-should-not',
    pattern: `${own} [you ${stressed}? (shouldn't|should not|should never|mustn't|must not|must never)]`,
    unless: [`you ..1 (shouldn't|should not|should never) have`],
  },
  {
    phrase: 'you-need-to',
    pattern: `${own} [you ${stressed}? need to] ${stressed}? ${personal}`,
    unless: [`you ..1 need to (be heard|feel|know that)`, `do you`, `you ..1 need to know`],
    instead: 'it might help to',
    isBeforeVerb: true,
    isTheirsInSummary: true,
  },
  {
    phrase: 'you-have-to',
    pattern: `${own} [you ${stressed}? (have to|must|got to|gotta|have got to)] ${stressed}? ${personal}|${own} [you've ${stressed}? got to] ${stressed}? ${personal}`,
    unless: [
      `you ..1 must (be|have|feel|think|know|see|find|wonder|love|hate|mean|miss|get)`,
      `you ..2 (have to|got to) (be|say|admit|agree|deal|live|carry|wait|work|do|explain|go|wonder|choose|feel|answer|worry|wonder|face|pay|have|fear)`,
    ],
    instead: 'it might help to',
    isBeforeVerb: true,
    isTheirsInSummary: true,
  },
  {
    phrase: 'you-had-better',
    pattern: `${own} [(you'd better|you had better|you better)]`,
    instead: 'it might help to',
    isBeforeVerb: true,
  },
  {
    phrase: 'better-off',
    pattern: `(you'd|you would|you're|you are) (be)? better off`,
  },
  {
    phrase: 'you-might-want-to',
    pattern: `${own} [you (might|may|will|would) ${stressed}? want to]`,
    unless: [`you (might|may|will|would) ..1 want to (know|hear|say|add)`],
    isBeforeVerb: true,
    instead: 'it might help to',
  },
  {
    phrase: 'why-dont-you',
    pattern: `, (but|and|so|well|then)? [why (don't you|do you not) ${stressed}?]`,
    unless: [
      `why don't you (want|like|think|believe|agree|trust|feel|care|have|know|see|understand|support)`,
    ],
    instead: 'would it help to',
  },
  {
    phrase: 'have-you-tried',
    pattern: `^ (but|and|so|well)? ,? [have you (ever|already|not)? (tried|considered|thought (about|of))]`,
    unless: [`have you ..1 (tried|considered|thought about) (it|this|that) (yet|so far|,)`],
  },
  {
    phrase: 'if-i-were-you',
    pattern: `if i (were|was) (you|in your (place|shoes|position)) ,? (then)? (i would|i'd)`,
    instead: 'it might help to',
    isBeforeVerb: true,
  },
  {
    phrase: 'what-i-would-do',
    pattern: `what (i would|i'd) do ..3 is`,
  },
  {
    phrase: 'my-advice',
    pattern: `my (advice|tip|recommendation|suggestion) ..3 (is|would be) to`,
    instead: 'it might help to',
    isBeforeVerb: true,
  },
  {
    phrase: 'i-suggest-you',
    pattern: `(i|i'd|i'll) (would|strongly|really|highly|can only)? ${stressed}? (suggest|recommend|advise) ..1 you`,
    unless: [`(suggest|recommend|advise) ..1 (what|how|when|whether) you`],
    instead: 'it might help if you',
  },
]
