import type { DraftContext } from '../draft-context'
import { PhraseFinder } from '../phrases/phrase-finder'
import { followUpPhrases, whyPhrases } from '../phrases/question-phrases'
import { isQuoted, type SentenceText } from '../reading/sentence'
import { phraseRule } from './phrase-rule'
import type { SentenceFinding, SentenceRule } from './rule'
import { theirWordsIn } from './their-words'

const challenges = new PhraseFinder(whyPhrases)

const byPhrases = phraseRule({
  id: 'follow-up-question',
  name: 'A question that follows up',
  effect: 'raises',
  about:
    'A question that takes up what they said shows interest, and people who ask such questions tend to be liked more.',
  sourceIds: ['huang-2017', 'chen-2010'],
  phrases: followUpPhrases,
  reason: (words) => `“${words}” asks on from what they said, which tends to be taken as interest.`,
  counts: (sentence, { entry }) =>
    (sentence.isQuestion || entry.asksByItself === true) && !challenges.isIn(sentence),
})

/** Fewer words only make sure that they were heard: “Plus five?” */
const leastWords = 4

/** By its phrases, and by words of theirs in a question where it is known what they said. */
export const followUpQuestion: SentenceRule = {
  ...byPhrases,
  find: (sentence, context) => {
    const found = byPhrases.find(sentence, context)
    return found.length > 0 ? found : takenUp(sentence, context)
  },
}

function takenUp(sentence: SentenceText, { heard }: DraftContext): readonly SentenceFinding[] {
  if (heard === null || !sentence.isQuestion || challenges.isIn(sentence)) return []
  if (sentence.words.length < leastWords) return []
  const [word] = theirWordsIn(sentence, heard)
  if (word === undefined || isQuoted(sentence, word.start, word.end)) return []
  const { start, end } = word
  return [
    {
      start,
      end,
      phrase: 'their-words',
      reason: `“${sentence.text.slice(start, end)}” is a word of theirs: asking on from it tends to be taken as interest.`,
      alternatives: [],
    },
  ]
}
