import { apologyPhrases, type ApologyPart, type ApologyPhrase } from '../phrases/apology-phrases'
import { PhraseFinder, type FoundPhrase } from '../phrases/phrase-finder'
import { isReported } from '../reading/reported'
import { isQuoted, type ReadSentence, type SentenceText } from '../reading/sentence'

const finders = (['responsibility', 'repair', 'explanation', 'repentance', 'forgiveness'] as const).map(
  (part) => new PhraseFinder(apologyPhrases.filter((phrase) => phrase.part === part)),
)
const regretFinder = new PhraseFinder(apologyPhrases.filter(({ part }) => part === 'regret'))

type FoundParts = readonly FoundPhrase<ApologyPhrase>[]

const knownRegret = new WeakMap<SentenceText, FoundParts>()
const knownParts = new WeakMap<SentenceText, FoundParts>()

/** What a sentence could add to an apology, also where none is made. */
export function apologyPartsOf(sentence: SentenceText): FoundParts {
  const before = knownParts.get(sentence)
  if (before !== undefined) return before
  const others = finders.flatMap((finder) => finder.find(sentence))
  const parts = [...regretIn(sentence), ...others.filter((found) => isOwn(sentence, found))]
  knownParts.set(sentence, parts)
  return parts
}

/** Asked of every sentence; the other parts are looked for only where there is an apology. */
function regretIn(sentence: SentenceText): FoundParts {
  const before = knownRegret.get(sentence)
  if (before !== undefined) return before
  const regret = regretFinder.find(sentence).filter((found) => isOwn(sentence, found))
  knownRegret.set(sentence, regret)
  return regret
}

function isOwn(sentence: SentenceText, { start, end, fromWord }: FoundPhrase<ApologyPhrase>): boolean {
  return !isQuoted(sentence, start, end) && !isReported(sentence, fromWord)
}

/** The first sentence that says sorry, if the text apologises: “I am sorry” alone is a passing word, until more is said. */
export function apologyIn(sentences: readonly ReadSentence[]): ReadSentence | null {
  const apology = sentences.find(({ sentence }) => regretIn(sentence).length > 0)
  if (apology === undefined) return null
  const isMeant = sentences.some(({ sentence }) => saysWhatFor(sentence) || has(sentence, 'responsibility'))
  return isMeant ? apology : null
}

const what = new Set(['for', 'about', 'that', 'i', 'we', 'my', 'our', 'how', 'what'])

function saysWhatFor(sentence: SentenceText): boolean {
  return regretIn(sentence).some(
    ({ toWord }) =>
      what.has(sentence.words[toWord]?.folded ?? '') || what.has(sentence.words[toWord - 1]?.folded ?? ''),
  )
}

export function has(sentence: SentenceText, part: ApologyPart): boolean {
  return apologyPartsOf(sentence).some(({ entry }) => entry.part === part)
}
