import type { Alternative } from '../finding'
import { bluntDisagreementPhrases, type BluntPhrase } from '../phrases/blunt-disagreement-phrases'
import type { FoundPhrase } from '../phrases/phrase-finder'
import type { SentenceText } from '../reading/sentence'
import { phraseRule } from './phrase-rule'
import { reword } from './reword'

export const bluntDisagreement = phraseRule({
  id: 'blunt-disagreement',
  name: 'Blunt disagreement',
  effect: 'lowers',
  about:
    'A bare “I disagree” or “you are wrong” tends to make a reply sound closed; your view can come as one more.',
  sourceIds: ['yeomans-2020'],
  phrases: bluntDisagreementPhrases,
  reason: (words) => `“${words}” tends to sound closed to their view; yours can stand beside it as one more.`,
  alternatives: otherWords,
})

function otherWords(sentence: SentenceText, found: FoundPhrase<BluntPhrase>): readonly Alternative[] {
  const { instead, insteadOfClause } = found.entry
  const words = [isClause(sentence, found) ? insteadOfClause : undefined, instead]
  if (!beginsClause(sentence, found) || goesOn(sentence, found)) return []
  return words.flatMap((text) => {
    if (text === undefined) return []
    return reword(sentence, found.start, found.end, text)
  })
}

/** “I disagree, however, that …” needs its verb. */
function goesOn(sentence: SentenceText, { entry, toWord }: FoundPhrase<BluntPhrase>): boolean {
  if (entry.instead?.endsWith(' of') === true) return false
  return sentence.words.slice(toWord, toWord + 3).some(({ folded }) => folded === 'that' || folded === 'with')
}

function isClause(sentence: SentenceText, found: FoundPhrase<BluntPhrase>): boolean {
  const next = sentence.words[found.toWord]
  return next === undefined || next.isAfterPause
}

/** Before “I” nearly everything stays right; the other phrases have to begin a clause. */
function beginsClause(sentence: SentenceText, { fromWord }: FoundPhrase<BluntPhrase>): boolean {
  const word = sentence.words[fromWord]
  if (fromWord === 0 || word === undefined || word.isAfterPause || word.folded === 'i') return true
  return ['and', 'but', 'so', 'because'].includes(sentence.words[fromWord - 1]?.folded ?? '')
}
