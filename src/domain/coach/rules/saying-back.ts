import type { DraftContext } from '../draft-context'
import { sayingBackPhrases, type SayingBackPhrase } from '../phrases/saying-back-phrases'
import type { FoundPhrase } from '../phrases/phrase-finder'
import { isQuoted, type SentenceText } from '../reading/sentence'
import { phraseRule } from './phrase-rule'
import type { SentenceFinding, SentenceRule } from './rule'
import { theirPhraseIn } from './their-words'

const byPhrases = phraseRule({
  id: 'saying-back',
  name: 'Saying back what you heard',
  effect: 'raises',
  about:
    'Saying in your own words what you heard lets them correct it, and tends to make them feel listened to.',
  sourceIds: ['yeomans-2020', 'miti-4-2'],
  phrases: sayingBackPhrases,
  reason: (words) =>
    `“${words}” begins to say back what you heard, so that they can tell whether it arrived.`,
  counts: saysBack,
})

/** By its phrases, and by words of theirs that are taken up where it is known what they said. */
export const sayingBack: SentenceRule = {
  ...byPhrases,
  find: (sentence, context) => {
    const found = byPhrases.find(sentence, context)
    return found.length > 0 ? found : takenUp(sentence, context)
  },
}

function saysBack(
  sentence: SentenceText,
  { entry }: FoundPhrase<SayingBackPhrase>,
  { field }: DraftContext,
): boolean {
  if (entry.isLostInQuestion === true && sentence.isQuestion) return false
  return !(entry.isAboutThem === true && (field === 'hard-truth' || field === 'ask-or-offer'))
}

/** Outside a summary, the same words about a third thing say nothing back. */
function isAddressed({ words }: SentenceText): boolean {
  return words.some(({ folded }) => /^you(?:r|rs|'re|'ve|'d)?$/u.test(folded))
}

/** In a question their words ask for more, which is another rule’s. */
function takenUp(sentence: SentenceText, { heard, field }: DraftContext): readonly SentenceFinding[] {
  if (heard === null || sentence.isQuestion) return []
  if (field !== 'say-back' && !isAddressed(sentence)) return []
  const span = theirPhraseIn(sentence, heard)
  if (span === null || isQuoted(sentence, span.start, span.end)) return []
  const words = sentence.text.slice(span.start, span.end)
  return [
    {
      ...span,
      phrase: 'their-words',
      reason: `“${words}” takes up words of theirs, which tends to show that you listened.`,
      alternatives: [],
    },
  ]
}
