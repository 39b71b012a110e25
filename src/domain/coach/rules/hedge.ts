import { hedgePhrases } from '../phrases/hedge-phrases'
import { isCapital, isFirstWord } from './reword'
import { phraseRule } from './phrase-rule'

export const hedge = phraseRule({
  id: 'hedge',
  name: 'Leaving room for doubt',
  effect: 'raises',
  about:
    '“Perhaps”, “might”, “it seems” leave room for another view, and tend to make a reply sound receptive.',
  sourceIds: ['yeomans-2020'],
  phrases: hedgePhrases,
  // Hard news is told plainly, and so is what is asked or offered.
  notIn: ['hard-truth', 'ask-or-offer', 'check-question'],
  reason: (words) => `“${words}” leaves room for another view, which tends to sound open to theirs.`,
  counts: (sentence, { entry, start }, { field, playIds }) => {
    if (field === 'first-sentence' && playIds.includes('difficult-truth')) return false
    // “May” with a capital letter within a sentence is the month.
    return entry.phrase !== 'may' || isFirstWord(sentence, start) || !isCapital(sentence.text.charAt(start))
  },
})
