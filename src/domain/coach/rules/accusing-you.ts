import type { Alternative } from '../finding'
import { accusingPhrases, type AccusingPhrase } from '../phrases/accusing-phrases'
import type { FoundPhrase } from '../phrases/phrase-finder'
import { isNegated } from '../reading/negated'
import { isReported } from '../reading/reported'
import type { SentenceText } from '../reading/sentence'
import { chargeInNotes } from './charge-in-notes'
import { phraseRule } from './phrase-rule'
import { reword } from './reword'
import { withNotes } from './with-notes'

const conditions = new Set([
  'if',
  'when',
  'whenever',
  'whether',
  'unless',
  'why',
  'until',
  'once',
  'what',
  'that',
])

const chargeInTalk = phraseRule({
  id: 'accusing-you',
  name: 'A charge that begins with “you”',
  effect: 'lowers',
  about:
    '“You never”, “you failed to”, “your fault” tend to be answered with a defence; what happened and its effect on you is easier to hear.',
  sourceIds: ['textio-2022'],
  phrases: accusingPhrases,
  counts: (sentence, { entry, fromWord, toWord }) =>
    (entry.needsParticiple !== true || isParticiple(sentence.words[toWord]?.folded ?? '')) &&
    !conditions.has(sentence.words[fromWord - 1]?.folded ?? '') &&
    !isNegated(sentence, fromWord) &&
    !isReported(sentence, fromWord),
  reason: (words) =>
    `“${words}” tends to be heard as a charge, and answered with a defence; what it led to on your side is harder to dispute.`,
  alternatives,
})

/** A *you* with a charge: the other side tends to answer the charge and not the matter (Textio 2022; Baile et al. 2000). */
export const accusingYou = withNotes(chargeInTalk, chargeInNotes)

const irregular = new Set(
  `told said done known come gone seen thought made kept given taken let spoken written left sent brought put read found
  stood understood chosen shown gotten begun held met paid`.split(/\s+/u),
)

function isParticiple(word: string): boolean {
  return word.endsWith('ed') || irregular.has(word)
}

function alternatives(sentence: SentenceText, found: FoundPhrase<AccusingPhrase>): readonly Alternative[] {
  const { entry, start, end } = found
  const next = sentence.words[found.toWord]
  const isAtEnd = next === undefined || next.isAfterPause
  if (entry.insteadAtEnd !== undefined && isAtEnd) return [reword(sentence, start, end, entry.insteadAtEnd)]
  if (entry.instead !== undefined && !isAtEnd) return [reword(sentence, start, end, entry.instead)]
  return []
}
