import type { Alternative } from '../finding'
import { negationPhrases, plainerPhrases } from '../phrases/negation-phrases'
import { PhraseFinder } from '../phrases/phrase-finder'
import { isQuoted, type ReadSentence, type SentenceText } from '../reading/sentence'
import { reword } from './reword'
import type { TextRule } from './rule'

/** In rated replies a quarter had more than this many negations in 100 words; the middle one 1.6 (Yeomans et al. 2020). */
const manyInHundredWords = 2.9

/** Fewer than this say little about a text, however short it is. */
const fewest = 3

/** In words: a bare “No.” is not the sentence to be mended, where another has as many. */
const leastMarked = 4

export const negationDensity: TextRule = {
  scope: 'text',
  id: 'negation-density',
  name: 'Many negations',
  effect: 'lowers',
  about: 'Many words such as “not”, “no” and “never” close together tend to make a text sound closed.',
  sourceIds: ['yeomans-2020'],
  find: (sentences) => {
    let words = 0
    let negations = 0
    let densest: ReadSentence | null = null
    for (const read of sentences) {
      const counted = countsOf(read.sentence)
      words += counted.words
      negations += counted.negations
      if (densest === null || isDenser(counted, countsOf(densest.sentence))) densest = read
    }
    if (densest === null || negations < fewest || (negations / words) * 100 <= manyInHundredWords) return []
    const { start, sentence } = densest
    return [
      {
        start,
        end: start + sentence.text.length,
        phrase: 'negations',
        reason: `The text says no in ${negations} of its ${words} words, most here; saying what is so tends to sound more open.`,
        alternatives: plainerWords(sentence).map((one) => ({
          ...one,
          start: one.start + start,
          end: one.end + start,
        })),
      },
    ]
  },
}

/** More negations; where there are as many, in fewer words. */
function isDenser(one: Counts, other: Counts): boolean {
  if (one.negations !== other.negations) return one.negations > other.negations
  if (one.negations === 0 || one.words < leastMarked) return false
  return other.words < leastMarked || one.words < other.words
}

interface Counts {
  readonly words: number
  readonly negations: number
}

const negationFinder = new PhraseFinder(negationPhrases)
const plainerFinder = new PhraseFinder(plainerPhrases)

/** The counts of a sentence are kept with it, since the rule runs at every key. */
const known = new WeakMap<SentenceText, Counts>()

function countsOf(sentence: SentenceText): Counts {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const isOwn = ({ start, end }: { readonly start: number; readonly end: number }) =>
    !isQuoted(sentence, start, end)
  const counts = {
    words: sentence.quoted.length === 0 ? sentence.words.length : sentence.words.filter(isOwn).length,
    negations: negationFinder.find(sentence).filter(isOwn).length,
  }
  known.set(sentence, counts)
  return counts
}

/** At most two, in the sentence that says no most often. */
function plainerWords(sentence: SentenceText): readonly Alternative[] {
  return plainerFinder
    .find(sentence)
    .filter(({ start, end }) => !isQuoted(sentence, start, end))
    .slice(0, 2)
    .map(({ entry, start, end, fromWord }) => {
      const verb = sentence.words[fromWord]?.folded.replace(/n't$/u, '') ?? ''
      const one = reword(sentence, start, end, entry.instead.replace('{}', verb))
      return { ...one, label: `“${one.text}” in place of “${sentence.text.slice(start, end)}”` }
    })
}
