import type { DraftContext } from '../draft-context'
import { PhraseFinder } from '../phrases/phrase-finder'
import type { ReadSentence, SentenceText } from '../reading/sentence'
import { acknowledgesAt } from './acknowledges-at'
import { bluntDisagreement } from './blunt-disagreement'
import { command } from './command'
import type { TextRule } from './rule'
import { unaskedAdvice } from './unasked-advice'

/** In words: nothing is asked for while so little is written. */
const leastWords = 6

const reflection = 'As you see it, [what they said, in your own words]. '

/** A summary is made of what they said: questions, advice and views of one’s own are none (MITI 4.2). */
export const noReflection: TextRule = {
  scope: 'text',
  id: 'no-reflection',
  name: 'A summary that says nothing back',
  effect: 'asks',
  about:
    'A summary says back what they see, need or feel; questions, advice and your own view can come after it.',
  sourceIds: ['miti-4-2', 'annomi-2022'],
  find: (sentences, { field }) => {
    const last = sentences.at(-1)
    if (field !== 'say-back' || last === undefined || !isWritten(sentences, last)) return []
    if (sentences.some(({ sentence }) => mayReflect(sentence))) return []
    const at = sentences[0]?.start ?? 0
    return [
      {
        start: at,
        end: at,
        phrase: 'no-reflection',
        reason:
          'Nothing here says back what you heard from them; that tends to be what makes a summary feel like one.',
        alternatives: [{ label: reflection.trim(), start: at, end: at, text: reflection }],
      },
    ]
  },
}

function isWritten(sentences: readonly ReadSentence[], last: ReadSentence): boolean {
  const words = sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0)
  return words >= leastWords && /[.!?…]["'’”»)\]]*$/u.test(last.sentence.text)
}

const ownView = new PhraseFinder([
  {
    phrase: 'own-view',
    pattern: `^ (but|and|so|well|still|however)? ,? (i (think|believe|disagree|would say|don't think|do not think|see it differently)|in my (view|opinion)|my (view|opinion|point|position|take|argument) (is|on)|to me|from my (side|perspective|point of view)|as i see it|personally|let me explain|the (fact|truth|reality|point) is)`,
  },
])

const anywhere: DraftContext = { field: 'addition', playIds: [], heard: null }

const known = new WeakMap<SentenceText, boolean>()

/** Whether a sentence may say something back; they may be speaking in it themselves, as if the words were theirs. */
function mayReflect(sentence: SentenceText): boolean {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const isElse =
    sentence.words.length === 0 ||
    sentence.isQuestion ||
    ownView.isIn(sentence) ||
    [unaskedAdvice, command, bluntDisagreement].some((rule) => rule.find(sentence, anywhere).length > 0)
  const may = !isElse || (!sentence.isQuestion && acknowledgesAt(sentence) < Infinity)
  known.set(sentence, may)
  return may
}
