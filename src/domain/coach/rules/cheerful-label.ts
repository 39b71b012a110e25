import type { Alternative } from '../finding'
import { cheerfulPhrases, type CheerfulPhrase } from '../phrases/cheerful-phrases'
import type { FoundPhrase } from '../phrases/phrase-finder'
import { isReported } from '../reading/reported'
import type { SentenceText } from '../reading/sentence'
import { isPainToBeHeard } from './is-pain-to-be-heard'
import { phraseRule } from './phrase-rule'

/** Calling a bad feeling good does not help; naming the concern does, also when unsure (Yu, Berg & Zlatev 2021). */
export const cheerfulLabel = phraseRule({
  id: 'cheerful-label',
  name: 'Cheerful words over a bad feeling',
  effect: 'lowers',
  about:
    '“At least”, “no need to worry” and the like tend to pass over how it feels; naming the concern tends to help more.',
  sourceIds: ['yu-2021'],
  phrases: cheerfulPhrases,
  counts: (sentence, { entry, fromWord }, context) =>
    !(sentence.isQuestion && fromWord === 0) &&
    !isReported(sentence, fromWord) &&
    (entry.needsPain !== true || isPainToBeHeard(context)),
  reason: (words) =>
    `“${words}” tends to pass over how it feels to them; when unsure, naming the concern tends to help more.`,
  alternatives: instead,
})

function instead(
  { text, words }: SentenceText,
  { entry, fromWord, toWord }: FoundPhrase<CheerfulPhrase>,
): readonly Alternative[] {
  const isWhole = fromWord === 0 && toWord === words.length && text.endsWith('.')
  if (!isWhole || entry.insteadOfSentence === undefined) return []
  return [{ label: entry.insteadOfSentence, start: 0, end: text.length, text: entry.insteadOfSentence }]
}
