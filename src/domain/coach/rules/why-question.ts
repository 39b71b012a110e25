import type { Alternative } from '../finding'
import { whyPhrases } from '../phrases/question-phrases'
import type { FoundPhrase, Phrase } from '../phrases/phrase-finder'
import type { SentenceText } from '../reading/sentence'
import { phraseRule } from './phrase-rule'
import { reword } from './reword'

export const whyQuestion = phraseRule({
  id: 'why-question',
  name: 'Asking why',
  effect: 'asks',
  about: 'In a disagreement “why” can read as a challenge; “what” and “how” ask for the same.',
  sourceIds: ['huang-2017'],
  phrases: whyPhrases,
  reason: (words) => `“${words}” can read as a challenge; “what” or “how” tends to ask the same more openly.`,
  alternatives: withWhat,
  counts: (sentence) => sentence.isQuestion,
})

/** What “why” and its verb turn into when the verb of the question follows as it is. */
const beforeVerb: Readonly<Record<string, string>> = {
  'why do you': 'what makes you',
  'why did you': 'what led you to',
  'why would you': 'what would make you',
  'why is this': 'what makes this',
  'why is that': 'what makes that',
  'why is it': 'what makes it',
  'why was it': 'what made it',
  'why was this': 'what made this',
  'why was that': 'what made that',
}

/** After these the sentence would not be right. */
const notBeforeVerb = new Set(['not', 'have', 'even', 'always', 'never', 'ever', 'still', 'so', 'that'])

const adjectives = new Set(
  'worried concerned afraid unhappy unsure sure certain upset angry sceptical skeptical hesitant reluctant doubtful'.split(
    ' ',
  ),
)

/** “Why do you think so?” becomes “What makes you think so?”; nothing where that would not be right. */
function withWhat(sentence: SentenceText, found: FoundPhrase<Phrase>): readonly Alternative[] {
  const words = sentence.words.slice(found.fromWord, found.fromWord + 4)
  const [why, , , fourth] = words
  if (why === undefined || words.length < 2) return onlyWhy(sentence, found)
  const beginning = words.slice(0, 3)
  const last = beginning.at(-1)
  const opening = beginning.map(({ folded }) => folded).join(' ')
  if (fourth === undefined || last === undefined || fourth.isAfterPause || notBeforeVerb.has(fourth.folded))
    return []
  const isAboutFeeling = opening === 'why are you' && adjectives.has(fourth.folded)
  const what = isAboutFeeling ? 'what makes you' : beforeVerb[opening]
  return what === undefined ? [] : [reword(sentence, why.start, last.end, what)]
}

function onlyWhy(sentence: SentenceText, { start, end }: FoundPhrase<Phrase>): readonly Alternative[] {
  return sentence.words.length === 1 ? [reword(sentence, start, end, 'what makes you say so')] : []
}
