import type { DraftContext } from '../draft-context'
import type { ReadSentence } from '../reading/sentence'
import { apologyIn, has } from './apology-of'
import type { TextFinding, TextRule } from './rule'

/** In words: nothing is asked for beside a passing word. */
const leastWords = 6

const ownership = ' It was my responsibility to [what I should have done].'
const offer = ' I will [what I will do to put it right], by [when].'

/** Asks for the two parts of an apology that count most, where it is made without them (Lewicki et al. 2016). */
export const apologyPartMissing: TextRule = {
  scope: 'text',
  id: 'apology-part-missing',
  name: 'What an apology lacks',
  effect: 'asks',
  about:
    'An apology without responsibility or without an offer to repair tends to do less than one with both.',
  sourceIds: ['lewicki-2016'],
  find: (sentences, context) => {
    const apology = apologyIn(sentences)
    if (apology === null && !isAboutFault(context)) return []
    const owning = sentences.findLast(({ sentence }) => has(sentence, 'responsibility'))
    const isOwned = owning !== undefined
    if (apology === null && !isOwned) return []
    const isRepaired = sentences.some(({ sentence }) => has(sentence, 'repair'))
    const place = owning ?? apology
    if (place === null || !isFinished(place) || isSlip(sentences)) return []
    return [
      ...(isOwned ? [] : [missing('responsibility', place)]),
      ...(isRepaired || hasBoxForOffer(context) || !isFinished(sentences.at(-1))
        ? []
        : [missing('repair', sentences.at(-1) ?? place)]),
    ]
  },
}

/** “Oh, I am sorry.” */
function isSlip(sentences: readonly ReadSentence[]): boolean {
  return sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0) < leastWords
}

/** Nothing is asked for in the middle of a sentence. */
function isFinished(read: ReadSentence | undefined): boolean {
  return read !== undefined && /[.!…]["'’”»)\]]*$/u.test(read.sentence.text)
}

function isAboutFault({ playIds, field }: DraftContext): boolean {
  return playIds.includes('difficult-truth') && field !== 'hard-truth' && field !== 'first-sentence'
}

/** In a difficult truth the offer is written in a box of its own. */
function hasBoxForOffer({ playIds, field }: DraftContext): boolean {
  return playIds.includes('difficult-truth') && (field === 'hard-truth' || field === 'first-sentence')
}

function missing(part: 'responsibility' | 'repair', { start, sentence }: ReadSentence): TextFinding {
  const at = start + sentence.text.length
  const text = part === 'responsibility' ? ownership : offer
  return {
    start: at,
    end: at,
    phrase: part,
    reason:
      part === 'responsibility'
        ? 'If it was your doing, saying so tends to help more than any other part of an apology.'
        : 'An offer to put it right tends to help most, once responsibility is taken.',
    alternatives: [{ label: text.trim(), start: at, end: at, text }],
  }
}
