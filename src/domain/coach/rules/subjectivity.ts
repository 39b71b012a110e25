import { subjectivityPhrases } from '../phrases/subjectivity-phrases'
import { phraseRule } from './phrase-rule'

export const subjectivity = phraseRule({
  id: 'subjectivity',
  name: 'Speaking for yourself',
  effect: 'raises',
  about: '“I think”, “in my view”, “to me” tell a view as your own, and tend to leave room for theirs.',
  sourceIds: ['yeomans-2020'],
  phrases: subjectivityPhrases,
  // A check question asks about their view, not about mine.
  notIn: ['check-question'],
  reason: (words) => `“${words}” tells this as your own view, which tends to leave room for theirs.`,
})
