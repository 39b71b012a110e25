import type { DraftContext } from '../draft-context'
import { approachPhrases, newsPhrases, windUpPhrases } from '../phrases/headline-phrases'
import { PhraseFinder } from '../phrases/phrase-finder'
import { isQuoted, type ReadSentence, type SentenceText } from '../reading/sentence'
import { leaveOut } from './leave-out'
import type { TextFinding, TextRule } from './rule'

/** One sentence may warn; the next one should say it (Baile et al. 2000). */
const sentencesBeforeTheNews = 2

/** In words: nothing is asked for while so little is written. */
const leastWords = 12

const headline = 'The news is this: [what happened, or what was decided]. '

/** Hard news is heard best early and plainly, and telling it plainly harms less than people expect (Levine & Cohen 2018). */
export const noHeadline: TextRule = {
  scope: 'text',
  id: 'no-headline',
  name: 'Hard news without a plain headline',
  effect: 'asks',
  about: 'Hard news tends to be heard better when it comes in the first sentence or two, in plain words.',
  sourceIds: ['baile-2000', 'levine-2018'],
  find: (sentences, context) => {
    if (!isHardNews(context)) return []
    const opening = sentences.slice(0, sentencesBeforeTheNews)
    const windUps = opening.flatMap(windUpsIn)
    return isPutOff(sentences, opening) ? [...windUps, askForIt(opening)] : windUps
  },
}

function isHardNews({ field, playIds }: DraftContext): boolean {
  return field === 'hard-truth' || (field === 'first-sentence' && playIds.includes('difficult-truth'))
}

function isPutOff(sentences: readonly ReadSentence[], opening: readonly ReadSentence[]): boolean {
  const words = opening.reduce((sum, { sentence }) => sum + sentence.words.length, 0)
  const last = opening.at(-1)
  // The writer may still be about to say it.
  const isWritten =
    sentences.length > opening.length || (last !== undefined && /[.!?…]$/u.test(last.sentence.text))
  return words >= leastWords && isWritten && !opening.some(({ sentence }) => isPlain(sentence))
}

function askForIt(opening: readonly ReadSentence[]): TextFinding {
  const at = opening[0]?.start ?? 0
  return {
    start: at,
    end: at,
    phrase: 'no-plain-statement',
    reason: 'After two sentences the news is not out yet; early and plain, it tends to be easier to take.',
    alternatives: [{ label: headline.trim(), start: at, end: at, text: headline }],
  }
}

const news = new PhraseFinder(newsPhrases)
const approach = new PhraseFinder(approachPhrases)
const windUp = new PhraseFinder(windUpPhrases)

const known = new WeakMap<SentenceText, boolean>()

/** Whether a sentence states something: what happened, or at least no more talk about talking. */
function isPlain(sentence: SentenceText): boolean {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const isStated = !sentence.isQuestion && (news.isIn(sentence) || !approach.isIn(sentence))
  known.set(sentence, isStated)
  return isStated
}

function windUpsIn({ start, sentence }: ReadSentence): readonly TextFinding[] {
  return windUp
    .find(sentence)
    .filter((found) => !isQuoted(sentence, found.start, found.end))
    .map((found) => ({
      start: start + found.start,
      end: start + found.end,
      phrase: found.entry.phrase,
      reason: `“${sentence.text.slice(found.start, found.end)}” puts the news off; plain words at once tend to be easier to take.`,
      alternatives: leaveOut(sentence, found.start, found.end).map((one) => ({
        ...one,
        start: start + one.start,
        end: start + one.end,
      })),
    }))
}
