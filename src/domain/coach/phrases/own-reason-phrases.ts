import type { Phrase } from './phrase-finder'

export interface OwnReasonPhrase extends Phrase {
  /** It names the writer’s side, so that it is the writer’s reason in a summary of theirs too. */
  readonly isSurelyOwn?: boolean
}

const acted =
  "(decided|had to|have to|chose|did (it|this|that|not)|didn't|could not|couldn't|can't|cannot|won't|will not|need|needed|moved|changed|want|wanted)"

/** “Just because they ask” is no reason of the writer’s, and “because of this” points back at one. */
const notTheReason = [
  `(not|only|partly|just|mainly|simply|merely|is it|was it|maybe|perhaps) because`,
  `because of (this|that|it|their|his|her)`,
]

export const ownReasonPhrases: readonly OwnReasonPhrase[] = [
  {
    phrase: 'because',
    pattern: `because`,
    unless: notTheReason,
  },
  {
    phrase: 'we-did-it-because',
    pattern: `^ (but|and|so|well)? (i|we) ..1 ${acted} ..8 [because]`,
    unless: notTheReason,
    isSurelyOwn: true,
  },
  {
    phrase: 'the-reason',
    pattern: `the ..1 reason ..1 (is|was|why|for (this|that|it)|we|i)`,
    unless: [`(what|know|understand|whatever|ask) ..1 the ..1 reason`, `the ..1 reason ..2 you`],
  },
  {
    phrase: 'the-reason-why-we',
    pattern: `the ..1 reason (why|that)? (we|i)`,
    isSurelyOwn: true,
  },
  { phrase: 'that-is-why-we', pattern: `(that's|that is|this is|which is) why (we|i)`, isSurelyOwn: true },
  {
    phrase: 'since',
    pattern: `^ since (we|i|the|there|our|it is|it's|they)`,
    unless: [
      `since (the|our) (last|first|beginning|start|launch|release|summer|spring|winter|autumn|fall|merger)`,
      `since (we|i|they) ..1 (started|began|joined|met|spoke|talked)`,
    ],
  },
  {
    phrase: 'due-to',
    pattern: `(due to|owing to|in view of) (the|our|a|my|limited|legal|technical|budget|customer)`,
    unless: [`(is|are|was|were|be) due to`],
  },
]
