import { positivePhrases } from '../phrases/positive-phrases'
import { phraseRule } from './phrase-rule'

export const positiveWords = phraseRule({
  id: 'positive-words',
  name: 'A good word',
  effect: 'raises',
  about:
    'A good word about what they do or bring tends to make a reply sound receptive, as far as it is true.',
  sourceIds: ['yeomans-2020'],
  phrases: positivePhrases,
  // In hard news a good word softens what has to be plain; what stays good has a box of its own.
  notIn: ['hard-truth', 'ask-or-offer', 'check-question'],
  reason: (words) => `“${words}” is a good word, which tends to sound warm when it is meant.`,
})
