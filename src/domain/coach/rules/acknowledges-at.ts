import type { DraftContext } from '../draft-context'
import { PhraseFinder } from '../phrases/phrase-finder'
import type { SentenceText } from '../reading/sentence'
import { acknowledgement } from './acknowledgement'
import { agreement } from './agreement'
import { sayingBack } from './saying-back'

/** What else turns to the other side before one’s own reasons come. */
const turning = new PhraseFinder([
  {
    phrase: 'thanks-or-regret',
    pattern: `(thank you|thanks|i appreciate|i'm grateful|i am grateful|i'm sorry|i am sorry|we're sorry|we are sorry|i apologise|i apologize|my apologies|your (concern|worry|point|question|frustration))`,
  },
])

const anywhere: DraftContext = { field: 'acknowledgement', playIds: [], heard: null }

const known = new WeakMap<SentenceText, number>()

/** Where in a sentence their side is first agreed with, acknowledged, said back or thanked; Infinity where it is not. */
export function acknowledgesAt(sentence: SentenceText): number {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const starts = [acknowledgement, agreement, sayingBack].flatMap((rule) =>
    rule.find(sentence, anywhere).map(({ start }) => start),
  )
  const at = Math.min(...starts, ...turning.find(sentence).map(({ start }) => start))
  known.set(sentence, at)
  return at
}
