import { sayingBackPhrases } from '../phrases/saying-back-phrases'
import { phraseRule } from './phrase-rule'

export const sayingBack = phraseRule({
  id: 'saying-back',
  name: 'Saying back what you heard',
  effect: 'raises',
  about:
    'Saying in your own words what you heard lets them correct it, and tends to make them feel listened to.',
  sourceIds: ['yeomans-2020', 'miti-4-2'],
  phrases: sayingBackPhrases,
  reason: (words) =>
    `“${words}” begins to say back what you heard, so that they can tell whether it arrived.`,
  counts: (sentence, { entry }, { field }) => {
    if (entry.isLostInQuestion === true && sentence.isQuestion) return false
    return !(entry.isAboutThem === true && (field === 'hard-truth' || field === 'ask-or-offer'))
  },
})
