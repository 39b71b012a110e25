import type { DraftContext } from '../draft-context'
import { PhraseFinder } from '../phrases/phrase-finder'
import { splitSentences } from '../reading/split-sentences'

const requests = new PhraseFinder([
  {
    phrase: 'asks-for-advice',
    pattern: [
      `what (should|shall|can|could|do) (i|we) do`,
      `what (would|do) you ..1 (do|suggest|recommend|advise|propose)`,
      `what do you think ..1 (i|we) (should|could|can)`,
      `(any|your|some|need|want|like|for) ..1 (advice|suggestions|suggestion|tips|recommendation)`,
      `do you have (an|any) (idea|ideas)`,
      `any (ideas|idea|thoughts)`,
      `(can|could|would|will) you ..1 (help|advise) (me|us)`,
      `how (should|would|shall|do|can|could) (i|we|you) ..2 (do|handle|approach|solve|start|deal|tell|say|fix|go about)`,
      `(should|shall) (i|we)`,
      `i (don't|do not) know what to do`,
      `in my (place|shoes|position)`,
    ],
  },
])

const known = new WeakMap<DraftContext, boolean>()

/** Whether what was heard asks for advice: then advice is an answer. */
export function asksForAdvice(context: DraftContext): boolean {
  const before = known.get(context)
  if (before !== undefined) return before
  const asks = splitSentences(context.heard ?? '').some(({ sentence }) => requests.isIn(sentence))
  known.set(context, asks)
  return asks
}
