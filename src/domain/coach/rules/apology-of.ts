import { apologyPhrases, type ApologyPart, type ApologyPhrase } from '../phrases/apology-phrases'
import { PhraseFinder, type FoundPhrase } from '../phrases/phrase-finder'
import { isReported } from '../reading/reported'
import { isQuoted, type ReadSentence, type SentenceText } from '../reading/sentence'

const finders = (
  ['regret', 'responsibility', 'repair', 'explanation', 'repentance', 'forgiveness'] as const
).map((part) => new PhraseFinder(apologyPhrases.filter((phrase) => phrase.part === part)))

const known = new WeakMap<SentenceText, readonly FoundPhrase<ApologyPhrase>[]>()

/** What a sentence could add to an apology, also where none is made. */
export function apologyPartsOf(sentence: SentenceText): readonly FoundPhrase<ApologyPhrase>[] {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const parts = finders
    .flatMap((finder) => finder.find(sentence))
    .filter(({ start, end, fromWord }) => !isQuoted(sentence, start, end) && !isReported(sentence, fromWord))
  known.set(sentence, parts)
  return parts
}

/** The first sentence that says sorry, if the text apologises. */
export function apologyIn(sentences: readonly ReadSentence[]): ReadSentence | null {
  return sentences.find(({ sentence }) => has(sentence, 'regret')) ?? null
}

export function has(sentence: SentenceText, part: ApologyPart): boolean {
  return apologyPartsOf(sentence).some(({ entry }) => entry.part === part)
}
