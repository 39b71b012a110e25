import { acknowledgementPhrases } from '../phrases/acknowledgement-phrases'
import { phraseRule } from './phrase-rule'

export const acknowledgement = phraseRule({
  id: 'acknowledgement',
  name: 'Acknowledging what they see or feel',
  effect: 'raises',
  about: 'Saying that you see their point, or how it is for them, tends to make a reply sound receptive.',
  sourceIds: ['yeomans-2020', 'yu-2021'],
  phrases: acknowledgementPhrases,
  reason: (words) =>
    `“${words}” shows that their side has arrived, which tends to count more than your reasons.`,
})
