import { openQuestionPhrases } from '../phrases/question-phrases'
import { phraseRule } from './phrase-rule'

export const openQuestion = phraseRule({
  id: 'open-question',
  name: 'An open question',
  effect: 'raises',
  about: 'A question with “what” or “how”, or “tell me”, lets them choose where to begin.',
  sourceIds: ['chen-2010', 'huang-2017'],
  phrases: openQuestionPhrases,
  reason: (words) => `“${words}” leaves the answer to them, where a yes or no could end it.`,
  counts: (sentence, { entry }) => sentence.isQuestion || entry.asksByItself === true,
})
