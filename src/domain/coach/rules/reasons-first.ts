import type { DraftContext } from '../draft-context'
import { ownReasonPhrases, type OwnReasonPhrase } from '../phrases/own-reason-phrases'
import { PhraseFinder, type FoundPhrase } from '../phrases/phrase-finder'
import { isReported } from '../reading/reported'
import { isQuoted, type SentenceText } from '../reading/sentence'
import { acknowledgesAt } from './acknowledges-at'
import type { TextRule } from './rule'

const acknowledgement = 'I can see why this matters to you. '

/** Reasons help little and sound like a defence where nothing has been acknowledged yet (Yeomans et al. 2020). */
export const reasonsFirst: TextRule = {
  scope: 'text',
  id: 'reasons-first',
  name: 'Reasons before the acknowledgement',
  effect: 'lowers',
  about: 'Your reasons tend to sound like a defence until their side has been acknowledged.',
  sourceIds: ['yeomans-2020'],
  find: (sentences, context) => {
    if (!isAsked(context)) return []
    const place = sentences.findIndex(({ sentence }) => reasonIn(sentence, context) !== undefined)
    const read = sentences[place]
    const reason = read === undefined ? undefined : reasonIn(read.sentence, context)
    if (read === undefined || reason === undefined) return []
    const isAcknowledged =
      acknowledgesAt(read.sentence) < reason.start ||
      sentences.slice(0, place).some(({ sentence }) => acknowledgesAt(sentence) < Infinity)
    if (isAcknowledged) return []
    const at = sentences[0]?.start ?? 0
    return [
      {
        start: read.start + reason.start,
        end: read.start + reason.end,
        phrase: reason.entry.phrase,
        reason:
          'Your reason comes before any acknowledgement of their side, and tends to sound like a defence there.',
        alternatives: [{ label: acknowledgement.trim(), start: at, end: at, text: acknowledgement }],
      },
    ]
  },
}

/** In a summary most reasons are theirs. */
function reasonIn(sentence: SentenceText, { field }: DraftContext): FoundPhrase<OwnReasonPhrase> | undefined {
  return reasonsOf(sentence).find(({ entry }) => field !== 'say-back' || entry.isSurelyOwn === true)
}

/** Where a reply begins; hard news is told before it is explained, by a rule of its own. */
function isAsked({ field, playIds }: DraftContext): boolean {
  if (field === 'first-sentence') return !playIds.includes('difficult-truth')
  return field === 'acknowledgement' || field === 'say-back'
}

const finder = new PhraseFinder(ownReasonPhrases)

const known = new WeakMap<SentenceText, readonly FoundPhrase<OwnReasonPhrase>[]>()

/** The writer’s own reasons in a sentence; theirs, said back, are what an acknowledgement may hold. */
function reasonsOf(sentence: SentenceText): readonly FoundPhrase<OwnReasonPhrase>[] {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const reasons = finder
    .find(sentence)
    .filter((found) => !isQuoted(sentence, found.start, found.end) && isOwn(sentence, found))
  known.set(sentence, reasons)
  return reasons
}

const them = new Set(['you', 'your', "you're", "you've", "you'd", 'yours'])

function isOwn(sentence: SentenceText, { entry, fromWord }: FoundPhrase<OwnReasonPhrase>): boolean {
  if (sentence.isQuestion || isReported(sentence, fromWord)) return false
  if (entry.isSurelyOwn === true) return true
  return !sentence.words.slice(0, fromWord).some(({ folded }) => them.has(folded))
}
