import { isQuoted } from '../reading/sentence'
import { instead, type SentenceRule } from './rule'

const limiters = new Set(['just', 'only', 'simply', 'merely'])

/** Words that make something smaller than it is to the other side (Yeomans et al. 2020). */
export const limiter: SentenceRule = {
  scope: 'sentence',
  id: 'limiter',
  name: 'Words that make small',
  effect: 'lowers',
  about: '“Just”, “only”, “simply” tend to make a concern sound smaller than it is to the other side.',
  sourceIds: ['yeomans-2020'],
  find: (sentence) =>
    sentence.words
      .filter(({ folded, start, end }) => limiters.has(folded) && !isQuoted(sentence, start, end))
      .map(({ folded, start, end }) => ({
        start,
        end,
        phrase: folded,
        reason: `“${folded}” tends to make what follows sound smaller than it is to them.`,
        alternatives: [{ ...instead(start, end, ''), label: 'leave it out' }],
      })),
}
