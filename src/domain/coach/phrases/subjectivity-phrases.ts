import type { Phrase } from './phrase-finder'

const also = '(do|also|still|really|personally|honestly|just|would|myself|sometimes|tend to)'

export const subjectivityPhrases: readonly Phrase[] = [
  {
    phrase: 'i-think',
    pattern: `(i|i'd) ${also}? (think|believe)`,
    unless: [
      `(should|do|can|would|could|why|must|did|what|how|if|than|whatever|that|the way|anything|thing) i ..1 (think|believe)`,
      `i ..1 think (so|not|about|of|back|aloud|ahead|twice|over|through|up|in)`,
      `i ..1 believe (in|so|not|you ,|him|her|them)`,
      `i ..1 (think|believe) (that)? (you|you're|you are|you were) ..2 (wrong|mistaken|confused|crazy|lying|blind|stupid|ridiculous|naive|unreasonable|overreacting)`,
      `i ..1 (think|believe) (you|you're) ..1 (should|need to|don't|do not|never|always)`,
      `(like|as if|because|when|before|until) i (think|believe)`,
    ],
  },
  {
    phrase: 'i-feel-that',
    pattern: [
      `i ${also}? feel (that|like|as if|as though|it|it's|this|we|we're|there|our|the|they)`,
      `i ${also}? find (it|this|that|them|those|your ..1) (a|an|very|quite|really|rather|so|hard|difficult|easy|helpful|useful|interesting|important|too|less|more|strange|unclear|surprising|risky|reasonable|frustrating)`,
      `i ${also}? see (it|this|that|things) (as|differently|a little|a bit|slightly|somewhat|another way|more as)`,
      `i ${also}? (sense|suspect|reckon) (that|we|there|it|it's|this|the|our)`,
    ],
    unless: [
      `(if|what|how|do|should|when|than) i ..1 (feel|find|see|sense)`,
      `i ..1 feel (like|that) (going|a|an) (coffee|walk|break|idiot)`,
    ],
  },
  {
    phrase: 'in-my-view',
    pattern: [
      `in my (own|humble|personal|honest)? (opinion|view|experience|eyes|mind|judgement|judgment|estimation|reading)`,
      `from (my|where i) (own|personal)? (point of view|perspective|side|seat|chair|position|standpoint|stand|sit|experience|viewpoint)`,
      `to my mind`,
      `as i see (it|this|things)`,
      `the way i (see|understand|read|look at) (it|this|things)`,
      `(for|to) me ,? (personally)? ,? (this|it|that|it's|that's) (is|was|seems|seemed|feels|felt|looks|looked|means|meant|sounds)`,
      `(it|this|that) (seems|seemed|looks|looked|appears|feels|felt) to me`,
      `, personally ,`,
      `speaking (only|just)? for myself`,
      `(if you ask|asking) me`,
    ],
    unless: [`not (in|from) my`, `in my mind's`],
  },
  {
    phrase: 'my-view-is',
    pattern: `my (own|personal|first|honest|current|only|main)? (view|opinion|sense|impression|understanding|hunch|guess|take|reading|feeling|belief|thinking|perspective|worry|concern|hope|thought) (here|on this|on that|about ..3)? (is|was|would be|has been)`,
    unless: [`(what|if|whether|that) my`],
  },
]
