import type { DraftContext } from '../draft-context'
import { PhraseFinder } from '../phrases/phrase-finder'
import type { SentenceText } from '../reading/sentence'
import type { TextRule } from './rule'

/** A summary of one sentence is checked by their face. */
const leastSentences = 2

const checkQuestion = ' Did I get that right?'

/** What was said back may be wrong: asking lets them mend it. */
export const noCheckQuestion: TextRule = {
  scope: 'text',
  id: 'no-check-question',
  name: 'A summary without a check question',
  effect: 'asks',
  about: 'A summary that ends with “did I get that right?” lets them mend it, and tends to be trusted more.',
  sourceIds: ['miti-4-2', 'chen-2010'],
  find: (sentences, context) => {
    const last = sentences.at(-1)
    if (!isAsked(context) || last === undefined || sentences.length < leastSentences) return []
    if (!/[.!…]["'’”»)\]]*$/u.test(last.sentence.text)) return []
    if (sentences.slice(-leastSentences).some(({ sentence }) => isCheck(sentence))) return []
    const at = last.start + last.sentence.text.length
    return [
      {
        start: at,
        end: at,
        phrase: 'no-check-question',
        reason: 'A summary tends to be trusted more when they are asked whether it is right.',
        alternatives: [{ label: checkQuestion.trim(), start: at, end: at, text: checkQuestion }],
      },
    ]
  },
}

function isAsked({ field, hasCheckQuestion }: DraftContext): boolean {
  return field === 'say-back' && hasCheckQuestion !== true
}

const check = new PhraseFinder([
  {
    phrase: 'check',
    pattern: [
      `(right|correct|correctly|missing|missed|miss|misunderstood|misheard|overlooked|close|accurate|fair|true|complete|properly|add|change|correct me|tell me|understood|understand|heard|sound|fit|fits|wrong|off|else|agree|way)`,
    ],
  },
])

const known = new WeakMap<SentenceText, boolean>()

function isCheck(sentence: SentenceText): boolean {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const asks = sentence.isQuestion && check.isIn(sentence)
  const invites = correction.isIn(sentence)
  known.set(sentence, asks || invites)
  return asks || invites
}

const correction = new PhraseFinder([
  {
    phrase: 'correction',
    pattern: `correct me|tell me (if|where|what) ..3 (wrong|missed|missing|misheard|misunderstood|off|not|right)|let me know (if|where|what) ..3 (wrong|missed|missing|misheard|misunderstood|off|not|right)`,
  },
])
