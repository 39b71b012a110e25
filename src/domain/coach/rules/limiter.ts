import { limiterPhrases } from '../phrases/limiter-phrases'
import { leaveOut } from './leave-out'
import { phraseRule } from './phrase-rule'

/** Words that make something smaller than it is to the other side (Yeomans et al. 2020). */
export const limiter = phraseRule({
  id: 'limiter',
  name: 'Words that make small',
  effect: 'lowers',
  about: '“Just”, “only”, “simply” tend to make a concern sound smaller than it is to the other side.',
  sourceIds: ['yeomans-2020'],
  phrases: limiterPhrases,
  reason: (words) => `“${words}” tends to play down what it stands beside; to them it may be larger.`,
  alternatives: (sentence, { entry, start, end }) =>
    entry.canBeLeftOut ? leaveOut(sentence, start, end) : [],
})
