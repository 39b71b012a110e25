import type { Alternative } from '../finding'
import type { FoundPhrase, Phrase } from '../phrases/phrase-finder'
import { traitPhrases } from '../phrases/trait-phrases'
import { isNegated } from '../reading/negated'
import { isReported } from '../reading/reported'
import type { SentenceText } from '../reading/sentence'
import { phraseRule } from './phrase-rule'
import { traitInNotes } from './trait-in-notes'
import { withNotes } from './with-notes'

const traitInTalk = phraseRule({
  id: 'trait-word',
  name: 'What somebody is, not what they did',
  effect: 'lowers',
  about:
    'A word for a person’s character in the place of what they did tends to be argued with and not acted on.',
  sourceIds: ['textio-2022'],
  phrases: traitPhrases,
  counts: (sentence, { fromWord }) =>
    !sentence.isQuestion && !isNegated(sentence, fromWord) && !isReported(sentence, fromWord),
  reason: (words) =>
    `“${words}” judges what somebody is; what they did, as a camera would have seen it, is easier to hear and to change.`,
  alternatives,
})

/** What a camera would have seen can be answered; a verdict on a person can only be fought (Textio 2022). */
export const traitWord = withNotes(traitInTalk, traitInNotes)

/** Something to fill in, where the sentence says nothing else. */
function alternatives({ text, words }: SentenceText, found: FoundPhrase<Phrase>): readonly Alternative[] {
  const isAboutYou = /^(?:you|you're|you've)$/u.test(words[0]?.folded ?? '')
  const isWhole =
    found.toWord === words.length && words.length <= 7 && words.every(({ isAfterPause }) => !isAfterPause)
  if (!isAboutYou || !isWhole) return []
  const template = 'When [what a camera would have seen], the effect was [what it led to].'
  return [{ label: template, start: 0, end: text.length, text: template }]
}
