import { agreementPhrases } from '../phrases/agreement-phrases'
import { phraseRule } from './phrase-rule'

export const agreement = phraseRule({
  id: 'agreement',
  name: 'Saying what you agree with',
  effect: 'raises',
  about: 'Saying which part you agree with is among the words that most often make a reply sound receptive.',
  sourceIds: ['yeomans-2020'],
  phrases: agreementPhrases,
  reason: (words) =>
    `“${words}” says what you agree with, which tends to make them feel heard before you differ.`,
  // “Agreed?” and “… you are right?” ask.
  counts: (sentence, { toWord }) => !(sentence.isQuestion && toWord === sentence.words.length),
})
