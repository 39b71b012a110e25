import { gratitudePhrases } from '../phrases/gratitude-phrases'
import { phraseRule } from './phrase-rule'

export const gratitude = phraseRule({
  id: 'gratitude',
  name: 'Thanks',
  effect: 'raises',
  about: 'Thanks for something they did or said, named, tend to be heard as goodwill.',
  sourceIds: ['yeomans-2020'],
  phrases: gratitudePhrases,
  reason: (words) =>
    `“${words}” thanks them, which tends to warm what comes next, most when it names what for.`,
})
