import type { ApologyPart } from '../phrases/apology-phrases'
import { falseApologyPhrases, type FalseApologyPhrase } from '../phrases/apology-phrases'
import { PhraseFinder, type FoundPhrase } from '../phrases/phrase-finder'
import { isReported } from '../reading/reported'
import { isQuoted, type ReadSentence, type SentenceText } from '../reading/sentence'
import { apologyIn, apologyPartsOf } from './apology-of'
import { reword } from './reword'
import type { SentenceFinding, TextFinding, TextRule } from './rule'

/** The parts of an apology do not count alike: responsibility most, then the offer of repair (Lewicki et al. 2016). */
export const apologyPart: TextRule = {
  scope: 'text',
  id: 'apology-part',
  name: 'Parts of an apology',
  effect: 'raises',
  about:
    'Taking responsibility tends to help most in an apology, an offer to repair next; “sorry if you feel” tends to undo it.',
  sourceIds: ['lewicki-2016'],
  find: (sentences) => {
    const apology = apologyIn(sentences)
    return sentences.flatMap((read) => [
      ...(apology === null ? [] : partsIn(read)),
      ...falseApologiesOf(read.sentence).map((found) => moved(found, read.start)),
    ])
  },
}

function partsIn({ start, sentence }: ReadSentence): readonly TextFinding[] {
  return apologyPartsOf(sentence)
    .filter(({ entry }) => entry.part !== 'explanation')
    .map((found) => ({
      start: start + found.start,
      end: start + found.end,
      phrase: found.entry.phrase,
      reason: reasonFor(found.entry.part),
      alternatives: [],
    }))
}

function reasonFor(part: ApologyPart): string {
  switch (part) {
    case 'responsibility':
      return 'This takes responsibility, which tends to count most in an apology.'
    case 'repair':
      return 'This offers to repair something, which tends to count most after taking responsibility.'
    case 'regret':
      return 'This says that you regret it, which tends to help together with responsibility and repair.'
    case 'explanation':
      return 'This explains how it came about, which tends to help once responsibility is taken.'
    case 'repentance':
      return 'This says what will be different, which tends to help.'
    case 'forgiveness':
      return 'Asking to be forgiven tends to count least in an apology; it does no harm at its end.'
  }
}

const falseFinder = new PhraseFinder(falseApologyPhrases)

const known = new WeakMap<SentenceText, readonly SentenceFinding[]>()

function falseApologiesOf(sentence: SentenceText): readonly SentenceFinding[] {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const findings = falseFinder
    .find(sentence)
    .filter(({ start, end, fromWord }) => !isQuoted(sentence, start, end) && !isReported(sentence, fromWord))
    .map((found) => falseApology(sentence, found))
  known.set(sentence, findings)
  return findings
}

function falseApology(sentence: SentenceText, found: FoundPhrase<FalseApologyPhrase>): SentenceFinding {
  const { entry, start, end } = found
  const words = sentence.text.slice(start, end)
  const instead = entry.phrase === 'sorry-if-i' ? words.replace(/^if/iu, 'that') : entry.instead
  return {
    start,
    end,
    effect: 'lowers',
    phrase: entry.phrase,
    reason: `“${words}” ${entry.why}, and tends not to be taken as an apology.`,
    alternatives: instead === undefined ? [] : [reword(sentence, start, end, instead)],
  }
}

function moved(found: SentenceFinding, by: number): TextFinding {
  return {
    ...found,
    start: found.start + by,
    end: found.end + by,
    alternatives: found.alternatives.map((one) => ({ ...one, start: one.start + by, end: one.end + by })),
  }
}
