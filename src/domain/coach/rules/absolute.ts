import { absolutePhrases } from '../phrases/absolute-phrases'
import { PhraseFinder } from '../phrases/phrase-finder'
import { sayingBackPhrases } from '../phrases/saying-back-phrases'
import { absoluteInNotes } from './absolute-in-notes'
import { phraseRule } from './phrase-rule'
import { reword } from './reword'
import { withNotes } from './with-notes'

const saidBack = new PhraseFinder(sayingBackPhrases)

const absoluteInTalk = phraseRule({
  id: 'absolute',
  name: 'Always and never',
  effect: 'lowers',
  about:
    '“You always” and “they never” invite a search for the exception; one time, described, tends to be heard.',
  sourceIds: ['textio-2022'],
  phrases: absolutePhrases,
  // A summary of their view may well hold their own “you never”.
  notIn: ['say-back', 'check-question'],
  reason: (words) =>
    `“${words}” invites them to look for the exception; one time that you saw tends to be heard better.`,
  alternatives: (sentence, { entry, start, end }) =>
    entry.instead.map((words) => reword(sentence, start, end, words)),
  counts: (sentence) => !saidBack.isIn(sentence),
})

export const absolute = withNotes(absoluteInTalk, absoluteInNotes)
