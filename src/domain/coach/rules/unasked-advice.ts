import type { Alternative } from '../finding'
import { advicePhrases, type AdvicePhrase } from '../phrases/advice-phrases'
import type { FoundPhrase } from '../phrases/phrase-finder'
import { isReported } from '../reading/reported'
import type { SentenceText } from '../reading/sentence'
import { asksForAdvice } from './asks-for-advice'
import { phraseRule } from './phrase-rule'
import { reword } from './reword'

/** Advice is what skilled listeners give least of unless they are asked (Wu et al. 2022). */
export const unaskedAdvice = phraseRule({
  id: 'unasked-advice',
  name: 'Advice that nobody asked for',
  effect: 'lowers',
  about:
    'Advice before it was asked for tends to close a conversation; an offer or a question leaves it open.',
  sourceIds: ['annomi-2022'],
  phrases: advicePhrases,
  notIn: ['check-question'],
  counts: (sentence, { entry, fromWord }, context) => {
    if (isAboutAnybody(sentence, fromWord)) return false
    if (entry.isTheirsInSummary === true && context.field === 'say-back') return false
    return !asksForAdvice(context) && !isReported(sentence, fromWord)
  },
  reason: (words) =>
    `“${words}” gives advice that they did not ask for; good listeners tend to offer it, or to ask first.`,
  alternatives,
})

/** “If you want it louder, you should …”: *you* is anybody there. */
function isAboutAnybody({ words }: SentenceText, at: number): boolean {
  return words
    .slice(0, at)
    .some(({ folded }, index) => /^(?:if|when|whenever)$/u.test(folded) && words[index + 1]?.folded === 'you')
}

function alternatives(sentence: SentenceText, found: FoundPhrase<AdvicePhrase>): readonly Alternative[] {
  const { start, end, entry } = found
  if (entry.phrase === 'have-you-tried') return askWhatTheyTried(sentence, found)
  const next = sentence.words[found.toWord]
  if (entry.instead === undefined || next === undefined || next.isAfterPause) return []
  if (/^(?:not|never|don't)$/u.test(next.folded)) return []
  return [reword(sentence, start, end, entry.instead), ...offer(sentence, found)]
}

/** “You should talk to them.” → “Would it help to talk to them?” */
function offer(sentence: SentenceText, found: FoundPhrase<AdvicePhrase>): readonly Alternative[] {
  const { text, words } = sentence
  const isWhole = found.fromWord === 0 && words.slice(found.toWord).every(({ isAfterPause }) => !isAfterPause)
  const ending = /^[^.!?…]*(?<mark>\.?)$/u.exec(text)
  if (found.entry.isBeforeVerb !== true || !isWhole || ending === null) return []
  const rest = text.slice(found.end, text.length - (ending.groups?.mark?.length ?? 0))
  const offered = reword(sentence, found.start, found.end, 'would it help to').text
  return [{ label: 'would it help to …?', start: found.start, end: text.length, text: `${offered}${rest}?` }]
}

function askWhatTheyTried(
  { text, words }: SentenceText,
  found: FoundPhrase<AdvicePhrase>,
): readonly Alternative[] {
  const isWhole = found.fromWord === 0 && words.slice(1).every(({ isAfterPause }) => !isAfterPause)
  if (!isWhole || !text.endsWith('?')) return []
  const question = 'What have you tried so far?'
  return [{ label: question, start: 0, end: text.length, text: question }]
}
